"""The exported data: one JSON object per line, articles in a file a year (design: contract)."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping

from builder.catalog import order
from builder.model import VERBATIM, Catalog, Event, Fact, Page, Person, Record, Rival

UNDATED = "undated"
Json = Mapping[str, object]


def pages(catalog: Catalog) -> Iterator[Page]:
    """Every file under data/, its text as the view."""
    files = dict(_files(catalog))
    for name, rows in files.items():
        yield Page(f"data/{name}", VERBATIM, "".join(f"{_line(row)}\n" for row in rows))
    package = _package(catalog, sorted(files))
    yield Page("data/datapackage.json", VERBATIM, json.dumps(package, ensure_ascii=False, indent=2) + "\n")


def _files(catalog: Catalog) -> Iterator[tuple[str, list[Json]]]:
    by_year: dict[str, list[Json]] = defaultdict(list)
    for record in catalog.records.values():
        day = order.by_day(record.published)
        year = UNDATED if day is order.LAST else str(day.year)
        by_year[year].append(_article(record))
    for year in sorted({*by_year, UNDATED}):
        yield f"articles-{year}.jsonl", by_year[year]
    yield "people.jsonl", [_person(person) for person in catalog.people.values()]
    yield "events.jsonl", [_event(event) for event in catalog.events.values()]


def _line(row: Json) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(", ", ": "))


def _article(record: Record) -> Json:
    article = record.dossier.article
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
        "captured": fact(record.captured) if record.captured else None,
        "outlet": fact(article.outlet),
        "agency": fact(article.agency),
        "byline": fact(article.byline),
        "place": fact(article.place),
        "blocks": [{"kind": block.kind, "text": block.text} for block in article.blocks],
        "removed": [
            {"text": text[mark.span.start : mark.span.end], "rule": mark.rule} for mark in article.removed
        ],
        "people": [
            {
                "id": appearance.person,
                "printed": list(appearance.named.forms),
                "roles": list(dict.fromkeys(role.title for role in appearance.named.roles)),
            }
            for appearance in record.people
        ],
        "quotes": [
            {"text": quote.text, "speaker": record.speaker(quote)} for quote in record.dossier.quotes
        ],
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
