"""What a search must find, by reading every exported text from end to end: slow, plain, and no use of the index."""

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from Stemmer import Stemmer

WORD = re.compile(r"[^\W_]+")
COMPOUND = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)+|\b[^\W\d_](?:\.[^\W\d_]\b)+")
STEMMER = Stemmer("english")
LETTERS = str.maketrans({"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "æ": "ae", "’": "'", "‘": "'"})


@dataclass(frozen=True, slots=True)
class Text:
    """An article of Latin letters as its reader's eye takes it: the words of its headline and of each block."""

    url: str
    blocks: tuple[tuple[str, ...], ...]
    words: frozenset[str]  # and what is printed with hyphens or apostrophes, closed up
    stems: frozenset[str]  # of these


def texts(site: Path) -> list[Text]:
    """Every exported article."""
    files = sorted(site.glob("data/articles-*.jsonl"))
    return [_text(json.loads(line)) for file in files for line in file.read_text("utf-8").splitlines()]


def _text(row: dict[str, object]) -> Text:
    headline, blocks = row["headline"], row["blocks"]
    assert isinstance(headline, dict) and isinstance(blocks, list)
    printed = [_fold(part) for part in (headline["value"] or "", *(block["text"] for block in blocks))]
    words = tuple(tuple(WORD.findall(part)) for part in printed)
    closed = {re.sub("['.-]", "", found) for part in printed for found in COMPOUND.findall(part)}
    every = frozenset(word for part in words for word in part) | closed
    return Text(str(row["url"]), words, every, frozenset(map(stem, every)))


def _fold(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def stem(word: str) -> str:
    """The English stem."""
    return str(STEMMER.stemWord(word)) if word.isalpha() else word


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, whether a text answers it, and the article that should come first where one should.

    A space behind the last word says that it is typed to its end.
    """

    typed: str
    answers: Callable[[Text], bool]
    first: str = ""


def questions(found: list[Text], many: int, seed: int = 7) -> list[Question]:
    """Words, pairs of words, words left out, words and phrases in quotation marks and without, words half typed."""
    chance = Random(seed)
    known = frozenset(word for text in found for word in text.words | text.stems)
    return [_begun(found, known, chance) if at % 7 == 6 else _question(found, chance, at % 7) for at in range(many)]


def _begun(found: list[Text], known: frozenset[str], chance: Random) -> Question:
    """Four letters or more of a word, which are no word themselves: every word that begins so is meant."""
    start = ""
    while len(start) < 4 or start in known:
        start = chance.choice(sorted(chance.choice(found).words))[: chance.randint(4, 9)]
    return Question(start, lambda text: any(word.startswith(start) for word in text.words))


def _question(found: list[Text], chance: Random, kind: int) -> Question:
    text = chance.choice(found)
    block = chance.choice([block for block in text.blocks if block])
    at, length = chance.randrange(len(block)), chance.randint(2, 4)
    one, other, run = block[at], chance.choice(block), block[at : at + length]
    stems = frozenset(map(stem, run))
    if kind == 0:
        return Question(f"{one} ", lambda text: stem(one) in text.stems)
    if kind == 1:
        return Question(f"{one} {other} ", lambda text: {stem(one), stem(other)} <= text.stems)
    if kind == 2:
        return Question(f'"{one}"', lambda text: any(one in block for block in text.blocks))
    if kind == 3:
        return Question(f"{one} -{other} ", lambda text: stem(one) in text.stems and stem(other) not in text.stems)
    if kind == 4:
        return Question(f'"{" ".join(run)}"', lambda text: prints(text, run))
    rare = [other.url for other in found if prints(other, run)] == [text.url]
    return Question(f"{' '.join(run)} ", lambda text: stems <= text.stems, text.url if rare else "")


def prints(text: Text, run: tuple[str, ...]) -> bool:
    """Whether the words stand in a block one behind the other."""
    size = len(run)
    return any(
        block[at : at + size] == run
        for block in text.blocks if run[0] in block for at in range(len(block) - size + 1)
    )  # fmt: skip
