"""The record card of an article: the same lines in the same order everywhere, each with how it is known."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder import edtf
from builder.model import Appearance, Catalog, Event, Fact, Outlet, Place, Record, Span
from builder.pages.facts import KNOWN, Line, Proof, Value, anchor, date_line, line, source_url
from builder.pages.frame import Link
from builder.pages.rows import headline

FINGERPRINT_SHOWN = 12  # hexadecimal digits on the card; the whole stands behind it


@dataclass(frozen=True, slots=True)
class Leads:
    """Where the values of a card lead: records by digest, days by date, the rest by the id of the article."""

    catalog: Catalog
    records: Mapping[str, Record]
    outlets: Mapping[tuple[str, str], Outlet]  # (kind, article id)
    places: Mapping[str, Place]


def leads(catalog: Catalog) -> Leads:
    """Gathered once for all cards."""
    return Leads(
        catalog=catalog,
        records={record.dossier.article.clipping.digest: record for record in catalog.records.values()},
        outlets={(outlet.kind, id): outlet for outlet in catalog.outlets.values() for id in outlet.articles},
        places={id: place for place in catalog.places.values() for id in place.articles},
    )


def card(record: Record, leads: Leads) -> tuple[Line, ...]:
    """Every line of the card of one article."""
    article = record.dossier.article
    event = leads.catalog.events.get(record.event) if record.event else None
    return (
        date_line("Published", record.published, record, leads.records, _day_url(record.published, leads)),
        date_line("Happened", record.happened, record, leads.records, _day_url(record.happened, leads)),
        date_line("Saved", record.captured, record, leads.records),
        line("Outlet", article.outlet, record, leads.records, _outlet_url("outlet", record, leads)),
        line("Agency", article.agency, record, leads.records, _outlet_url("agency", record, leads)),
        line("Dateline", article.place, record, leads.records, _place_url(record, leads)),
        _people_line(record, leads.catalog),
        _event_line(record, event, leads.catalog),
        _fingerprint_line(record),
    )


def marked_spans(record: Record) -> Iterator[Span]:
    """Where each person is first named: the phrases that the card leads to, besides the evidence of facts."""
    for appearance in record.people:
        span = _first_span(appearance, record)
        if span:
            yield span


def _day_url(fact: Fact, leads: Leads) -> str:
    named = edtf.days(fact.value)
    day = leads.catalog.days.get(named[0].isoformat()) if named else None
    return day.url if day else ""


def _outlet_url(kind: str, record: Record, leads: Leads) -> str:
    outlet = leads.outlets.get((kind, record.id))
    return outlet.url if outlet else ""


def _place_url(record: Record, leads: Leads) -> str:
    place = leads.places.get(record.id)
    return place.url if place else ""


def _people_line(record: Record, catalog: Catalog) -> Line:
    values, proofs = [], []
    for appearance in record.people:
        person, named = catalog.people[appearance.person], appearance.named
        values.append(Value(person.name, person.url, "" if named.name == person.name else f"here {named.name}"))
        span = _first_span(appearance, record)
        roles = ", ".join(dict.fromkeys(role.title for role in named.roles))
        proofs.append(Proof(
            words=f"{person.name}, {roles}" if roles else person.name,
            phrase=" · ".join(named.forms),
            url=f"{source_url(record)}#{anchor(span)}" if span else "",
        ))
    known = KNOWN["printed"] if values else ""
    return Line("People", tuple(values), "printed", known, tuple(proofs), empty="none found")


def _first_span(appearance: Appearance, record: Record) -> Span | None:
    blocks = record.dossier.article.blocks
    found = (
        blocks[mention.block].locate(mention.start, mention.end)
        for mention in appearance.named.mentions
        if 0 <= mention.block < len(blocks)
    )
    return next(found, None)


def _event_line(record: Record, event: Event | None, catalog: Catalog) -> Line:
    if not event:
        return Line("Event", (), "unknown", "", empty="no other text found")
    proofs = []
    for ruling in event.rulings:
        if record.id in (ruling.left, ruling.right):
            other = catalog.records.get(ruling.right if ruling.left == record.id else ruling.left)
            if other:
                reasons = tuple(reason.words for reason in ruling.reasons if reason.weight > 0)
                proofs.append(Proof("Told as well by", witness=Link(other.url, headline(other)), reasons=reasons))
    return Line("Event", (Value(f"[{event.title}]", event.url),), "inferred", KNOWN["inferred"], tuple(proofs))


def _fingerprint_line(record: Record) -> Line:
    digest = record.dossier.article.clipping.digest
    proofs = (Proof("The whole fingerprint of the file", digest), *(Proof("Kept as", seed) for seed in record.seeds))
    value = Value(digest.partition(":")[2][:FINGERPRINT_SHOWN])
    return Line("Fingerprint", (value,), "inferred", "SHA-256 of the file", proofs)
