"""Who is named in one article: mentions of one person brought together, bare surnames led to their full name."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from builder.annotate.beginnings import REGAL
from builder.annotate.kin import (
    Ages,
    in_another_office,
    is_kin,
    is_no_relation,
    is_spouse,
    of_two_ages,
    printed_ages,
    spouses,
)
from builder.annotate.mentions import Mention, mention
from builder.annotate.recognise import Found
from builder.annotate.register import Bearers, Parts, Person, Register, bare, core
from builder.annotate.scripts import same_but_declined
from builder.annotate.ships import is_ship
from builder.annotate.tokens import Words
from builder.annotate.words import WEAK, Word
from builder.lexicon.cues import is_common, kinds
from builder.names import same

VOWELS = re.compile("[aeiouy]")
SINGLE = 5.0  # the weight of evidence from which a lone name counts without a title
FIRM = 3.0  # that from which one is "in" a person: "trust in Anna Berg"
WITHIN = frozenset("in near at".split())
# Of what stands before "of" and a place; words for places ("the village of") apart.
OF_A_PLACE = frozenset(
    "outskirts resident residents inhabitants villagers citizens native natives suburb suburbs capital streets "
    "university bishop archbishop diocese battle siege republic kingdom duchy mayor people commune".split()
)


def people(found: Sequence[Mention], texts: Mapping[int, Words]) -> list[Person]:
    """The persons of an article, in order of first mention, from the names found in its blocks (by number)."""
    register = Register()
    couples, ages = spouses(texts), printed_ages(texts)
    for named in found:
        if len(core(named.parts)) > 1 and is_no_relation(named, texts):
            register.enter(named)
        elif len(core(named.parts)) > 1:
            _gather(register, named, texts, ages)
    persons = [person for person in register.persons if not (_is_place(person, texts) or is_ship(person, texts))]
    persons = _with_titles(persons, texts)
    bearers = Bearers()
    for person in persons:
        bearers.file(person)
    lone: dict[str, Person] = {}  # by their one name
    others: list[Person] = []
    for named in found:
        if len(core(named.parts)) == 1:
            called = bearers.of(named.parts)
            bearing = [person for person in called if not in_another_office(named, person, texts)]
            bearing = [] if is_spouse(named, texts, couples) else bearing
            if len(bearing) == 1:
                bearers.add(bearing[0], named)
            elif not bearing:
                _gather_lone(lone, others, named)
    for person in filter(_plain, others):
        persons.append(person)
        bearers.file(person)
    for named in _overlooked(persons, texts):
        bearing = bearers.of(named.parts)
        if len(bearing) == 1:
            bearers.add(bearing[0], named)
    for person in persons:
        person.mentions.sort(key=lambda named: (named.block, named.start))
    return sorted(persons, key=lambda person: (person.mentions[0].block, person.mentions[0].start))


def _is_place(person: Person, texts: Mapping[int, Words]) -> bool:
    """Whether little speaks for a person, no given name either, and it says "in" this or "the village of" this."""

    def within(named: Mention) -> bool:
        words = texts.get(named.block)
        if not words or not named.start or named.title or named.weight >= FIRM:
            return False
        before = words[named.start - 1].folded
        if before == "of" and named.start > 1:
            noun = words[named.start - 2]
            return (noun.folded in OF_A_PLACE or "place" in noun.kinds) and "given" not in words[named.start].name
        if before == "the":  # "at the Ferozeshah Kotla", but "the Shaquille Vella's shirt"
            owns = words[named.end].text in {"'s", "’s"} if named.end < len(words) else False
            return not owns and all(word.name in WEAK for word in words[named.start : named.end])
        return before in WITHIN and "given" not in words[named.start].name

    return all(map(within, person.mentions))


def _with_titles(persons: list[Person], texts: Mapping[int, Words]) -> list[Person]:
    """The persons, "Prince Salman" led to whom the text calls prince in full: "Crown Prince Salman bin Ahmad"."""
    by_title: dict[Parts, list[Person]] = defaultdict(list)
    for person in persons:
        before = {texts[m.block][m.start - 1].bare for m in person.mentions if m.start and m.block in texts}
        for title in before & REGAL:
            by_title[title, person.parts[0]].append(person)
    kept = []
    for person in persons:
        full = by_title.get(person.parts, [])
        if len(full) == 1 and full[0] is not person:
            for named in person.mentions:
                full[0].add(named)
        else:
            kept.append(person)
    return kept


def _gather(register: Register, named: Mention, texts: Mapping[int, Words], ages: Ages) -> None:
    """A full name: one more mention of the person it means, or a new person; nobody's where it may mean two.

    Whose father or son somebody is told to be is another, if only one of them is Jr.
    """
    if is_kin(named, texts):
        rivals = [person for person in register.near(named.parts) if _same(person.parts, named.parts)]
        if rivals and all((core(one.parts) == one.parts) != (core(named.parts) == named.parts) for one in rivals):
            register.enter(named)
            return
    exact = [person for person in register.printing.get(named.parts, ()) if _same(person.parts, named.parts)]
    if exact:
        means = exact
    else:
        means = [person for person in register.near(named.parts) if _same(person.parts, named.parts)]
    if len(means) == 1 and not _another(means[0], named) and (exact or not of_two_ages(means[0], named, ages)):
        register.add(means[0], named)
    elif len(means) < 2:
        register.enter(named)


def _another(person: Person, named: Mention) -> bool:
    """Whether initials behind a rank are no name of somebody who was named in full without one: Sgt. M. Hale."""
    initials = all(len(part) == 1 for part in core(named.parts)[:-1])
    full = any(len(part) > 1 for part in core(person.parts)[:-1])
    return initials and full and named.title == "rank" and not any(other.title for other in person.mentions)


def _gather_lone(lone: dict[str, Person], others: list[Person], named: Mention) -> None:
    name = bare(named.parts[-1])
    if person := lone.get(name):
        if person.add(named) and bare(person.parts[-1]) != name:
            lone.setdefault(bare(person.parts[-1]), lone.pop(name))
    else:
        lone[name] = Person(named.parts, [named])
        others.append(lone[name])


@lru_cache(maxsize=1 << 14)
def _same(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two full names of one article are one person's: equal, one a part of the other, or a variant."""
    if left == right:
        return True
    short, long = sorted((core(left), core(right)), key=len)
    if _son_of_another(left, right):
        return False
    if any(long[k : k + len(short)] == short for k in range(len(long) - len(short) + 1)):
        return True
    if len(short) > 2 and short[-1] == long[-1] and _in_order(short, long):
        return True
    if short[-1] == long[-1] and _abbreviates(short[:-1], long[:-1]):
        return True
    if same_but_declined(left, right):
        return True
    if len(left) == len(right) and all(_vowels_apart(a, b) for a, b in zip(left, right, strict=True)):
        return True
    if set(left).isdisjoint(right):
        return False  # one article hardly spells both names of somebody in two ways: Yossi Levi, Yosef Levy
    return same(*(" ".join([part.upper() if len(part) == 1 else part for part in parts]) for parts in (left, right)))


def _son_of_another(left: Parts, right: Parts) -> bool:
    """Whether one is a junior and the other has an initial that he has not: "Thomas M. Kerr", "Thomas Kerr Jr."."""
    (plain, junior) = sorted((left, right), key=lambda parts: core(parts) != parts)
    suffixed = core(junior) != junior and core(plain) == plain
    return suffixed and any(len(part) == 1 and part not in junior for part in plain)


def _in_order(short: Parts, long: Parts) -> bool:
    """Whether all parts of the one stand in the other, in order: Shah Nawaz Lehri, Mir Shah Nawaz Khan Lehri."""
    rest = iter(long)
    return all(part in rest for part in short)


def _vowels_apart(left: str, right: str) -> bool:
    """Whether two parts differ at most in vowels inside them: "viktar" and "viktor", not "mario" and "maria"."""
    if left == right:
        return True
    skeletons = {VOWELS.sub("", part[1:-1]) for part in (left, right)}
    return len(skeletons) == 1 and min(len(left), len(right)) > 3 and (left[0], left[-1]) == (right[0], right[-1])


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the forenames can be the same: "pat" and "patrick w", "j p" and "john"; never "j p" and "j w"."""
    if not short or not long:
        return False
    first, other = sorted((short[0], long[0]), key=len)
    if not other.startswith(first) or 1 < len(first) < 3:
        return False
    return all(
        a[0] == b[0] and (len(a) == 1 or len(b) == 1 or a == b) for a, b in zip(short[1:], long[1:], strict=False)
    )


def _plain(person: Person) -> bool:
    """Whether the text makes it plain that a lone name is a person's: by a title, or by strong evidence."""
    titles = {named.title for named in person.mentions}
    if "mononym" in kinds().get(person.parts[-1], ()) or titles & {"honorific", "ruler"}:
        return True
    if is_common(person.parts[-1]):
        return False
    return any(named.title or named.weight >= SINGLE for named in person.mentions)


def _overlooked(gathered: Sequence[Person], texts: Mapping[int, Words]) -> list[Mention]:
    """The second pass: names of these persons that stand in the text unrecognised, by themselves."""
    taken: dict[int, set[int]] = defaultdict(set)
    full: dict[Parts, list[Parts]] = defaultdict(list)  # by their first two words
    for named in (named for person in gathered for named in person.mentions):
        taken[named.block].update(range(named.start, named.end))
    for parts in {named.parts: None for person in gathered for named in person.mentions if len(named.parts) > 1}:
        full[parts[:2]].append(parts)
    last = {bare(core(person.parts)[-1]) for person in gathered if person.parts[0] not in REGAL}
    found = []
    for block, words in texts.items():
        past = 0
        here = taken[block]
        for at in [at for at, word in enumerate(words) if word.capital and at not in here]:
            if at < past:
                continue
            past = _full_name(words, at, full) or _surname(words, at, last)
            if past:
                found.append(mention(block, words, Found(at, past, 0.0, "named in full elsewhere in this text")))
    return found


def _full_name(words: list[Word], at: int, full: Mapping[Parts, list[Parts]]) -> int:
    """Where the full name that begins here ends, or 0."""
    for parts in full.get(tuple([word.bare for word in words[at : at + 2]]), ()):
        if parts == tuple([word.bare for word in words[at : at + len(parts)]]):
            return at + len(parts)
    return 0


def _surname(words: Words, at: int, last: set[str]) -> int:
    """Where the bare surname that begins here ends, or 0: it stands alone, or behind a title."""
    word = words[at]
    if bare(word.folded) not in last or (word.common and words.opens(at)):
        return 0
    beside = [words[k] for k in (at - 1, at + 1) if 0 <= k < len(words)]
    if words.shout:
        alone = not word.common and all(w.kind not in {"organisation", "place", "work"} for w in beside)
    else:
        alone = all(not w.capital or w.kind in {"calendar", "stop", "nation", "initial"} for w in beside)
    led = at > 0 and not words[at - 1].kinds.isdisjoint({"honorific", "rank", "office"})
    return at + 1 if alone or led else 0
