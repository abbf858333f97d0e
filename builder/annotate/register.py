"""The persons of one article while their mentions are gathered, found by what a name has in common with theirs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from msgspec import Struct, field

from builder.annotate.mentions import Mention
from builder.annotate.scripts import nominative
from builder.lexicon.cues import kinds
from builder.lexicon.given_names import full_forms
from builder.names import parse, skeleton

ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "ar-", "at-", "az-", "an-")
MANY = 100  # persons, from which on a name is not compared with each of them

Parts = tuple[str, ...]  # of a name, folded


class Person(Struct, eq=False):
    """Somebody named in the article."""

    parts: Parts  # the fullest name
    mentions: list[Mention] = field(default_factory=list)

    def add(self, named: Mention) -> bool:
        """One more mention; a fuller name becomes the name. Returns whether it did."""
        self.mentions.append(named)
        fuller = named.parts != self.parts and fullness(named.parts) > fullness(self.parts)
        if fuller:
            self.parts = named.parts
        return fuller


@lru_cache(maxsize=1 << 14)
def fullness(parts: Parts) -> tuple[int, int, bool]:
    """By which the fullest printed name is chosen: words, of these more than initials, and not declined."""
    return len(parts), sum(len(part) > 1 for part in parts), nominative(parts)


@lru_cache(maxsize=1 << 14)
def core(parts: Parts) -> Parts:
    """The name without Jr, III and the like."""
    return parts[:1] + tuple(part for part in parts[1:] if "suffix" not in kinds().get(part, ()))


@lru_cache(maxsize=1 << 14)
def bare(part: str) -> str:
    """A surname without its Arabic article: "al-jabouri" -> "jabouri"."""
    return part[len(article) :] if (article := part.partition("-")[0] + "-") in ARTICLES else part


class Register:
    """Persons by the names they are printed with."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self.printing: dict[Parts, list[Person]] = defaultdict(list)  # by every form printed of them
        self.marked: dict[tuple[str, str], list[Person]] = defaultdict(list)
        self.filed = 0  # how many persons are filed under their marks

    def enter(self, named: Mention) -> None:
        """A person who was not named before."""
        person = Person(named.parts, [named])
        self.persons.append(person)
        self.printing[named.parts].append(person)

    def add(self, person: Person, named: Mention) -> None:
        """One more mention of a person."""
        fuller = person.add(named)
        if person not in self.printing[named.parts]:
            self.printing[named.parts].append(person)
        if fuller and self.filed:
            self._file(person)

    def near(self, parts: Parts) -> Sequence[Person]:
        """Whom a full name may mean: everybody; where there are many, those whose name has two marks in common."""
        if len(self.persons) <= MANY:
            return self.persons
        for person in self.persons[self.filed :]:
            self._file(person)
        self.filed = len(self.persons)
        return list({id(p): p for mark in _marks(parts) for p in self.marked.get(mark, ())}.values())

    def _file(self, person: Person) -> None:
        for mark in _marks(person.parts):
            self.marked[mark].append(person)


def _marks(parts: Parts) -> Iterator[tuple[str, str]]:
    """Under which a name is filed: the consonants of any two parts; the first letter and those of the last part."""
    texts = [part.text for part in parse(" ".join(parts)).parts] or list(parts)
    forms = [(skeleton(text) or text, *full_forms(text)) for text in texts]
    for one, two in combinations(forms, 2):
        for pair in ((mine, theirs) for mine in one for theirs in two):
            yield pair if pair[0] < pair[1] else pair[::-1]
    yield texts[0][0], forms[-1][0]
    yield "".join(form[0] for form in forms), ""  # closed up: Li Ke Qiang and Li Keqiang


class Bearers:
    """Persons by a single word of their names: the surname, else the given name, else another part."""

    def __init__(self) -> None:
        self.by: tuple[dict[str, list[Person]], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))

    def file(self, person: Person) -> None:
        """The person under each word of the name."""
        for index, words in zip(self.by, _words(person.parts), strict=True):
            for word in words:
                index[word].append(person)

    def add(self, person: Person, named: Mention) -> None:
        """One more mention of a person."""
        before = person.parts
        if person.add(named):
            for index, words in zip(self.by, _words(before), strict=True):
                for word in words:
                    index[word].remove(person)
            self.file(person)

    def of(self, parts: Parts) -> list[Person]:
        """Whose name the lone word can be."""
        word = bare(core(parts)[-1])
        return next((found for index in self.by if (found := index.get(word))), [])


def _words(parts: Parts) -> tuple[set[str], set[str], set[str]]:
    words = [bare(part) for part in core(parts)]
    last, half = words[-1], words[-1].rpartition("-")[2]  # Gloria Macapagal-Arroyo is Ms Arroyo as well
    return {last, half} if len(half) > 3 else {last}, {words[0]}, set(words)
