"""The exported data: one JSON object per line, articles in a file a year (design: contract)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

import msgspec
from msgspec import Struct

from builder.catalog import order
from builder.model import VERBATIM, Catalog, Dossier, Event, Fact, Made, Page, Person, Record, Rival

UNDATED = "undated"
encode = msgspec.json.Encoder().encode
Json = Mapping[str, object]


class ArticlesFile(Struct, frozen=True):
    """The articles of one year, one line each; their dossiers decide the rest."""

    records: tuple[Record, ...]

    def opened(self, body: Callable[[str], Dossier]) -> str:
        """The text of the file."""
        return "".join(_line(_article(record, body(record.key))) for record in self.records)


def pages(catalog: Catalog) -> Iterator[Page]:
    """Every file under data/."""
    by_year: dict[str, list[Record]] = defaultdict(list)
    for record in catalog.records.values():
        day = order.by_day(record.published)
        by_year[UNDATED if day is order.LAST else str(day.year)].append(record)
    years = sorted({*by_year, UNDATED})
    for year in years:
        keys = tuple(record.key for record in by_year[year])
        yield Page(f"data/articles-{year}.jsonl", VERBATIM, Made(_articles, tuple(by_year[year])), keys)
    yield Page("data/people.jsonl", VERBATIM, Made(_people, tuple(catalog.people.values())))
    yield Page("data/events.jsonl", VERBATIM, Made(_events, tuple(catalog.events.values())))
    names = sorted([*(f"articles-{year}.jsonl" for year in years), "people.jsonl", "events.jsonl"])
    package = _package(catalog, names)
    yield Page("data/datapackage.json", VERBATIM, msgspec.json.format(encode(package)).decode() + "\n")


def _articles(*records: Record) -> ArticlesFile:
    return ArticlesFile(records)


def _people(*people: Person) -> str:
    return "".join(_line(_person(person)) for person in people)


def _events(*events: Event) -> str:
    return "".join(_line(_event(event)) for event in events)


def _line(row: Json) -> str:
    return encode(row).decode() + "\n"


def _article(record: Record, dossier: Dossier) -> Json:
    article = dossier.article
    text = article.clipping.text
    return {
        "id": record.id,
        "url": record.url,
        "seed": record.seeds[0],
        "seeds": list(record.seeds),
        "digest": article.clipping.digest,
        "language": article.language,
        "headline": fact(article.headline),
        "deck": fact(article.deck) if article.deck else None,
        "published": fact(record.published),
        "happened": fact(record.happened),
        "captured": fact(article.captured) if article.captured else None,
        "outlet": fact(article.outlet),
        "agency": fact(article.agency),
        "byline": fact(article.byline),
        "place": fact(article.place),
        "blocks": [{"kind": block.kind, "text": block.text} for block in article.blocks],
        "removed": [{"text": text[mark.span.start : mark.span.end], "rule": mark.rule} for mark in article.removed],
        "people": [
            {
                "id": appearance.person,
                "printed": list(appearance.billing.forms),
                "roles": list(appearance.billing.roles),
            }
            for appearance in record.people
        ],
        "quotes": [{"text": quote.text, "speaker": record.speaker(quote)} for quote in dossier.quotes],
        "event": record.event,
        "duplicate_of": record.duplicate_of,
    }


def fact(value: Fact) -> Json:
    """A fact as exported: value, basis, the evidence in one string, the rivals."""
    return {
        "value": value.value,
        "basis": value.basis,
        "evidence": "; ".join(evidence.words for evidence in value.evidence),
        "rivals": [_rival(rival) for rival in value.rivals],
    }


def _rival(rival: Rival) -> Json:
    return {"value": rival.value, "evidence": rival.words}


def _person(person: Person) -> Json:
    return {
        "id": person.id,
        "url": person.url,
        "name": person.name,
        "variants": [{"form": form.form, "articles": list(form.articles)} for form in person.forms],
        "roles": [{"role": role.role, "articles": list(role.articles)} for role in person.roles],
        "articles": list(person.articles),
        "same_as": list(person.same_as),
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "url": event.url,
        "title": event.title,
        "happened": fact(event.happened),
        "articles": list(event.articles),
    }


def _package(catalog: Catalog, names: list[str]) -> Json:
    """A Data Package descriptor (Data Package v2, the part that names resources)."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "backfile",
        "title": catalog.archive.title,
        "description": catalog.archive.description,
        "resources": [
            {
                "name": name.removesuffix(".jsonl"),
                "path": name,
                "format": "jsonl",
                "mediatype": "application/jsonl",
                "encoding": "utf-8",
            }
            for name in names
        ],
    }
