"""What a page shows comes from where, and why it was or would be rewritten."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from builder import edtf, inputs
from builder.build import read_archive
from builder.cache import decoder, open_cache
from builder.errors import Refused
from builder.ledger import Ledger, Written
from builder.model import Catalog, Dossier, Fact, Record
from builder.order import Order
from builder.printing import outputs
from builder.publish import why
from builder.workers import Workers

FACTS = ("headline", "deck", "published", "happened", "captured", "outlet", "agency", "byline", "place")


def explain(order: Order, page: str) -> Iterator[str]:
    """Lines for people about one page of the site, by its path. Raises Refused where the plan has no such page."""
    path = page.removeprefix(f"{order.site}/").removeprefix("./").lstrip("/")
    with open_cache(order.cache) as cache, closing(Workers(order.jobs)) as workers:
        catalog, _, _ = read_archive(order, inputs.listing(order.seeds), cache, workers)
        plan = outputs(catalog, order, inputs.templates(order.seeds), cache)
        output = next((output for output in plan if output.path == path), None)
        if output is None:
            raise Refused(page, "is no page of this archive; name it by its path: people/index.html")
        yield path
        yield f"  {_state(output.parts, Ledger(order.cache, order.site).row(path), order.site / path)}"
        parts = output.parts.split()
        for name, digest in zip(parts[::2], parts[1::2], strict=True):
            yield f"  {name}: {digest[:12]}"
        record = _record(catalog, path)
        if record:
            yield from _facts(record, decoder(Dossier)(cache.get("body", record.key) or b""))


def _state(parts: str, known: Written | None, file: Path) -> str:
    reason = why(parts, known, file.stat().st_size if file.is_file() else None)
    return f"the next build writes it: {reason}" if reason else "up to date: nothing that it shows has changed"


def _record(catalog: Catalog, path: str) -> Record | None:
    return catalog.records.get(path.removeprefix("articles/").removesuffix(".html").removesuffix(".source"))


def _facts(record: Record, dossier: Dossier) -> Iterator[str]:
    yield f"  from {', '.join(record.seeds)}"
    for name in FACTS:
        fact: Fact = getattr(record if name in ("published", "happened") else dossier.article, name)
        value = edtf.show(fact.value) if fact.value and name in ("published", "happened", "captured") else fact.value
        yield f"  {name}: {value or 'not known'} ({fact.basis}{f', {fact.rule}' if fact.rule else ''})"
        for evidence in fact.evidence:
            yield f"    {evidence.words}"
        for rival in fact.rivals:
            yield f"    not {rival.value}: {rival.words}"
