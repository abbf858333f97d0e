"""The whole flow, from the folder of clippings to the site. Read it top to bottom: it is the table of contents."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from operator import attrgetter

from msgspec.structs import replace

from builder import authority, dating, dossier, events, permalinks, rulings, sources
from builder.cache import CORRUPT, PARTS, UNWRITABLE, Cache, Shelf, decoder, discard, open_cache
from builder.catalog import compile_catalog
from builder.dossier import Prepared, Source, memo
from builder.errors import Refused
from builder.inputs import Listing, templates
from builder.ledger import Ledger
from builder.model import Catalog, Entry, Group, Notice, Word
from builder.order import Built, Order
from builder.printing import forget, planned, printer
from builder.publish import Last, publish
from builder.sources import Found
from builder.standing import Watch
from builder.workers import Workers, batches

READ_AT_ONCE = 64  # clippings handed to a process


def build(order: Order, files: Listing, ledger: Ledger, watch: Watch) -> Built:
    """Bring the site in line with the clippings among `files`. Raises Refused where nothing can be built."""
    try:
        return _build(order, files, ledger, watch)
    except UNWRITABLE as error:
        raise Refused(str(order.cache), f"cannot be written: {error}; give --cache another folder") from error
    except CORRUPT:
        discard(order.cache)
        return _build(order, files, ledger, watch)


def _build(order: Order, files: Listing, ledger: Ledger, watch: Watch) -> Built:
    with open_cache(order.cache) as cache, hands(order) as workers:
        catalog, notices, lasting = read_archive(order, files, cache, workers)
        cache.secure()
        printed_by = templates(order.seeds)
        last = Last(watch.standing(), ledger.given())
        plan = planned(catalog, order, printed_by, cache, last, ledger)
        outcome = publish(plan, last, order.site, ledger, printer(order, printed_by, cache, workers))
        forget(outcome.deleted, cache)
        with suppress(UNWRITABLE):  # the site stands; what is not remembered is worked out again
            cache.commit()
    return Built(outcome, notices, catalog.archive.site_url, lasting)


def hands(order: Order) -> AbstractContextManager[Workers]:
    """Whoever does the work: processes of this machine, or a cluster."""
    if not order.cluster:
        return closing(Workers(order.jobs))
    from builder.cluster import workers_at  # noqa: PLC0415 (few have one)

    return workers_at(order.cluster)


def read_archive(
    order: Order, files: Listing, cache: Cache, workers: Workers
) -> tuple[Catalog, tuple[Notice, ...], bool]:
    """From the folder of clippings to the finished catalog; with what to warn of, and whether all could be opened."""
    curator = rulings.read(order.seeds)
    before = cache.seen()
    found, seen, unopened = sources.find(order.seeds, files, before)
    entries, seeds, unreadable = prepare(found, curator.corrections, unopened, order, cache, workers)
    cache.saw(seen, before)
    if not entries:
        first = next(iter([*unopened, *unreadable]), "no .txt, .md or .html file")
        raise Refused(str(order.seeds), f"holds no clipping that can be read ({first})")

    workers.renew()
    groups = group(entries, cache, workers)
    workers.renew()
    with remembering("authority", cache) as known:
        identities, unknown_people = authority.identify(entries, groups, curator.people, known)
    dates = dating.work_out(entries, groups)

    archive = replace(curator.archive, site_url=order.site_url or curator.archive.site_url)
    kept, lost_addresses = permalinks.read(order.seeds, seeds)
    catalog = compile_catalog(archive, entries, seeds, kept, groups, identities, dates)
    notices = (*curator.notices, *lost_addresses, *unopened, *unreadable, *unknown_people)
    return catalog, notices, not unopened


def prepare(
    found: Sequence[Found],
    corrections: Mapping[str, tuple[Word, ...]],
    unopened: list[Notice],
    order: Order,
    cache: Cache,
    workers: Workers,
) -> tuple[list[Entry], dict[str, tuple[str, ...]], list[Notice]]:
    """Entries in order of digest, the paths that hold the same bytes, a notice for each that cannot be read.

    What has gone meanwhile is told in `unopened`.
    """
    same: dict[str, list[Found]] = defaultdict(list)
    for file in found:
        same[file.digest].append(file)
    # Byte-identical clippings are one article: the first path speaks for all, with the curator's word on any of them.
    words = {key: _said(files, corrections) if corrections else () for key, files in same.items()}
    wanted = {dossier.key(key, files[0].seed, words[key]): files[0] for key, files in same.items()}
    read, notices = {}, list[Notice]()
    known = cache.all("entry")
    decode = decoder(Entry)
    for key in wanted.keys() & known.keys():
        read[key] = decode(known[key])
    missing = [(key, file) for key, file in wanted.items() if key not in read]
    for batch in _read(missing, words, unopened, order, workers):
        for part in PARTS:
            cache.keep(part, ((one.key, getattr(one, part)) for one in batch if not one.notice))
        read.update({one.key: decode(one.entry) for one in batch if not one.notice})
        notices += [one.notice for one in batch if one.notice]
    cache.forget(known.keys() - wanted.keys())
    entries = sorted(read.values(), key=attrgetter("digest"))
    notices += [notice for entry in entries for notice in entry.notices]
    return entries, {entry.digest: tuple([file.seed for file in same[entry.digest]]) for entry in entries}, notices


def _said(files: Iterable[Found], corrections: Mapping[str, tuple[Word, ...]]) -> tuple[Word, ...]:
    """The curator's word on the first of these paths on which there is any."""
    return next((said for file in files if (said := corrections.get(file.seed))), ())


def _read(
    missing: Sequence[tuple[str, Found]],
    words: Mapping[str, tuple[Word, ...]],
    unopened: list[Notice],
    order: Order,
    workers: Workers,
) -> Iterator[list[Prepared]]:
    """Clippings read, batch by batch; one that has gone meanwhile is told in `unopened`."""

    def sources() -> Iterator[Source]:
        for key, file in missing:
            try:
                yield Source(key, (order.seeds / file.seed).read_bytes(), file.seed, words[file.digest])
            except OSError as error:
                unopened.append(Notice(file.seed, f"cannot be opened: {error.strerror}; left out"))

    done = 0
    for batch in workers.run(dossier.prepare_all, batches(sources(), READ_AT_ONCE)):
        done += len(batch)
        order.progress("reading clippings", done, len(missing))
        yield batch


def group(entries: Sequence[Entry], cache: Cache, workers: Workers) -> tuple[Group, ...]:
    """The events, with what was worked out for the same texts in the last build as a shortcut."""
    with remembering("events", cache) as known:
        return events.group(entries, lambda key: cache.get("gist", key) or b"", known, workers.run)


@contextmanager
def remembering(room: str, cache: Cache) -> Iterator[Shelf]:
    """The memo of a room; what the room has set in it is filed when it is done, or it would be held to the end."""
    shelf = memo(room, cache)
    yield shelf
    shelf.flush()
