"""A head whose every word is explained: as a date, as an agency or a paper, as the name of a place."""

import re

from builder.desk import dateline_house, masthead, place_names
from builder.desk.dateline_forms import Dateline
from builder.desk.days import Day
from builder.desk.place_names import DASHES, LETTERS
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.places import grade
from builder.text import fold

# The time of day, and the small words between the parts of a date.
ASIDE = re.compile(
    r"(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)(?:\s?[AaPp]\.?[Mm]\b\.?)?\s?\|?|۔|(?<=\s)(?:م|هـ|الموافق|le|г)(?=[\s,.]|$)|(?<=\s)(?:في|فى)(?=\s)"
    r"|(?:(?<=\d)|(?<=[\dmM] )|(?<=[mM]\. ))(?:UTC|GMT|[A-Z]{1,4}T|Uhr|hrs)\b|[-–—|;]"
)
EMPTY = re.compile(r"\(\s*\)")  # what is left of a date in brackets
ONLY_DAY = re.compile(r"(?<=, )[0-3]?\d(?=\s|$)")  # "MADRID, 10 (EUROPA PRESS)"
BAR = re.compile(r"\|(?!\s*(?i:edi[cç]|édition|edition|ausgabe))")  # but "Porto | Edição de Terça-feira"
FROM = frozenset("da do di von".split())  # "Da Agência Brasil - "
CODE = re.compile(r"[A-ZА-ЯЁ]{3,12}")  # initials of a news service that no table knows


def explained(
    head: str, found: list[Day], sign: str, follows: str, page: str, heads: frozenset[str]
) -> Dateline | None:
    """The dateline of a head in which every word is place, day or agency; None for anything else."""
    rest = head = head.replace("،", ",")
    for day in found:
        rest = dateline_house.blank(rest, day.start, day.end)
    hyphened = any("-" in rest[start:end] for start, end, _ in masthead.mentions(rest))  # "INTERFAX-UKRAINE"
    plain = rest if hyphened or "(" in rest[:1] else ASIDE.sub(lambda m: " " * len(m[0]), rest)
    agency, at, rest = dateline_house.find(plain, heads, sign.strip() in (*DASHES, "|"))
    if agency:
        rest = ONLY_DAY.sub(lambda m: " " * len(m[0]), rest)
    if agency == plain[slice(*at)]:  # as printed, with the signs set aside: "Harbour-News"
        agency = head[slice(*at)]
    rest = ASIDE.sub(lambda m: " " * len(m[0]), rest)
    rest = EMPTY.sub(lambda m: " " * len(m[0]), rest)
    rest = LETTERS.sub(lambda m: " " * len(m[0]) if _is_weekday(m) else m[0], rest)
    if re.search(r"\d", rest) or follows.islower():
        return None
    parts = [part for part in (part.strip(" ,./:") for part in re.split(r"\s{3,}|,\s*,", rest)) if part]
    if agency:
        parts = [part for part in parts if part.casefold() not in FROM]
    best = next((day for day in reversed(found) if day.calendar == "gregorian"), found[0] if found else None)
    if len(parts) == 1 and not agency and dateline_house.is_own_name(parts[0], head, sign):
        at = _at(parts[0], rest)
        return Dateline(0, "", (0, 0), best, head[slice(*at)], at)
    if not parts:
        return _without_place(head, sign, follows, best, (agency, at))
    if len(parts) == 2 and not agency and BAR.search(head):  # "HARBOURNEWS | LINDESUND -", "Lindesund | THE ECHO |"
        house, place = parts if not place_names.known(parts[0], page) else reversed(parts)
        at = _at(house, rest)
        agency, parts = head[slice(*at)], [place]
    if "|" in sign and not (agency and place_names.known(parts[-1], page)):
        return None
    # The page's own house, and the other name is a writer's.
    if (not agency or len(parts) > 1) and (own := dateline_house.own(parts, heads)):
        at = _at(own, rest)
        agency, parts = head[slice(*at)], [parts[0].removesuffix(own).rstrip(" ,.")]
    if len(parts) == 2 and best and not agency and CODE.fullmatch(parts[1]):  # "Hassan, Mar 14, 2012, XYNS:"
        at = _at(parts[1], rest)
        agency, parts = head[slice(*at)], parts[:1]
    told = bool(agency or best or ("(" in head and "(" not in rest))
    parts = [_without_month(part) for part in parts]
    bare = head[max(0, at[0] - 1)] != "("  # "KELM (CP)" names an agency
    word = bare and masthead.ordinary(agency) and not place_names.known(parts[0], page)  # "TIME, PLEASE: Tom"
    if len(parts) > 1 or word or not place_names.could_be(parts[0], sign, follows, told, page):
        return None
    start = rest.index(parts[0])
    end = start + len(parts[0])
    line = Dateline(0, head[start:end], (start, end), best, agency, at)
    return line if agency else dateline_house.before_town(line, page) if best else dateline_house.behind_country(line)


def _is_weekday(word: re.Match[str]) -> bool:
    """Whether it is the name of a day, and no part of a town's: "Santo Domingo"."""
    if fold(word[0]) not in WEEKDAYS:
        return False
    before = word.string[: word.start()].split()
    return not (before and grade(fold(f"{before[-1]} {word[0]}")))


def _at(part: str, rest: str) -> tuple[int, int]:
    """Where a part stands, last; the head itself may have signs in it that are set aside here: "Demiroğlu-Ateş"."""
    begin = rest.rindex(part)
    return begin, begin + len(part)


def _without_place(
    head: str, sign: str, follows: str, day: Day | None, named: tuple[str, tuple[int, int]]
) -> Dateline | None:
    """The dateline of a head that is all day and agency."""
    agency, at = named
    if agency and day and day.start == 0 and not masthead.known(agency):  # "May 3, 2012 (WAU) - "
        return Dateline(0, agency, at, day)
    if not agency and day and day.full and sign.strip() in DASHES:  # "18 June 2008 – "
        return Dateline(0, "", (0, 0), day)
    part_of_word = sign == "-" and head.rstrip()[-1:].isalnum()  # "RPP-Democratic leader": one word
    signed = agency and follows and not part_of_word and (sign or head.rstrip().endswith((")", "/")))
    return Dateline(0, "", (0, 0), day, agency, at) if signed else None


def _without_month(place: str) -> str:
    """The town alone where a month without its day stands behind it: "Lima, Oct. (HNA)"."""
    town, _, month = place.rpartition(", ")
    return town if town and fold(month) in MONTHS else place
