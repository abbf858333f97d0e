"""Articles, people and events as rows of the exported data (design: contract)."""

from collections.abc import Mapping

import msgspec

from builder.model import Dossier, Event, Fact, Person, Record, Rival

encode = msgspec.json.Encoder().encode
Json = Mapping[str, object]
BEGINNING = '{"id":"'  # of every line; an id needs no escapes


def line(row: Json) -> str:
    """A row as it stands in its file."""
    return encode(row).decode() + "\n"


def article(record: Record, dossier: Dossier) -> Json:
    """The row of an article."""
    told = dossier.article
    text = told.clipping.text
    return {
        "id": record.id,
        "url": record.url,
        "seed": record.seeds[0],
        "seeds": list(record.seeds),
        "digest": told.clipping.digest,
        "language": told.language,
        "headline": fact(told.headline),
        "deck": fact(told.deck) if told.deck else None,
        "published": fact(record.published),
        "happened": fact(record.happened),
        "captured": fact(told.captured) if told.captured else None,
        "outlet": fact(told.outlet),
        "agency": fact(told.agency),
        "byline": fact(told.byline),
        "place": fact(told.place),
        "blocks": [{"kind": block.kind, "text": block.text} for block in told.blocks],
        "removed": [{"text": text[mark.span.start : mark.span.end], "rule": mark.rule} for mark in told.removed],
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


def person(told: Person) -> Json:
    """The row of a person."""
    return {
        "id": told.id,
        "url": told.url,
        "name": told.name,
        "variants": [{"form": form.form, "articles": list(form.articles)} for form in told.forms],
        "roles": [{"role": role.role, "articles": list(role.articles)} for role in told.roles],
        "articles": list(told.articles),
        "same_as": list(told.same_as),
    }


def event(told: Event) -> Json:
    """The row of an event."""
    return {
        "id": told.id,
        "url": told.url,
        "title": told.title,
        "happened": fact(told.happened),
        "articles": list(told.articles),
    }


def id_of(line: str) -> str:
    """The id of what a line tells."""
    return line[len(BEGINNING) : line.index('"', len(BEGINNING))]
