"""Where a name begins: without the titles before it, with the initials and given names that the chain left out."""

import re

from builder import edtf
from builder.annotate.recognise import Found
from builder.annotate.words import TITLES, WEAK, Word
from builder.lexicon.places import grade
from builder.lexicon.surnames import is_eastern_surname

# Ranks of British police; in small letters they are other words.
POLICE = frozenset("PC DC DS DI DCI DSI WPC PCSO".split())
WEEKDAYS = frozenset(name.lower() for name in edtf.WEEKDAYS)
REGAL = frozenset("king queen prince princess pope emperor empress sultan emir sheikh sheikha saint st".split())
CIVIL = frozenset("mr mrs ms miss dr".split())
KNOWN = frozenset({"family", "given", "given or family", "famous", "known"})
VERBS = frozenset("will mark sue rob drew pat grant bill chase".split())  # given names that open questions and orders
INSIDE_TOO = frozenset("haji hajj".split())  # "Abdirashid Haji Burale"
EASTERN_TOO = frozenset("low pak sim chin foo tay teo koh goh toh chua loh lim yap ong wee quek yeo".split())
SYLLABLE = re.compile(r"[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[nmptkchrl])?")
BALINESE = frozenset("wayan made nyoman ketut nengah putu gede kadek komang gusti luh".split())  # "I Ketut Jaksa"
BUTONESE = frozenset("la wa".split())  # "La Ode Hasrun", "Wa Ode Marlina"
ARABIC_FIRST = re.compile(r"(?:A[lnrsdtz]|El|Ash|Ab[du]\w*)-[A-Z]")
AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|man|woman|ician)")
HONOURS = frozenset("QC KC SC MP MEP MSP MLA TD JP OBE MBE CBE PhD MD".split())  # behind a name
GIVEN_TOO = frozenset("dean duke marquis ato sri".split())  # before one word a given name: "Dean Rusk", "Duke Snider"
SAYED = frozenset("sayed sayyed said sardar".split())
COMPOUNDS = frozenset("abdel abdul abd abu abou".split())  # of which two words are one name
MALAY = frozenset("tan dato datuk dato' puan toh".split())
SURNAMES_TOO = frozenset("tan king prince pope bishop major duke baron count abbot dean".split())
OF_MANY = frozenset("resident player champion driver coach manager owner chief official candidate leader".split())
# Of Nepal and India, of Armenia: hardly ever first. "Man Bahadur Tamang", "Hayk Ter Gevorgyan"
MIDDLES = frozenset("bahadur prasad kumari ter".split())
NAME = 4  # words of a name
ENDINGS = frozenset('.!?…:;•|*“"')  # behind which a sentence opens
ELIDED = re.compile(r"(?:dell|nell|all|sull|dall|l|d|un|qu)['’]\w", re.IGNORECASE)


def stripped(words: list[Word], name: Found) -> Found:
    """The name without leading titles ("Rep. Ilhan Omar"); a ruler keeps hers where one word is left ("Pope Leo")."""
    start, end = name.start, name.end
    if end - start > 1 and _of_police(words, start):
        start += 1  # "DC Barlow"
    if end - start > 2 and _leads_in_capitals(words[start], end - start) and words[start + 1].shape == "title":
        start += 1  # "Soin ward MCA Philemon Ngetich"
    if end - start == 3 and (not start or words[start - 1].text in ENDINGS) and _does(words, start):
        start += 1
    if all(word.ordinary for word in words[start:end]) and (end - start > 1 or not regal(words, start - 1)):
        start = _set_off(words, _with_given(words, _with_known(words, _led_out(words, start, end)), end), end)
        start = _with_initials(words, _honoured(words, _past_department(words, start, end)))
        start = _with_saint(words, _of_the_east(words, start, end))
        return name if start == name.start else name._replace(start=start)
    while end > start and (not words[end - 1].capital or words[end - 1].folded in WEEKDAYS):
        end -= 1
    while end - start > 2 and words[end - 1].text in HONOURS:
        end -= 1
    for at in range(start, end - 1):
        word = words[at]
        title = is_title(word) and (word.name != "given" or words[at].text.endswith("."))
        title = title and not (word.bare == "pak" and _korean(words, at, end))
        title = title and not (word.bare in INSIDE_TOO and at > start and not is_title(words[at - 1]))
        title = title or (at == start and _leads_in_capitals(word, end - at))
        title = title and (at == start or words[at - 1].kind not in {"particle", "link"})  # "bin Haji Yusof"
        if title and all(token.name in WEAK or is_title(token) for token in words[start:at]):
            start = at + 1
    start = _led_out(words, start, end)
    while start < end - 1 and words[start].place == "country" and words[start].shape == "initial":
        start += 1
    if start and end - start > 2 and words[start].common and words[start].name in WEAK and is_title(words[start - 1]):
        start += 1  # "Chief Secretary Home Muhammad Usman"
    plain = sum("suffix" not in token.kinds for token in words[start:end])
    if plain == 1 and regal(words, start - 1):
        start -= 1
    start = _set_off(words, _with_given(words, _with_known(words, start), end), end)
    start = _of_the_east(words, _with_initials(words, _honoured(words, _past_department(words, start, end))), end)
    return name._replace(start=_with_saint(words, start), end=end)


def _of_police(words: list[Word], start: int) -> bool:
    """Whether a rank of British police stands there, or the second half of one: "DC Barlow", "Det Con Halliwell"."""
    constable = words[start].text == "Con" and start > 0 and words[start - 1].bare == "det"
    return constable or words[start].text in POLICE


def _does(words: list[Word], start: int) -> bool:
    """Whether a sentence opens with what somebody does, and a given name follows: "Teller Janelle Pruitt said"."""
    first, given = words[start], words[start + 1]
    named = first.name not in {"", "rare"}
    return AGENT.fullmatch(first.folded) is not None and not named and "given" in given.name


def _with_saint(words: list[Word], start: int) -> int:
    """The start with a given name and a saint before the rest: all of "Dr Errol St Aubyn Lee" is the name."""
    if start < 3 or words[start - 1].bare != "st":
        return start
    given, title = words[start - 2], words[start - 3]
    return start - 2 if given.shape == "title" and not given.kind and given.name and is_title(title) else start


def _past_department(words: list[Word], start: int, end: int) -> int:
    """The start behind what an office is for: "Minister for the Marine Pádraig Lee", "of Water and Works Omar"."""
    before = words[max(0, start - 4) : start]
    if len(before) < 3 or end - start < 3 or not words[start].common or not words[start + 1].name:
        return start
    of = frozenset({"for", "of"})
    one = "office" in before[-3].kinds and before[-2].folded in of and before[-1].folded == "the"
    two = "office" in before[0].kinds and before[1].folded in of and before[-1].folded == "and"
    return start + 1 if one or two else start


def _past_country(words: list[Word], start: int, end: int) -> int:
    """The start behind a country of two words that an office leads to: "Ambassador to Viet Nam Marieke van Oost"."""
    led = start > 0 and words[start - 1].folded in {"to", "in", "of"} and end - start > 3
    country = " ".join(word.folded for word in words[start : start + 2])
    return start + 2 if led and grade(country) == "country" and words[start + 2].name else start


def _korean(words: list[Word], at: int, end: int) -> bool:
    """Whether the word is a surname, and no honorific: "Pak Su-il", "Pak Ui Song"."""
    return "-" in words[at + 1].text or (end - at == 3 and _syllables(words[at + 1 : end]))


def _syllables(given: list[Word]) -> bool:
    return len(given) in {2, 3} and all(word.shape == "title" and SYLLABLE.fullmatch(word.folded) for word in given)


def _of_the_east(words: list[Word], start: int, end: int) -> int:
    """The start with a surname before two syllables, with the first half of a given name, or with its article."""
    before = words[start - 1] if start else None
    if start > 1 and words[start - 1].text == "." and words[start - 2].text == "Ma" and "given" in words[start].name:
        return start - 2  # "Ma. Teresa Reyes", Maria in the Philippines
    if before is None or before.shape not in {"title", "joined"}:
        return start
    surname = before.folded in EASTERN_TOO or is_eastern_surname(before.folded)
    if surname and _syllables(words[start:end]):
        return start - 1
    if before.folded in BUTONESE and words[start].folded == "ode" and end - start > 1:
        return start - 1
    if before.text in {"I", "Ni"} and words[start].folded in BALINESE:
        return start - 1
    if before.text == "Te" and end - start > 1:
        return start - 1  # "Te Ariki Walsh", a Maori given name
    if before.text == "El" and end - start > 1 and start > 1 and is_title(words[start - 2]):
        return start - 1  # "Minister El Houssaine Ben Kiran"
    opens = start < 2 or not words[start - 2].capital
    return start - 1 if opens and ARABIC_FIRST.match(before.text) and end - start > 1 else start


def _with_initials(words: list[Word], start: int) -> int:
    """The start with initials before it, without full stops or glued: "A K Khan", "A.D Khwaja"."""
    at = start
    while at and start - at < 3 and _initial(words[at - 1]):
        opens = at == 1 or words[at - 2].text in ENDINGS
        if opens and (at > 1 or words[0].text == "A"):  # "A Ryan Vella field goal won it"
            break
        at -= 1
    plain = at < start and (len(words[at].text) in {1, 6} or words[start].shape == "initial")  # "A.P.J."
    plain = plain or start - at == 2  # "T. K. Abdul Nazar"
    return at if plain else start


def _initial(word: Word) -> bool:
    return (word.shape == "initial" and word.place != "country" and word.text != "U") or word.text == "A"


def _leads_in_capitals(word: Word, count: int) -> bool:
    """Whether the first of so many words is no part of the name: "U Kyaw Min" in Burma, "CHADEMA Freeman Mbowe"."""
    return (word.text == "U" and count > 2) or (word.shape == "capitals" and not word.name and len(word.text) > 2)


def _with_given(words: list[Word], start: int, end: int) -> int:
    """The start with a given name behind an office: all of "secretary of State for Health Domingos Kiala Ventura"."""
    if start and words[start - 1].bare in GIVEN_TOO and words[start - 1].shape == "title":
        own = words[start - 1].bare == "sri" and (start < 2 or words[start - 2].bare not in MALAY)
        if end - start == 1 or own:  # "Sri Mulyani Indrawati", but "Tan Sri Ahmad Vella"
            return start - 1
    if start and words[start - 1].capital and words[start - 1].bare in SAYED and _is_given_sayed(words, start, end):
        return start - 1
    if start < 2 or words[start - 1].kind or words[start - 1].shape != "title":
        return start
    given, before = words[start - 1], words[start - 2]
    inside = words[start].folded in MIDDLES and before.text not in ENDINGS
    if (inside and end - start > 1) or _speaks_behind_quote(words, start, end):
        return start - 1
    if _behind_office_in_small_letters(words, start - 1, end):
        return start - 1
    known = given.name not in {"", "rare"} and not given.common and not given.place
    if given.name == "given" and given.place and before.text == ",":
        return start - 1  # ", Wellington Souza Matos,"
    return start - 1 if known and not before.kinds.isdisjoint(TITLES | {"modifier"}) else start


def _speaks_behind_quote(words: list[Word], start: int, end: int) -> bool:
    """Whether an unknown word opens a name right behind what it says: "“…,” Rigobert Aho Glele told reporters"."""
    given, before = words[start - 1], words[start - 2]
    says = end < len(words) and "speech" in words[end].kinds
    return says and before.text in {"”", '"', "’"} and not (given.place or given.common) and len(given.text) > 2


def _is_given_sayed(words: list[Word], start: int, end: int) -> bool:
    """Whether Sayed or Sardar, which may be a title, is a given name: "Sayed Abdel Moneim", "Dr Sardar Ali Shah"."""
    compound = end - start == 2 and words[start].bare in COMPOUNDS
    compound |= end - start == 1 and words[start].bare.partition("-")[0] in {"abu", "abul", "abdel", "abd", "aboul"}
    return compound or (start > 1 and words[start - 2].kind == "honorific" and words[start - 2].bare not in SAYED)


def _behind_office_in_small_letters(words: list[Word], at: int, end: int) -> bool:
    """Whether an unknown word belongs to the name behind it: "administrator Laode Muhamad Rasid said", and that of a
    "Minister of State Prabir Kumar Sengal".
    """
    word, before = words[at], words[at - 1]
    if word.place or word.common or word.shape != "title" or end - at > NAME or len(word.text) < 3:
        return False
    if before.text == "State":
        return at > 3 and words[at - 2].folded == "of" and "office" in words[at - 3].kinds
    alone = end == len(words) or not words[end].capital
    return alone and before.text.islower() and before.kind == "office" and before.folded not in OF_MANY


def _with_known(words: list[Word], start: int) -> int:
    """The start with what is well known as a name before it: "Frederik Willem de Klerk", "U Min Aung Hlaing"."""
    at = start
    while at and start - at < 2 and words[at - 1].name in KNOWN and words[at - 1].shape == "title":
        word, before = words[at - 1], words[at - 2] if at > 1 else None
        led = before is not None and (is_title(before) or before.text == "U")
        behind_a_name = before is not None and before.capital
        plain = not word.common or (word.name == "given" and word.folded not in VERBS)  # "Ram Narayan Mahato"
        alone = plain and len(word.text) > 2 and not behind_a_name
        if word.kind or word.place or _of_police(words, at - 1) or not (led or alone):
            break
        at -= 1
    return at


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
    start = _past_country(words, start, end)
    return start + 1 if end - start > 2 and ELIDED.match(words[start].text) else start


def _honoured(words: list[Word], start: int) -> int:
    """The start with the words up to an honorific before it: all of "Mr. Tan Soon Hock" is the name."""
    at = start
    while at and words[at - 1].shape in {"title", "joined"}:
        if _of_police(words, at - 1) or (words[at - 1].kind and not _surname_too(words, at - 1)):
            break
        at -= 1
    return at if start > at > 0 and words[at - 1].kind in {"honorific", "rank"} else start


def _surname_too(words: list[Word], at: int) -> bool:
    """Whether a word that may be a title is a name, for "Mr" stands before it: "Mr. Tan Soon Hock", "Ms King"."""
    return at > 0 and words[at].bare in SURNAMES_TOO and words[at - 1].bare in CIVIL


def regal(words: list[Word], at: int) -> bool:
    """Whether a ruler's title stands there."""
    return at >= 0 and words[at].capital and words[at].folded in REGAL


def is_title(word: Word) -> bool:
    """Whether a word leads up to names."""
    return not word.kinds.isdisjoint(TITLES)
