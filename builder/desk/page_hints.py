"""Where a page speaks of itself: at its top, beside the date, in copyright lines, notes and addresses."""

from collections.abc import Iterator
from functools import lru_cache

from builder.desk import (
    copyright_lines,
    hints,
    invitations,
    masthead,
    masthead_lines,
    menu_items,
    nameplate,
    naming_lines,
    papers,
    titles,
)
from builder.desk.copyright_lines import COPYRIGHT, SIGN
from builder.desk.hints import LONGEST, Hint
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.model import Span

CREDIT = 60  # characters at the end of a caption that may credit the picture


def named(page: Layout) -> Iterator[Hint]:
    """Names where a page speaks of itself: at its top, beside the date, in copyright lines, notes and addresses."""
    copied: set[str] = set()  # small print that a page prints twice says no more than once
    plate = nameplate.find(page)
    last = max((n for n, label in enumerate(page.labels) if label.kind == "paragraph"), default=0)
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        line = one.line
        if one.far:
            continue
        if label.kind == "masthead" and masthead_lines.is_tagline(page, number):
            continue
        if label.kind != "headline" and line.text not in copied:
            yield from _asked(line)
        if plate and number == plate.number and not masthead.known(line.text.strip(masthead.EDGES)):
            yield from _of_plate(plate, line)
            continue
        if label.kind in ("paragraph", "subheading", "headline", "deck") or len(line.text) > LONGEST:
            continue
        pictured = page.first < number < last and copyright_lines.credits_picture(line.text)
        if label.kind == "caption" or pictured:
            yield from () if pictured else _credited(line)
            continue
        if whole := masthead_lines.of_two(page, number):
            yield Hint(whole.name, whole, "masthead", line.span)
            continue
        shelf = label.kind == "masthead" and masthead_lines.is_shelf(page, line)
        if shelf or (label.kind == "masthead" and masthead.ordinary(line.text)):  # a paper, or a section: People
            yield hints.at(line.text, "page first" if number < masthead_lines.TOP and not shelf else "page", line, 0)
            continue
        if line.text not in copied and not _silent(line.text, label.kind, label.rule):
            found = _of_itself(line, label.kind, label.rule)  # of a page that has a name the desk may be a town's
            yield from (hint for hint in found if not plate or hint.place != "desk")
        if label.kind == "furniture":
            copied.add(line.text)
    yield from menu_items.find(page)
    for title in titles.find(page):
        yield hints.at(title.name, title.place, title.line, title.start)


def _asked(line: Line) -> Iterator[Hint]:
    """The house that asks its readers to follow it, to search it, to take its letters."""
    if asked := invitations.read(line.text):
        name = asked.house.shown(asked.name) if asked.house else asked.name
        span = line.at(asked.start, asked.start + len(asked.name))
        yield Hint(name, asked.house, "self" if asked.house else "page first", span)


def _of_plate(plate: nameplate.Plate, line: Line) -> Iterator[Hint]:
    """The name at the head of the page, which may be known after all: "Harbour Echo › World"."""
    if site := masthead.at(plate.name.lower()):  # "English.harbour.net", a part of a known site
        yield Hint(site.name, site, "address", line.at(plate.start, plate.start + len(plate.name)))
        return
    house = masthead.known(plate.name)
    plain = house is None or masthead.ordinary(plate.name)
    yield hints.at(plate.name, "nameplate" if plain else "masthead", line, plate.start)


def _credited(line: Line) -> Iterator[Hint]:
    """The outlet whose photographer took the picture; agencies sell theirs to everybody, and those of others too."""
    named = list(masthead.mentions(line.text[-CREDIT:]))
    for start, end, house in () if any(house.kind == "agency" for *_, house in named) else named:
        if house.kind == "outlet":
            at = max(0, len(line.text) - CREDIT)
            yield Hint(house.shown(line.text[at + start : at + end]), house, "credit", line.at(at + start, at + end))


@lru_cache(maxsize=1 << 10)  # the pages of one outlet print the same around every article
def _silent(text: str, kind: str, rule: str) -> bool:
    """Whether such a line says nothing of a house."""
    return next(_of_itself(Line(text, (Span(0, len(text)),)), kind, rule), None) is None


def _is_house(name: str) -> bool:
    """Whether a table knows the name or the host."""
    return masthead.known(name) is not None


def _of_itself(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """What a line says of the house by its kind alone; else what stands on it."""
    text = line.text
    if kind == "masthead":
        start = len(text) - len(text.lstrip(masthead.EDGES))
        text = text.strip(masthead.EDGES)
        if text.count("/") > 1 and (first := next(masthead.mentions(text), None)):  # "(Tasnim/Islam-Times/ABNS)"
            yield hints.at(text[first[0] : first[1]], "masthead", line, start + first[0])
            return
        if papers.LANGUAGES.fullmatch(text):  # "МК | EN | AL"
            return
        if "|" in text and (part := next(filter(_is_house, map(str.strip, text.split("|"))), "")):
            yield hints.at(part, "masthead", line, start + text.index(part))  # "Anna Berg | Vasbrook.com"
            return
        name = masthead.station(text) or masthead.of_service(text) or text
        known = masthead.known(name) is not None or masthead.station(name) is not None
        yield hints.at(name, "masthead" if known else "masthead unknown", line, start)
    elif (match := COPYRIGHT.search(text)) and copyright_lines.names_house(match):
        yield from copyright_lines.owned(line, match)
    elif (sign := SIGN.match(text)) and (found := next(masthead.mentions(text[sign.end() :]), None)) and not found[0]:
        yield hints.at(text[sign.end() : sign.end() + found[1]], "copyright", line, sign.end())
    elif rule == "syndicated note":
        for start, end, _ in masthead.mentions(text):
            yield hints.at(text[start:end], "self", line, start)
    else:
        yield from naming_lines.on_line(line, kind, rule)
