"""Words of time in the body."""

import pytest

from builder.annotate.days import of_the_news
from builder.annotate.written import weekday
from tests.annotate.articles import article, dossier

DAYS = [
    ("They met on Sunday.", [("on Sunday", "weekday", "7")]),
    ("It rained yesterday.", [("yesterday", "relative", "-1")]),
    ("It opened on July 23.", [("July 23", "date", "XXXX-07-23")]),
    ("It opened on Sept. 3, 2019.", [("Sept. 3, 2019", "date", "2019-09-03")]),
    ("It opened on 4 March 1998 and closed.", [("4 March 1998", "date", "1998-03-04")]),
    ("He may 12 times a day.", []),
    ("It opened in March 2015.", []),
    ("They left a day after the deal.", [("a day after ", "after", "1")]),
    ("They left a day after lunch.", []),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Weekdays, words relative to publication, and dates with or without their year."""
    assert [(day.words, day.kind, day.value) for day in dossier(text).days] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They signed the treaty on Sunday.", True),
        ("Iran will go on helping, he said on Sunday.", True),
        ("They will sign the treaty on Sunday.", False),  # a plan
        ("They will build it under a treaty signed on Sunday.", True),
        ("The treaty will be signed on Sunday.", False),
        ("The treaty is expected on Sunday.", False),
        ("A vigil is planned at 7 p.m. Sunday.", False),
        ("The shop would stay open on Sunday.", False),
        ("He has been in prison since Sunday.", False),
        ("They meet every Sunday.", False),  # a habit
        ("“We closed on Sunday,” he said.", False),  # the speaker's day
        ("“We closed,” he said on Sunday.", True),
        ("The vote ended a strike that began Sept. 4.", False),
        ("The strike began Sept. 4.", True),
        ("Sentencing was set for Friday.", False),
        ("They had been warned before Tuesday's explosion.", True),
        ("They had been warned before Tuesday.", False),
    ],
)
def test_the_day_of_the_news(text: str, told: bool) -> None:
    """Plans, habits, spans and quoted speech say nothing of when the news happened."""
    days = dossier(text).days
    assert list(of_the_news(days, [text])) == (list(days) if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A fisherman was found alive. He was last seen on Sunday.", False),  # the news is that he was found
        ("A fisherman is missing. He was last seen on Sunday.", True),
        ("A fisherman was found alive on Sunday.", True),
    ],
)
def test_the_day_on_which_somebody_found_had_been_lost(text: str, told: bool) -> None:
    days = dossier(text).days
    assert list(of_the_news(days, [text])) == (list(days) if told else [])


def test_only_paragraphs_tell_days() -> None:
    """A caption's date is the picture's."""
    assert not dossier("They met.", caption="The bridge on Sunday").days
    assert article("They met.").blocks[0].kind == "paragraph"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The search ended yesterday, Friday, at five.", 6),
        ("It opened today (Tuesday) in Kelm.", 2),
        ("On Monday, yesterday, he left.", 2),
        ("It opened yesterday. On Friday he left.", 0),
        ("It opened on Friday.", 0),
    ],
)
def test_the_day_of_the_week_on_which_a_text_was_written(text: str, written: int) -> None:
    told = dossier(text)
    assert weekday(told.article, told.days) == written
