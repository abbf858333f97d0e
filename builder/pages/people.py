"""A person: printed forms, roles, articles, quotes, company, and why these names are taken for one person."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from msgspec import Struct

from builder.catalog.rows import date, row, source, span
from builder.model import Archive, Billing, Catalog, Dossier, Form, Made, Page, Person, PersonRole, Record
from builder.pages.facts import Judgement, judgement
from builder.pages.frame import Frame, Link, frame
from builder.pages.lanes import Lanes, of_person
from builder.pages.long import LONG, in_short, year_pages
from builder.pages.pictures import Picture, picture
from builder.pages.rows import Year
from builder.pages.text import paragraph_url

TOGETHER_SHOWN = 30  # of those named in the same articles, the most frequent
SOURCES_SHOWN = 8  # of those that print a form
ROLES_SHOWN = 40
QUOTES_SHOWN = 60
EVENTS_SHOWN = 40
CITED = 5  # articles for a role
PICTURED = 3  # articles, from which a picture of their dates says something


class PrintedForm(Struct, frozen=True):
    """One printed form of the name, how many articles print it, and which sources do, in which years."""

    form: str
    articles: int
    sources: tuple[str, ...]


class RoleLine(Struct, frozen=True):
    """A role as printed, in which years, the first articles that print it, and how many more do."""

    role: str
    years: str
    articles: tuple[Link, ...]
    more: int


class QuoteLine(Struct, frozen=True):
    """Words that a text puts in the person's mouth."""

    text: str
    url: str
    source: str
    date: str
    language: str


class Together(Struct, frozen=True):
    """Someone named in the same articles; `share` is in per cent of the most frequent, for the bar."""

    person: Link
    articles: int
    share: int


class Elsewhere(Struct, frozen=True):
    """The person in another authority file, set by the editor; without an address that can be followed no link."""

    text: str
    address: str


class PersonView(Struct, frozen=True):
    """Everything that the page of one person prints."""

    frame: Frame
    name: str
    articles: int
    span: str
    forms: tuple[PrintedForm, ...]
    roles: tuple[RoleLine, ...]
    picture: Picture | None
    lanes: Lanes | None
    years: tuple[Year, ...]
    quotes: tuple[QuoteLine, ...]
    more_quotes: int
    together: tuple[Together, ...]
    events: tuple[Link, ...]
    why: tuple[Judgement, ...]
    apart: tuple[Judgement, ...]
    elsewhere: tuple[Elsewhere, ...]


class PersonSheet(Struct, frozen=True):
    """What decides the page of one person, besides the dossiers of the articles quoted from."""

    archive: Archive
    above: tuple[Link, ...]
    person: Person
    records: tuple[Record, ...]
    links: tuple[Link, ...]  # everyone named in these articles, or not to be confused with
    events: tuple[Link, ...]

    def opened(self, body: Callable[[str], Dossier]) -> PersonView:
        """The view that the template prints."""
        person, links = self.person, {link.url: link for link in self.links}
        records = {record.id: record for record in self.records}
        rows = {id: row(record) for id, record in records.items()}
        quoted = quoting(self.records, person)
        quotes = tuple(quote for record in quoted for quote in _quotes(record, person, body))
        more = sum(_billed(record, person).quotes for record in self.records) - QUOTES_SHOWN
        most_printed = sorted(person.roles, key=lambda role: -len(role.articles))[:ROLES_SHOWN]
        known_as = f" ({usual_role(person)})" if person.roles else ""
        about = f"Everything in this archive that names {person.name}{known_as}."
        return PersonView(
            frame=frame(self.archive, person.url, person.name, about, self.above),
            name=person.name,
            articles=len(person.articles),
            span=span(records, person.articles),
            forms=tuple(_form(records, form) for form in person.forms),
            roles=tuple(_role(records, role) for role in person.roles if role in most_printed),
            picture=picture(self.records, f"{person.url}#y") if len(self.records) >= PICTURED else None,
            lanes=of_person(person, records, self.events),
            years=in_short(self.records, rows, "people", person.id, _as_printed(records, person)),
            quotes=quotes[:QUOTES_SHOWN],
            more_quotes=max(0, more),
            together=_together(self.records, person.id, links),
            events=self.events,
            why=tuple(judgement(ruling, Link("", ruling.left), Link("", ruling.right)) for ruling in person.rulings),
            apart=tuple(judgement(ruling, Link("", person.name), links[_url(id)]) for id, ruling in person.apart),
            elsewhere=tuple(map(_elsewhere, person.same_as)),
        )


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """One page for each person, and for each year of one who is named very often."""
    above = trail(catalog)
    for person in catalog.people.values():
        if person.url in spared:
            continue
        records = tuple(catalog.records[id] for id in person.articles)
        named = {appearance.person: None for record in records for appearance in record.people}
        named.update(dict.fromkeys(id for id, _ in person.apart))
        told = list(dict.fromkeys(record.event for record in records if record.event))[:EVENTS_SHOWN]
        company = tuple(Link(each.url, each.name) for each in map(catalog.people.__getitem__, named))
        happenings = tuple(Link(each.url, f"[{each.title}]") for each in map(catalog.events.__getitem__, told))
        sheet = Made(PersonSheet, (catalog.archive, above, person, records, company, happenings))
        bodies = tuple(record.key for record in quoting(records, person))
        yield Page(person.url, "person.html", sheet, bodies)
        if len(records) > LONG:
            notes = _as_printed({record.id: record for record in records}, person)
            filed = ("people", person.id, (*above, Link(person.url, person.name)))
            yield from year_pages(catalog.archive, records, catalog.rows, filed, spared, notes)


def quoting(records: Iterable[Record], person: Person) -> list[Record]:
    """The first articles that quote the person, as many as hold the quotes that are shown."""
    found, quotes = [], 0
    for record in records:
        held = _billed(record, person).quotes
        if held and quotes < QUOTES_SHOWN:
            found.append(record)
            quotes += held
    return found


def usual_role(person: Person) -> str:
    """The role that most articles print, of equals the first; "" where none is printed."""
    return max(person.roles, key=lambda role: len(role.articles)).role if person.roles else ""


def trail(catalog: Catalog) -> tuple[Link, ...]:
    """What stands above every page about people."""
    return (Link("index.html", catalog.archive.title), Link("people/index.html", "People"))


def _elsewhere(same_as: str) -> Elsewhere:
    """ "https://www.wikidata.org/wiki/Q76" is shown as "wikidata.org: Q76"."""
    found = re.fullmatch(r"https?://(?:www\.)?([\w.-]+)/(?:.*/)?([^/]+)/?", same_as)
    return Elsewhere(f"{found[1]}: {found[2]}", same_as) if found else Elsewhere(same_as, "")


def _url(id: str) -> str:
    return f"people/{id}.html"


def _billed(record: Record, person: Person) -> Billing:
    return next(appearance.billing for appearance in record.people if appearance.person == person.id)


def _as_printed(records: Mapping[str, Record], person: Person) -> dict[str, str]:
    """Which form an article prints, by article, where it is not the heading."""
    named = {id: _billed(record, person).name for id, record in records.items()}
    return {id: f"as {name}" for id, name in named.items() if name != person.name}


def _form(records: Mapping[str, Record], form: Form) -> PrintedForm:
    printed: dict[str, list[str]] = defaultdict(list)
    for id in form.articles:
        printed[source(records[id])].append(id)
    sources = sorted(printed, key=lambda name: -len(printed[name]))
    shown = [f"{name} {span(records, printed[name])}".rstrip() for name in sources[:SOURCES_SHOWN]]
    more = len(sources) - len(shown)
    return PrintedForm(form.form, len(form.articles), (*shown, f"{more} more") if more else tuple(shown))


def _role(records: Mapping[str, Record], role: PersonRole) -> RoleLine:
    shown = [records[id] for id in role.articles[:CITED]]
    links = tuple(Link(record.url, f"{source(record)} {record.year}".rstrip()) for record in shown)
    return RoleLine(role.role, span(records, role.articles), links, len(role.articles) - len(shown))


def _quotes(record: Record, person: Person, body: Callable[[str], Dossier]) -> Iterator[QuoteLine]:
    dossier = body(record.key)
    for quote in dossier.quotes:
        if record.speaker(quote) == person.id:
            yield QuoteLine(
                text=quote.text,
                url=paragraph_url(record.url, dossier.article.blocks, quote.block),
                source=source(record),
                date=date(record),
                language=record.language,
            )


def _together(records: Iterable[Record], id: str, links: Mapping[str, Link]) -> tuple[Together, ...]:
    counts = Counter(
        appearance.person for record in records for appearance in record.people if appearance.person != id
    )
    found = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:TOGETHER_SHOWN]
    return tuple(Together(links[_url(other)], count, round(100 * count / found[0][1])) for other, count in found)
