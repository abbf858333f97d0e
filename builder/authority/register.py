"""The register of names: who bears each, and which names are worth judging with it. Kept from build to build."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from builder.authority.bearers import Key, Member, is_single, key, nicknames, parts_of
from builder.authority.callers import Callers
from builder.authority.candidates import KIN, Mark, twos, worth_judging
from builder.authority.heads import Heads, heads, may_tell
from builder.authority.slight import JUNIOR
from builder.authority.tables import Memo, Table
from builder.model import Entry


class Name(NamedTuple):
    """One name in the register."""

    members: tuple[Member, ...]  # in order
    near: tuple[Key, ...]  # full names worth judging with this one
    circle: Key  # under which its people are kept


class Register:
    """Every name that an article prints first of a person."""

    def __init__(self, memo: Memo, *, fresh: bool = False) -> None:
        self.names = Table(memo, "name", Name)
        self.gone: dict[Key, Name] = {}  # as they were, before the last update
        self._keys: Table[tuple[Key, ...]] = Table(memo, "article", tuple[Key, ...])
        self._filed: Table[tuple[Key, ...]] = Table(memo, "mark", tuple[Key, ...])  # full names, by two marks
        self._kin: Table[tuple[str, ...]] = Table(memo, "kin", tuple[str, ...])  # marks, by group of variants
        self._callers = Callers(memo)
        self._heads = Heads(memo)
        self._fresh = fresh  # whether nothing is kept yet
        self._seen: dict[Mark, frozenset[str]] = {}

    def keys(self, digest: str) -> tuple[Key, ...]:
        """The names of the persons in an article, in order; none of an article that is not there."""
        return self._keys.get(digest) or ()

    def update(self, entries: Mapping[str, Entry], changed: Iterable[str]) -> set[Key]:
        """Read these articles anew, or strike them out; returns the names that this concerns, gone ones too."""
        out: dict[Key, set[Member]] = defaultdict(set)
        in_: dict[Key, list[Member]] = defaultdict(list)
        quoted: set[Key] = set()
        for digest in changed:
            for at, mine in enumerate(self.keys(digest)):
                out[mine].add((digest, at))
            if digest in entries:
                keys = tuple([key(named.forms[0]) for named in entries[digest].people])
                self._keys.put(digest, keys)
                for at, mine in enumerate(keys):
                    in_[mine].append((digest, at))
                    if nicknames([entries[digest].people[at].forms]):
                        quoted.add(mine)
            else:
                self._keys.drop(digest)
        touched: set[Key] = {*out, *in_}
        touched.discard("")
        new = {mine for mine in touched if self.names.get(mine) is None}
        near = self._enter([mine for mine in sorted(new) if not is_single(mine)])
        concerned = {*touched, *near}
        for mine in new:
            self.names.put(mine, Name(tuple(sorted(in_[mine])), tuple(sorted(near.get(mine, ()))), mine))
        for mine in near.keys() - new:
            name = self._of(mine)
            self.names.put(mine, name._replace(near=tuple(sorted((*name.near, *near[mine])))))
        for mine in sorted(touched - new):
            name = self._of(mine)
            gone = out.get(mine, set())
            members = sorted([member for member in name.members if member not in gone] + in_.get(mine, []))
            if members:
                self.names.put(mine, name._replace(members=tuple(members)))
            else:
                concerned.update(name.near)
                self.gone[mine] = name
                self._strike(mine, name)
        called = quoted if self._fresh else touched
        concerned |= self._callers.update(called, lambda mine: self._printed(mine, entries))
        return concerned | self._heads.update(touched, lambda mine: self._is_head(mine, entries))

    def has_junior(self, mine: Key) -> bool:
        """Whether a name that is like this one is a Jr's."""
        return any(other.endswith(JUNIOR) for other in self.beside(mine))

    def beside(self, mine: Key) -> tuple[Key, ...]:
        """Full names worth judging with this one: those that are alike, and those of one called by the other."""
        name = self.names.get(mine)
        if name is None:
            return ()
        called = self._callers.of(mine)
        if not called:
            return name.near
        return (*name.near, *sorted([one for one in called.difference(name.near) if self.names.get(one) is not None]))

    def of_one_office(self, mine: Key) -> tuple[Key, ...]:
        """Full names that may be whom a surname alone means, by its office; of a full name, the surname alone."""
        return self._heads.of(mine)

    def save(self) -> None:
        """Hand it to the memo."""
        for table in (self.names, self._keys, self._filed, self._kin):
            table.save()
        self._callers.save()
        self._heads.save()

    def _printed(self, mine: Key, entries: Mapping[str, Entry]) -> list[tuple[str, ...]]:
        """The forms that the articles print of each bearer of a full name."""
        name = self.names.get(mine)
        return [entries[digest].people[at].forms for digest, at in name.members] if name else []

    def _is_head(self, mine: Key, entries: Mapping[str, Entry]) -> bool:
        """Whether any article prints the office of a head of state or government with the name."""
        name = self.names.get(mine)
        return name is not None and may_tell(parts_of(mine)[-1]) and any(heads(one, entries) for one in name.members)

    def _of(self, mine: Key) -> Name:
        name = self.names.get(mine)
        assert name is not None
        return name

    def _enter(self, new: Sequence[Key]) -> dict[Key, list[Key]]:
        """File full names; returns those worth judging with one another, of either the others."""
        pairs = {mine: twos(parts_of(mine)) for mine in new}
        filed: dict[str, list[Key]] = defaultdict(list)
        for mine, both in pairs.items():
            for two in {_under(one.filed, other.filed) for one, other in both}:
                filed[two].append(mine)
        self._relate({mark for both in pairs.values() for two in both for mark in two})
        near: dict[Key, list[Key]] = defaultdict(list)
        for mine, both in pairs.items():
            parts = parts_of(mine)
            sought = [(self._sought(one), self._sought(other)) for one, other in both]
            wanted = {f"{a} {b}" if a < b else f"{b} {a}" for some, others in sought for a in some for b in others}
            met = {other for two in wanted for other in filed.get(two, ()) if other < mine}
            if not self._fresh:
                met.update(other for two in wanted for other in self._filed.get(two) or ())
            for other in met:
                if worth_judging(parts, parts_of(other)):
                    near[mine].append(other)
                    near[other].append(mine)
        for two, names in filed.items():
            self._filed.put(two, (*(self._filed.get(two) or ()), *names))
        return near

    def _relate(self, marked: set[Mark]) -> None:
        """Note under what the parts of one group of variants are filed."""
        related: dict[str, set[str]] = defaultdict(set)
        for mark in marked:
            for group in mark.offers:
                if group.startswith(KIN):
                    related[group].add(mark.filed)
        for group, found in related.items():
            known = self._kin.get(group) or ()
            if not found.issubset(known):
                self._kin.put(group, tuple(sorted(found.union(known))))

    def _sought(self, mark: Mark) -> frozenset[str]:
        """All that is filed under what may be akin to this mark."""
        found = self._seen.get(mark)
        if found is None:
            groups = [sought for sought in mark.seeks if sought.startswith(KIN)]
            found = mark.seeks.difference(groups).union(*(self._kin.get(group) or () for group in groups))
            self._seen[mark] = found
        return found

    def _strike(self, mine: Key, name: Name) -> None:
        self.names.drop(mine)
        if is_single(mine):
            return
        for two in {_under(one.filed, other.filed) for one, other in twos(parts_of(mine))}:
            left = tuple(other for other in self._filed.get(two) or () if other != mine)
            if left:
                self._filed.put(two, left)
            else:
                self._filed.drop(two)
        for other in name.near:
            known = self.names.get(other)
            if known is not None:
                self.names.put(other, known._replace(near=tuple(one for one in known.near if one != mine)))


def _under(one: str, other: str) -> str:
    return f"{one} {other}" if one < other else f"{other} {one}"
