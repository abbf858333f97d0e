"""What besides the name speaks for one person. A name alone may be "possible"; a second witness makes it "same"."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from builder.authority.bearers import Bearer, Key, is_single, key
from builder.model import Entry, Group, Reason, Ruling
from builder.text import fold, stem, words

SAME = 0.85  # what name and witnesses must come to
# What each witness adds to the score of two names that are possibly one.
WEIGHTS = {"same event": 0.3, "same role": 0.25, "same companions": 0.25}
MOST = 0.35  # all witnesses together: they do not make up for names that hardly agree
COMPANY = 2  # shared companions needed
FEW = 12  # who is named in more articles than this is in everybody's company
NO_PART_OF_A_ROLE = frozenset("a an the of and for to in at on s former ex then acting new late".split())

Role = frozenset[str]


class Witnesses:
    """What the articles say around the names: their events, the roles printed beside a name, who else is named."""

    def __init__(self, entries: Sequence[Entry], groups: Sequence[Group]) -> None:
        self._event = {digest: at for at, group in enumerate(groups) for digest in group.digests}
        self._entries = {entry.digest: entry for entry in entries}

    def heard(self, ruling: Ruling, one: Bearer, two: Bearer) -> Ruling:
        """The ruling on two names with the witnesses added; only a "possible" can change its verdict."""
        reasons = self._reasons(one, two)
        if ruling.verdict == "different" or not reasons:
            return ruling
        score = round(min(1.0, ruling.score + min(MOST, sum(reason.weight for reason in reasons))), 3)
        verdict = "same" if score >= SAME else ruling.verdict
        return Ruling(ruling.left, ruling.right, verdict, score, (*ruling.reasons, *reasons))

    def events(self, bearer: Bearer) -> set[int]:
        """The events of which an article names the bearer."""
        return {self._event[digest] for digest, _ in bearer.members if digest in self._event}

    def _reasons(self, one: Bearer, two: Bearer) -> tuple[Reason, ...]:
        reasons = []
        if self.events(one) & self.events(two):
            reasons.append(_reason("same event", "articles on one event name them"))
        if any(_same_role(mine, theirs) for mine in roles(one) for theirs in roles(two)):
            reasons.append(_reason("same role", "they have the same role"))
        shared = self._companions(one) & self._companions(two)
        if len(shared) >= COMPANY:
            reasons.append(_reason("same companions", f"they are named with the same {len(shared)} other people"))
        return tuple(reasons)

    def _companions(self, bearer: Bearer) -> set[Key]:
        if len(bearer.members) > FEW:
            return set()
        beside = {key(named.name) for digest in bearer.articles for named in self._entries[digest].people}
        return {other for other in beside if not is_single(other) and other != bearer.key}


def roles(bearer: Bearer) -> set[Role]:
    """The roles printed beside the bearer's name, in words that tell; a role of one word tells nothing."""
    return {role for named in bearer.named for printed in named.roles if (role := role_words(printed))}


@lru_cache(maxsize=1 << 16)
def role_words(title: str) -> Role:
    """The stems of a role as printed, "Defence" as "Defense"; empty where fewer than two remain to tell by."""
    said: Iterable[str] = (fold(token.text).replace("defence", "defense") for token in words(title))
    kept = frozenset(stem(word.removesuffix("s")) for word in said if word not in NO_PART_OF_A_ROLE)
    return kept if len(kept) > 1 else frozenset()


def _same_role(mine: Role, theirs: Role) -> bool:
    return len(mine & theirs) * 3 >= len(mine | theirs) * 2


def _reason(feature: str, words: str) -> Reason:
    return Reason(feature, WEIGHTS[feature], words)
