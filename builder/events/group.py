"""Events: entries that tell one happening.

What comes out depends on the set of entries alone, never on their order.
"""

from collections.abc import Mapping, Sequence

from builder import edtf
from builder.events.candidates import candidates
from builder.events.copies import copies
from builder.events.features import Pair, log_odds, ruling
from builder.events.linkage import average_link
from builder.events.profile import Profile, profile
from builder.model import Entry, Group

JOINED = -0.5  # the log-odds above which two sets of texts tell one event, on average over their pairs
UNDATED = "9999"


def group(entries: Sequence[Entry]) -> tuple[Group, ...]:
    """The events told by two or more of the entries, in the order of their first telling.

    Each group's digests are in order of telling: by day of publication, undated ones last.
    """
    profiles = {entry.digest: profile(entry) for entry in sorted(entries, key=lambda entry: entry.digest)}
    odds = {(a.digest, b.digest): log_odds(Pair(a, b)) for a, b in candidates(list(profiles.values()))}

    def judge(one: str, other: str) -> float:
        return log_odds(Pair(profiles[one], profiles[other]))

    rank = {entry.digest: at for at, entry in enumerate(sorted(entries, key=_order))}
    sets = [sorted(members, key=rank.__getitem__) for members in average_link(odds, judge, JOINED)]
    sets.sort(key=lambda members: rank[members[0]])
    return tuple(_group([profiles[digest] for digest in members], odds) for members in sets)


def _order(entry: Entry) -> tuple[str, str, str]:
    limits = edtf.bounds(entry.published.value) if entry.published.value else None
    return (limits[0].isoformat() if limits else UNDATED, entry.slug, entry.digest)


def _group(members: Sequence[Profile], odds: Mapping[tuple[str, str], float]) -> Group:
    pairs = ((min(a, b, key=_digest), max(a, b, key=_digest)) for at, b in enumerate(members) for a in members[:at])
    rulings = tuple(ruling(Pair(a, b)) for a, b in pairs if odds.get((a.digest, b.digest), JOINED) > JOINED)
    return Group(tuple(member.digest for member in members), rulings, copies(members))


def _digest(profile: Profile) -> str:
    return profile.digest
