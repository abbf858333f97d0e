"""What besides the name speaks for one person. A name alone may be "possible"; a second witness makes it "same"."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import NamedTuple

from builder.authority.bearers import Bearer, Key, is_single, parts_of
from builder.authority.heads import Head, heads, may_tell, one_office
from builder.authority.offices import Office, Role, office, role_words
from builder.authority.parting import ENOUGH, NO_SIGN, Around, Sign, Surroundings, common_name, is_rare, parted, sign
from builder.authority.slight import AGAINST
from builder.events.printed import in_office
from builder.model import Entry, Reason, Ruling
from builder.names import compare, match

SAME = 0.85  # what name and witnesses must come to
# What each witness adds to the score of two names that are possibly one.
WEIGHTS = {
    "same office": 0.35, "same event": 0.3, "same role": 0.25, "same companions": 0.25, "same age": 0.25,
    "same companion": 0.15,
}  # fmt: skip
MOST = 0.35  # all witnesses together: they do not make up for names that hardly agree
# Against two spellings of a common name, whose bearers would not be one if the spelling were the same.
STRANGERS = Reason("common name", -0.2, "the name is a common one, and their articles have nothing in common")
SPELLED_APART = Reason("spelled apart", -0.2, "spelled differently, and their articles have nothing in common")
COMPANY = 2  # shared companions needed
OTHER_LETTERS = "letters without vowels"  # then companions are spelled in other letters too
TELLING = 3  # words of an office by which a single name is known outside of its event
FEW = 12  # who is named in more articles than this is in everybody's company


class Witnesses:
    """What the articles say around the names: their events, the roles printed beside a name, who else is named.

    `event` tells articles of one event by one word, `keys` the names of the persons in an article.
    """

    def __init__(
        self,
        entries: Mapping[str, Entry],
        event: Mapping[str, Hashable],
        keys: Callable[[str], Sequence[Key]],
        has_junior: Callable[[Key], bool],
        surroundings: Surroundings,
    ) -> None:
        self._entries = entries
        self._event = event
        self._keys = keys
        self._has_junior = has_junior
        self._surroundings = surroundings
        self._known: dict[str, Known] = {}
        self._shared: dict[str, Around] = {}

    def heard(self, ruling: Ruling, one: Bearer, two: Bearer) -> Ruling:
        """The ruling on two names with the witnesses added; only a "possible" can change its verdict."""
        if ruling.verdict == "different":
            return ruling
        alone = is_single(one.key) or is_single(two.key)
        slight = {reason.feature for reason in ruling.reasons} & AGAINST.keys()
        mine, theirs = self._of(one), self._of(two)
        if "junior" in slight:  # a son may be what his father is, but hardly in so many words
            mine, theirs = mine.told_in_words(), theirs.told_in_words()
        lettered = any(reason.feature == OTHER_LETTERS for reason in ruling.reasons)
        reasons = self._reasons(mine, theirs, exactly=alone or bool(slight), lettered=lettered)
        if alone and (held := one_office(self._heads(one), self._heads(two))):
            reasons = (_reason("same office", f"both are printed as {held}, an office that few hold"), *reasons)
        if ruling.verdict == "possible" and not (alone or slight or lettered):
            reasons += self._company(mine, theirs, one, two)
        if not reasons:
            return ruling
        score = round(min(1.0, ruling.score + min(MOST, sum(reason.weight for reason in reasons))), 3)
        verdict = "same" if score >= SAME else ruling.verdict
        return Ruling(ruling.left, ruling.right, verdict, score, (*ruling.reasons, *reasons))

    def _company(self, mine: "Known", theirs: "Known", one: Bearer, two: Bearer) -> tuple[Reason, ...]:
        """Companions whose names may be one's too: two of them, or one of a rare name where a place is the same."""
        exact = mine.companions & theirs.companions
        if len(exact) >= COMPANY:
            return ()  # told already
        surnamed: dict[str, list[Key]] = defaultdict(list)
        for other in theirs.companions - exact - {one.key}:
            surnamed[parts_of(other)[-1]].append(other)
        near = {
            left
            for left in mine.companions - exact - {two.key}
            if any(_called_alike(left, right) for right in surnamed.get(parts_of(left)[-1], ()))
        }
        if len(exact) + len(near) >= COMPANY:
            return (_reason("same companions", "both are named with others whose names agree"),)
        if not any(is_rare(parts_of(other)[-1]) for other in (*exact, *near)):
            return ()
        shared = self._around(one) & self._around(two)
        if not any(isinstance(told, tuple) and told[0] == "place" for told in shared):
            return ()
        return (_reason("same companion", "both are named with one other person, and with the same place"),)

    def against(self, ruling: Ruling, one: Bearer, two: Bearer) -> Reason | None:
        """What the articles say that parts the bearers of two names that may be one; None if nothing does."""
        mine, theirs = self._of(one), self._of(two)
        senior = any(sign.senior for sign in (*mine.signs, *theirs.signs))
        doubt = self._doubt(ruling, one, two)
        if not (mine.signs and theirs.signs) and not (senior or doubt):
            return None
        together, alike = not mine.events.isdisjoint(theirs.events), ruling.verdict == "same"

        def strangers() -> bool:
            return self._around(one).isdisjoint(self._around(two))

        for left in mine.signs or (NO_SIGN,):
            for right in theirs.signs or (NO_SIGN,):
                if reason := parted(left, right, together=together, strangers=strangers, alike=alike):
                    return reason
        if not doubt or together or self._languages(one).isdisjoint(self._languages(two)):
            return None  # of two languages little can be compared
        telling = min(len(self._around(one)), len(self._around(two))) >= ENOUGH
        return doubt if telling and strangers() else None

    def _languages(self, bearer: Bearer) -> set[str]:
        return {self._entries[digest].language for digest, _ in bearer.members}

    def _doubt(self, ruling: Ruling, one: Bearer, two: Bearer) -> Reason | None:
        """What would part the bearers of two spellings if their articles had nothing in common."""
        if one.key == two.key:
            return None
        if common_name(one.key) or common_name(two.key):
            return STRANGERS
        near = any(reason.feature in {"sound", "variant"} for reason in ruling.reasons)
        if not near or ruling.verdict != "same":  # it keeps two names from being one, and makes none two
            return None
        known = any(map(in_office, one.named)) and any(map(in_office, two.named))
        return None if known else SPELLED_APART

    def _around(self, bearer: Bearer) -> Around:
        if bearer.id not in self._shared:
            self._shared[bearer.id] = frozenset[Hashable]().union(*[
                self._surroundings.of(member, bearer.key) for member in bearer.members
            ])
        return self._shared[bearer.id]

    def bonds(self, bearer: Bearer) -> set[Hashable]:
        """What a single name must share with another to be judged: an event, a role, or a word of a long one."""
        known = self._of(bearer)
        words = {word for role in known.roles if len(role) >= TELLING for word in role}
        return {*known.events, *known.roles, *words}

    def _of(self, bearer: Bearer) -> "Known":
        if bearer.id not in self._known:
            roles = {printed for named in bearer.named for printed in named.roles}
            self._known[bearer.id] = Known(
                frozenset(self._event[digest] for digest, _ in bearer.members if digest in self._event),
                frozenset(role_words(printed) for printed in roles) - {frozenset()},
                frozenset(map(office, roles)),
                self._companions(bearer),
                tuple(sorted(self._signs(bearer), key=lambda one: (one.born, sorted(one.fields)))),
            )
        return self._known[bearer.id]

    def _signs(self, bearer: Bearer) -> set[Sign]:
        keys = self._keys if self._has_junior(bearer.key) else lambda _: ()
        made = (sign(self._entries[digest], at, keys(digest)) for digest, at in bearer.members)
        return set(filter(None, made))

    def _heads(self, bearer: Bearer) -> frozenset[Head]:
        """The offices by which a surname alone may be known."""
        found = frozenset[Head]().union(*(heads(member, self._entries) for member in bearer.members))
        return found if found and may_tell(parts_of(bearer.key)[-1]) else frozenset()

    def _companions(self, bearer: Bearer) -> frozenset[Key]:
        if len(bearer.members) > FEW:
            return frozenset()
        beside = {other for digest, _ in bearer.members for other in self._keys(digest)}
        return frozenset(other for other in beside if other != bearer.key and not is_single(other))

    @staticmethod
    def _reasons(one: "Known", two: "Known", *, exactly: bool, lettered: bool) -> tuple[Reason, ...]:
        """Names that agree slightly need one office, all told in words of the other, not one held before."""
        reasons = []
        together = not one.events.isdisjoint(two.events)
        if together:
            reasons.append(_reason("same event", "articles on one event name them"))
        agree = not exactly and any(_same_role(mine, theirs) for mine in one.roles for theirs in two.roles)
        if not agree and (exactly or together):
            agree = any(_one_office(mine, theirs, together) for mine in one.offices for theirs in two.offices)
        if agree:
            reasons.append(_reason("same role", "they have the same role"))
        if any(abs(mine - theirs) <= 1 for mine in one.born for theirs in two.born):
            reasons.append(_reason("same age", "they are of one age"))
        shared = one.companions & two.companions
        if len(shared) >= COMPANY:
            reasons.append(_reason("same companions", f"they are named with the same {len(shared)} other people"))
        elif lettered and any(compare(a, b).verdict != "different" for a in one.companions for b in two.companions):
            reasons.append(_reason("same companions", "both are named with somebody else whose name agrees too"))
        return tuple(reasons)


class Known(NamedTuple):
    """What speaks for one bearer besides the name."""

    events: frozenset[Hashable]
    roles: frozenset[Role]  # in words that tell; a role of one word tells nothing
    offices: frozenset["Office"]
    companions: frozenset[Key]  # nobody's where the bearer is named in many articles
    signs: tuple[Sign, ...]

    @property
    def born(self) -> set[int]:
        """The years of birth that the ages tell."""
        return {one.born for one in self.signs if one.born}

    def told_in_words(self) -> "Known":
        """With the offices alone that are told in more than one word, or that few hold: mayor, judge."""
        return self._replace(offices=frozenset(one for one in self.offices if len(one.words) > 1 or one.high))


def _called_alike(one: Key, two: Key) -> bool:
    """Whether the given names agree as well, whatever stands between: "julia vella", "julia ann vella"."""
    return match(parts_of(one)[0], parts_of(two)[0]) is not None


def _same_role(mine: Role, theirs: Role) -> bool:
    return len(mine & theirs) * 3 >= len(mine | theirs) * 2


def _one_office(mine: Office, theirs: Office, together: bool) -> bool:
    """Whether one of the two is told in words of the other: "president", "Russian president"; never "former".

    Outside of one event in no fewer than three words, or in the same.
    """
    return (together or mine.words == theirs.words or min(len(mine.words), len(theirs.words)) >= TELLING) and (
        mine.past == theirs.past
        and bool(mine.words & theirs.words)
        and (mine.words <= theirs.words or theirs.words <= mine.words)
    )


def _reason(feature: str, words: str) -> Reason:
    return Reason(feature, WEIGHTS[feature], words)
