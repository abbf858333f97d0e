"""When each article came out, and when what it tells happened: worked out where the clipping does not print it.

    own      from the article's own words and date
    across   from the other articles of its event
    about    about when it came out, by what it tells

`STEPS` is the order of work. Every step looks at what stood before it, so the order of articles does not matter,
and no date worked out for an article ever bears witness for that article again.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from builder import edtf
from builder.dating import about, across, own
from builder.dating.facts import Case, Dates
from builder.model import UNKNOWN, Entry, Evidence, Fact, Group, Rival

__all__ = ["Dates", "of_event", "work_out"]

FORTNIGHT = timedelta(days=14)
STEPS = (
    own.happened,  # "on Sunday", from its own date
    across.year,  # "July 23", the year from a neighbour
    own.happened,  # "on Sunday", now that the year is known
    across.happened,  # "on Sunday", from a neighbour's day
    about.published,  # about the day of what it tells
)


def work_out(entries: Sequence[Entry], groups: Sequence[Group]) -> Mapping[str, Dates]:
    """The dates of every entry, by digest; what neither the clipping nor its event supports stays unknown."""
    by_digest = {entry.digest: entry for entry in entries}
    known = {digest: Dates(entry.published, entry.happened) for digest, entry in by_digest.items()}
    group_of = {digest: group for group in groups for digest in group.digests}
    wanting = [digest for digest, dates in known.items() if not dates.complete]  # no step changes the others
    for step in STEPS:
        before = dict(known)
        for digest in wanting:
            beside = _beside(digest, group_of.get(digest), by_digest, before)
            worked_out = step(Case(by_digest[digest], before[digest]), beside)
            known[digest] = _by_then(by_digest[digest], before[digest], worked_out)
    return known


def _by_then(entry: Entry, before: Dates, now: Dates) -> Dates:
    """The dates worked out, unless one is later than the day on which the clipping was saved."""
    worked_out = {fact.value.rstrip("?~%") for fact in (now.published, now.happened) if fact.value}
    later = any(value[:1].isdigit() and value > entry.saved[: len(value)] for value in worked_out)
    return before if entry.saved and later else now


def _beside(
    digest: str, group: Group | None, by_digest: Mapping[str, Entry], known: Mapping[str, Dates]
) -> Iterator[Case]:
    """The other articles of its event that may bear witness for an article: those whose dates do not rest on it."""
    if group is None:
        return
    at = group.digests.index(digest)
    sure = {place for pair in group.sure if at in pair for place in pair}
    for place, other in enumerate(group.digests):
        if other != digest and not known[other].rest_on(digest):
            yield Case(by_digest[other], known[other], place in sure)


def of_event(group: Group, dates: Mapping[str, Dates]) -> Fact:
    """The day or days of the event: from the first to the last day that its articles tell of; strays are rivals."""
    told = [(digest, fact) for digest in group.digests if edtf.days((fact := dates[digest].happened).value)]
    if not told:
        return UNKNOWN
    values = {fact.value for _, fact in told}
    kept, value, aside = told, told[0][1].value, set[str]()
    if len(values) > 1:
        main = _main([day for _, fact in told for day in edtf.days(fact.value)])
        kept = [(digest, fact) for digest, fact in told if not main.isdisjoint(edtf.days(fact.value))]
        agreed = {fact.value for _, fact in kept}
        value = agreed.pop() if len(agreed) == 1 else edtf.span(sorted(main))
        aside = {of or "" for of in values - {fact.value for _, fact in kept}}
    evidence = tuple([Evidence(f"told of {edtf.show(fact.value or '')}", None, digest) for digest, fact in kept])
    rivals = tuple(Rival(day, "told of by fewer texts, and weeks apart") for day in sorted(aside))
    return Fact(value, "inferred", evidence, "days its articles tell of", rivals)


def _main(days: Sequence[date]) -> set[date]:
    """The days most told of: days a fortnight apart or more are not of one happening; of equals the first."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][-1] < FORTNIGHT:
            runs[-1].append(day)
        else:
            runs.append([day])
    longest = max(runs, key=len)
    return set(longest)
