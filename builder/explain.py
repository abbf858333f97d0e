"""What a page shows comes from where, and why it was or would be rewritten."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from builder import edtf
from builder.build import Order, draw_up
from builder.cache import open_cache
from builder.errors import Refused
from builder.model import Catalog, Fact, Record
from builder.publish import Ledger, Output, why

FACTS = ("headline", "deck", "published", "happened", "captured", "outlet", "agency", "byline", "place")


def explain(order: Order, page: str) -> Iterator[str]:
    """Lines for people about one page of the site, by its path. Raises Refused where the plan has no such page."""
    with open_cache(order.cache) as cache:
        plan = draw_up(order, cache)
    path = page.removeprefix(f"{order.site}/").removeprefix("./").lstrip("/")
    output = plan.outputs.get(path)
    if output is None:
        raise Refused(page, "is no page of this archive; name it by its path in the site, as in people/index.html")
    yield path
    yield f"  {_state(output, Ledger(order.cache, order.site).read(), order.site / path)}"
    for name, digest in output.parts.items():
        yield f"  {name}: {digest[:12]}"
    record = _record(plan.catalog, path)
    if record:
        yield from _facts(record)


def _state(output: Output, known: Mapping[str, tuple[Mapping[str, str], int]], file: Path) -> str:
    reason = why(output, known.get(output.path), file)
    return f"the next build writes it: {reason}" if reason else "up to date: nothing that it shows has changed"


def _record(catalog: Catalog, path: str) -> Record | None:
    return catalog.records.get(path.removeprefix("articles/").removesuffix(".html").removesuffix(".source"))


def _facts(record: Record) -> Iterator[str]:
    yield f"  from {', '.join(record.seeds)}"
    for name in FACTS:
        fact: Fact = getattr(record if name in ("published", "happened") else record.dossier.article, name)
        value = edtf.show(fact.value) if fact.value and name in ("published", "happened", "captured") else fact.value
        yield f"  {name}: {value or 'not known'} ({fact.basis}{f', {fact.rule}' if fact.rule else ''})"
        for evidence in fact.evidence:
            yield f"    {evidence.words}"
        for rival in fact.rivals:
            yield f"    not {rival.value}: {rival.words}"
