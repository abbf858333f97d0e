"""The people of the archive: bearers gathered, pairs judged, people joined, and each given a heading."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from builder.authority import curator
from builder.authority.apart import Lookalikes
from builder.authority.bearers import Key, key
from builder.authority.circles import Circles, stamped
from builder.authority.court import Court
from builder.authority.register import Register
from builder.authority.tables import Memo, Row
from builder.model import Entry, Group, Identity, Notice
from builder.rulings import PeopleWord

Events = tuple[tuple[str, ...], ...]


def identify(
    entries: Sequence[Entry], groups: Sequence[Group], people: PeopleWord, memo: Memo | None = None
) -> tuple[tuple[Identity, ...], tuple[Notice, ...]]:
    """Who is who in all the articles, by heading; and what the curator wrote that cannot be obeyed.

    Every person within an article belongs to exactly one identity, those aside that the curator says are no person.
    What comes out depends on the set of entries and groups alone, never on their order, nor on what was known before.
    `memo` may keep what was worked out between calls, as long as the code of this package, of `names` and `lexicon`
    and of what makes entries stays the same; it changes the time that is needed and nothing else.
    """
    memo = {} if memo is None else memo
    stamps = Row(memo, "stamps", dict[str, str], {})
    events = Row[Events](memo, "events", Events, ())
    words = Row(memo, "words", PeopleWord, PeopleWord())
    register = Register(memo, fresh=not stamps.before)

    of = {entry.digest: entry for entry in entries}
    stamped = {entry.digest: entry.key for entry in entries}
    grouped = tuple(sorted([tuple(group.digests) for group in groups]))
    changed = {digest for digest, _ in stamps.before.items() ^ stamped.items()}
    touched = register.update(of, sorted(changed))
    touched |= {mine for digest in _moved(events.before, grouped) for mine in register.keys(digest)}
    touched |= curator.concerned(words.before, people)

    split = curator.split(entries, people)
    tied = curator.words(people, split)
    event = {digest: at for at, digests in enumerate(grouped) for digest in digests}
    court = Court(of, register, event, {key(name) for name in people.not_a_person}, split)
    circles = Circles(memo, register, tied)
    renewed = circles.renew(touched - {""}, court)
    words_by_number = {word.number: word for same in tied.values() for word in same}
    _tell_apart(circles, register, renewed, Lookalikes(court, circles, words_by_number))

    told = curator.complaints(entries, people, lambda mine: register.names.get(mine) is not None)
    if changed or touched:
        register.save()
        circles.save()
    stamps.save(stamped)
    events.save(grouped)
    words.save(people)
    return _placed(circles.cards.all(), people), told


def _placed(found: list[Identity], people: PeopleWord) -> tuple[Identity, ...]:
    """The people with the addresses elsewhere that the editor wrote under their heading."""
    elsewhere = {person.heading: person.same_as for person in people.persons if person.same_as}
    if elsewhere:
        found = [replace(who, same_as=elsewhere[who.name]) if who.name in elsewhere else who for who in found]
    return tuple(found)


def _tell_apart(circles: Circles, register: Register, renewed: set[Key], lookalikes: Lookalikes) -> None:
    """Tell the people of these names, and of those worth judging with one, whom not to confuse them with."""
    near = {other for mine in renewed if register.names.get(mine) for other in (mine, *register.beside(mine))}
    for circle in {circle.keys: circle for circle in map(circles.of, sorted(near))}.values():
        for kept in circle.people:
            card = circles.cards.get(kept.order)
            told = stamped(card, lookalikes.told(kept))
            if told is not card:
                circles.cards.put(kept.order, told)


def _moved(before: Events, now: Events) -> set[str]:
    """Articles of which it may have changed with which others they tell one event.

    Each event that is new goes on from that one of before with which it shares most; what both hold has not moved.
    """
    gone, come = set(before).difference(now), set(now).difference(before)
    moved = {digest for digests in gone | come for digest in digests}
    was = {digest: digests for digests in gone for digest in digests}
    left = set(gone)
    for digests in sorted(come):
        shared = Counter(was[digest] for digest in digests if was.get(digest) in left)
        if shared:
            likest = min(shared, key=lambda old: (-shared[old], old))
            left.remove(likest)
            moved.difference_update(set(likest).intersection(digests))
    return moved
