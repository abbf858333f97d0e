"""About when an article came out of which only what it tells is known."""

from collections.abc import Iterable
from datetime import date, timedelta

from builder import edtf
from builder.annotate.news_day import nearest_year
from builder.dating.facts import Case, Dates, came_out, dated
from builder.model import Evidence, Fact

SOON, LATER = 2, 4  # days that a report comes out after what it tells, by weekdays of its opening, and further down
FEW, WEEK = 3, 7  # days


def published(case: Case, neighbours: Iterable[Case]) -> Dates:
    """An article known only to tell of 23 July 2017 came out about then, or on a later day that it names.

    One that tells of "yesterday" or of no day at all, and nobody says which day that was, came out about when the
    others did.
    """
    happened = case.dates.happened
    days = edtf.days(happened.value)
    if case.dates.yearless and days:
        return _in_the_year_of(case, days[-1])
    if not days and not case.dates.published:
        return _with_the_others(case, neighbours)
    if case.dates.published or not days:
        return case.dates
    later = max(_day_after_yesterday(case, days[-1]), _day_after_night(case, days[-1]), case.days_later())
    after, named = max(_days_after(case, days[-1]), (later, ()))
    if case.entry.written:
        after, named = (case.entry.written - days[-1].isoweekday()) % WEEK, ()
    day = days[-1] + timedelta(days=after)
    return case.published_as(
        Fact(f"{day.isoformat()}~", "inferred", (*happened.evidence, *named), "about the day of its event")
    )


def _with_the_others(case: Case, neighbours: Iterable[Case]) -> Dates:
    """About the day on which the first of the others came out, or the one after: yesterday is when they told it.

    The month of all where the text has no word of time at all.
    """
    lead, beside = case.lead_days(), list(neighbours)
    others = dated(beside)
    if not others and not case.dates.yearless:
        return _in_their_month(case, beside)
    if case.dates.yearless or (others[-1][0] - others[0][0]).days > FEW:
        return case.dates
    proofs = [came_out(*other) for other in others]
    day = others[0][0]
    relative = next((word for word in lead if word.kind == "relative"), None)
    if relative and not any(word.kind == "weekday" for word in lead):
        proofs = [Evidence(f"“{relative.words}” in the text"), proofs[0]]
        about = (day - timedelta(days=min(int(relative.value), 0))).isoformat()
    elif not lead:
        about = edtf.month(edtf.span([day for day, _ in others])) or day.isoformat()
    else:
        return case.dates
    return case.published_as(Fact(f"{about}~", "inferred", tuple(proofs), "about when others told of its event"))


def _in_their_month(case: Case, neighbours: Iterable[Case]) -> Dates:
    """The month in which the others came out, where no more is known of them."""
    months = {other.entry.digest: edtf.month(other.dates.published.value) for other in neighbours if other.sure}
    found = set(months.values()) - {""}
    if len(found) != 1:
        return case.dates
    (month,) = found
    words = f"a text on the same event came out in {edtf.show(month)}"
    proofs = tuple([Evidence(words, witness=digest) for digest in sorted(months) if months[digest] == month])
    return case.published_as(Fact(f"{month}~", "inferred", proofs, "about when others told of its event"))


def _in_the_year_of(case: Case, happened: date) -> Dates:
    """ "July 21" on a text that tells of 20 July 1989 is of that year; another day of the year stays as it is."""
    printed = case.dates.published
    value = nearest_year(printed.value or "", happened)
    day = edtf.day(value)
    if printed.basis == "curator" or day is None or not 0 <= (day - happened).days <= WEEK:
        return case.dates
    return case.in_year(value, case.dates.happened.evidence)


def _day_after_yesterday(case: Case, day: date) -> int:
    """How many days after that day a text came out that speaks of yesterday: two, if it names the day too."""
    if not any(word.kind == "relative" and word.value == "-1" for word in case.entry.days):
        return 0
    return 2 if any(w.kind == "weekday" and int(w.value) == day.isoweekday() for w in case.lead_days()) else 1


def _day_after_night(case: Case, day: date) -> int:
    """One day later, where the opening tells of that weekday's night: a paper prints it in the morning."""
    lead = case.lead_days()
    if any(word.kind == "relative" for word in lead):
        return 0
    named = (word for word in lead if word.kind == "weekday" and int(word.value) == day.isoweekday())
    return int(any(word.words.endswith(" night") for word in named))


def _days_after(case: Case, day: date) -> tuple[int, tuple[Evidence, ...]]:
    """How many days after that day the last weekday that it tells of is, and the words for it.

    In the opening of the next two; further down, where somebody "told reporters on Monday", of the next four.
    """
    lead = case.lead_days()
    relative = {word.value for word in lead if word.kind == "relative"}
    if "0" in relative:  # it came out on the day itself
        return 0, ()
    named = [
        ((int(word.value) - day.isoweekday()) % WEEK, SOON if word in lead else LATER, word)
        for word in case.entry.days
        if word.kind == "weekday" and (word in lead or not relative)
    ]
    after = max((days for days, most, _ in named if days <= most), default=0)
    proofs = (Evidence(f"“{word.words}” in the text") for days, most, word in named if days == after <= most)
    return after, tuple(proofs)[:1] if after else ()
