"""Outlet, agency and byline: every place on the page that names one is a hint, and the hints are added up."""

import re
from collections import defaultdict

from msgspec.structs import replace

from builder.desk import copy_hints, copyright_lines, masthead, page_hints, papers
from builder.desk.hints import PLACES, Hint
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.model import UNKNOWN, Basis, Evidence, Fact, Rival
from builder.text import fold

ENOUGH = 1.0
TOP = 6  # lines at the top in which a page names itself
INFERRED = frozenset(
    (
        "page",
        "page first",
        "with",
        "formula",
        "told",
        "credit",
        "company",
        "above the menu",
        "printed again",
        "reports",
        "behind the bar",
        "nameplate",
        "menu",
        "desk",
    )
)
HEADS = frozenset(("masthead", "masthead unknown", "nameplate", "self"))
# Where a page shortens its name.
SHORTENED = frozenset(("byline", "credit", "page", "page first", "told", "formula", "spelled"))
CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}")  # of an American station: "DAYTON, Ohio (WKLB) - "
LONE_NAME = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}")


def choose(page: Layout) -> tuple[Fact, Fact]:
    """The outlet that published, and the agency whose copy it is."""
    outlet, agency = _chosen(page)
    bare, town, _ = (outlet.value or "").partition(" (")
    if town and any(bare in one.line.text or fold(bare) in one.line.folded for one in page.seen):
        return replace(outlet, value=bare), agency  # filed with its town, printed without it
    return outlet, agency


def _chosen(page: Layout) -> tuple[Fact, Fact]:
    found = [hint for hint in (*copy_hints.signed(page), *page_hints.named(page)) if _may_be(hint, page)]
    outlet = _best([hint for hint in found if not _is_agency(hint)])
    agency = _best([hint for hint in found if _is_agency(hint)])
    if not outlet and not agency:
        spoken = [*found, *copy_hints.helped(page), *copy_hints.spoken(page), *copy_hints.reports(page)]
        outlet, agency = _best([h for h in spoken if not _is_agency(h)]), _best([h for h in spoken if _is_agency(h)])
        if not outlet and not agency:  # where nothing else names a house, the firm that holds the rights
            return _best(list(copyright_lines.owners(page)), 0.0), agency
    if outlet.value and agency.value and _one_house(outlet.value, agency.value):
        wire = any(map(_is_wire, (outlet.value, agency.value))) or papers.HOST.fullmatch(outlet.value)
        return (UNKNOWN, agency) if wire else (outlet, UNKNOWN)
    return outlet, agency


def _may_be(hint: Hint, page: Layout) -> bool:
    """Whether what is named can be a house at all, and is not the beginning of a known one's name at the top."""
    if hint.house is not None:
        return True
    if papers.no_house(hint.name):
        return False
    begins = f"{fold(hint.name)} "
    top = (one.line for one in page.seen[:TOP] if one.line.folded.startswith(begins))
    return not any(masthead.known(line.text) for line in top)


def _one_house(outlet: str, agency: str) -> bool:
    """Whether two names that no table knows are one: "harbour-inform.kz" and HarbourInform, ADL and Agencia del L."""
    if masthead.known(outlet) or masthead.known(agency):
        return False
    short = _initials(agency.title()) == outlet or _initials(outlet.title()) == agency
    return short or papers.is_own(agency, papers.own([outlet]))


def _is_wire(name: str) -> bool:
    return masthead.WIRE.search(name.title() if name.isupper() else name) is not None


def _is_agency(hint: Hint) -> bool:
    if hint.house:
        return hint.house.kind == "agency"
    if hint.place in ("masthead", "masthead unknown", "nameplate") and _is_wire(hint.name):
        return True
    station = CALL_SIGN.fullmatch(hint.name) or masthead.STATION.fullmatch(hint.name)
    own = hint.place == "signed" and papers.is_paper(hint.name)  # "Publication: Vasbrook Star"
    paper = (own or masthead.PAPER.search(hint.name)) and not masthead.WIRE.search(hint.name)
    return hint.place in ("signed", "dateline") and not station and not paper


def _best(found: list[Hint], enough: float = ENOUGH) -> Fact:
    """The name with the most weight behind it, in the fullest form printed; the others are rivals."""
    groups: dict[str, list[Hint]] = defaultdict(list)
    for hint in found:
        groups[hint.house.name if hint.house else hint.name.casefold().removeprefix("the ")].append(hint)
    _join_initials(groups)
    _join_shortened(groups)
    ranked = sorted(groups.values(), key=lambda group: (-_sum(group), group[0].span.start))
    if not ranked or _sum(ranked[0]) < enough:
        return UNKNOWN
    first = max(ranked[0], key=lambda hint: (hint.weight, -hint.span.start))
    name = max(ranked[0], key=lambda hint: (hint.place != "address", _in_its_letters(hint), len(hint.name))).name
    rivals = tuple(
        Rival(g[0].name, PLACES[g[0].place][1].lower() + ", but less plainly", g[0].span) for g in ranked[1:]
    )
    basis: Basis = "inferred" if first.place in INFERRED else "printed"
    return Fact(name, basis, (Evidence(PLACES[first.place][1], first.span),), first.place, rivals)


def _in_its_letters(hint: Hint) -> bool:
    """Whether it is printed in the letters in which a table has the house, and not in those of another tongue."""
    return hint.house is None or hint.house.name.isascii() <= hint.name.isascii()


def _join_initials(groups: dict[str, list[Hint]]) -> None:
    """Puts what a page says under its initials to its name: "Get the LBE app" on that of Lindesund Bay Echo."""
    initials = {_initials(group[0].name): name for name, group in groups.items() if " " in group[0].name}
    for short in [name for name, group in groups.items() if group[0].name in initials and not group[0].house]:
        groups[initials[groups[short][0].name]] += groups.pop(short)


def _join_shortened(groups: dict[str, list[Hint]]) -> None:
    """Puts what a page says of "Echo" to the Tri-County Echo at its head, be there another Echo or not."""
    for short in sorted(groups):
        heads = [
            name
            for name, group in groups.items()
            if name.casefold().endswith(f" {short.casefold()}") and any(hint.place in HEADS for hint in group)
        ]
        own = {hint.place for hint in groups[short]}
        if len(heads) == 1 and own <= SHORTENED:
            groups[heads[0]] += groups.pop(short)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.removeprefix("The ").split() if word[0].isupper())


def _sum(group: list[Hint]) -> float:
    """The weights of the hints, of one place no more than three."""
    places = [hint.place for hint in group]
    return sum(PLACES[place][0] * min(places.count(place), 3) for place in dict.fromkeys(places))


def byline(page: Layout) -> Fact:
    """Who signs the text, as printed."""
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        if label.kind in ("byline", "date") and one.signed and one.signed.who and not one.signed.agency:
            span = one.line.at(one.signed.start, one.signed.end)
            if one.signed.rule.name == "staff byline" and number and (name := _name_alone(page, number - 1)):
                words = "Stands above the writer's office"
                return Fact(name.text, "printed", (Evidence(words, name.span),), "byline over two lines")
            if one.signed.rule.name == "initials" and (number < page.first or _shortens(one.signed.who, page)):
                continue
            words = "Signed below the text" if number > page.first else "Signed above the text"
            return Fact(one.signed.who, "printed", (Evidence(words, span),), one.signed.rule.name)
    return UNKNOWN


def _shortens(initials: str, page: Layout) -> bool:
    """Whether they are the outlet's own: "(NHT)" on a page of the Nile Harbour Tribune."""
    mastheads = (one.line.text for one in page.seen[: page.first] if one.masthead)
    return any(initials == "".join(word[0] for word in text.split()) for text in mastheads)


def _name_alone(page: Layout, number: int) -> Line | None:
    """The line if it is nothing but a writer's name, below the headline: "Anna Berg / Environment Correspondent"."""
    line = page.seen[number].line
    below = page.headline is not None and number > page.headline
    return line if below and page.seen[number].plain and LONE_NAME.fullmatch(line.text) else None
