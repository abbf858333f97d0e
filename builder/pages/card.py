"""The record card of an article: the same lines in the same order everywhere, each with how it is known."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder import rulings
from builder.model import Basis, Dossier, Event, Named, Record, Row, Span
from builder.pages.days import day_url
from builder.pages.facts import KNOWN, Ground, Line, Proof, Value, anchor, date_line, line, source_url
from builder.pages.frame import Link
from builder.pages.text import each_person

FINGERPRINT_SHOWN = 12  # hexadecimal digits on the card; the whole stands behind it


class Leads(Struct, frozen=True):
    """Where the values of one card lead. An address is "" where there is no such page."""

    people: tuple[Link, ...]  # for each of `Record.people`
    outlet: str
    agency: str
    place: str
    event: Link | None
    told_by: tuple[tuple[Link, tuple[str, ...]], ...]  # other texts of the event, and what speaks for it
    witnesses: tuple[tuple[str, Link], ...]  # by digest: the texts that bear witness for a date


def told_by(event: Event, texts: Sequence[Row], article: str) -> tuple[tuple[Link, tuple[str, ...]], ...]:
    """The texts of the event with which this article (digest) was compared, and the reasons for."""
    rows = dict(zip(event.digests, texts, strict=True))
    found = []
    for ruling in event.rulings:
        if article in (ruling.left, ruling.right):
            other = rows.get(ruling.right if ruling.left == article else ruling.left)
            if other:
                reasons = tuple(reason.words for reason in ruling.reasons if reason.weight > 0)
                found.append((Link(other.url, other.headline), reasons))
    return tuple(found)


def card(record: Record, dossier: Dossier, leads: Leads) -> tuple[Line, ...]:
    """Every line of the card of one article."""
    article = dossier.article
    ground = Ground(record, article.clipping.text, dict(leads.witnesses))
    return (
        date_line("Published", record.published, ground, day_url(record.published)),
        date_line("Happened", record.happened, ground, day_url(record.happened)),
        date_line("Saved", article.captured, ground),
        line("Outlet", article.outlet, ground, leads.outlet),
        line("Agency", article.agency, ground, leads.agency),
        line("Dateline", article.place, ground, leads.place),
        _people_line(record, dossier, leads),
        _event_line(leads),
        *_stated_lines(dossier),
        _fingerprint_line(record),
    )


def _stated_lines(dossier: Dossier) -> Iterator[Line]:
    """What only the editor can say, where it is said: the address where the text was found, whose rights it is."""
    words = {word.key: word for word in reversed(dossier.article.clipping.words) if not rulings.complaints((word,))}
    for key, label in (("source_url", "Found at"), ("rights", "Rights")):
        if word := words.get(key):
            proof = Proof(f"Set by the editor ({word.file}, line {word.line})")
            yield Line(label, (Value(str(word.value)),), "curator", KNOWN["curator"], (proof,))


def marked_spans(record: Record, dossier: Dossier) -> Iterator[Span]:
    """Where each person is first named: the phrases that the card leads to, besides the evidence of facts."""
    for _, named in each_person(record, dossier):
        span = _first_span(named, dossier)
        if span:
            yield span


def _people_line(record: Record, dossier: Dossier, leads: Leads) -> Line:
    values, proofs = [], []
    for link, (_, named) in zip(leads.people, each_person(record, dossier), strict=True):
        values.append(Value(link.text, link.url, "" if named.name == link.text else f"here {named.name}"))
        span = _first_span(named, dossier)
        roles = ", ".join(dict.fromkeys(role.title for role in named.roles))
        proofs.append(
            Proof(
                words=f"{link.text}, {roles}" if roles else link.text,
                phrase=" · ".join(named.forms),
                url=f"{source_url(record)}#{anchor(span)}" if span else "",
            )
        )
    basis: Basis = "curator" if any(word.key == "people" for word in dossier.article.clipping.words) else "printed"
    return Line("People", tuple(values), basis, KNOWN[basis] if values else "", tuple(proofs), empty="none found")


def _first_span(named: Named, dossier: Dossier) -> Span | None:
    blocks = dossier.article.blocks
    found = (
        blocks[mention.block].locate(mention.start, mention.end)
        for mention in named.mentions
        if 0 <= mention.block < len(blocks)
    )
    return next(found, None)


def _event_line(leads: Leads) -> Line:
    if not leads.event:
        return Line("Event", (), "unknown", "", empty="no other text found")
    proofs = tuple(Proof("Told as well by", witness=other, reasons=reasons) for other, reasons in leads.told_by)
    return Line("Event", (Value(f"[{leads.event.text}]", leads.event.url),), "inferred", KNOWN["inferred"], proofs)


def _fingerprint_line(record: Record) -> Line:
    proofs = (
        Proof("The whole fingerprint of the file", record.digest),
        *(Proof("Kept as", seed) for seed in record.seeds),
    )
    value = Value(record.digest.partition(":")[2][:FINGERPRINT_SHOWN])
    return Line("Fingerprint", (value,), "inferred", "SHA-256 of the file", proofs)
