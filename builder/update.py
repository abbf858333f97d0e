"""Bring a site up to date: nothing is done where nothing changed, else it is built."""

from contextlib import closing

from builder import inputs
from builder.ledger import Ledger, Said
from builder.lock import only_one
from builder.model import Notice
from builder.order import Built, Order
from builder.publish import Outcome
from builder.standing import Watch


def update(order: Order) -> Built:
    """Bring the site in line with the clippings. Raises Refused where nothing can be built."""
    with only_one(order.cache, order.waiting):
        ledger = Ledger(order.cache, order.site)
        with closing(Watch(ledger, order.site)) as watch:
            files = inputs.listing(order.seeds)
            now = inputs.fingerprint(order.seeds, files, order.site_url)
            return _as_it_stands(ledger, watch, now) or _build(order, ledger, watch, files, now)


def _as_it_stands(ledger: Ledger, watch: Watch, given: str) -> Built | None:
    """What the last build said, if it was given the same and what it wrote is all there."""
    said = ledger.said(given) if given else None
    if said is None or watch.standing().amiss:
        return None
    notices = tuple(Notice(file, words, line) for file, words, line in said.notices)
    return Built(Outcome({}, tuple(watch.standing().sound), ()), notices, said.site_url)


def _build(order: Order, ledger: Ledger, watch: Watch, files: inputs.Listing, given: str) -> Built:
    from builder.build import build  # noqa: PLC0415 (to load it takes longer than to find that nothing changed)

    built = build(order, files, ledger, watch)
    if given and built.lasting:
        notices = tuple((notice.file, notice.words, notice.line) for notice in built.notices)
        ledger.remember(given, Said(notices, built.site_url))
    return built
