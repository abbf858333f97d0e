"""Events: entries that tell one happening.

What comes out depends on the set of entries alone, never on their order, nor on what was known before.
"""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from builder import edtf
from builder.events.candidates import Heavy, Proposed, heavy, propose
from builder.events.copies import copies
from builder.events.features import Pair, log_odds, ruling
from builder.events.linkage import average_link
from builder.events.profile import Profile, profile
from builder.model import Entry, Gist, Group

JOINED = -0.5  # the log-odds above which two sets of texts tell one event, on average over their pairs
UNDATED = "9999"
MEMO = "events"

Gists = Callable[[str], Gist]
Links = dict[str, dict[str, float]]  # digest -> digest -> the log-odds of the pair, both ways


@dataclass(slots=True)
class Known:
    """What was worked out for a set of entries, so that after a change only what it touches is worked out again."""

    stamps: dict[str, bytes] = field(default_factory=dict)  # of what an entry is judged by
    texts: dict[str, Heavy] = field(default_factory=dict)
    proposed: dict[str, Proposed] = field(default_factory=dict)
    links: Links = field(default_factory=dict)
    judged: dict[tuple[str, str], float] = field(default_factory=dict)  # pairs judged as their sets came up
    groups: tuple[Group, ...] = ()


class Desk:
    """The entries at hand, prepared for comparison when first asked for."""

    def __init__(self, entries: Sequence[Entry], gists: Gists) -> None:
        self.entries = {entry.digest: entry for entry in entries}
        self._gists = gists
        self._profiles: dict[str, Profile] = {}

    def profile(self, digest: str) -> Profile:
        """The entry of this digest, prepared."""
        if digest not in self._profiles:
            self._profiles[digest] = profile(self.entries[digest], self._gists(self.entries[digest].key))
        return self._profiles[digest]

    def judge(self, one: str, other: str) -> float:
        """The log-odds of a pair, its lesser digest first."""
        return log_odds(Pair(self.profile(one), self.profile(other)))

    def order(self, digest: str) -> tuple[str, str, str]:
        """Sorts by order of telling: by day of publication, undated ones last."""
        entry = self.entries[digest]
        limits = edtf.bounds(entry.published.value) if entry.published.value else None
        return (limits[0].isoformat() if limits else UNDATED, entry.slug, digest)


def group(
    entries: Sequence[Entry], gists: Gists, memo: MutableMapping[str, object] | None = None
) -> tuple[Group, ...]:
    """The events told by two or more of the entries, in the order of their first telling.

    `gists` gives what the text of an entry tells, by the entry's key. Each group's digests are in order of telling.
    `memo` may keep what was worked out between calls, as long as this package and its data stay the same; it changes
    the time that is needed and nothing else.
    """
    known = memo.get(MEMO) if memo is not None else None
    before = known if isinstance(known, Known) else Known()
    desk = Desk(entries, gists)
    stamps = {digest: _stamp(desk.entries[digest]) for digest in sorted(desk.entries)}
    changed = {d for d in stamps.keys() | before.stamps.keys() if stamps.get(d) != before.stamps.get(d)}
    if not changed:
        return before.groups

    texts = {d: heavy(desk.profile(d)) if d in changed else before.texts[d] for d in stamps}
    proposed = propose(texts, before.proposed, changed)
    links, renewed = _links(desk, before, changed, proposed)
    touched = _touched(links, renewed)
    pairs = {(a, b): odds for a in sorted(touched) for b, odds in sorted(links.get(a, {}).items()) if a < b}
    judged = {pair: odds for pair, odds in before.judged.items() if changed.isdisjoint(pair)}

    def judge(one: str, other: str) -> float:
        if (one, other) not in judged:
            judged[one, other] = desk.judge(one, other)
        return judged[one, other]

    as_before = {found.digests: found for found in before.groups if renewed.isdisjoint(found.digests)}
    linked = [tuple(sorted(members, key=desk.order)) for members in average_link(pairs, judge, JOINED)]
    fresh = [as_before.get(digests) or _group(desk, digests, links) for digests in linked]
    kept = [found for found in before.groups if touched.isdisjoint(found.digests)]
    groups = tuple(sorted((*kept, *fresh), key=lambda found: desk.order(found.digests[0])))
    if memo is not None:
        memo[MEMO] = Known(stamps, texts, proposed, links, judged, groups)
    return groups


def _stamp(entry: Entry) -> bytes:
    """Changes with all that the curator may change of an entry of these bytes."""
    return blake2b(entry.key.encode(), digest_size=8).digest()


def _links(desk: Desk, before: Known, changed: set[str], proposed: Mapping[str, Proposed]) -> tuple[Links, set[str]]:
    """The log-odds of every pair that either text proposes, and the texts whose links are not as they were."""
    links = {digest: dict(linked) for digest, linked in before.links.items()}
    offered = {d for d in before.proposed.keys() | proposed.keys() if proposed.get(d) is not before.proposed.get(d)}
    pairs: set[tuple[str, str]] = set()
    for one in offered | changed:
        near = {other for _, other in (*before.proposed.get(one, ()), *proposed.get(one, ()))}
        pairs.update((min(one, other), max(one, other)) for other in near | links.get(one, {}).keys())
    renewed = set(changed)
    for a, b in sorted(pairs):
        was = links.get(a, {}).get(b)
        now = None
        if any(other == b for _, other in proposed.get(a, ())) or any(other == a for _, other in proposed.get(b, ())):
            now = was if was is not None and changed.isdisjoint((a, b)) else desk.judge(a, b)
        if now != was:
            renewed.update((a, b))
            for one, other in ((a, b), (b, a)):
                if now is None:
                    del links[one][other]
                else:
                    links.setdefault(one, {})[other] = now
    return links, renewed


def _touched(links: Links, renewed: set[str]) -> set[str]:
    """Every text that hangs together with one of these, over links strong enough to join."""
    found = set(renewed)
    reached = list(renewed)
    while reached:
        for other, odds in links.get(reached.pop(), {}).items():
            if odds > JOINED and other not in found:
                found.add(other)
                reached.append(other)
    return found


def _group(desk: Desk, digests: tuple[str, ...], links: Links) -> Group:
    pairs = sorted((min(a, b), max(a, b)) for at, b in enumerate(digests) for a in digests[:at])
    rulings = tuple(
        ruling(Pair(desk.profile(a), desk.profile(b))) for a, b in pairs if links.get(a, {}).get(b, JOINED) > JOINED
    )
    return Group(digests, rulings, copies([desk.profile(digest) for digest in digests]))
