"""Who is named together: the people most named as a column of names, an arc from each to those named beside them.

The names stand in an order that keeps arcs short: the strongest ties first, chains of names are joined end to end
(as Kruskal joins trees). The same archive gives the same picture, and one more article seldom moves it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from builder.model import Catalog, Page, Person
from builder.pages.frame import Frame, Link, frame
from builder.pages.people import trail, usual_role

PATH = "people/together/index.html"  # a folder: no person's page can have this address
WORTH_IT = 30  # people named twice; the pages of fewer say it as well
PEOPLE = 36
TIES = 90  # the strongest; more would be a thicket
LISTED = 30
TWICE = 2  # articles; named together once may be chance
WIDE, ROW = 160, 28  # units of the picture: its width, and the room of a name
STROKES = 5  # widths of an arc

Tie = tuple[str, str]  # ids of two people, in the order of the alphabet


class Arc(Struct, frozen=True):
    """From one name to another: the path, how many articles name both as a width (1..5), and in words."""

    path: str
    stroke: int
    words: str


class Name(Struct, frozen=True):
    """One of the people shown, with the arcs that lead to others."""

    person: Link
    role: str
    articles: int
    arcs: tuple[Arc, ...]


class Pair(Struct, frozen=True):
    """Two people, the articles that name both, and their share of the most (per cent)."""

    one: Link
    other: Link
    articles: int
    share: int


class TogetherView(Struct, frozen=True):
    """The picture, and the same as a list."""

    frame: Frame
    names: tuple[Name, ...]
    arcs: tuple[Arc, ...]
    height: int
    pairs: tuple[Pair, ...]


def is_worth_it(people: Iterable[Person]) -> bool:
    """Whether so many are named twice that a picture says more than their own pages."""
    return sum(len(person.articles) >= TWICE for person in people) >= WORTH_IT


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one page, in an archive of many people."""
    if not is_worth_it(catalog.people.values()):
        return
    ties = _ties(catalog)
    people = [catalog.people[id] for id in in_order(ties)]
    links = {person.id: Link(person.url, person.name) for person in people}
    arcs = _arcs(people, ties)
    yield Page(
        PATH,
        "together.html",
        TogetherView(
            frame=frame(
                catalog.archive, PATH, "Named together", "Who is named in the same articles.", trail(catalog)
            ),
            names=tuple(
                Name(
                    link,
                    usual_role(person),
                    len(person.articles),
                    tuple(arcs[tie] for tie in arcs if person.id in tie),
                )
                for person, link in zip(people, links.values(), strict=True)
            ),
            arcs=tuple(arcs.values()),
            height=ROW * len(people),
            pairs=tuple(
                Pair(links[one], links[other], n, round(100 * n / max(ties.values())))
                for (one, other), n in list(ties.items())[:LISTED]
            ),
        ),
    )


def _ties(catalog: Catalog) -> dict[Tie, int]:
    """In how many articles two of the people most named stand together, the strongest ties first."""
    most = sorted(catalog.people.values(), key=lambda person: (-len(person.articles), person.id))[:PEOPLE]
    shown = {person.id for person in most}
    named = (sorted(shown.intersection(record.person_ids)) for record in catalog.records.values())
    counts = Counter(tie for ids in named for tie in combinations(ids, 2))
    found = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {tie: articles for tie, articles in found[:TIES] if articles >= TWICE}


def in_order(ties: Iterable[Tie]) -> list[str]:
    """Everyone who has a tie: chains joined by the strongest ties first, so that the two stand as near as may be."""
    chain_of: dict[str, list[str]] = {}
    for one, other in ties:
        left, right = chain_of.setdefault(one, [one]), chain_of.setdefault(other, [other])
        if left is right:
            continue
        if left.index(one) < len(left) / 2 - 0.5:
            left.reverse()
        if right.index(other) > len(right) / 2 - 0.5:
            right.reverse()
        left.extend(right)
        chain_of.update(dict.fromkeys(right, left))
    chains = {id(chain): chain for chain in chain_of.values()}
    return [person for chain in sorted(chains.values(), key=len, reverse=True) for person in chain]


def _arcs(people: Sequence[Person], ties: Mapping[Tie, int]) -> dict[Tie, Arc]:
    """The arcs, the weakest first, so that the strongest lie on top."""
    at = {person.id: place for place, person in enumerate(people)}
    named = {person.id: person.name for person in people}
    most = max(ties.values(), default=1)
    farthest = max((abs(at[one] - at[other]) for one, other in ties), default=1)
    arcs = {}
    for (one, other), articles in reversed(list(ties.items())):
        top, bottom = sorted((at[one], at[other]))
        wide = round(WIDE * 0.97 * ((bottom - top) / farthest) ** 0.6)
        begin, end = ROW * top + ROW // 2, ROW * bottom + ROW // 2
        arcs[one, other] = Arc(
            f"M{WIDE} {begin}A{wide} {(end - begin) / 2:g} 0 0 0 {WIDE} {end}",
            -(-STROKES * articles // most),
            f"{named[one]} and {named[other]}: {articles} articles",
        )
    return arcs
