"""Names as they stand in the text: recognised, titles stripped, credits left out."""

from typing import NamedTuple

from builder import edtf
from builder.annotate import scripts
from builder.annotate.evidence import Run
from builder.annotate.recognise import Found, recognise
from builder.annotate.tokens import Words
from builder.annotate.words import THINGS, Word
from builder.lexicon.cues import begins_thing, is_thing

WEEKDAYS = frozenset(name.lower() for name in edtf.WEEKDAYS)
WEAK = frozenset({"", "rare", "known"})  # how little a word is known as a part of names
TITLES = frozenset({"honorific", "rank", "office"})
LEADING = TITLES | {"relation"}
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


def mentions(block: int, words: Words, runs: list[Run], *, english: bool = True) -> list[Mention]:
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


def mention(block: int, words: list[Word], name: Found) -> Mention:
    """The name at these tokens."""
    parts = tuple([word.bare for word in words[name.start : name.end] if word.bare])
    return Mention(block, name.start, name.end, parts, _title(words, name.start), name.weight, name.rule)


def _stripped(words: list[Word], name: Found) -> Found:
    """The name without leading titles ("Rep. Ilhan Omar"); a ruler keeps hers where one word is left ("Pope Leo")."""
    start, end = name.start, name.end
    if all(word.ordinary for word in words[start:end]) and (end - start > 1 or not _regal(words, start - 1)):
        return name
    while end > start and (not words[end - 1].capital or words[end - 1].folded in WEEKDAYS):
        end -= 1
    for at in range(start, end - 1):
        word = words[at]
        title = _is_title(word) and (word.name != "given" or words[at].text.endswith("."))
        title = title or (at == start and words[at].text == "U" and end - at > 2)  # as in Burma
        if title and all(token.name in WEAK or _is_title(token) for token in words[start:at]):
            start = at + 1
    while start < end - 1 and words[start].place == "country" and words[start].shape == "initial":
        start += 1
    plain = sum("suffix" not in token.kinds for token in words[start:end])
    if plain == 1 and _regal(words, start - 1):
        start -= 1
    return name._replace(start=start, end=end)


def _regal(words: list[Word], at: int) -> bool:
    return at >= 0 and words[at].capital and words[at].folded in REGAL


def _is_title(word: Word) -> bool:
    return not word.kinds.isdisjoint(TITLES)


def _title(words: list[Word], start: int) -> str:
    if words[start].bare in REGAL:
        return "ruler"
    return min(words[start - 1].kinds & LEADING, default="") if start and words[start - 1].kinds else ""


def _well_known(words: list[Word], name: Found) -> bool:
    parts = words[name.start : name.end]
    return parts[0].kind != "particle" and any(part.name not in WEAK and not part.common for part in parts)


def _thing(words: list[Word], name: Found) -> bool:
    """Whether the words name no person: a known firm ("Morgan Stanley"), or by a word of theirs ("Ford Center")."""
    first, last = words[name.start], words[name.end - 1]
    if begins_thing(first.folded) and is_thing(" ".join(word.folded for word in words[name.start : name.end])):
        return True
    if first.shape == "initial" and all(word.shape == "initial" for word in words[name.start : name.end]):
        return True
    if _home(words, name.start):
        return True
    if name.end - name.start > 1 and ((last.kind in THINGS | TITLES and last.name in WEAK) or _names_thing(first)):
        return True
    return name.start > 0 and words[name.start - 1].kind == "work" and words[name.start - 1].capital


def _home(words: list[Word], at: int) -> bool:
    """Whether a place of residence begins here: "Wilfred Pocock, from …", "Ann Lee, 32, of …"."""
    if at < 3 or words[at - 1].folded not in {"from", "of"} or words[at - 2].folded != ",":
        return False
    return words[at - 3].kind == "number" or words[at - 3].capital


def _names_thing(word: Word) -> bool:
    return word.kind in THINGS and word.name in WEAK


def _credit(words: list[Word], name: Found) -> bool:
    """Whether the name is that of a photographer or reporter in a credit line: "Photo by …", "REUTERS/…"."""
    before = words[name.start - 1].folded if name.start else ""
    if before == "/" or (name.end < len(words) and words[name.end].text == "/"):
        return True
    if before in {"by", ":", "-", "—"}:
        return any(word.folded in CREDITS for word in words[max(0, name.start - 3) : name.start])
    return before in CREDITED
