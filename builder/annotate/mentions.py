"""Names as they stand in the text: recognised, titles stripped, credits left out."""

import re
from typing import NamedTuple

from builder.annotate import abroad, eastern, scripts
from builder.annotate.beginnings import BUTONESE, REGAL, stripped
from builder.annotate.cued import cued, noun
from builder.annotate.evidence import Run
from builder.annotate.lone import lone, with_small
from builder.annotate.recognise import Found, recognise
from builder.annotate.single import LANGUAGES, single
from builder.annotate.sport import players
from builder.annotate.things import is_credit, is_thing, without_employers
from builder.annotate.tokens import Words
from builder.annotate.whereabouts import is_place
from builder.annotate.words import SPACELESS, TITLES, WEAK, Word

LEADING = TITLES | {"relation"}
ASIDE = frozenset('“”"()«»')
QUOTES = frozenset('"“”')
ENGLISH = frozenset({"en", "und"})
CERTAIN = 6.0  # the weight of evidence that nothing outweighs
ARABIC = frozenset("bin ben ibn bint al el abu".split())
HYPHENED = re.compile(r"-(?:ul|ur|us|ud|uz)-")  # "Inzamam-ul-Haq" is a whole name
OF_TWO_LETTERS = frozenset("Sh. Kh. Zh.".split())
PORTUGUESE = frozenset("da das dos do".split())
CUES = TITLES | {"speech", "leading"}


class Mention(NamedTuple):
    """A name at tokens `start` up to `end` of a block; `title` is the kind of title that leads up to it, or ""."""

    block: int
    start: int
    end: int
    parts: tuple[str, ...]  # folded, without full stops
    title: str  # "honorific", "rank", "office", "relation", "ruler"
    weight: float
    rule: str


def mentions(block: int, words: Words, runs: list[Run], language: str = "en") -> list[Mention]:
    """Every name among the runs of a block, in order.

    The evidence is that of English news. Elsewhere a name must hold a part that is well known as one, so that a
    German noun or a Spanish ministry is nobody.
    """
    if scripts.applies(words):
        finder = eastern.script(words)
        found = eastern.recognise(words, finder) if finder else scripts.recognise(words)
        return [mention(block, words, name) for name in found if not is_credit(words, name)]
    english = language in ENGLISH
    found = [stripped(words, name) for name in _rejoined(words, recognise(words, runs))]
    if not english:
        found = [one for name in found for one in abroad.parted(words, name)]
        found = [settled for name in found if (settled := _abroad(words, name, language))]
    found = [_with_surname(words, name) for name in found]
    found += cued(words, runs, found, english=english)
    found = [name for name in found if english or not abroad.is_noun(words, name, language)]
    if language in LANGUAGES:
        found += single(words, runs, found)
    if english:
        found = with_small(words, runs, found)
        found = _heavier([*found, *lone(words, runs, found)])
    found = _with_nicknames(words, found)
    found = [name for name in found if name.end > name.start and not is_thing(words, name, english=english)]
    if english:
        found = [name for name in without_employers(words, found) if not is_place(words, name)]
        found += players(words, runs, found)
    return [mention(block, words, name) for name in sorted(found) if not is_credit(words, name)]


def _with_surname(words: Words, name: Found) -> Found:
    """With the surname of a Portuguese name, which may be a town's: "Francisco das Neves Lima"."""
    held = any(word.folded in PORTUGUESE and word.text.islower() for word in words[name.start + 1 : name.end])
    after = words[name.end : name.end + 2]
    ends = held and len(after) == 2 and not after[1].capital and after[0].shape == "title"
    return name._replace(end=name.end + 1) if ends and after[0].name and not after[0].kind else name


def _heavier(found: list[Found]) -> list[Found]:
    """Of two names that begin at one word the one with more evidence."""
    best: dict[int, Found] = {}
    for name in found:
        if name.start not in best or name.weight > best[name.start].weight:
            best[name.start] = name
    return list(best.values())


def _rejoined(words: Words, found: list[Found]) -> list[Found]:
    """Arabic names that were taken for two, side by side: "Malek Sultan | Rashed Al Malek", "Saeed bin | Hamad"."""
    joined: list[Found] = []
    for name in found:
        before = joined[-1] if joined else None
        if before and before.end == name.start and _arabic(words, before, name):
            joined[-1] = before._replace(end=name.end, weight=max(before.weight, name.weight))
        else:
            joined.append(name)
    return joined


def _arabic(words: Words, left: Found, right: Found) -> bool:
    """Whether a particle ends the one or stands in the other, and they are no more than a name together."""
    held = (word.folded in ARABIC for word in words[right.start + 1 : right.end])
    return right.end - left.start < 8 and (words[left.end - 1].folded in ARABIC or any(held))


def _may_be_given(words: Words, at: int) -> bool:
    """Whether one word in double quotes stands between two that may be names: said Warwick "Wok" Tonelli."""
    before, ahead = words[at - 1], words[at + 1 : at + 4]
    quoted = words[at].text in QUOTES and len(ahead) == 3 and ahead[1].text in QUOTES and ahead[0].capital
    plain = all(word.shape == "title" and not (word.kind or word.common) for word in (before, *ahead[2:]))
    return quoted and plain and bool(before.name) and at > 1 and not words[at - 2].capital


def mention(block: int, words: list[Word], name: Found) -> Mention:
    """The name at these tokens."""
    named = words[name.start : name.end]
    if named[0].text >= SPACELESS:
        parts = eastern.parts(named)
    else:
        if len(named) > 4 and not ASIDE.isdisjoint([word.text for word in named]):
            inside = [at for at, word in enumerate(named) if word.text in ASIDE]
            named = [*named[: inside[0]], *named[inside[-1] + 1 :]]
        parts = tuple([part for word in named if word.bare for part in HYPHENED.split(_letter(word))])
    return Mention(block, name.start, name.end, parts, _title(words, name.start), name.weight, name.rule)


def _letter(word: Word) -> str:
    """The word without its full stops; an initial of two letters as the one it stands for: "Sh." of Sherali."""
    return word.bare[0] if word.text in OF_TWO_LETTERS else word.bare


def _with_nicknames(words: Words, found: list[Found]) -> list[Found]:
    """Names with what stands in quotes or brackets before the surname: Joaquín "El Chapo" Guzmán."""
    every = {name.start: name for name in found}
    for at in [at for at, word in enumerate(words) if word.text in ASIDE and 0 < at < len(words) - 3]:
        initial = at > 1 and words[at - 1].shape == "initial" and "given" in words[at - 2].name  # James E. "Jim" Hale
        if "given" not in words[at - 1].name and not initial and not _may_be_given(words, at):
            continue
        end = next((k for k in range(at + 2, min(at + 6, len(words) - 1)) if words[k].text in ASIDE), 0)
        surname = words[end + 1] if end else words[at]
        quoted = words[at].text != "(" and "given" in words[at - 1].name and surname.kind == "office"  # Dean, Judge
        if not surname.capital or (surname.kind and not quoted):
            continue
        if words[at].text == "(" and (not surname.name or words[at + 1].place or words[at + 1].shape == "initial"):
            continue
        if words.opens(at) or not words[at + 1].capital:
            continue
        before = next((name for name in found if name.end == at), Found(at - 1, at, CERTAIN, "with a nickname"))
        behind = next((name.end for name in found if name.start == end + 1), end + 2)
        every = {start: name for start, name in every.items() if not before.start <= start < behind}
        every[before.start] = before._replace(end=behind)
    return list(every.values())


def _title(words: list[Word], start: int) -> str:
    if words[start].bare in REGAL:
        return "ruler"
    return min(words[start - 1].kinds & LEADING, default="") if start and words[start - 1].kinds else ""


def _well_known(words: Words, name: Found) -> bool:
    parts = words[name.start : name.end]
    if len(parts) > 2 and parts[0].folded in BUTONESE and parts[1].folded == "ode":
        return True
    begins = parts[0].kind != "particle" and (parts[0].name not in WEAK or not words.opens(name.start))
    return begins and any(part.name not in WEAK and not part.common for part in parts)


def _abroad(words: Words, name: Found, language: str) -> Found | None:
    """The name where it begins and ends in that language; None if only the evidence of English speaks for it."""
    settled = abroad.settled(words, name, language)
    told = {name, settled}
    if any(_well_known(words, one) or _cued(words, one) for one in told) or _holds_office(words, name, settled):
        return settled
    return None


def _holds_office(words: Words, name: Found, settled: Found) -> bool:
    """Whether an office leads up to a name, or to a surname alone: "ministra de Salud Ana Ruiz", "ministro Sal"."""
    before = words[name.start - 1] if name.start else None
    if before is None or before.kind not in CUES or before.capital:
        return False
    only = words[settled.start]
    alone = settled.end - settled.start == 1
    surname = alone and only.name and not (only.common or only.kind or only.place) and only.shape == "title"
    return bool(surname) if alone else settled.start > name.start and "given" in only.name


def _cued(words: Words, name: Found) -> bool:
    """Whether what stands beside two words says that they name somebody: an office, an age, "said"."""
    parts = words[name.start : name.end]
    if len(parts) < 2 or parts[0].kind == "particle" or (parts[0].common and words.opens(name.start)):
        return False
    if not any(part.name and part.kind != "particle" for part in parts) and any(p.kind == "particle" for p in parts):
        return False  # "Secretaria Estadual de Saúde"
    before, after = words[max(0, name.start - 6) : name.start], words[name.end : name.end + 3]
    if before and (before[-1].kind in CUES or (before[-1].text == "," and any(w.kind == "office" for w in before))):
        return True
    if len(before) > 1 and noun(words, name.start - 1) and before[-2].kind in CUES:
        return True  # "l'élue d'opposition Soizic Bothorel"
    if after and after[0].kind in {"speech", "office"}:
        return True  # "… mondta", "Orbán Viktor miniszterelnök"
    set_off = bool(after) and after[0].text in {",", "("}
    return set_off and any(word.kind in {"number", "office"} for word in after[1:])
