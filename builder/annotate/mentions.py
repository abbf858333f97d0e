"""Names as they stand in the text: recognised, titles stripped, credits left out."""

import re
from typing import NamedTuple

from builder import edtf
from builder.annotate import abroad, eastern, scripts
from builder.annotate.cued import cued, noun
from builder.annotate.evidence import Run
from builder.annotate.recognise import Found, recognise
from builder.annotate.things import is_credit, is_thing
from builder.annotate.tokens import Words
from builder.annotate.words import SPACELESS, TITLES, WEAK, Word

WEEKDAYS = frozenset(name.lower() for name in edtf.WEEKDAYS)
LEADING = TITLES | {"relation"}
REGAL = frozenset("king queen prince princess pope emperor empress sultan emir saint st".split())
ASIDE = frozenset('“”"()«»')
ENGLISH = frozenset({"en", "und"})
CERTAIN = 6.0  # the weight of evidence that nothing outweighs
CIVIL = frozenset("mr mrs ms miss dr".split())
GIVEN_TOO = frozenset("dean duke marquis".split())  # before one word a given name: "Dean Rusk", "Duke Snider"
SURNAMES_TOO = frozenset("tan king prince pope bishop major duke baron count abbot dean".split())
ARABIC = frozenset("bin ben ibn bint al el abu".split())
ENDINGS = frozenset('.!?…:;•|*“"')  # behind which a sentence opens
CUES = TITLES | {"speech", "leading"}
ELIDED = re.compile(r"(?:dell|nell|all|sull|dall|l|d|un|qu)['’]\w", re.IGNORECASE)


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
        return [mention(block, words, name) for name in found]
    english = language in ENGLISH
    found = [_stripped(words, name) for name in _rejoined(words, recognise(words, runs))]
    if not english:
        found = [one for name in found for one in abroad.parted(words, name)]
        found = [settled for name in found if (settled := _abroad(words, name, language))]
    found += cued(words, runs, found, english=english)
    found = _with_nicknames(words, found)
    return [
        mention(block, words, name)
        for name in sorted(found)
        if name.end > name.start and not is_credit(words, name) and not is_thing(words, name, english=english)
    ]


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


def mention(block: int, words: list[Word], name: Found) -> Mention:
    """The name at these tokens."""
    named = words[name.start : name.end]
    if named[0].text >= SPACELESS:
        parts = eastern.parts(named)
    else:
        if len(named) > 4 and not ASIDE.isdisjoint([word.text for word in named]):
            inside = [at for at, word in enumerate(named) if word.text in ASIDE]
            named = [*named[: inside[0]], *named[inside[-1] + 1 :]]
        parts = tuple([word.bare for word in named if word.bare])
    return Mention(block, name.start, name.end, parts, _title(words, name.start), name.weight, name.rule)


def _with_nicknames(words: Words, found: list[Found]) -> list[Found]:
    """Names with what stands in quotes or brackets before the surname: Joaquín "El Chapo" Guzmán."""
    every = {name.start: name for name in found}
    for at in [at for at, word in enumerate(words) if word.text in ASIDE and 0 < at < len(words) - 3]:
        if "given" not in words[at - 1].name:
            continue
        end = next((k for k in range(at + 2, min(at + 6, len(words) - 1)) if words[k].text in ASIDE), 0)
        surname = words[end + 1] if end else words[at]
        if not surname.capital or surname.kind:
            continue
        if not surname.name and words[at].text == "(":
            continue
        if words.opens(at) or not words[at + 1].capital:
            continue
        before = next((name for name in found if name.end == at), Found(at - 1, at, CERTAIN, "with a nickname"))
        behind = next((name.end for name in found if name.start == end + 1), end + 2)
        every = {start: name for start, name in every.items() if not before.start <= start < behind}
        every[before.start] = before._replace(end=behind)
    return list(every.values())


def _stripped(words: list[Word], name: Found) -> Found:
    """The name without leading titles ("Rep. Ilhan Omar"); a ruler keeps hers where one word is left ("Pope Leo")."""
    start, end = name.start, name.end
    if all(word.ordinary for word in words[start:end]) and (end - start > 1 or not _regal(words, start - 1)):
        start = _set_off(words, _with_given(words, _led_out(words, start, end), end), end)
        start = _with_initials(words, _honoured(words, start))
        return name if start == name.start else name._replace(start=start)
    while end > start and (not words[end - 1].capital or words[end - 1].folded in WEEKDAYS):
        end -= 1
    for at in range(start, end - 1):
        word = words[at]
        title = _is_title(word) and (word.name != "given" or words[at].text.endswith("."))
        title = title and not (word.bare == "pak" and "-" in words[at + 1].text)  # "Pak Su-il"
        title = title or (at == start and _leads_in_capitals(word, end - at))
        title = title and (at == start or words[at - 1].kind not in {"particle", "link"})  # "bin Haji Yusof"
        if title and all(token.name in WEAK or _is_title(token) for token in words[start:at]):
            start = at + 1
    start = _led_out(words, start, end)
    while start < end - 1 and words[start].place == "country" and words[start].shape == "initial":
        start += 1
    if (
        start
        and end - start > 2
        and words[start].common
        and words[start].name in WEAK
        and _is_title(words[start - 1])
    ):
        start += 1  # "Chief Secretary Home Muhammad Usman"
    plain = sum("suffix" not in token.kinds for token in words[start:end])
    if plain == 1 and _regal(words, start - 1):
        start -= 1
    start = _set_off(words, _with_given(words, start, end), end)
    return name._replace(start=_with_initials(words, _honoured(words, start)), end=end)


def _with_initials(words: list[Word], start: int) -> int:
    """The start with initials before it, without full stops or glued: "A K Khan", "A.D Khwaja"."""
    at = start
    while at > 1 and start - at < 3 and _initial(words[at - 1]) and words[at - 2].text not in ENDINGS:
        at -= 1
    plain = at < start and (len(words[at].text) == 1 or words[start].shape == "initial")
    return at if plain else start


def _initial(word: Word) -> bool:
    return (word.shape == "initial" and word.place != "country") or word.text == "A"


def _leads_in_capitals(word: Word, count: int) -> bool:
    """Whether the first of so many words is no part of the name: "U Kyaw Min" in Burma, "CHADEMA Freeman Mbowe"."""
    return (word.text == "U" and count > 2) or (word.shape == "capitals" and not word.name and len(word.text) > 2)


def _with_given(words: list[Word], start: int, end: int) -> int:
    """The start with a given name behind an office: all of "secretary of State for Health Domingos Kiala Ventura"."""
    if start and end - start == 1 and words[start - 1].bare in GIVEN_TOO and words[start - 1].shape == "title":
        return start - 1
    if start < 2 or words[start - 1].kind or words[start - 1].shape != "title":
        return start
    given, before = words[start - 1], words[start - 2]
    known = given.name not in {"", "rare"} and not given.common and not given.place
    if given.name == "given" and given.place and before.text == ",":
        return start - 1  # ", Wellington Souza Matos,"
    return start - 1 if known and not before.kinds.isdisjoint(TITLES | {"modifier"}) else start


def _set_off(words: list[Word], start: int, end: int) -> int:
    """The start of all that commas set off behind an office: "The Minister, Ratu Semi Naivalurua Tabuya, …"."""
    at = start
    while at > 0 and words[at - 1].shape == "title" and not words[at - 1].kind and not words[at - 1].place:
        at -= 1
    if at == start or at < 2 or words[at - 1].text != "," or end >= len(words) or words[end].text != ",":
        return start
    return at if any("office" in word.kinds for word in words[max(0, at - 5) : at - 1]) else start


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
    while at > 0 and words[at - 1].shape == "title" and (not words[at - 1].kind or _surname_too(words, at - 1)):
        at -= 1
    return at if start > at > 0 and words[at - 1].kind in {"honorific", "rank"} else start


def _surname_too(words: list[Word], at: int) -> bool:
    """Whether a word that may be a title is a name, for "Mr" stands before it: "Mr. Tan Soon Hock", "Ms King"."""
    return at > 0 and words[at].bare in SURNAMES_TOO and words[at - 1].bare in CIVIL


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


def _abroad(words: Words, name: Found, language: str) -> Found | None:
    """The name where it begins and ends in that language; None if only the evidence of English speaks for it."""
    settled = abroad.settled(words, name, language)
    told = {name, settled}
    return settled if any(_well_known(words, one) or _cued(words, one) for one in told) else None


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
