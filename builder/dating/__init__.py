"""When each article came out, and when what it tells happened: worked out where the clipping does not print it.

    alone    from the article's own words and date
    across   from the other articles of its event

`STEPS` is the order of work. Every step looks at what stood before it, so the order of articles does not matter,
and no date worked out for an article ever bears witness for that article again.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from builder import edtf
from builder.dating import across, alone
from builder.dating.facts import Case, Dates
from builder.model import UNKNOWN, Entry, Evidence, Fact, Group

__all__ = ["Dates", "of_event", "work_out"]

STEPS = (
    alone.happened,  # "on Sunday", from its own date
    across.year,  # "July 23", the year from a neighbour
    alone.happened,  # "on Sunday", now that the year is known
    across.happened,  # "on Sunday", from a neighbour's day
    across.published,  # about the day of what it tells
)


def work_out(entries: Sequence[Entry], groups: Sequence[Group]) -> Mapping[str, Dates]:
    """The dates of every entry, by digest; what neither the clipping nor its event supports stays unknown."""
    known = {entry.digest: Dates(entry.published, entry.happened) for entry in entries}
    by_digest = {entry.digest: entry for entry in entries}
    members = {digest: group.digests for group in groups for digest in group.digests}
    for step in STEPS:
        after = {}
        for digest, entry in by_digest.items():
            neighbours = tuple(
                Case(by_digest[other], known[other])
                for other in members.get(digest, ())
                if other != digest and not known[other].rest_on(digest)
            )
            after[digest] = step(Case(entry, known[digest]), neighbours)
        known = after
    return known


def of_event(group: Group, dates: Mapping[str, Dates]) -> Fact:
    """The day or days of the event: from the first to the last day that its articles tell of."""
    told = [(digest, fact) for digest in group.digests if edtf.days((fact := dates[digest].happened).value)]
    days: list[date] = [day for _, fact in told for day in edtf.days(fact.value)]
    if not days:
        return UNKNOWN
    values = {fact.value for _, fact in told}
    value = values.pop() if len(values) == 1 else edtf.span(days)
    evidence = tuple(Evidence(f"told of {edtf.show(fact.value or '')}", witness=digest) for digest, fact in told)
    return Fact(value, "inferred", evidence, "days its articles tell of")
