"""A person: printed forms, roles, articles, quotes, company, and why these names are taken for one person."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.model import Catalog, Form, Page, Person, PersonRole, Record
from builder.pages.facts import Judgement, judgement
from builder.pages.frame import Frame, Link, direction, frame
from builder.pages.long import shortened, year_pages
from builder.pages.pictures import Columns, Strip, picture
from builder.pages.rows import Year, by_year, date, source, span, year
from builder.pages.text import paragraph_url

TOGETHER_SHOWN = 30  # of those named in the same articles, the most frequent
SOURCES_SHOWN = 8  # of those that print a form
ROLES_SHOWN = 40
QUOTES_SHOWN = 60
EVENTS_SHOWN = 40
CITED = 5  # articles for a role
PICTURED = 3  # articles, from which a picture of their dates says something


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """One printed form of the name, how many articles print it, and which sources do, in which years."""

    form: str
    articles: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role as printed, in which years, the first articles that print it, and how many more do."""

    role: str
    years: str
    articles: tuple[Link, ...]
    more: int


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """Words that a text puts in the person's mouth."""

    text: str
    url: str
    source: str
    date: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class Together:
    """Someone named in the same articles; `share` is in per cent of the most frequent, for the bar."""

    person: Link
    articles: int
    share: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything that the page of one person prints."""

    frame: Frame
    name: str
    articles: int
    span: str
    forms: tuple[PrintedForm, ...]
    roles: tuple[RoleLine, ...]
    picture: Strip | Columns | None
    years: tuple[Year, ...]
    quotes: tuple[QuoteLine, ...]
    more_quotes: int
    together: tuple[Together, ...]
    events: tuple[Link, ...]
    why: tuple[Judgement, ...]
    apart: tuple[Judgement, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """One page for each person, and for each year of one who is named very often."""
    for person in catalog.people.values():
        years = by_year(catalog, person.articles, _as_printed(catalog, person))
        yield Page(person.url, "person.html", _view(catalog, person, shortened(years, "people", person.id)))
        above = (*trail(catalog), Link(person.url, person.name))
        yield from year_pages(catalog.archive, years, "people", person.id, above)


def usual_role(person: Person) -> str:
    """The role that most articles print, of equals the first; "" where none is printed."""
    return max(person.roles, key=lambda role: len(role.articles)).role if person.roles else ""


def trail(catalog: Catalog) -> tuple[Link, ...]:
    """What stands above every page about people."""
    return (Link("index.html", catalog.archive.title), Link("people/index.html", "People"))


def _view(catalog: Catalog, person: Person, years: tuple[Year, ...]) -> PersonView:
    records = [catalog.records[id] for id in person.articles]
    events = list(dict.fromkeys(record.event for record in records if record.event))[:EVENTS_SHOWN]
    quotes = tuple(quote for record in records for quote in _quotes(record, person.id))
    most_printed = sorted(person.roles, key=lambda role: -len(role.articles))[:ROLES_SHOWN]
    known_as = f" ({usual_role(person)})" if person.roles else ""
    return PersonView(
        frame=frame(
            catalog.archive, person.url, person.name,
            f"Everything in this archive that names {person.name}{known_as}.", trail(catalog),
        ),
        name=person.name,
        articles=len(person.articles),
        span=span(catalog, person.articles),
        forms=tuple(_form(catalog, form) for form in person.forms),
        roles=tuple(_role(catalog, role) for role in person.roles if role in most_printed),
        picture=picture(records, f"{person.url}#y") if len(records) >= PICTURED else None,
        years=years,
        quotes=quotes[:QUOTES_SHOWN],
        more_quotes=max(0, len(quotes) - QUOTES_SHOWN),
        together=_together(catalog, records, person.id),
        events=tuple(Link(catalog.events[id].url, f"[{catalog.events[id].title}]") for id in events),
        why=tuple(judgement(ruling, Link("", ruling.left), Link("", ruling.right)) for ruling in person.rulings),
        apart=tuple(
            judgement(ruling, Link("", person.name), Link(catalog.people[id].url, catalog.people[id].name))
            for id, ruling in person.apart
        ),
    )


def _as_printed(catalog: Catalog, person: Person) -> dict[str, str]:
    """Which form an article prints, by article, where it is not the heading."""
    named = {
        record.id: appearance.named.name
        for record in (catalog.records[id] for id in person.articles)
        for appearance in record.people
        if appearance.person == person.id
    }
    return {id: f"as {name}" for id, name in named.items() if name != person.name}


def _form(catalog: Catalog, form: Form) -> PrintedForm:
    printed: dict[str, list[str]] = defaultdict(list)
    for id in form.articles:
        printed[source(catalog.records[id])].append(id)
    sources = sorted(printed, key=lambda name: -len(printed[name]))
    shown = [f"{name} {span(catalog, printed[name])}".rstrip() for name in sources[:SOURCES_SHOWN]]
    more = len(sources) - len(shown)
    return PrintedForm(form.form, len(form.articles), (*shown, f"{more} more") if more else tuple(shown))


def _role(catalog: Catalog, role: PersonRole) -> RoleLine:
    shown = [catalog.records[id] for id in role.articles[:CITED]]
    links = tuple(Link(record.url, f"{source(record)} {year(record)}".rstrip()) for record in shown)
    return RoleLine(role.role, span(catalog, role.articles), links, len(role.articles) - len(shown))


def _quotes(record: Record, id: str) -> Iterator[QuoteLine]:
    dossier = record.dossier
    for quote in dossier.quotes:
        if record.speaker(quote) == id:
            yield QuoteLine(
                text=quote.text,
                url=paragraph_url(record, quote.block),
                source=source(record),
                date=date(record),
                language=dossier.article.language,
                direction=direction(dossier.article.language),
            )


def _together(catalog: Catalog, records: list[Record], id: str) -> tuple[Together, ...]:
    counts = Counter(other for record in records for other in _named(record) if other != id)
    found = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:TOGETHER_SHOWN]
    return tuple(_company(catalog.people, other, count, found[0][1]) for other, count in found)


def _named(record: Record) -> tuple[str, ...]:
    return tuple(dict.fromkeys(appearance.person for appearance in record.people))


def _company(people: Mapping[str, Person], id: str, count: int, most: int) -> Together:
    return Together(Link(people[id].url, people[id].name), count, round(100 * count / most))
