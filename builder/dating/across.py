"""Dates from those other articles of the event that are sure to tell it: much alike is told every year."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from builder import edtf
from builder.annotate.news_day import nearest_year
from builder.dating.facts import Case, Dates, came_out, dated
from builder.model import DayWord, Evidence, Fact

BACK, WEEK = 3, 7  # days: a weekday of the opening is at most so far back, and a neighbour within them is of its year
NEAR = timedelta(days=31)  # a text dated further from its neighbours tells something else


def year(case: Case, neighbours: Iterable[Case]) -> Dates:
    """ "July 23" beside an article of 24 July 2017 is 23 July 2017, the year worked out."""
    printed = case.dates.published
    if printed.basis == "curator" or not case.dates.yearless:
        return case.dates
    found = {
        (abs(there - day), value, day, digest)
        for day, digest in dated(neighbours)
        if (there := edtf.day(value := nearest_year(printed.value or "", day)))
        and abs(there - day) <= NEAR
        and (abs(there - day).days <= BACK or _falls_right(case, there))
    }
    if not found:
        return case.dates
    value = min(found)[1]
    proofs = tuple(_year_from(day, digest) for _, agreed, day, digest in sorted(found) if agreed == value)
    return case.in_year(value, proofs)


def _year_from(published: date, digest: str) -> Evidence:
    shown = edtf.show(published.isoformat())
    return Evidence(f"year from a text on the same event, published {shown}", witness=digest)


def _falls_right(case: Case, day: date) -> bool:
    """Whether the first weekday of the opening is that day or shortly before it, as it is in the right year."""
    named = next((int(word.value) for word in case.lead_days() if word.kind == "weekday"), day.isoweekday())
    return (day.isoweekday() - named) % WEEK <= BACK


def happened(case: Case, neighbours: Iterable[Case]) -> Dates:
    """ "on Sunday" beside an article that tells of Sunday 23 July 2017 is that day."""
    if case.dates.happened:
        return case.dates
    beside = list(neighbours)
    found = _day_and_month(case, beside) or _day_told(case, beside) or _between(case, beside)
    if not found:
        return case.dates
    day, evidence = found
    return case.happened_as(Fact(day.isoformat(), "inferred", evidence, "day of its event"))


Told = dict[date, list[str]]  # day -> the articles that tell of it
Found = tuple[date, tuple[Evidence, ...]]


def _told(neighbours: Sequence[Case]) -> Told:
    """The days the neighbours tell of, and for each the digests of all that tell of it or came out on it."""
    days: Told = {}
    for other in neighbours:
        if day := edtf.day(other.dates.happened.value):
            days.setdefault(day, [])
    for other in neighbours:
        for day in days:
            if day in (edtf.day(other.dates.happened.value), other.published):
                days[day].append(other.entry.digest)
    return {day: sorted(days[day]) for day in sorted(days)}


def _day_told(case: Case, neighbours: Sequence[Case]) -> Found | None:
    """A day that neighbours tell of: by a weekday that the text names too, or the only one of all."""
    days = _told([other for other in neighbours if other.sure])
    if not days:
        return None
    weekdays = [word for word in case.lead_days() if word.kind == "weekday"]
    found = _same_weekday(weekdays[:1], days) or _counted(case, weekdays[:1], days) or _same_weekday(weekdays, days)
    if not found and _means_that_day(case) and days.keys() == _told(neighbours).keys():
        found = _only_day(case, days)
    return found


def _means_that_day(case: Case) -> bool:
    """Whether a text may tell of a day that it does not name: it opens with "yesterday", or names no weekday at all.

    Of other languages few words of time are known, so to name none says nothing.
    """
    lead = case.lead_days()
    if lead and lead[0].kind == "relative":
        return True
    return case.entry.language == "en" and not any(word.kind == "weekday" for word in lead)


def _day_and_month(case: Case, neighbours: Sequence[Case]) -> Found | None:
    """ "10 February" in the opening of a text without a date, if a neighbour came out within the week after it."""
    word = next((word for word in case.lead_days() if word.kind == "date" and word.value.startswith("XXXX")), None)
    if word is None or case.dates.published:
        return None
    proofs: dict[date, list[Evidence]] = {}
    for published, digest in dated(neighbours):
        day = edtf.day(nearest_year(word.value, published))
        if day and 0 <= (published - day).days <= WEEK and _falls_right(case, day) and _is_the_news(case, word, day):
            proofs.setdefault(day, []).append(_year_from(published, digest))
    if len(proofs) != 1:
        return None
    (day,) = proofs
    return day, (Evidence(f"“{word.words}” in the text"), *proofs[day])


def _is_the_news(case: Case, word: DayWord, day: date) -> bool:
    """Whether a day may be that of the news: not where the opening names another weekday before it."""
    first = next((other for other in case.lead_days() if other.kind == "weekday"), None)
    if first is None or (first.block, first.start) > (word.block, word.start):
        return True
    return int(first.value) == day.isoweekday()


def _between(case: Case, neighbours: Sequence[Case]) -> Found | None:
    """The weekday with which an undated text opens, after what the neighbours tell and before the last came out."""
    word = next((word for word in case.lead_days() if word.kind == "weekday"), None)
    others = dated(neighbours)
    if word is None or case.dates.published or not others:
        return None
    first, last = others[0][0], others[-1][0]
    told = _told(neighbours)
    since = min(told) if told else first - timedelta(days=BACK)
    day = last - timedelta(days=(last.isoweekday() - int(word.value)) % WEEK)
    if day < since or last - first > timedelta(days=BACK):
        return None
    return day, (Evidence(f"“{word.words}” in the text"), *(came_out(*other) for other in others))


def _same_weekday(words: Sequence[DayWord], days: Told) -> Found | None:
    """The one day told of that falls on a weekday the text names."""
    for word in words:
        fitting = [day for day in days if str(day.isoweekday()) == word.value]
        if len(fitting) == 1:
            return fitting[0], _evidence(word, fitting[0], days)
    return None


def _counted(case: Case, lead: Sequence[DayWord], days: Told) -> Found | None:
    """The weekday of the opening, counted from a day that a neighbour tells of too."""
    for word in lead:
        for other in case.entry.days:
            shared = _same_weekday([other], days) if other.kind == "weekday" and other.value != word.value else None
            if shared:
                after = (int(word.value) - shared[0].isoweekday()) % WEEK
                if after == WEEK // 2 + 1:  # as far from the one as from the other
                    continue
                before = after > BACK
                day = shared[0] + timedelta(days=after - WEEK if before else after)
                weekday = edtf.WEEKDAYS[int(word.value) - 1]
                beside = f"“{word.words}” in the text, the {weekday} {'before' if before else 'after'}"
                return day, (Evidence(beside), *shared[1])
    return None


def _only_day(case: Case, days: Told) -> Found | None:
    """The only day the neighbours tell of, for a text that names no weekday; not after it came out."""
    if len(days) != 1:
        return None
    day = next(iter(days))
    if case.published and not timedelta() <= case.published - day <= timedelta(days=7):
        return None
    return day, _evidence(None, day, days)


def _evidence(word: DayWord | None, day: date, days: Told) -> tuple[Evidence, ...]:
    shown = f"{edtf.WEEKDAYS[day.isoweekday() - 1]} {edtf.show(day.isoformat())}"
    own = (Evidence(f"“{word.words}” in the text"),) if word else ()
    return (*own, *(Evidence(f"a text on the same event tells of {shown}", witness=digest) for digest in days[day]))
