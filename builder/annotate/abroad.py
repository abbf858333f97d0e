"""Where a name begins and ends in other languages than English, whose offices and places stand in other orders."""

from collections.abc import Iterator, Sequence

from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import THINGS, TITLES, WEAK, Word

AND = frozenset(("y", "e", "i"))
OF = frozenset(("de", "di", "da", "do"))
OF_A_BODY = frozenset(("del", "do", "da", "du", "della", "dell'", "del’"))
COMMITTEES = frozenset("commissione comision comissao commission komisi comitato comite ministero ministerio".split())
LED = frozenset(("la", "el", "los", "las", "lo", "il", "gli"))
ARTICLES = frozenset(("Das", "Der", "Die", "Den", "Dem"))
COUNTRIES = frozenset("osterreich deutschland europa frankreich italien ungarn polen russland bayern".split())
# Indonesian teams and offices
BODIES = frozenset(
    "tim kantor badan dinas satgas posko pos balai pusat puskesmas rs polres polda polsek komisi fraksi partai dewan "
    "majelis mahkamah pengadilan universitas".split()
)
KIN = frozenset("tochter sohn mutter vater bruder schwester ehefrau ehemann witwe witwer neffe nichte".split())
LOWER_ARTICLES = frozenset(article.lower() for article in ARTICLES)
BEFORE_NAMES = frozenset(("à", "do", "da", "du", "em", "no", "na", "nel", "al"))  # small words that begin no name
REGIONAL = frozenset("bupati gubernur walikota kota kapolres kapolda kapolsek camat lurah dandim kajari".split())
# After which something is counted, not somebody named: "sechs Jahren Haft".
NUMBERS = frozenset("ein eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf".split())
PREPOSITIONS = frozenset("bei nach in an auf mit von aus vor unter uber im am zum zur".split())
THE = frozenset(("der", "dem", "den", "die"))
SHORT = 5  # letters of the initials of a body
FAR = 3  # words of a place that an office is of: "Gubernur Jawa Barat Ridwan Kamil"


def parted(words: Words, name: Found) -> Iterator[Found]:
    """The name, or both names where "and" joins two whole ones: "Josep Borell y Margarita Robles".

    None where an article follows: "Ejército y la Marina".
    """
    if any(words[at].text in AND and words[at + 1].text in LED for at in range(name.start + 1, name.end - 1)):
        return
    at = next((at for at in range(name.start + 1, name.end - 1) if words[at].text in AND), 0)
    whole = name.start + 1 < at < name.end - 2
    known = at > 0 and ("given" in words[at + 1].name or (whole and words[at].text == "e"))  # no name has an "e"
    if known and words[at - 1].capital and words[at + 1].capital and (whole or words[at + 1].name == "given"):
        yield name._replace(end=at)
        yield name._replace(start=at + 1)
    else:
        yield name


def is_noun(words: Words, name: Found, language: str) -> bool:
    """Whether these are no name but words that a language prints so: "Stützen zu den Kabinen", "Tim SAR"."""
    first, inside, last = words[name.start], words[name.start + 1 : name.end - 1], words[name.end - 1]
    if language == "de":
        if "given" not in first.name and inside and inside[0].text == "zu":  # "Fahrbahn zu Matsch"
            return True
        if first.folded in PREPOSITIONS and inside and inside[0].text in THE:  # "Bei der Massenkarambolage"
            return True
        if name.start and (words[name.start - 1].folded in NUMBERS or words[name.start - 1].kind == "number"):
            return True
        only = [word for word in words[name.start : name.end] if word.capital]
        return not inside and (first.folded in COUNTRIES or len(only) == 1) and last.name in WEAK
    return language in {"id", "ms"} and first.folded in BODIES and (last.shape == "capitals" or len(inside) > 0)


def settled(words: Words, name: Found, language: str) -> Found:
    """The name without what leads up to it and what follows it; empty if nothing is left."""
    start, end = _past_preposition(words, name.start, name.end), name.end
    if language in {"id", "ms"}:
        start = _past_initials(words, start, end)
    if language in {"id", "ms"} and end - start > 2 and start and words[start - 1].folded in REGIONAL:
        start += 1  # "Bupati Kerinci Hasrul Amri"
    if language == "de" and _of_a_town(words, start, end):
        start += 1
    if language == "fr" and words[start].text in {"M.", "MM.", "Me", "Mes", "Un", "Une", "Des"} and end - start > 1:
        start += 1
    if language == "de" and words[start].folded in KIN and end - start > 1:
        start += 1
    of_body = start > 0 and (words[start - 1].text in OF_A_BODY or words[start - 1].folded in COMMITTEES)
    if end - start > 2 and of_body and _is_body(words[start : start + 2]):
        start += 1
    if language == "de":
        start = _past_source(words, start, end)
        start, end = _without_article(words, start, end)
    start = _past_body(words, start, end)
    start = _past_particle(words, _past_owner(words, start, end), end)
    if start == name.start:
        start = _past_place(words, start, end, language)
    return name._replace(start=start, end=_before_particle(words, start, end, language))


def _past_initials(words: Words, start: int, end: int) -> int:
    """The start behind the initials of bodies: "Anggota DPR RI Kamrussamad"."""
    at = next((at for at in range(start, end) if words[at].shape != "capitals" or len(words[at].text) > SHORT), end)
    led = at - start > 1 or (at > start > 0 and words[start - 1].shape == "capitals")
    return at if led and at < end else start


def _past_preposition(words: Words, start: int, end: int) -> int:
    """The start without a preposition, and what that is of: "presidente do Brasil Michel Temer", "pense à Sylvie"."""
    if words[start].text not in BEFORE_NAMES:
        return start
    start += 1
    return start + 1 if end - start > 2 and words[start].place and "given" in words[start + 1].name else start


def _is_body(words: Sequence[Word]) -> bool:
    """Whether a word that is no name stands before a given name: "investigador del Conicet Julio Prestamo"."""
    return words[0].name in WEAK and words[1].name == "given" and not words[0].kind


def _past_owner(words: Words, start: int, end: int) -> int:
    """The start behind what is of somebody, or where: "Francia de Saúl Curto", "Ejecutivo de José Luis Rey"."""
    first, given = words[start], words[start + 2] if end - start > 3 else None
    if given is None or words[start + 1].text not in OF or first.name == "given" or not given.capital:
        return start
    named = "given" in given.name and not given.place
    return start + 2 if named and (first.place or first.kind or first.name in WEAK) else start


def _past_body(words: Words, start: int, end: int) -> int:
    """The start behind the body that an office is of: "ministro dei Trasporti Matteo Salvini"."""
    led = start > 0 and words[start].text.islower() and not words[start - 1].kinds.isdisjoint(TITLES)
    if not led or end - start < 4:
        return start
    at = next((at for at in range(start + 2, end - 1) if "given" in words[at].name and words[at].capital), start)
    body = [word for word in words[start + 1 : at] if word.capital]
    return at if body and all(word.common or not word.name for word in body) else start


def _past_source(words: Words, start: int, end: int) -> int:
    """The start behind whose word it is: "Nach Angaben von Sabine Dreyer"."""
    at = next((at for at in range(start + 1, end - 1) if words[at].text == "von"), 0)
    led = at > 0 and "given" in words[at + 1].name and not any("given" in word.name for word in words[start:at])
    return at + 1 if led else start


def _of_a_town(words: Words, start: int, end: int) -> bool:
    """Whether the name begins with where somebody is from: "Der Linzer Florian Wieser"."""
    first = words[start]
    known = end - start > 2 and "given" in words[start + 1].name and "given" not in first.name
    return known and first.text.endswith("er") and start > 0 and words[start - 1].text in ARTICLES | LOWER_ARTICLES


def _without_article(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """Start and end without "das", which is no particle in German: "fördert der Freistaat das Vorhaben"."""
    start += words[start].text in ARTICLES and end - start > 1
    return start, next((at for at in range(start + 1, end) if words[at].text == "das"), end)


def _past_particle(words: Sequence[Word], start: int, end: int) -> int:
    """The start without a preposition before a given name: "werk van Johannes Vermeer"."""
    if end - start > 2 and words[start].text.islower() and "given" in words[start + 1].name:
        return start + 1
    return start


def _past_place(words: Words, start: int, end: int, language: str) -> int:
    """The start without the place that an office before it is of: "sołtys Brodów Eugeniusz Pałyga"."""
    led = start > 0 and not words[start - 1].kinds.isdisjoint(TITLES)
    for at in range(start + 1, min(start + 1 + FAR, end - 1)):
        before, given = words[start:at], words[at]
        if not given.capital or given.shape == "initial" or any(word.kind == "particle" for word in before):
            break
        known = "given" in given.name or (given.name and all(not word.name for word in before))
        weak = all(word.name in WEAK for word in before) and not any(word.shape == "initial" for word in before)
        noun = not any(word.name for word in before) and (language == "de" or words.opens(start))
        if known and weak and (led or noun or all(word.place or word.kind in THINGS for word in before)):
            return at
    return start


def _before_particle(words: Sequence[Word], start: int, end: int, language: str) -> int:
    """The end without an office's place: "Pieter van den Berg van de Nederlandse Spoorwegen"."""
    groups = [at for at in range(start + 1, end) if words[at].text.islower() and not words[at - 1].text.islower()]
    if len(groups) > 1 and not any(word.name for word in words[groups[1] : end] if word.capital):
        return groups[1]
    at = groups[0] if groups else end
    if language in {"nl", "de"} and at - start == 2 and "given" not in words[at - 1].name and not words[end - 1].name:
        return at  # "Sietse Wiersinga van Rijkswaterstaat"
    return end
