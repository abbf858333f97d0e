"""Sentences with person names marked, from CoNLL columns, as tokens of `builder.annotate`."""

import random
import re
import string
from collections.abc import Iterator
from pathlib import Path

from builder.annotate.beginnings import REGAL
from builder.annotate.tokens import Words, tokens
from builder.annotate.words import Word, look_up

GLUED = frozenset([",", ".", ";", ":", "!", "?", ")", "'s", "’s", "'", "%", "]"])
Sentence = tuple[list[str], list[str]]


def read_columns(path: Path) -> Iterator[Sentence]:
    """Every sentence of a CoNLL file, as its words and their tags B, I (of a person) and O."""
    words: list[str] = []
    tags: list[str] = []
    # A handle or a tag of a tweet is no word of a sentence.
    handle = False
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        columns = line.split()
        if not columns:
            if words:
                yield words, tags
            words, tags = [], []
            continue
        word, tag = columns[0], columns[-1]
        if handle or word[0] in "@#" or word.startswith("http"):
            handle = word == "@"
            continue
        person = tag.endswith("-PER")
        begins = person and (tag.startswith("B") or not tags or tags[-1] == "O")
        words.append(word)
        tags.append("B" if begins else "I" if person else "O")


def marked(words: list[str], tags: list[str]) -> tuple[Words, list[str]]:
    """The sentence set as running text, with our own tokens and a tag for each."""
    text = ""
    spans: list[list[int]] = []
    for word, tag in zip(words, tags, strict=True):
        inside = tag == "I" and (word in {"-", "'"} or text.endswith(("-", "'")))
        glued = inside or word in GLUED or text.endswith(("(", "[", "$", "£"))
        text += "" if not text or glued else " "
        if tag == "B":
            spans.append([len(text), len(text) + len(word)])
        elif tag == "I":
            spans[-1][1] = len(text) + len(word)
        text += word
    found, marks = tagged(text, [(start, end) for start, end in spans])
    for at, mark in enumerate(marks[:-1]):
        # The corpora differ on whether a title belongs to the name; here it never does.
        if mark == "B" and marks[at + 1] == "I" and is_title(found[at]):
            marks[at : at + 2] = ["O", "B"]
    return found, marks


def is_title(token: Word) -> bool:
    """Whether the first word of a marked name is a title: "President", "Dr."."""
    title = not token.kinds.isdisjoint({"honorific", "rank", "office", "modifier", "nation"})
    return title and token.name != "given" and token.folded not in REGAL


def tagged(text: str, spans: list[tuple[int, int]]) -> tuple[Words, list[str]]:
    """The text in our own tokens, with the tag of each: B or I within the spans, O outside."""
    found = tokens(text)
    marks = []
    for start in found.starts:
        inside = next((span for span in spans if span[0] <= start < span[1]), None)
        marks.append("O" if inside is None else "B" if start == inside[0] else "I")
    return found, marks


KOREAN = "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Bae Noh".split()
KOREAN_GIVEN = "min sung hyun jae young soo jin woo hee kyung chul dong il ho joon hwan seok sang yong sun mi".split()
INITIALS = "ABCDEFGHJKLMNPRSTVW"
# How full names are built, and how many in a hundred are built so.
SHAPES = {
    "{given} {last}": 66.0, "{given} {initial}. {last}": 8.0, "{given} {second} {last}": 4.0, "{maiden} {last}": 4.0,
    "{kim} {min}-{su}": 3.0, "{given} {last}-{maiden}": 2.0, "{initial}.{other}. {last}": 2.0,
    "{given} {last} Jr.": 1.0, "{given} {last} II": 0.5, "{given} {last} III": 0.5,
    "{given} al-{last}": 0.7, "{given} Al-{last}": 0.7, "{given} el-{last}": 0.6,
    "{given} bin {second} {last}": 0.5, "{given} bin {second} al-{last}": 0.5, "{given} bin {second} Al {last}": 0.5,
    **{f"{{given}} {particle} {{last}}": 0.35 for particle in (
        "de la", "van", "von", "van der", "de", "di", "del", "da", "bin", "al",
        "arap", "ole", "wa", "ben", "ould", "ibn", "bint", "binti", "s/o",
    )},
}  # fmt: skip
DRAWS = 12  # times each pattern of our own is filled
SLOT = re.compile(r"\{(\w+)\}")
INVENTED = 0.25  # share of surnames that no lexicon knows
INVENTED_GIVEN = 0.12  # and of given names


def drawn_sentences(path: Path, chance: random.Random) -> Iterator[tuple[Words, list[str]]]:
    """Our own patterns, each filled several times with names and places drawn from the lexicon."""
    pool = Pool(chance)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            for _ in range(DRAWS if "{" in line else 3):
                yield filled(line, pool)


def filled(pattern: str, pool: "Pool") -> tuple[Words, list[str]]:
    """One pattern with its slots filled, as tokens and tags."""
    text, spans, at = "", [], 0
    for slot in SLOT.finditer(pattern):
        text += pattern[at : slot.start()]
        drawn = pool.draw(slot[1])
        if slot[1] in {"full", "last", "short"}:
            spans.append((len(text), len(text) + len(drawn)))
        text += drawn
        at = slot.end()
    return tagged(text + pattern[at:], spans)


class Pool:
    """Names and places to draw from."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        data = Path(__file__).parent.parent / "builder" / "lexicon" / "data"
        lines = (data / "given.txt").read_text(encoding="utf-8").splitlines()
        self.given = [line.split() for line in lines if not line.startswith("#")]
        parts = [line.split("\t") for line in (data / "name_parts.tsv").read_text(encoding="utf-8").splitlines()]
        self.last = [p for p, forms, *_ in parts if int(forms) >= 4 and re.fullmatch(r"[a-z-]{4,11}", p)]
        self.last = [p for p in self.last if not look_up(p).common and not look_up(p).place]
        self.ends = sorted({p[-4:] for p in self.last})
        places = [line.split("\t") for line in (data / "places.tsv").read_text(encoding="utf-8").splitlines()]
        self.country = [name for name, grade in places if grade == "country" and len(name) < 15] + ["u.s."] * 9
        self.place = [name for name, grade in places if grade in {"great", "town"} and len(name) < 15]

    def draw(self, slot: str) -> str:
        """One filling of a slot, capitalised as printed."""
        pick = self.chance.choice
        if slot in {"country", "place"}:
            return string.capwords(pick(getattr(self, slot))) if slot == "place" else _country(pick(self.country))
        if slot == "last":
            return self._surname()
        if slot == "nobody":
            return f"{self._given(pick(self.given))} {self._surname()}"
        if slot == "short":
            return f"{pick(INITIALS)}. {self._surname()}"
        tradition = pick(self.given)
        parts = {
            "given": self._given(tradition), "second": pick(tradition).title(), "initial": pick(INITIALS),
            "other": pick(INITIALS), "last": self._surname(), "maiden": self._surname(), "kim": pick(KOREAN),
            "min": pick(KOREAN_GIVEN).title(), "su": pick(KOREAN_GIVEN),
        }  # fmt: skip
        return self.chance.choices(list(SHAPES), weights=list(SHAPES.values()))[0].format_map(parts)

    def _given(self, tradition: list[str]) -> str:
        """A given name of a tradition; some are made of the beginning of one and the end of another."""
        name = self.chance.choice(tradition)
        if self.chance.random() < INVENTED_GIVEN:
            other = self.chance.choice(tradition)
            name = name[: max(2, len(name) - self.chance.randint(1, 3))] + other[-self.chance.randint(2, 4) :]
        return name.title()

    def _surname(self) -> str:
        if self.chance.random() < INVENTED:
            start = self.chance.choice(self.last)
            return (start[: self.chance.randint(2, 5)] + self.chance.choice(self.ends)).replace("-", "").title()
        return self.chance.choice(self.last).title()


def _country(name: str) -> str:
    return name.upper() if "." in name or name in {"us", "uk", "usa", "uae", "ussr"} else string.capwords(name)
