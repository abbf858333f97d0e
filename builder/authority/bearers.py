"""Who bears one printed name: all that bear a full name together, a single name in each article by itself."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.model import Entry, Group, Named
from builder.names import parse
from builder.text import fold, stem, words

Key = tuple[str, ...]  # the folded parts of a name, then its suffix
Member = tuple[str, int]  # digest, index into Entry.people
NO_PART_OF_A_ROLE = frozenset("a an the of and for to in at on s s' former ex then acting new late".split())


@dataclass(frozen=True, slots=True)
class Bearer:
    """One name and the persons within articles that bear it, taken for one person until judged otherwise."""

    name: str  # as most of the articles print it
    key: Key
    members: tuple[Member, ...]
    aliases: tuple[str, ...]  # other full forms that say more, printed of the same person by the same articles
    articles: frozenset[str]
    events: frozenset[int]
    roles: frozenset[frozenset[str]]
    companions: frozenset[Key]

    @property
    def single(self) -> bool:
        return is_single(self.key)


def gather(
    entries: Sequence[Entry], groups: Sequence[Group], ignored: Collection[Key], split: Collection[Member]
) -> list[Bearer]:
    """All bearers, by key and then article; a name in `ignored` is nobody's, a member in `split` stands by itself."""
    events = {digest: at for at, group in enumerate(groups) for digest in group.digests}
    found: dict[tuple[Key, str], list[tuple[Member, Named]]] = defaultdict(list)
    present: dict[str, list[Key]] = {}
    for entry in sorted(entries, key=lambda entry: entry.digest):
        keys = [key(named.name) for named in entry.people]
        present[entry.digest] = [other for other in keys if not is_single(other)]
        for at, named in enumerate(entry.people):
            mine, member = keys[at], (entry.digest, at)
            if mine and mine not in ignored:
                by_itself = is_single(mine) or member in split
                found[mine, entry.digest if by_itself else ""].append((member, named))
    return [_bearer(mine, found[mine, alone], events, present) for mine, alone in sorted(found)]


def _bearer(
    mine: Key, borne: list[tuple[Member, Named]], events: dict[str, int], present: dict[str, list[Key]]
) -> Bearer:
    printed = Counter(named.name for _, named in borne)
    digests = {digest for (digest, _), _ in borne}
    others = {form for _, named in borne for form in named.forms[1:]}
    roles = {role_words(role.title) for _, named in borne for role in named.roles}
    return Bearer(
        name=min(printed, key=lambda form: (-printed[form], form.isupper(), form)),
        key=mine,
        members=tuple(member for member, _ in borne),
        aliases=tuple(sorted(form for form in others if _says_more(key(form), mine))),
        articles=frozenset(digests),
        events=frozenset(events[digest] for digest in digests if digest in events),
        roles=frozenset(role for role in roles if role),
        companions=frozenset(other for digest in digests for other in present[digest] if other != mine),
    )


@lru_cache(maxsize=1 << 17)
def key(printed: str) -> Key:
    """What makes two printed names one spelling; empty for a text without letters."""
    name = parse(printed)
    return (*(part.text for part in name.parts), name.suffix) if name.parts else ()


def is_single(mine: Key) -> bool:
    """Whether a key is of one part only."""
    return len(mine) <= 2


def _says_more(other: Key, mine: Key) -> bool:
    """Whether a full form says something that the name does not: another part, or Jr."""
    return not is_single(other) and not set(other) <= {*mine, ""}


@lru_cache(maxsize=1 << 16)
def role_words(title: str) -> frozenset[str]:
    """The stems of a role as printed, "Defence" as "Defense"; empty where fewer than two remain to tell by."""
    said = (fold(token.text).replace("defence", "defense") for token in words(title))
    kept = frozenset(stem(word.removesuffix("s")) for word in said if word not in NO_PART_OF_A_ROLE)
    return kept if len(kept) > 1 else frozenset()
