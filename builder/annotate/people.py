"""Who is named in one article: mentions of one person brought together, bare surnames led to their full name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from builder.annotate.mentions import REGAL, Mention, mention
from builder.annotate.recognise import Found
from builder.annotate.tokens import Token
from builder.lexicon.cues import is_common, kinds
from builder.names import compare

VOWELS = re.compile("[aeiouy]")
SINGLE = 5.0  # the weight of evidence from which a lone name counts without a title
ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "ar-", "at-", "az-", "an-")


@dataclass(slots=True)
class Person:
    """Somebody named in the article, while the mentions are gathered."""

    parts: tuple[str, ...]  # the fullest name, folded
    mentions: list[Mention] = field(default_factory=list)

    def add(self, named: Mention) -> None:
        """One more mention; a fuller name becomes the name."""
        self.mentions.append(named)
        if fullness(named.parts) > fullness(self.parts):
            self.parts = named.parts


def people(found: Sequence[Mention], texts: Mapping[int, list[Token]]) -> list[Person]:
    """The persons of an article, in order of first mention, from the names found in its blocks (by number)."""
    full = [named for named in found if len(core(named.parts)) > 1]
    gathered: list[Person] = []
    for named in full:
        _gather(gathered, named)
    lone: list[Person] = []
    for named in found:
        if len(core(named.parts)) != 1:
            continue
        bearers = bearing(gathered, named.parts)
        if len(bearers) == 1:
            bearers[0].add(named)
        elif not bearers:
            _gather_lone(lone, named)
    gathered += [person for person in lone if _plain(person)]
    for named in _overlooked(gathered, texts):
        bearers = bearing(gathered, named.parts)
        if len(bearers) == 1:
            bearers[0].add(named)
    for person in gathered:
        person.mentions.sort(key=lambda named: (named.block, named.start))
    return sorted(gathered, key=lambda person: (person.mentions[0].block, person.mentions[0].start))


@lru_cache(maxsize=1 << 14)
def core(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The name without Jr, III and the like."""
    return tuple(part for part in parts if "suffix" not in kinds().get(part, ())) or parts


def fullness(parts: tuple[str, ...]) -> tuple[int, int]:
    """By which the fullest printed name is chosen: words, of these the ones that are more than an initial."""
    return len(parts), sum(len(part) > 1 for part in parts)


def _gather(gathered: list[Person], named: Mention) -> None:
    same = [person for person in gathered if _same(person.parts, named.parts)]
    exact = [person for person in same if any(other.parts == named.parts for other in person.mentions)]
    if len(exact or same) == 1:
        (exact or same)[0].add(named)
    elif not same:
        gathered.append(Person(named.parts, [named]))


def _gather_lone(lone: list[Person], named: Mention) -> None:
    for person in lone:
        if bare(person.parts[-1]) == bare(named.parts[-1]):
            person.add(named)
            return
    lone.append(Person(named.parts, [named]))


def _same(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two full names of one article are one person's: equal, one a part of the other, or a variant."""
    if left == right:
        return True
    short, long = sorted((core(left), core(right)), key=len)
    if any(long[k : k + len(short)] == short for k in range(len(long) - len(short) + 1)):
        return True
    if short[-1] == long[-1] and _abbreviates(short[:-1], long[:-1]):
        return True
    if len(left) == len(right) and all(_vowels_apart(a, b) for a, b in zip(left, right, strict=True)):
        return True
    return compare(" ".join(left), " ".join(right)).verdict == "same"


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


@lru_cache(maxsize=1 << 14)
def bare(part: str) -> str:
    """A surname without its Arabic article: "al-jabouri" -> "jabouri"."""
    return part[len(article) :] if (article := part.partition("-")[0] + "-") in ARTICLES else part


def bearing(gathered: Sequence[Person], parts: tuple[str, ...]) -> list[Person]:
    """Whose name the lone word can be: by surname, else by given name, else by another part of the name."""
    word = bare(core(parts)[-1])
    for part_of in (_surnames, _first, core):
        found = [person for person in gathered if any(bare(part) == word for part in part_of(person.parts))]
        if found:
            return found
    return []


def _surnames(parts: tuple[str, ...]) -> tuple[str, ...]:
    return core(parts)[-1:]


def _first(parts: tuple[str, ...]) -> tuple[str, ...]:
    return core(parts)[:1]


def _plain(person: Person) -> bool:
    """Whether the text makes it plain that a lone name is a person's: by a title, or by strong evidence."""
    titles = {named.title for named in person.mentions}
    if "mononym" in kinds().get(person.parts[-1], ()) or titles & {"honorific", "ruler"}:
        return True
    if is_common(person.parts[-1]):
        return False
    return any(named.title or named.weight >= SINGLE for named in person.mentions)


def _overlooked(gathered: Sequence[Person], texts: Mapping[int, list[Token]]) -> list[Mention]:
    """The second pass: names of these persons that stand in the text unrecognised, by themselves."""
    taken = {(m.block, at) for person in gathered for m in person.mentions for at in range(m.start, m.end)}
    full: dict[str, list[tuple[str, ...]]] = {}
    for parts in {m.parts: None for person in gathered for m in person.mentions if len(m.parts) > 1}:
        full.setdefault(parts[0], []).append(parts)
    last = {bare(core(person.parts)[-1]) for person in gathered if person.parts[0] not in REGAL}
    found = []
    for block, words in texts.items():
        past = 0
        shouts = _shouts(words)
        for at in [at for at, token in enumerate(words) if token.word.capital]:
            if at < past or (block, at) in taken:
                continue
            past = _full_name(words, at, full) or _surname(words, at, last, shouts)
            if past:
                found.append(mention(block, words, Found(at, past, 0.0, "named in full elsewhere in this text")))
    return found


def _full_name(words: list[Token], at: int, full: Mapping[str, list[tuple[str, ...]]]) -> int:
    """Where the full name that begins here ends, or 0."""
    for parts in full.get(words[at].word.folded.strip("."), ()):
        here = words[at : at + len(parts)]
        if parts == tuple(token.word.folded.strip(".") for token in here):
            return at + len(parts)
    return 0


def _surname(words: list[Token], at: int, last: set[str], shouts: bool) -> int:
    """Where the bare surname that begins here ends, or 0: it stands alone, or behind a title."""
    word = words[at].word
    if bare(word.folded) not in last or (word.common and words[at].opens):
        return 0
    beside = [words[k].word for k in (at - 1, at + 1) if 0 <= k < len(words)]
    if shouts:
        alone = not word.common and all(w.kind not in {"organisation", "place", "work"} for w in beside)
    else:
        alone = all(not w.capital or w.kind in {"calendar", "stop", "nation", "initial"} for w in beside)
    led = at > 0 and not words[at - 1].word.kinds.isdisjoint({"honorific", "rank", "office"})
    return at + 1 if alone or led else 0


def _shouts(words: list[Token]) -> bool:
    """Whether the line is set in capitals, or with a capital to each word, as headlines are."""
    letters = [token.word.capital for token in words if token.word.shape != "mark"]
    return sum(letters) > 0.6 * len(letters)
