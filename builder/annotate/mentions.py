"""Names as they stand in the text: recognised, titles stripped, credits left out."""

import re
from typing import NamedTuple

from builder import edtf
from builder.annotate import scripts
from builder.annotate.evidence import Run
from builder.annotate.recognise import Found, recognise
from builder.annotate.tokens import Words
from builder.annotate.words import OWNERS, THINGS, Word
from builder.lexicon.cues import begins_thing, is_thing

WEEKDAYS = frozenset(name.lower() for name in edtf.WEEKDAYS)
WEAK = frozenset({"", "rare", "known"})  # how little a word is known as a part of names
TITLES = frozenset({"honorific", "rank", "office"})
LEADING = TITLES | {"relation"}
REGAL = frozenset("king queen prince princess pope emperor empress sultan emir saint st".split())
SAINTS = frozenset("st saint ste sainte san santa santo sao".split())
COMPASS = frozenset("north south east west".split())
CUES = TITLES | {"speech", "leading"}
ELIDED = re.compile(r"(?:dell|nell|all|sull|dall|l|d|un|qu)['’]\w", re.IGNORECASE)
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
        found = (name for name in found if _well_known(words, name) or _cued(words, name))
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
        start = _honoured(words, _led_out(words, start, end))
        return name if start == name.start else name._replace(start=start)
    while end > start and (not words[end - 1].capital or words[end - 1].folded in WEEKDAYS):
        end -= 1
    for at in range(start, end - 1):
        word = words[at]
        title = _is_title(word) and (word.name != "given" or words[at].text.endswith("."))
        title = title or (at == start and words[at].text == "U" and end - at > 2)  # as in Burma
        if title and all(token.name in WEAK or _is_title(token) for token in words[start:at]):
            start = at + 1
    start = _led_out(words, start, end)
    while start < end - 1 and words[start].place == "country" and words[start].shape == "initial":
        start += 1
    plain = sum("suffix" not in token.kinds for token in words[start:end])
    if plain == 1 and _regal(words, start - 1):
        start -= 1
    return name._replace(start=_honoured(words, start), end=end)


def _led_out(words: list[Word], start: int, end: int) -> int:
    """The start without what only leads up to a name in other languages: "Selon M. Le Goff", "dell'Agricoltura"."""
    if words[start].kind == "leading" and start < end - 1:
        start += 1
        if words[start].text == "M." and start < end - 1:
            start += 1
    return start + 1 if end - start > 2 and ELIDED.match(words[start].text) else start


def _honoured(words: list[Word], start: int) -> int:
    """The start with the words up to an honorific before it: all of "Mr. Tan Soon Hock" is the name."""
    at = start
    while at > 0 and words[at - 1].shape == "title" and not words[at - 1].kind:
        at -= 1
    return at if start > at > 0 and words[at - 1].kind == "honorific" else start


def _regal(words: list[Word], at: int) -> bool:
    return at >= 0 and words[at].capital and words[at].folded in REGAL


def _is_title(word: Word) -> bool:
    return not word.kinds.isdisjoint(TITLES)


def _title(words: list[Word], start: int) -> str:
    if words[start].bare in REGAL:
        return "ruler"
    return min(words[start - 1].kinds & LEADING, default="") if start and words[start - 1].kinds else ""


def _well_known(words: Words, name: Found) -> bool:
    parts = words[name.start : name.end]
    begins = parts[0].kind != "particle" and (parts[0].name not in WEAK or not words.opens(name.start))
    return begins and any(part.name not in WEAK and not part.common for part in parts)


def _cued(words: list[Word], name: Found) -> bool:
    """Whether what stands beside two words says that they name somebody: an office, an age, "said"."""
    if name.end - name.start < 2 or words[name.start].common:
        return False
    before, after = words[max(0, name.start - 6) : name.start], words[name.end : name.end + 3]
    if before and (before[-1].kind in CUES or (before[-1].text == "," and any(w.kind == "office" for w in before))):
        return True
    if after and after[0].kind == "speech":
        return True
    set_off = bool(after) and after[0].text in {",", "("}
    return set_off and any(word.kind in {"number", "office"} for word in after[1:])


def _thing(words: list[Word], name: Found) -> bool:
    """Whether the words name no person: a known firm ("Morgan Stanley"), or by a word of theirs ("Ford Center")."""
    first, last = words[name.start], words[name.end - 1]
    if begins_thing(first.folded) and is_thing(" ".join(word.folded for word in words[name.start : name.end])):
        return True
    if first.shape == "initial" and all(word.shape == "initial" for word in words[name.start : name.end]):
        return True
    if _home(words, name.start) or _owned(words, name) or _saint(words, name):
        return True
    if name.end - name.start > 1 and ((_ends_thing(last) and not _speaks(words, name)) or _names_thing(first)):
        return True
    return name.start > 0 and words[name.start - 1].kind == "work" and words[name.start - 1].capital


def _home(words: list[Word], at: int) -> bool:
    """Whether a place of residence begins here: "Wilfred Pocock, from …", "Ann Lee, 32, of …"."""
    if at < 3 or words[at - 1].folded not in {"from", "of"} or words[at - 2].folded != ",":
        return False
    return words[at - 3].kind == "number" or words[at - 3].capital


def _ends_thing(word: Word) -> bool:
    """Whether the last word is that of a thing or a title: "Ford Center", "Cork North-West"."""
    return word.name in WEAK and (word.kind in THINGS | TITLES or word.folded.rpartition("-")[2] in COMPASS)


def _speaks(words: list[Word], name: Found) -> bool:
    """Whether the words begin with a given name and say something: "Noreen Fitzgibbon Lane said"."""
    after = words[name.end].kind if name.end < len(words) else ""
    return after == "speech" and "given" in words[name.start].name


def _owned(words: list[Word], name: Found) -> bool:
    """Whether it is a ship's or a firm's name: "the trawler Lady Maree", "the vessel, Rosalia," "the Voss plant"."""
    before = words[max(0, name.start - 2) : name.start]
    if before and (before[-1].kind in OWNERS or (before[-1].kind in TITLES and before[0].kind == "vessel")):
        return True
    if len(before) == 2 and before[1].text == "," and before[0].kind == "vessel":
        return True
    after = words[name.end].kind if name.end < len(words) else ""
    return bool(before) and before[-1].folded in {"the", "a"} and after == "firm"


def _saint(words: list[Word], name: Found) -> bool:
    """Whether it is a saint's name by itself, which is mostly a place's: "Granville, St James"."""
    return name.end - name.start == 2 and words[name.start].bare in SAINTS


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
