"""The whole flow, from the folder of clippings to the site. Read it top to bottom: it is the table of contents."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from builder import authority, dating, digest, dossier, events, pages, permalinks, press, rulings, sources
from builder.cache import CORRUPT, UNWRITABLE, Cache, Shelf, decoder, discard, open_cache
from builder.catalog import compile_catalog
from builder.dossier import Prepared, Source
from builder.errors import Refused
from builder.ledger import Ledger
from builder.lock import only_one
from builder.model import Catalog, Entry, Group, Notice, Page, Word
from builder.press import Press, Sealed, Sheaf
from builder.publish import Make, Outcome, Output, publish
from builder.sources import Found
from builder.workers import Workers, batches

READ_AT_ONCE = 64  # clippings handed to a process
PRINTED_AT_ONCE = 128  # pages handed to a process

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many (0: not known)
Origin = Page | Path  # what a file of the site is made from: a page, or a file that is copied


def silent(_what: str, _done: int, _total: int) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: which clippings, into which site, with which cache, by how many processes."""

    seeds: Path
    site: Path
    cache: Path
    jobs: int = 1
    site_url: str = ""
    progress: Progress = silent
    waiting: Callable[[], None] = lambda: None  # called if another build is at work


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did, what it warns of, and the address of the site as far as it is known."""

    outcome: Outcome
    notices: tuple[Notice, ...]
    site_url: str


def build(order: Order) -> Built:
    """Bring the site in line with the clippings. Raises Refused where nothing can be built."""
    with only_one(order.cache, order.waiting):
        try:
            return _build(order)
        except UNWRITABLE as error:
            raise Refused(str(order.cache), f"cannot be written: {error}; give --cache another folder") from error
        except CORRUPT:
            discard(order.cache)
            return _build(order)


def _build(order: Order) -> Built:
    with open_cache(order.cache) as cache, closing(Workers(order.jobs)) as workers:
        catalog, notices = read_archive(order, cache, workers)
        cache.commit()
        plan, make = outputs(catalog, order, cache), printer(order, cache, workers)
        outcome = publish(plan, order.site, Ledger(order.cache, order.site), make)
        with suppress(UNWRITABLE):  # the site stands; what is not remembered is worked out again
            cache.commit()
    return Built(outcome, notices, catalog.archive.site_url)


def read_archive(order: Order, cache: Cache, workers: Workers) -> tuple[Catalog, tuple[Notice, ...]]:
    """From the folder of clippings to the finished catalog."""
    curator = rulings.read(order.seeds)
    before = cache.seen()
    found, seen, unopened = sources.find(order.seeds, before)
    entries, seeds, unreadable = prepare(found, curator.corrections, order, cache, workers)
    cache.saw(seen, before)
    if not entries:
        first = next(iter([*unopened, *unreadable]), "no .txt, .md or .html file")
        raise Refused(str(order.seeds), f"holds no clipping that can be read ({first})")

    groups = group(entries, cache, workers)
    identities, unknown_people = authority.identify(entries, groups, curator.people, memo("authority", cache))
    dates = dating.work_out(entries, groups)

    archive = replace(curator.archive, site_url=order.site_url or curator.archive.site_url)
    kept, lost_addresses = permalinks.read(order.seeds, seeds)
    catalog = compile_catalog(archive, entries, seeds, kept, groups, identities, dates)
    return catalog, (*curator.notices, *lost_addresses, *unopened, *unreadable, *unknown_people)


def prepare(
    found: Sequence[Found],
    corrections: Mapping[str, tuple[Word, ...]],
    order: Order,
    cache: Cache,
    workers: Workers,
) -> tuple[list[Entry], dict[str, tuple[str, ...]], list[Notice]]:
    """Entries in order of digest, the paths that hold the same bytes, a notice for each that cannot be read."""
    same: dict[str, list[Found]] = defaultdict(list)
    for file in found:
        same[file.digest].append(file)
    # Byte-identical clippings are one article: the first path speaks for all, with the curator's word on any of them.
    words = {
        key: next((said for file in files if (said := corrections.get(file.seed))), ()) for key, files in same.items()
    }
    wanted = {dossier.key(key, files[0].seed, words[key]): files[0] for key, files in same.items()}
    read, notices = {}, list[Notice]()
    known = cache.all("entry")
    decode = decoder(Entry)
    for key in wanted.keys() & known.keys():
        read[key] = decode(known[key])
    missing = [(key, file) for key, file in wanted.items() if key not in read]
    for batch in _read(missing, words, notices, order, workers):
        for part in ("entry", "gist", "body"):
            cache.keep(part, ((one.key, getattr(one, part)) for one in batch if not one.notice))
        read.update({one.key: decode(one.entry) for one in batch if not one.notice})
        notices += [one.notice for one in batch if one.notice]
    cache.forget(known.keys() - wanted.keys())
    entries = sorted(read.values(), key=lambda entry: entry.digest)
    return entries, {entry.digest: tuple(file.seed for file in same[entry.digest]) for entry in entries}, notices


def _read(
    missing: Sequence[tuple[str, Found]],
    words: Mapping[str, tuple[Word, ...]],
    notices: list[Notice],
    order: Order,
    workers: Workers,
) -> Iterator[list[Prepared]]:
    """Clippings read, batch by batch; one that has gone meanwhile is told in `notices`."""

    def sources() -> Iterator[Source]:
        for key, file in missing:
            try:
                yield Source(key, file.path.read_bytes(), file.seed, words[file.digest])
            except OSError as error:
                notices.append(Notice(file.seed, f"cannot be opened: {error.strerror}; left out"))

    done = 0
    for batch in workers.run(dossier.prepare_all, batches(sources(), READ_AT_ONCE)):
        done += len(batch)
        order.progress("reading clippings", done, len(missing))
        yield batch


def group(entries: Sequence[Entry], cache: Cache, workers: Workers) -> tuple[Group, ...]:
    """The events, with what was worked out for the same texts in the last build as a shortcut."""
    return events.group(entries, lambda key: cache.get("gist", key) or b"", memo("events", cache), workers.run)


def memo(room: str, cache: Cache) -> Shelf:
    """What a room worked out in earlier builds; nothing where its code, or the code that reads clippings, changed."""
    return cache.shelf(room, digest.of_values(dossier.made_by(), digest.of_code(f"builder.{room}")))


def outputs(catalog: Catalog, order: Order, cache: Cache) -> Iterator[Output[Origin]]:
    """Every file of the site as it should be."""
    studio = Press(template_folders(order.seeds), cache.shelf("templates", version("jinja2")))
    for page in pages.plan(catalog):
        yield Output(page.path, studio.parts(page), f"the {page.template} page", page)
    for path, file in static_files(order.seeds).items():
        yield Output(path, f"bytes {digest.of_files([file])}", "a static file", file)


def printer(order: Order, cache: Cache, workers: Workers) -> Make[Origin]:
    """What makes files of outputs: pages are printed in sheaves, others copied."""
    templates = tuple(template_folders(order.seeds))

    def sheaf(batch: Sequence[Sealed]) -> Sheaf:
        keys = dict.fromkeys(key for page in batch for key in page.bodies)
        return Sheaf(templates, tuple(batch), {key: cache.get("body", key) or b"" for key in keys})

    def make(needed: Iterable[Output[Origin]]) -> Iterator[tuple[str, bytes]]:
        copied: list[Output[Origin]] = []
        done = 0
        for made in workers.run(press.print_all, map(sheaf, batches(_pages(needed, copied), PRINTED_AT_ONCE))):
            done += len(made)
            order.progress("writing pages", done, 0)
            yield from made
        yield from ((output.path, output.source.read_bytes()) for output in copied if isinstance(output.source, Path))

    return make


def _pages(needed: Iterable[Output[Origin]], copied: list[Output[Origin]]) -> Iterator[Sealed]:
    """The pages among the outputs; what is copied is put aside."""
    for output in needed:
        if isinstance(output.source, Page):
            yield press.seal(output.source)
        else:
            copied.append(output)


def template_folders(seeds: Path) -> list[Path]:
    """The user's own templates first, then those that ship."""
    folders = (seeds.resolve().parent / "templates", press.shipped("templates"))
    return [folder for folder in folders if folder.is_dir()]


def static_files(seeds: Path) -> dict[str, Path]:
    """Files copied as they are, by address: those that ship, and over them the user's own of the same name."""
    files: dict[str, Path] = {}
    for folder in (press.shipped("static"), seeds.resolve().parent / "static"):
        files.update({f"static/{path}": file for path, file in _inside(folder)})
    return files


def _inside(folder: Path) -> Iterable[tuple[str, Path]]:
    return ((file.relative_to(folder).as_posix(), file) for file in sorted(folder.rglob("*")) if file.is_file())
