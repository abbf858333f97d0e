"""Who bears one printed name: all that bear a full name together, a single name in each article by itself."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from builder.model import Billing, Entry
from builder.names import parse

Key = tuple[str, ...]  # the folded parts of a name, then its suffix
Member = tuple[str, int]  # digest, index into Entry.people


class Bearer(NamedTuple):
    """One name and the persons within articles that bear it, taken for one person until judged otherwise."""

    name: str  # as most of the articles print it
    key: Key
    members: tuple[Member, ...]
    named: tuple[Billing, ...]  # as each of the members is named
    aliases: tuple[str, ...] = ()  # other full forms that say more, printed of the same person by the same articles

    @property
    def single(self) -> bool:
        return is_single(self.key)

    @property
    def articles(self) -> set[str]:
        return {digest for digest, _ in self.members}


def gather(entries: Sequence[Entry], ignored: Collection[Key], split: Collection[Member]) -> list[Bearer]:
    """All bearers, by name and article; a name in `ignored` is nobody's, a member in `split` stands by itself."""
    together: dict[Key, list[tuple[Member, Billing]]] = defaultdict(list)
    by_itself: dict[Key, list[tuple[Member, Billing]]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: entry.digest):
        for at, named in enumerate(entry.people):
            mine, member = key(named.forms[0]), (entry.digest, at)
            (by_itself if is_single(mine) or member in split else together)[mine].append((member, named))
    found = list(together.items())
    found += [(mine, [one]) for mine, borne in by_itself.items() for one in borne]
    found.sort(key=lambda item: (item[1][0][1].forms[0], item[1][0][0]))
    return [_bearer(mine, borne) for mine, borne in found if mine and mine not in ignored]


def _bearer(mine: Key, borne: list[tuple[Member, Billing]]) -> Bearer:
    members, named = zip(*borne, strict=True)
    name = named[0].forms[0]
    if any(one.forms[0] != name for one in named):
        name = most_printed(Counter(one.forms[0] for one in named))
    others = {form for one in named for form in one.forms[1:] if may_be_full(form)}
    aliases = tuple(sorted(form for form in others if _says_more(key(form), mine))) if others else ()
    return Bearer(name, mine, members, named, aliases)


def most_printed(forms: Mapping[str, int]) -> str:
    """The form printed most often, of equals the first by alphabet; one all in capitals only if every one is."""
    return min(forms, key=lambda form: (form.isupper(), -forms[form], form))


@lru_cache(maxsize=1 << 17)
def key(printed: str) -> Key:
    """What makes two printed names one spelling; empty for a text without letters."""
    name = parse(printed)
    return (*(part.text for part in name.parts), name.suffix) if name.parts else ()


def is_single(mine: Key) -> bool:
    """Whether a key is of one part only."""
    return len(mine) <= 2


def may_be_full(form: str) -> bool:
    """Whether a printed form may be more than a single name, to be told without taking it apart."""
    return " " in form or "-" in form or "." in form or not form.isascii()


def _says_more(other: Key, mine: Key) -> bool:
    """Whether a full form says something that the name does not: another part, or Jr."""
    return not is_single(other) and not set(other) <= {*mine, ""}
