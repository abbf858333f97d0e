"""The dateline: place, day and agency at the head of a wire text, "LUSAKA, Sept. 9 (Xinhua) -- ".

A head counts as a dateline only if every word of it is explained (`dateline_parts`), or if it has a form of its own
(`dateline_forms`).
"""

import re

from msgspec.structs import replace

from builder.desk import dateline_forms, dateline_parts, days, eastern, masthead
from builder.desk.dateline_forms import Dateline
from builder.desk.dateline_house import SITE
from builder.desk.days import Day
from builder.desk.place_names import SMALL
from builder.lexicon import cues
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.places import TOWN, grade
from builder.text import fold

LONGEST = 130  # characters; no dateline is longer
TRIES = 8  # signs at which a dateline may end
# What may part a dateline from the text: a dash, a colon, or nothing but the closing sign of the agency.
END = re.compile(
    r"\s*[.:]?\s?(?:--+|[—–―_•]|(?<=[\s)\]])-(?=[\w\"“])|(?<=[A-Z]{3})-(?=[A-Z][a-z]|[\"“])|(?<=[\u0600-\u06ff])-(?=[\u0600-\u06ff])|-(?=\s))[-–—\s]*"
    r"|:\s+|(?<=[\u0600-\u06ff])\s?/\s+(?=[\u0600-\u06ff])|(?<=[)\]\d])\s?:(?=\D)|(?<=[\u0600-\u06ff]):(?=[\u0600-\u06ff])|\s\|\s+|(?<=[A-Z]\))(?=[A-Z])|(?<=[\u0590-\u06ff]\))(?=[\u0590-\u06ff])"
    r"|(?<=[)\]/»])[.:]?\s+|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_a-zа-я]|[\"“«])"
    r"|(?<=(?:19|20)\d\d)\.\s+(?=[^\W\d_a-z])|(?<=[A-Za-z.]\s\d|\s\d\d)\.\s+(?=[A-Z\"“][\w’'-]*\s)"
    r"|(?<=[a-zß]{3})\.(?=[A-Z][a-z]+ \w)|(?<=[A-Z]{4})\s(?=[A-Z][a-z]*\s\w)|(?<=[)\]/])$|$"
)
BEHIND = re.compile(r"(?:[.:]|\s?[-–—]+)\s+(?=\S)")
# "(08-11) 09:14 PDT LINDESUND -- ", "Reporting from Lindesund — ", "#Lindesund, May 3 – "
STAMP = re.compile(
    r"#(?=[A-Z])|\(\d\d-\d\d\) \d\d:\d\d [A-Z]{2,4}T (?=[A-Z(])|[Rr]eporting from (?=[A-Z][^.]{2,40}? ?[—–-])"
)
LOWER = re.compile(r"(?<![\w'’.(/-])[a-zà-öø-ÿа-яё]{3,}")
ABROAD = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})?, (?P<country>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?=[A-Z])")
# The first words of sentences: "LONDON Mayor Tom Hale" has none, and its town is no dateline's.
OPENERS = frozenset(
    "The A An Two Three Four Five Six Seven Eight Nine Ten One Some More Police Officials Authorities When After As"
    " In At For It On Hundreds Thousands Dozens Residents".split()
)
SPEAKERS = re.compile(r"\b[A-Z][A-Z'-]{2,}: [A-Z]")  # of a transcript
SPEAKING = 2
SENTENCE = re.compile(r" [\"“]?[A-Z][\w’'-]* [a-z]")
STATE = re.compile(r"(?:, [A-Z][a-z]{0,4}|\.[A-Z]|, [A-Z]{2,5})$")  # "Ind", short of its full stop

ACCORDING = ("به گزارش ",)  # "according to the reporter of …", with which Persian texts open

FORMS = (
    dateline_forms.beside_agencies,
    dateline_forms.day_and_agency,
    dateline_forms.house_first,
    dateline_forms.house_stamped,
    dateline_forms.day_in_figures,
    dateline_forms.unparted,
    dateline_forms.unparted_house,
    dateline_forms.rubric,
)


def read(text: str, page: str = "", heads: frozenset[str] = frozenset()) -> Dateline | None:
    """The dateline at the beginning of the text, the longest that is wholly explained; None if there is none.

    A name that no gazetteer knows is a place if the `page` has it behind "in", "at" or "near"; one that no table
    knows is an agency's if it is among the `heads`, which the page prints at its top.
    """
    if stamp := STAMP.match(text):
        stamped = read(text[stamp.end() :], page, heads)
        return _shifted(stamped, stamp.end()) if stamped else None
    head = text[:LONGEST]
    if dateline_forms.HEADED_DECK.match(head) or head.startswith(ACCORDING):
        return None
    if eastern_head := eastern.read(head):
        return dateline_forms.of_eastern(head, eastern_head)
    for form in FORMS:
        if told_by_form := form(head):
            return told_by_form
    told: tuple[Day, ...] | None = None
    best = _before_country(head)
    for number, match in enumerate(END.finditer(head)):
        before = head[: match.start()]
        if before.count("(") > before.count(")"):  # "(Harbour Post / HNA - 7 Nov 2019)"
            continue
        if number == TRIES or (match.end() == len(head) < len(text)) or _says_something(before):
            break
        told = days.find(head) if told is None else told
        stop = head[len(before) : len(before) + 1] == "."  # of a month cut short: "29 mag. "
        found = [day for day in told if day.end <= len(before) + stop]
        if match[0] == " " and before[-1:].isupper() and not _opens(text[match.end() : match.end() + 20]):
            continue
        line = dateline_forms.boxed(before, page) or dateline_parts.explained(
            before, found, match[0], text[match.end() : match.end() + 1], page, heads
        )
        if line:
            best = replace(line, end=match.end())
    return _completed(best, text, page) if best and not _speaks(best, text, page) else None


def _completed(line: Dateline, text: str, page: str) -> Dateline:
    """The dateline with what stands behind its sign: the agency, the day, a second head with the place."""
    country, _, town = line.place.partition(", ")
    if town and grade(fold(country)) == "country" and grade(fold(town)) in TOWN:  # "Azerbaijan, Baku, Nov. 15"
        line = replace(line, place=town, place_at=(line.place_at[1] - len(town), line.place_at[1]))
    if not line.agency:
        line = _agency_behind(text, line)
    if not line.day:
        line = _day_behind(text, line)
    if not line.place:
        line = _second(text, line, page)
    if STATE.search(line.place) and text[line.place_at[1] :].startswith("."):  # "COLUMBUS, Ind."
        line = replace(line, place=line.place + ".", place_at=(line.place_at[0], line.place_at[1] + 1))
    return line


def _day_behind(text: str, line: Dateline) -> Dateline:
    """With a full date right behind it, and then the text: "LINDESUND, Norway - December 15, 2008 Three boats"."""
    head = text[line.end : line.end + 24]
    day = next((day for day in days.find(head) if day.full and not day.start), None) if head[:1].isupper() else None
    if not day or not SENTENCE.match(text, line.end + day.end):
        return line
    moved = replace(day, start=line.end, end=line.end + day.end)
    return replace(line, end=line.end + day.end + 1, day=moved)


def _before_country(head: str) -> Dateline | None:
    """A town in capitals and its country, the sign behind them lost: "ACCRA, Ghana A maker of sweets …"."""
    found = ABROAD.match(head)
    if not found or grade(fold(found["country"])) != "country" or not _opens(head[found.end() :]):
        return None
    return Dateline(found.end(), head[: found.end()].rstrip(), (0, found.end("country")))


def _opens(text: str) -> bool:
    """Whether a sentence begins here, so that the capitals before it are a town's: "LINDESUND Two boats"."""
    word = text.split(maxsplit=1)[0]
    return word in OPENERS or cues.is_given(fold(word))


def _shifted(line: Dateline, by: int) -> Dateline:
    """The dateline as found behind so many characters."""
    place_at, agency_at = ((start + by, end + by) for start, end in (line.place_at, line.agency_at))
    day = replace(line.day, start=line.day.start + by, end=line.day.end + by) if line.day else None
    return replace(line, end=line.end + by, place_at=place_at, agency_at=agency_at, day=day)


def _agency_behind(text: str, line: Dateline) -> Dateline:
    """The dateline with the agency that stands behind its dash: "SAMARA, Nov. 7 - Harbour News Agency. "."""
    start, end, house = next(masthead.mentions(text[line.end : line.end + 60]), (1, 0, None))
    sign = BEHIND.match(text, line.end + end) if house and not start else None
    if not house or not sign or house.kind != "agency":
        return line
    at = (line.end, line.end + end)
    return replace(line, end=sign.end(), agency=house.shown(text[slice(*at)]), agency_at=at)


def _second(text: str, line: Dateline, page: str) -> Dateline:
    """A head without a place, and a second behind it: "(HNA - 7 Nov 2019) LINDESUND, 6 November 2019 (WAU) - "."""
    behind = read(text[line.end :], page) if line.agency else None
    if not behind or not behind.place:
        return line
    at, day = line.end, line.day or behind.day
    if day and day is behind.day:
        day = replace(day, start=day.start + at, end=day.end + at)
    place_at = (behind.place_at[0] + at, behind.place_at[1] + at)
    return replace(line, end=at + behind.end, place=behind.place, place_at=place_at, day=day)


def _speaks(line: Dateline, text: str, page: str) -> bool:
    """Whether the name before the colon speaks more than once on the page, as in a transcript: "ANNA BERG: No."."""
    asked = line.place and ":" in text[line.place_at[1] : line.end] and not grade(fold(line.place))
    if asked and len(SPEAKERS.findall(page)) > SPEAKING:
        return True
    return bool(asked) and sum(page.count(f"{line.place}{sign}") for sign in (":", " (")) > 1


def _says_something(head: str) -> bool:
    """Whether a word in small letters shows that the head is part of a sentence."""
    words = LOWER.findall(SITE.sub(" ", head))
    return any(fold(word) not in SMALL and fold(word) not in MONTHS and fold(word) not in WEEKDAYS
               and not _is_house(word) for word in words)  # fmt: skip


def _is_house(word: str) -> bool:
    """Whether a word in small letters is the name of a house, as it writes itself: "BERLIN taz | "."""
    house = masthead.known(word)
    return house is not None and word in (house.name, *house.short, *house.also)
