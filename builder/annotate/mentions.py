"""Names as they stand in the text: recognised, titles stripped, credits left out."""

from typing import NamedTuple

from builder import edtf
from builder.annotate import scripts
from builder.annotate.evidence import Run
from builder.annotate.recognise import Found, recognise
from builder.annotate.tokens import Token
from builder.annotate.words import THINGS, Word
from builder.lexicon.cues import is_thing

WEEKDAYS = frozenset(name.lower() for name in edtf.WEEKDAYS)
WEAK = frozenset({"", "rare", "known"})  # how little a word is known as a part of names
TITLES = frozenset({"honorific", "rank", "office"})
REGAL = frozenset("king queen prince princess pope emperor empress sultan emir saint st".split())
BEFORE_NAME = TITLES | {"nation", "modifier", "relation", "organisation", "initial"}
# Words that mark the maker of a picture or a text, who is not in the news.
CREDITS = frozenset(
    "photo photos photograph picture pictures image images credit photographer reporting editing writing compiled "
    "courtesy byline illustration graphic video additional".split()
)
CREDITED = CREDITS - {"video", "additional", "photographer"}  # the name follows at once: "Photo Ann Lee"


class Mention(NamedTuple):
    """A name at tokens `start` up to `end` of a block; `title` is the kind of title that leads up to it, or ""."""

    block: int
    start: int
    end: int
    parts: tuple[str, ...]  # folded, without full stops
    title: str  # "honorific", "rank", "office", "relation", "ruler"
    weight: float
    rule: str


def mentions(block: int, words: list[Token], runs: list[Run], *, english: bool = True) -> list[Mention]:
    """Every name among the runs of a block, in order.

    The evidence is that of English news. Elsewhere a name must hold a part that is well known as one, so that a
    German noun or a Spanish ministry is nobody.
    """
    if scripts.applies(words):
        return [mention(block, words, name) for name in scripts.recognise(words)]
    found = (_stripped(words, name) for name in recognise(words, runs))
    if not english:
        found = (name for name in found if _well_known(words, name))
    return [
        mention(block, words, name)
        for name in found
        if name.end > name.start and not _credit(words, name) and not _thing(words, name)
    ]


def mention(block: int, words: list[Token], name: Found) -> Mention:
    """The name at these tokens."""
    parts = tuple(part for token in words[name.start : name.end] if (part := token.word.folded.strip(".")))
    return Mention(block, name.start, name.end, parts, _title(words, name.start), name.weight, name.rule)


def _stripped(words: list[Token], name: Found) -> Found:
    """The name without leading titles ("Rep. Ilhan Omar"); a ruler keeps hers where one word is left ("Pope Leo")."""
    start, end = name.start, name.end
    while end > start and (not words[end - 1].word.capital or words[end - 1].word.folded in WEEKDAYS):
        end -= 1
    for at in range(start, end - 1):
        word = words[at].word
        title = _is_title(word) and (word.name != "given" or words[at].text.endswith("."))
        title = title or (at == start and words[at].text == "U" and end - at > 2)  # as in Burma
        if title and all(token.word.name in WEAK or _is_title(token.word) for token in words[start:at]):
            start = at + 1
    while start < end - 1 and words[start].word.place == "country" and words[start].word.shape == "initial":
        start += 1
    plain = sum("suffix" not in token.word.kinds for token in words[start:end])
    if plain == 1 and start and words[start - 1].word.capital and words[start - 1].word.folded in REGAL:
        start -= 1
    return name._replace(start=start, end=end)


def _is_title(word: Word) -> bool:
    return not word.kinds.isdisjoint(TITLES)


def _title(words: list[Token], start: int) -> str:
    if words[start].word.folded.strip(".") in REGAL:
        return "ruler"
    return min(words[start - 1].word.kinds & (TITLES | {"relation"}), default="") if start else ""


def _well_known(words: list[Token], name: Found) -> bool:
    parts = [token.word for token in words[name.start : name.end]]
    return parts[0].kind != "particle" and any(part.name not in WEAK and not part.common for part in parts)


def _thing(words: list[Token], name: Found) -> bool:
    """Whether the words name no person: a known firm ("Morgan Stanley"), or by a word of theirs ("Ford Center")."""
    if is_thing(" ".join(token.word.folded for token in words[name.start : name.end])):
        return True
    if all(token.word.shape == "initial" for token in words[name.start : name.end]):
        return True
    if _home(words, name.start):
        return True
    first, last = words[name.start].word, words[name.end - 1].word
    if name.end - name.start > 1 and ((last.kind in THINGS | TITLES and last.name in WEAK) or _names_thing(first)):
        return True
    return name.start > 0 and words[name.start - 1].word.kind == "work" and words[name.start - 1].word.capital


def _home(words: list[Token], at: int) -> bool:
    """Whether a place of residence begins here: "Wilfred Pocock, from …", "Ann Lee, 32, of …"."""
    before = [token.word for token in words[max(0, at - 3) : at]]
    if len(before) < 3 or before[2].folded not in {"from", "of"} or before[1].folded != ",":
        return False
    return before[0].kind == "number" or before[0].capital


def _names_thing(word: Word) -> bool:
    return word.kind in THINGS and word.name in WEAK


def _credit(words: list[Token], name: Found) -> bool:
    """Whether the name is that of a photographer or reporter in a credit line: "Photo by …", "REUTERS/…"."""
    before = [token.word.folded for token in words[max(0, name.start - 3) : name.start]]
    after = [token.text for token in words[name.end : name.end + 2]]
    if before[-1:] == ["/"] or after[:1] == ["/"]:
        return True
    if before[-1:] and before[-1] in {"by", ":", "-", "—"} and not CREDITS.isdisjoint(before):
        return True
    return bool(before[-1:]) and before[-1] in CREDITED
