"""Circles: names that hang together by a ruling or by the curator's word. Who is who is settled in each by itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from builder.authority.bearers import Bearer, Key, is_single
from builder.authority.cards import Cards, Order
from builder.authority.court import Court
from builder.authority.curator import Tied
from builder.authority.filing import filed
from builder.authority.join import Person, join
from builder.authority.register import Register
from builder.authority.tables import Memo, Table
from builder.cache import encode
from builder.model import Identity, Ruling
from builder.text import fold


class Kept(NamedTuple):
    """One person as kept from build to build, beside the card."""

    order: Order  # under which the card is
    bearers: tuple[str, ...]  # ids
    word: int | None  # the place in people.toml


class Circle(NamedTuple):
    """The names of one circle, and its people."""

    keys: tuple[Key, ...]
    people: tuple[Kept, ...]


class Circles:
    """Every circle, kept under the first of its names."""

    def __init__(self, memo: Memo, register: Register, words: Mapping[Key, Sequence[Tied]]) -> None:
        self._table = Table(memo, "circle", Circle)
        self._register = register
        self.cards = Cards(memo)
        self._words = words

    def of(self, mine: Key) -> Circle:
        """The circle of a name; an empty one if it has none."""
        name = self._register.names.get(mine)
        return (self._table.get(name.circle) if name else None) or Circle((), ())

    def renew(self, touched: Iterable[Key], court: Court) -> set[Key]:
        """Settle anew what hangs together with these names; returns the names of the circles that are new.

        Most names are borne by one person and are like no other: these are settled at once, and not returned.
        """
        alone = {key: borne for key in touched if (borne := self._alone(key, court))}
        links = self._around([key for key in touched if key not in alone], court)
        # Only now, for what is taken apart may have had a card in the same place.
        for key, bearer in alone.items():
            kept, card = _kept(Person([(bearer,)]))
            self._keep((key,), [(kept, stamped(card, ()))])
        for keys in _components(links):
            self._keep(keys, self._settled(keys, court))
            for key in keys:
                name = self._register.names.get(key)
                if name and name.circle != keys[0]:
                    self._register.names.put(key, name._replace(circle=keys[0]))
        return set(links)

    def save(self) -> None:
        """Hand it to the memo."""
        self._table.save()
        self.cards.save()

    def _keep(self, keys: tuple[Key, ...], people: Iterable[tuple[Kept, Identity]]) -> None:
        held = []
        for kept, card in people:
            held.append(kept)
            self.cards.put(kept.order, card)
        self._table.put(keys[0], Circle(keys, tuple(held)))

    def _alone(self, key: Key, court: Court) -> Bearer | None:
        """The one bearer of a name that hangs together with no other, what was kept of it gone; else None."""
        name = self._register.names.get(key)
        if name is None or name.circle != key or is_single(key) or key in self._words:
            return None
        if self._register.beside(key) or self._register.of_one_office(key):
            return None
        circle, borne = self._table.get(key), court.bearers(key)
        if len(borne) != 1 or (circle is not None and len(circle.keys) > 1) or any(court.mates(key)):
            return None
        for person in circle.people if circle else ():
            self.cards.drop(person.order)
        return borne[0]

    def _around(self, touched: Iterable[Key], court: Court) -> dict[Key, set[Key]]:
        """The names that hang together with these, now or before, each with those it is linked with; none is kept."""
        links: dict[Key, set[Key]] = {}
        todo = list(touched)
        while todo:
            key = todo.pop()
            if key in links:
                continue
            todo += self._dissolved(key)
            if self._register.names.get(key) is not None:
                links[key] = set(self._linked(key, court))
                todo += links[key]
        return links

    def _dissolved(self, key: Key) -> tuple[Key, ...]:
        """The names of the circle that a name is in, and the circle gone."""
        name = self._register.names.get(key) or self._register.gone.get(key)
        circle = self._table.get(name.circle) if name else None
        if name is None or circle is None:
            return ()
        self._table.drop(name.circle)
        for person in circle.people:
            self.cards.drop(person.order)
        return circle.keys

    def _linked(self, key: Key, court: Court) -> Iterator[Key]:
        for one, two in chain(court.pairs(key), court.mates(key)):
            if one.key != two.key and court.heard(one, two).verdict == "same":
                yield two.key if one.key == key else one.key
        for word in self._words.get(key, ()):
            yield from (other for other in word.mine if other != key and self._register.names.get(other))

    def _settled(self, keys: Sequence[Key], court: Court) -> list[tuple[Kept, Identity]]:
        bearers = {bearer.id: bearer for key in keys for bearer in court.bearers(key)}
        ruled = {
            (one.id, two.id): court.heard(one, two)
            for key in (keys if len(bearers) > 1 else ())
            for one, two in chain(court.pairs(key), court.mates(key))
            if one.id in bearers and two.id in bearers
        }
        words = {word.number: word for key in keys for word in self._words.get(key, ())}
        joined = join(bearers, ruled, court.judge, [words[number] for number in sorted(words)])
        return list(map(_kept, joined))


def _components(links: Mapping[Key, set[Key]]) -> Iterator[tuple[Key, ...]]:
    """The names that hang together, in order. If one is linked with another, so is the other with it."""
    seen: set[Key] = set()
    for start in sorted(links):
        if start in seen:
            continue
        if not links[start]:
            yield (start,)
            continue
        found, todo = {start}, [start]
        while todo:
            fresh = links[todo.pop()] - found
            found |= fresh
            todo += fresh
        seen |= found
        yield tuple(sorted(found))


def _kept(person: Person) -> tuple[Kept, Identity]:
    borne: list[Bearer] = person.bearers
    members = [member for bearer in borne for member in bearer.members]
    named = [one for bearer in borne for one in bearer.named]
    heading, forms = filed([(digest, one.forms) for (digest, _), one in zip(members, named, strict=True)])
    if person.word:
        heading = person.word.heading
    members.sort()
    kept = Kept(
        f"{fold(heading)}\t{heading}\t{members[0][0]}\t{members[0][1]:05}",
        tuple(sorted([bearer.id for bearer in borne])),
        person.word.number if person.word else None,
    )
    return kept, Identity(heading, forms, tuple(members), tuple(sorted(person.rulings, key=_likest)))


def stamped(who: Identity, apart: tuple[Ruling, ...]) -> Identity:
    """The person told from these; with a stamp that is the same as long as all that is known of the person is."""
    told = encode((who.name, who.forms, who.members, who.rulings, apart))
    stamp = blake2b(told, digest_size=12).hexdigest()
    if stamp == who.stamp:
        return who
    return Identity(who.name, who.forms, who.members, who.rulings, apart, stamp)


def _likest(ruling: Ruling) -> tuple[float, str, str]:
    return (-ruling.score, ruling.left, ruling.right)
