# ruff: noqa: E501
"""The dateline: place, day and agency at the head of a wire text, "LUSAKA, Sept. 9 (Xinhua) -- ".

A head counts as a dateline only if every word of it is explained: a date, an agency, a place's name.
"""

import re
from dataclasses import dataclass, replace

from builder.desk import days, masthead
from builder.desk.days import Day
from builder.lexicon.calendar import WEEKDAYS
from builder.lexicon.places import grade
from builder.text import fold

LONGEST = 130  # characters; no dateline is longer
# What may part a dateline from the text: a dash, a colon, or nothing but the closing sign of the agency.
END = re.compile(
    r"\s*[.:]?\s?(?:--+|[—–―_]|(?<=[\s)\]])-(?=[\w\"“])|-(?=\s))[-–—\s]*"
    r"|:\s+|(?<=[)\]]):|(?<=[A-Z]\))(?=[A-Z])|(?<=[)\]/])[.:]?\s+|(?<=[A-ZА-Я]{3})\.\s+|(?<=[)\]/])$|$"
)
# The time of day, and the small words between the parts of a date.
ASIDE = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)(?:\s?[AaPp][Mm])?\s?\|?|(?<=\s)(?:م|هـ|الموافق|le|г)(?=[\s,.]|$)")
DASHES = ("-", "--", "–", "—")
GROUP = re.compile(r"\(([^()]{2,40})\)|/\s?([^/]{2,40}?)\s?/|\[([^\[\]]{2,40})\]")
PLACE = re.compile(
    r"(?:[^\W\d_][^\W\d_.'’-]*\.?(?:['’-][^\W\d_]+)*)(?:[\s,/&.(]+[^\W\d_]+(?:['’.-]+[^\W\d_]+)*\.?\)?){0,6}$"
)
SMALL = frozenset("of de la le les el al and the du del da do dos y e an am in au aux sur".split())
# Capitalised words that stand before a dash or a colon without being a place.
NO_PLACE = frozenset(
    "update updated breaking exclusive watch video photo photos opinion analysis editorial note editor's question answer q a "
    "correction clarification live report review column letter interview caption source by from penalty above below pictured "
    "advertisement read more also see related tags published posted date time author title subject re fw to cc what why how "
    "who when where factbox timeline explainer summary highlights background comment press release statement story image "
    "the a an in on at it he she i we they this that there picture credit contact email phone name urgent alert news flash".split()
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline of `end` characters: the place as printed and where, the day, the agency and where."""

    end: int
    place: str = ""
    place_at: tuple[int, int] = (0, 0)
    day: Day | None = None
    agency: str = ""
    agency_at: tuple[int, int] = (0, 0)


def read(text: str, page: str = "") -> Dateline | None:
    """The dateline at the beginning of the text, the longest that is wholly explained; None if there is none.

    A name that no gazetteer knows is a place if the `page` has it behind "in", "at" or "near".
    """
    head = text[:LONGEST]
    best = None
    for number, match in enumerate(END.finditer(head)):
        if number == 8 or (match.end() == len(head) < len(text)):
            break
        if found := _explained(head[: match.start()], match[0], text[match.end() : match.end() + 1], page):
            best = replace(found, end=match.end())
    if (
        best
        and best.place
        and re.match(r"\.", text[best.place_at[1] :])
        and re.search(r"\b[A-Z][a-z]{0,4}$", best.place)
    ):
        start, end = best.place_at  # "COLUMBUS, Ind."
        best = replace(best, place=best.place + ".", place_at=(start, end + 1))
    return best


def _explained(head: str, sign: str, follows: str, page: str) -> Dateline | None:
    """The dateline of a head in which every word is place, day or agency; None for anything else."""
    found = days.find(head)
    rest = head
    for day in found:
        rest = _blank(rest, day.start, day.end)
    rest = ASIDE.sub(lambda m: " " * len(m[0]), rest)
    agency, at, rest = _agency(rest)
    rest = re.sub(r"[-–—|;]", " ", rest)
    rest = re.sub(r"[^\W\d_]+", lambda m: " " * len(m[0]) if fold(m[0]) in WEEKDAYS else m[0], rest)
    if re.search(r"\d", rest) or follows.islower():
        return None
    parts = [part for part in (part.strip(" ,./:") for part in re.split(r"\s{3,}|,\s*,", rest)) if part]
    best = next((day for day in reversed(found) if day.calendar == "gregorian"), found[0] if found else None)
    if not parts:
        signed = agency and follows and (sign or head.rstrip().endswith((")", "/")))
        return Dateline(0, "", (0, 0), best, agency, at) if signed else None
    if len(parts) > 1 or not _names_place(parts[0], sign, follows, bool(agency or best), page):
        return None
    start = rest.index(parts[0])
    end = start + len(parts[0])
    return Dateline(0, head[start:end], (start, end), best, agency, at)


def _names_place(place: str, sign: str, follows: str, told: bool, page: str) -> bool:
    """Whether the words can be a place's name where they stand; `told`: a day or an agency stands with them."""
    words = re.findall(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*", place)
    first = place.split(maxsplit=1)[0].strip(",.(")
    if not 1 <= len(words) <= 7 or len(place) > 60 or fold(first) in NO_PLACE or not PLACE.match(place):
        return False
    if first.upper() == first.lower():  # a script without capitals
        return len(words) <= (4 if told else 2) and (told or sign.strip() in DASHES)
    if not all(word[0].isupper() or word.casefold() in SMALL for word in words):
        return False
    town = re.split(r"[,/(]", place)[0].strip()
    known = bool(grade(fold(town))) or (
        bool(page) and bool(re.search(rf"\b(?:in|at|near) {re.escape(town)}\b", page))
    )
    if not follows:  # a line of its own
        return told and (first.isupper() or known or len(words) <= 2)
    if told:
        return True
    if not sign.strip() or not (follows.isupper() or follows in "\"'“‘«"):
        return False
    capitals = len(first) > 2 and first.isupper() and "." not in first
    return (capitals or known) and (":" not in sign or len(words) <= 4)


def _agency(text: str) -> tuple[str, tuple[int, int], str]:
    """The agency named, where, and the text with it blanked: in brackets or slashes, else a known name between commas."""
    for match in GROUP.finditer(text):
        inner = next(group for group in match.groups() if group).strip()
        start = text.index(inner, match.start())
        house = masthead.known(inner) or masthead.known(re.split(r"[/,]", inner)[0])
        if house or (match[1] and re.fullmatch(r"[A-Z]{2,9}", inner)):
            return (
                (house.shown(inner) if house else inner),
                (start, start + len(inner)),
                _blank(text, match.start(), match.end()),
            )
        if match[3]:
            text = _blank(text, match.start(), match.end())
    for match in masthead.names().finditer(text):
        house = masthead.known(match[0])
        if house and (house.kind == "agency" or match.start() == 0):
            return house.shown(match[0]), match.span(), _blank(text, *match.span())
    return "", (0, 0), text


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
