"""Where the copy names a house: it signs it, holds its material, says that it reports or that people told it."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from builder.desk import formulas, hints, masthead, place_names, signoff
from builder.desk.byline import AGENCY
from builder.desk.hints import Hint
from builder.desk.layout import Layout

INSIDE = 4  # paragraphs above and below a line that is inside the story
BUTTONS = frozenset(("RSS", "RSS FEED", "RSS FEEDS", "AA"))  # feeds, the size of letters
DATED = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}: [A-Z]")  # a caption: "Apr. 8: Tom Hale signs the treaty"
SPOKEN = 50_000  # characters of a clipping in which its own house is looked for
REPORTS = re.compile(r"(?:^|[,;] )(?P<name>[A-Z][\w.]+(?: [A-Z]\w+){0,2}) (?:reports|informs|reported)(?=[ ,.]|$)")

RECORDED = re.compile(r"\s?[|,·]?\s?(?:Duration|Length|Running time|Durée|Dauer|Duración)\b")  # behind a programme


def signed(page: Layout) -> Iterator[Hint]:
    """Names where wire copy signs: in the dateline, on a line of its own above or below the text."""
    if page.dateline and page.dateline[1].agency:
        number, found = page.dateline
        line = page.seen[number].line
        house = masthead.known(found.agency)
        own = place_names.OWN_NAME.fullmatch(found.agency)
        before = not house and (own or (found.place and found.agency_at < found.place_at))  # "ECHO | LINDESUND -"
        place = "prefix" if before else "dateline"
        yield Hint(masthead.called(found.agency, house), house, place, line.at(*found.agency_at))
    told = [number for number, label in enumerate(page.labels) if label.kind == "paragraph"]
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        signed = one.signed
        recorded = signed and RECORDED.match(one.line.text, signed.end)
        if recorded or _pictured(page, number, told) or _is_button(page, number) or _in_menu(page, number):
            continue
        if label.kind == "agency" and signed and signed.who and signed.rule.name != "with wires":
            house = masthead.known(signed.who) or masthead.at(signed.who.lower())  # "Quelle: FAZ.NET"
            behind = number - 1 == page.headline and one.line.text[0] in "–—-"  # "Ferry sails, minister says – HNA"
            place = "cited" if behind and house and house.kind == "agency" else "signed"
            yield Hint(masthead.called(signed.who, house), house, place, one.line.at(signed.start, signed.end))
    for code, line, start in signoff.find(page):
        yield hints.at(code, "signed", line, start)


def _in_menu(page: Layout, number: int) -> bool:
    """Whether a name of one word stands between two others of a menu: "Gulf / MENA / Business"."""
    beside = [page.labels[n].rule for n in (number - 1, number + 1) if 0 <= n < len(page.seen)]
    return page.seen[number].line.count == 1 and beside == ["navigation", "navigation"]


def _is_button(page: Layout, number: int) -> bool:
    """Whether initials that are also a button, RSS, AA, stand anywhere but right below a paragraph."""
    below = number > 0 and page.labels[number - 1].kind == "paragraph"
    return page.seen[number].line.text.upper() in BUTTONS and not below


def _pictured(page: Layout, number: int, told: list[int]) -> bool:
    """Whether an agency alone on its line between paragraphs tells whose a picture is, and not whose the text is."""
    one = page.seen[number]
    bare = one.signed is not None and one.signed.rule.name == AGENCY and one.line.count < 3
    if bare and any(DATED.match(below.line.text) for below in page.seen[number + 1 : number + 2]):
        return True
    above = bisect_left(told, number)
    return bare and min(above, len(told) - above) >= INSIDE


def helped(page: Layout) -> Iterator[Hint]:
    """Agencies whose material a text says that it holds, "(Avec AFP)": it may be an outlet's own all the same."""
    for one, label in zip(page.seen, page.labels, strict=True):
        signed = one.signed
        if label.kind == "agency" and signed and signed.rule.name == "with wires":
            house = masthead.known(signed.who)
            if house and house.kind == "agency":
                yield Hint(house.shown(signed.who), house, "with", one.line.at(signed.start, signed.end))


def reports(page: Layout) -> Iterator[Hint]:
    """The agency of which the opening says that it reports this: ", Trend reports"."""
    told = page.paragraphs
    for line in told[:2]:
        for found in REPORTS.finditer(line.text[:1000]):
            house = masthead.known(found["name"])
            if house and house.kind == "agency":
                yield Hint(house.shown(found["name"]), house, "reports", line.at(*found.span("name")))


def spoken(page: Layout) -> Iterator[Hint]:
    """Names in the formulas by which a text speaks of the house it was written for."""
    told = set[str]()  # outlets: they cite each other's interviews, so to be told twice says no more
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind != "paragraph" or one.line.span.start > SPOKEN:
            continue
        text = one.line.text[:3000]
        stations = [(*found.span(), None) for found in masthead.STATION.finditer(text)]  # "FOX4 spoke with a witness"
        for start, end, house in (*masthead.mentions(text, words=True), *stations):
            place = formulas.read(text, start, end)
            if house is None:
                if place == "formula":
                    yield hints.at(text[start:end], place, one.line, start)
                continue
            if place == "told" and house.kind == "outlet":
                if house.name in told:
                    continue
                told.add(house.name)
            if place:
                yield Hint(house.shown(text[start:end]), house, place, one.line.at(start, end))
