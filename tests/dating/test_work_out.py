"""Dates worked out: what is printed, and what follows from it. All texts are invented."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from builder.dating import of_event, work_out
from builder.model import DayWord, Entry, Fact, Group
from tests.entries import entry

FERRY = "Ferry line opened\nMayor Olga Brandt opened the ferry line {} in Kelm."


def event(*digests: str) -> Group:
    """An event of articles of which any two are sure to tell it."""
    return Group(digests, (), sure=tuple(combinations(range(len(digests)), 2)))


def dates(*entries: object) -> dict[str, tuple[str | None, str | None]]:
    """Published and happened of every entry, taken as one event."""
    members = tuple(e.digest for e in entries)  # type: ignore[attr-defined]
    found = work_out(entries, [event(*members)] if len(members) > 1 else [])  # type: ignore[arg-type]
    return {digest: (found[digest].published.value, found[digest].happened.value) for digest in members}


@pytest.mark.parametrize(
    ("words", "published", "happened"),
    [
        ("on Sunday", "2019-03-04", "2019-03-03"),
        ("on Monday", "2019-03-04", "2019-03-04"),  # the day it came out
        ("on Tuesday", "2019-03-04", "2019-02-26"),
        ("yesterday", "2019-03-01", "2019-02-28"),
        ("on Sunday", "2019-03", None),  # which Sunday?
        ("on Sunday", None, None),
        ("with a speech", "2019-03-04", None),
    ],
)
def test_happened_from_its_own_text(words: str, published: str | None, happened: str | None) -> None:
    """A word of time in the opening, counted from the day of publication."""
    assert dates(entry("a", FERRY.format(words), published)) == {"a": (published, happened)}


def test_year_from_a_neighbour() -> None:
    """ "2 January" beside a text of the last of December belongs to the year that follows."""
    found = dates(entry("a", FERRY.format("at noon"), "XXXX-01-02"), entry("b", FERRY.format("early"), "2018-12-31"))
    assert found["a"] == ("2019-01-02?", None)


def test_a_day_and_month_in_the_opening_take_the_year_of_a_neighbour() -> None:
    """A neighbour of another week, or one that is not sure to tell the same, lends nothing."""
    day = DayWord("10 February", "date", "XXXX-02-10", 0, 40, 51)
    told = replace(entry("a", FERRY.format("on 10 February")), days=(day,))
    assert dates(told, entry("b", FERRY.format("early"), "2009-02-11"))["a"] == ("2009-02-10~", "2009-02-10")
    assert dates(told, entry("b", FERRY.format("early"), "2009-02-27"))["a"] == (None, None)
    own = replace(entry("a", FERRY.format("on 10 February"), "2008-12-20"), days=(day,))  # which tells its year
    assert dates(own, entry("b", FERRY.format("early"), "2009-02-11"))["a"] == ("2008-12-20", None)
    found = work_out([told, entry("b", FERRY.format("early"), "2009-02-11")], [Group(("a", "b"), ())])
    assert found["a"].published.value is None


@pytest.mark.parametrize(
    ("weekday", "found"),
    [
        ("Tuesday", ("2009-02-10~", "2009-02-10")),  # as 10 February was
        ("Thursday", ("2009-02-12~", "2009-02-12")),  # "sentenced on Thursday … as the jury found on 10 February"
    ],
)
def test_a_day_and_month_behind_another_weekday(weekday: str, found: tuple[str | None, str | None]) -> None:
    text = f"Ferry line opened\nOn {weekday} Mayor Olga Brandt opened the ferry line that was named on 10 February."
    day, of_week = DayWord("10 February", "date", "XXXX-02-10", 0, 80, 91), {"Tuesday": "2", "Thursday": "4"}[weekday]
    told = replace(entry("a", text), days=(DayWord(f"On {weekday}", "weekday", of_week, 0, 0, 9), day))
    assert dates(told, entry("b", FERRY.format("early"), "2009-02-12"))["a"] == found


def test_no_year_from_a_neighbour_of_another_season() -> None:
    found = dates(entry("a", FERRY.format("at noon"), "XXXX-07-02"), entry("b", FERRY.format("early"), "2018-12-31"))
    assert found["a"] == ("XXXX-07-02", None)


def test_no_year_from_a_neighbour_if_the_weekday_of_the_opening_falls_in_another() -> None:
    """22 February was a Friday in 2019: a text of the week before, a year earlier, tells of something else."""
    a, b = entry("a", FERRY.format("on Friday"), "XXXX-02-22"), entry("b", FERRY.format("early"), "2018-02-15")
    assert dates(a, b)["a"] == ("XXXX-02-22", None)
    c = entry("c", FERRY.format("on Thursday"), "XXXX-02-22")
    assert dates(c, b)["c"][0] == "2018-02-22?"


def test_a_weekday_from_a_neighbour() -> None:
    """The neighbour's Sunday is this text's Sunday, and about then it came out."""
    found = dates(entry("a", FERRY.format("on Sunday")), entry("b", FERRY.format("on Sunday"), "2019-03-04"))
    assert found["a"] == ("2019-03-03~", "2019-03-03")


def test_a_text_that_is_not_sure_to_tell_the_same_lends_no_date() -> None:
    """A mayor opens many ferry lines on Sundays."""
    a, b = entry("a", FERRY.format("on Sunday")), entry("b", FERRY.format("on Sunday"), "2019-03-04")
    assert work_out([a, b], [Group(("a", "b"), ())])["a"].published == Fact()


@pytest.mark.parametrize(("written", "published"), [(0, "2019-03-03~"), (3, "2019-03-06~"), (7, "2019-03-03~")])
def test_the_day_of_the_week_on_which_it_was_written(written: int, published: str) -> None:
    """ "Kelm, Wednesday." on a text that tells of Sunday 3 March."""
    a, b = entry("a", FERRY.format("on Sunday")), entry("b", FERRY.format("on Sunday"), "2019-03-04")
    assert dates(replace(a, written=written), b)["a"] == (published, "2019-03-03")


def test_another_day_told_of_leaves_a_text_without_a_day_undated() -> None:
    """The only text sure to tell the same has its Sunday, but the event goes on to Wednesday."""
    a, b = entry("a", FERRY.format("at noon")), entry("b", FERRY.format("on Sunday"), "2019-03-04")
    c = entry("c", FERRY.format("on Wednesday"), "2019-03-07")
    assert work_out([a, b, c], [Group(("a", "b", "c"), (), sure=((0, 1),))])["a"].happened == Fact()


def test_a_later_day_counted_from_a_shared_one() -> None:
    """This text opens with Wednesday and looks back to the Monday that the neighbour tells of."""
    opening = "Bridge next\nOlga Brandt said on Wednesday: a bridge follows.\nOn Monday she opened a ferry line."
    found = dates(entry("a", opening), entry("b", FERRY.format("on Monday"), "2019-03-04"))
    assert found["a"] == ("2019-03-06~", "2019-03-06")


def test_a_day_before_a_shared_one() -> None:
    """Saturday night was the day before the neighbour's Sunday, not six after; and Sunday is the last day named."""
    opening = "Hold my hand\nThe lights went out in Kelm on Saturday night.\nBy noon on Sunday, 34 had been found."
    found = dates(entry("a", opening), entry("b", FERRY.format("on Sunday"), "2019-03-03"))
    assert found["a"] == ("2019-03-03~", "2019-03-02")


def test_a_text_of_the_day_itself() -> None:
    """It says "today" of the event, so the Tuesday that it also names is to come."""
    opening = "Ferry line\nMayor Olga Brandt opened the ferry line today, Monday.\nCrews go on board on Tuesday."
    found = dates(entry("a", opening), entry("b", FERRY.format("on Monday"), "2019-03-04"))
    assert found["a"] == ("2019-03-04~", "2019-03-04")


@pytest.mark.parametrize(
    ("opening", "beside", "found"),
    [
        ("on Friday", [("on Thursday", "2019-03-08")], ("2019-03-08~", "2019-03-08")),  # the day that one came out
        ("on Friday", [("on Thursday", "2019-03-07"), ("early", "2019-03-09")], ("2019-03-08~", "2019-03-08")),
        ("on Friday", [("on Thursday", "2019-03-07")], (None, None)),  # after all that is known
        ("on Wednesday", [("on Thursday", "2019-03-08")], (None, None)),  # before it: an earlier stage
        ("on Tuesday", [("early", "2019-03-06")], ("2019-03-05~", "2019-03-05")),  # none names its day
        ("on Saturday", [("early", "2019-03-06")], (None, None)),  # four days before, or three after
        ("on Friday", [("early", "2019-03-08"), ("early", "2019-03-20")], (None, None)),  # of which week?
    ],
)
def test_a_weekday_that_no_neighbour_tells_of(
    opening: str, beside: list[tuple[str, str]], found: tuple[str | None, str | None]
) -> None:
    """An undated text is of the days between what its neighbours tell of and the last on which they came out."""
    others = [entry(f"b{number}", FERRY.format(words), day) for number, (words, day) in enumerate(beside)]
    assert dates(entry("a", FERRY.format(opening)), *others)["a"] == found


@pytest.mark.parametrize(
    ("others", "published"),
    [
        (("2019-03-04", "2019-03-06"), "2019-03~"),
        (("2019-02-28", "2019-03-01"), "2019-02-28~"),
        (("2019-03-04", "2019-03-20"), None),
    ],
)
def test_a_text_that_names_no_day_came_out_in_the_month_of_the_others(
    others: tuple[str, str], published: str | None
) -> None:
    """About the first of them where two months meet; nothing where they are weeks apart."""
    one, two = (entry(day, FERRY.format("early"), day) for day in others)
    assert dates(entry("a", FERRY.format("at noon")), one, two)["a"] == (published, None)


def test_today_behind_another_day_of_the_opening() -> None:
    """ "Stolen on 14 February, it was found this morning": the morning is that of the others."""
    words = ("14 febbraio", "date", "XXXX-02-14", 0), ("questa mattina", "relative", "0", 0)
    told = days_of(FERRY.format("early"), *words)
    assert dates(told, entry("b", FERRY.format("early"), "2006-11-21"))["a"] == ("2006-11-21~", None)


def test_a_text_beside_one_of_which_only_the_month_is_known() -> None:
    one, two = entry("a", FERRY.format("today")), entry("b", FERRY.format("early"), "2019-03~")
    assert dates(one, two) == {"a": ("2019-03~", None), "b": ("2019-03~", None)}


def test_a_day_that_the_opening_gives_in_full_is_the_day_of_its_event() -> None:
    """Nothing else says when it came out; the "Sunday" of a neighbour without any date is that day."""
    day = "day of what is told"
    told = replace(entry("a", FERRY.format("on March 3, 2019")), published=Fact("2019-03-03~", "inferred", (), day))
    found = dates(told, entry("b", FERRY.format("on Sunday")))
    assert found == {"a": ("2019-03-03~", "2019-03-03"), "b": ("2019-03-03~", "2019-03-03")}


def test_the_only_day_told_of_for_a_text_without_a_day() -> None:
    found = dates(entry("a", FERRY.format("at noon")), entry("b", FERRY.format("on Sunday"), "2019-03-04"))
    assert found["a"] == ("2019-03-03~", "2019-03-03")


def test_another_language_may_name_a_day_in_words_that_are_not_known() -> None:
    """So its silence says nothing of the day, only of the month; but "today" does."""
    silent = entry("a", FERRY.format("at noon"), language="es")
    assert dates(silent, entry("b", FERRY.format("on Sunday"), "2019-03-04"))["a"] == ("2019-03~", None)
    said = entry("a", FERRY.format("today"), language="es")
    assert dates(said, entry("b", FERRY.format("on Sunday"), "2019-03-04"))["a"] == ("2019-03-03~", "2019-03-03")


def test_a_day_without_its_year_takes_that_of_what_it_tells() -> None:
    """Of the day of the news, that is, which is known; and a printed month stays what it is."""
    opening = "Ferry line\nMayor Olga Brandt opened the ferry line in Kelm."
    found = work_out([entry("a", opening, "XXXX-03-05", happened="2019-03-03")], [])
    assert found["a"].published.value == "2019-03-05?"
    assert work_out([entry("a", opening, "2019-03", happened="2019-03-03")], [])["a"].published.value == "2019-03"


def test_yesterday_beside_the_name_of_the_day_puts_publication_two_days_after_it() -> None:
    """Who writes "on Sunday" does not mean that day by "yesterday"."""
    opening = "Who pays?\nAfter the opening on Sunday, Jan Holt asked who pays.\nMayor Olga Brandt laughed yesterday."
    found = dates(entry("a", opening), entry("b", FERRY.format("on Sunday"), "2019-03-03"))
    assert found["a"] == ("2019-03-05~", "2019-03-03")


def test_nothing_is_invented_where_nothing_supports_it() -> None:
    found = dates(entry("a", FERRY.format("on Sunday")), entry("b", FERRY.format("on Sunday")))
    assert found == {"a": (None, None), "b": (None, None)}


def test_an_article_is_no_witness_for_itself() -> None:
    """b has its year from a alone, so b's day says nothing about a's."""
    a = entry("a", FERRY.format("at noon"), "2019-03-04")
    b = entry("b", FERRY.format("on Sunday"), "XXXX-03-03")
    assert dates(a, b) == {"a": ("2019-03-04", None), "b": ("2019-03-03?", "2019-03-03?")}


def test_the_curators_word_stays() -> None:
    a = entry("a", FERRY.format("on Sunday"), "2019-03-04", happened="2019-02-01")
    assert dates(a, entry("b", FERRY.format("on Sunday"), "2019-03-04"))["a"] == ("2019-03-04", "2019-02-01")


def test_evidence_names_the_words_and_the_witness() -> None:
    a, b = entry("a", FERRY.format("on Sunday")), entry("b", FERRY.format("on Sunday"), "2019-03-04")
    found = work_out([a, b], [event("a", "b")])["a"].published
    assert (found.basis, [proof.words for proof in found.evidence], found.evidence[-1].witness) == (
        "inferred",
        ["“on Sunday” in the text", "a text on the same event tells of Sunday 3 March 2019"],
        "b",
    )


def test_the_days_of_an_event() -> None:
    """From the first to the last day told of."""
    entries = [entry(day, FERRY.format(f"on {day}"), "2019-03-04") for day in ("Sunday", "Monday")]
    group = Group(("Sunday", "Monday"), ())
    assert of_event(group, work_out(entries, [group])).value == "2019-03-03/2019-03-04"


def test_a_stray_day_does_not_stretch_an_event() -> None:
    """Two texts tell of one Sunday, one of a day weeks later: the event is that Sunday, and the other day a rival."""
    entries = [
        entry("a", FERRY.format("on Sunday"), "2019-03-04"),
        entry("b", FERRY.format("on Sunday"), "2019-03-05"),
        entry("c", FERRY.format("on Monday"), "2019-04-23"),
    ]
    group = Group(("a", "b", "c"), ())
    found = of_event(group, work_out(entries, [group]))
    assert found.value == "2019-03-03"
    assert [rival.value for rival in found.rivals] == ["2019-04-22"]


def test_an_event_of_unknown_day() -> None:
    entries = [entry("a", FERRY.format("at noon")), entry("b", FERRY.format("early"))]
    group = Group(("a", "b"), ())
    assert of_event(group, work_out(entries, [group])) == Fact()


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_articles_does_not_matter(order: tuple[int, ...]) -> None:
    articles = [
        entry("a", FERRY.format("on Sunday")),
        entry("b", FERRY.format("at noon"), "XXXX-03-03"),
        entry("c", FERRY.format("on Sunday"), "2019-03-04"),
    ]
    assert dates(*(articles[at] for at in order)) == {
        "a": ("2019-03-03~", "2019-03-03"),
        "b": ("2019-03-03?", "2019-03-03"),
        "c": ("2019-03-04", "2019-03-03"),
    }


def days_of(text: str, *words: tuple[str, str, str, int]) -> Entry:
    """An undated article with these words of time: (words, kind, value, block); blocks 0 to 2 are its opening."""
    told = tuple(DayWord(said, kind, value, block, 0, 1) for said, kind, value, block in words)  # type: ignore[arg-type]
    return replace(entry("a", text), days=told, paragraphs=(0, 1, 2))


ON_TUESDAY = ("on Tuesday", "weekday", "2", 0)


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ([ON_TUESDAY], "2019-03-05~"),
        ([("on Tuesday night", "weekday", "2", 0)], "2019-03-06~"),  # in the papers of the morning
        ([ON_TUESDAY, ("on Saturday", "weekday", "6", 5)], "2019-03-09~"),  # "visited the wounded on Saturday"
        ([ON_TUESDAY, ("on Monday", "weekday", "1", 5)], "2019-03-05~"),  # the day before, or six days later?
        ([ON_TUESDAY, ("yesterday", "relative", "-1", 0)], "2019-03-07~"),  # Wednesday, then: Tuesday has its name
        ([("a day after", "after", "1", 0), ("today", "relative", "0", 0)], "2019-03-06~"),  # after the deal
        ([ON_TUESDAY, ("two days after", "after", "2", 0)], "2019-03-05~"),  # it sank
        ([("yesterday", "relative", "-1", 0)], "2019-03-06~"),
        ([("yesterday", "relative", "-1", 0), ("on Friday", "weekday", "5", 5)], "2019-03-06~"),  # of the week before
    ],
)
def test_about_the_last_day_that_a_follow_up_tells_of(words: list[tuple[str, str, str, int]], published: str) -> None:
    """Beside a report of Tuesday 5 March: further down a weekday may be up to four days later."""
    known = replace(entry("b", FERRY.format("early"), "2019-03-05"), happened=Fact("2019-03-05", "printed"))
    assert dates(days_of(FERRY.format("early"), *words), known)["a"][0] == published


@pytest.mark.parametrize(
    ("other", "published"),
    [("2019-03-05", "2019-03-06~"), ("2019-03-07", "2019-03-06~"), ("2019-03-20", None)],
)
def test_yesterday_beside_texts_that_name_no_day(other: str, published: str | None) -> None:
    """They came out on 5 March, the first, and told what happened then; weeks apart, they say nothing."""
    told = days_of(FERRY.format("early"), ("yesterday", "relative", "-1", 0))
    beside = entry("b", FERRY.format("early"), "2019-03-05"), entry("c", FERRY.format("early"), other)
    assert dates(told, *beside)["a"] == (published, None)


def test_nothing_is_dated_later_than_the_day_it_was_saved() -> None:
    """The clipping was saved on a Friday: what a neighbour tells of a later Sunday cannot be its news."""
    saved = replace(entry("a", FERRY.format("at noon")), saved="2019-02-22")
    assert dates(saved, entry("b", FERRY.format("on Sunday"), "2019-03-04"))["a"] == (None, None)
