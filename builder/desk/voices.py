# ruff: noqa: E501
"""Outlet, agency and byline: every place on the page that names one, weighed."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from builder.desk import masthead
from builder.desk.layout import Layout
from builder.desk.masthead import House
from builder.model import UNKNOWN, Evidence, Fact, Rival, Span

ENOUGH = 1.0
COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s+)?(?:by\s+)?(?P<name>(?:The |the )?[A-Z][\w.’'&-]*(?: (?:[A-Z0-9][\w.’'&-]*|of|and|the|de|du|&)){0,5})"
)
COMPANY = re.compile(
    r"(?:,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|Co|Company|Interactive|Digital|Group|Publishing|Publications|Media Network|Network|All Rights Reserved|All|unless.*|Privacy.*)\b\.?)+$"
)
SELF = re.compile(r"^(?P<name>(?:The |the )?[\w.’' -]{2,50}?) (?:is|are) (?:mainly|primarily|a|an|the|one|your)\b")
REPORTER = re.compile(
    r"\bis an? (?:[\w-]+ ){0,6}(?:reporter|editor|writer|correspondent|journalist|columnist|producer) (?:for|at|with) (?P<name>[^.,]+)"
)


@dataclass(frozen=True, slots=True)
class Hint:
    """A place where the page names who publishes: the name as shown, the feature's weight, and why in words."""

    name: str
    house: House | None
    weight: float
    words: str
    span: Span


def choose(page: Layout) -> tuple[Fact, Fact]:
    """The outlet that published, and the agency whose copy it is."""
    agencies = list(_agencies(page))
    outlets = [hint for hint in _outlets(page) if not (hint.house and hint.house.kind == "agency")]
    agencies += [hint for hint in _outlets(page) if hint.house and hint.house.kind == "agency"]
    return _best(outlets), _best(agencies)


def _best(hints: list[Hint]) -> Fact:
    """The name with the most weight behind it, in the fullest form printed; the others are rivals."""
    groups: dict[str, list[Hint]] = defaultdict(list)
    for hint in hints:
        groups[hint.house.name if hint.house else hint.name.casefold().removeprefix("the ")].append(hint)
    ranked = sorted(groups.values(), key=lambda group: (-sum(h.weight for h in group), group[0].span.start))
    if not ranked or sum(hint.weight for hint in ranked[0]) < ENOUGH:
        return UNKNOWN
    first = max(ranked[0], key=lambda hint: (hint.weight, -hint.span.start))
    name = max((hint.name for hint in ranked[0]), key=len)
    rivals = tuple(Rival(group[0].name, group[0].words, group[0].span) for group in ranked[1:])
    return Fact(name, "printed", (Evidence(first.words, first.span),), "voice", rivals)


def _agencies(page: Layout) -> Iterator[Hint]:
    """Agencies where wire copy names them: in the dateline, in a line that signs, behind the last word."""
    if page.dateline and page.dateline[1].agency:
        number, found = page.dateline
        house = masthead.known(found.agency)
        yield Hint(found.agency, house, 3.0, "Named in the dateline", page.seen[number].line.at(*found.agency_at))
    for one, label in zip(page.seen, page.labels, strict=True):
        signed = one.signed
        if label.kind == "agency" and signed and signed.who and signed.rule.name != "with wires":
            span = one.line.at(signed.start, signed.end)
            yield Hint(
                signed.who,
                masthead.known(signed.who),
                4.0,
                "Signed below the text" if one.line.number > page.first else "Named above the text",
                span,
            )
        elif label.kind == "date":
            for match in masthead.names().finditer(one.line.text):
                house = masthead.agency(match[0])
                if house:
                    yield Hint(
                        house.shown(match[0]),
                        house,
                        2.0,
                        "Named beside the date",
                        one.line.at(match.start(), match.end()),
                    )


# Where a name that is known counts towards the outlet: in words, weight.
def _outlets(page: Layout) -> Iterator[Hint]:
    """Outlets where a page names itself: its top, its date line, its copyright, its notes, its addresses."""
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        text, line = one.line.text, one.line
        if label.kind in ("paragraph", "caption", "headline", "deck") or len(text) > 400:
            continue
        if "©" in text or "opyright" in text:
            if match := COPYRIGHT.search(text):
                name = COMPANY.sub("", match["name"]).strip(" .,")
                house = masthead.known(name)
                if len(name) > 2 and not (house and house.kind == "agency" and number < page.first):
                    yield Hint(
                        house.shown(name) if house else name,
                        house,
                        1.5,
                        "Named in the copyright line",
                        line.at(match.start("name"), match.start("name") + len(name)),
                    )
            continue
        match = SELF.match(text) if label.rule == "about the outlet" else REPORTER.search(text)
        if match:
            name = match["name"].strip()
            house = masthead.known(name)
            yield Hint(
                house.shown(name) if house else name,
                house,
                2.5,
                "The page describes itself",
                line.at(*match.span("name")),
            )
            continue
        for match in masthead.names().finditer(text):
            house = masthead.known(match[0])
            if house and house.kind == "outlet":
                weight, words = (
                    (2.5, "Named beside the date")
                    if label.kind == "date"
                    else (
                        (2.0, "Stands at the top of the page")
                        if number < 3 and match[0] == text
                        else (0.6, "Named on the page")
                    )
                )
                yield Hint(house.shown(match[0]), house, weight, words, line.at(match.start(), match.end()))


def byline(page: Layout) -> Fact:
    """Who signs the text, as printed."""
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind == "byline" and one.signed and one.signed.who:
            span = one.line.at(one.signed.start, one.signed.end)
            return Fact(
                one.signed.who,
                "printed",
                (Evidence("Signed " + ("below" if one.line.number > page.first else "above") + " the text", span),),
                one.signed.rule.name,
            )
    return UNKNOWN
