"""The whole flow, from the folder of clippings to the site. Read it top to bottom: it is the table of contents."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from builder import authority, dating, digest, dossier, events, pages, permalinks, press, rulings, sources, workers
from builder.cache import CORRUPT, Cache, decoder, discard, open_cache
from builder.catalog import compile_catalog
from builder.dossier import Prepared, Source
from builder.errors import Refused
from builder.model import Catalog, Dossier, Entry, Gist, Group, Notice
from builder.publish import Ledger, Outcome, Output, claims, publish

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


def silent(_what: str, _done: int, _total: int) -> None:
    """Report nothing."""


Filed = tuple[Dossier, Entry]


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: which clippings, into which site, with which cache, by how many processes."""

    seeds: Path
    site: Path
    cache: Path
    jobs: int = 1
    site_url: str = ""
    progress: Progress = silent


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did, what it warns of, and the address of the site as far as it is known."""

    outcome: Outcome
    notices: tuple[Notice, ...]
    site_url: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A site as it should be, not yet written."""

    catalog: Catalog
    outputs: Mapping[str, Output]
    make: Callable[[Sequence[str]], Iterator[tuple[str, bytes]]]
    notices: tuple[Notice, ...]


def build(order: Order) -> Built:
    """Bring the site in line with the clippings. Raises Refused where nothing can be built."""
    try:
        return _build(order)
    except CORRUPT:
        discard(order.cache)
        return _build(order)


def _build(order: Order) -> Built:
    with open_cache(order.cache) as cache:
        plan = draw_up(order, cache)
        outcome = publish(plan.outputs, order.site, Ledger(order.cache, order.site), plan.make)
    return Built(outcome, plan.notices, plan.catalog.archive.site_url)


def draw_up(order: Order, cache: Cache) -> Plan:
    """Everything up to the writing of files."""
    catalog, notices = read_archive(order, cache)
    studio = press.Press(template_folders(order.seeds))
    plan = list(pages.plan(catalog))
    planned = {page.path: page for page in plan}
    static = static_files(order.seeds)
    outputs = claims(
        [Output(page.path, studio.parts(page), f"the {page.template} page") for page in plan]
        + [Output(path, {"bytes": digest.of_files([file])}, "a static file") for path, file in static.items()]
    )

    def make(paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        for done, path in enumerate(paths):
            order.progress("writing pages", done, len(paths))
            yield path, static[path].read_bytes() if path in static else studio.render(planned[path]).encode()

    return Plan(catalog, outputs, make, notices)


def read_archive(order: Order, cache: Cache) -> tuple[Catalog, tuple[Notice, ...]]:
    """From the folder of clippings to the finished catalog."""
    curator = rulings.read(order.seeds)
    found, unopened = sources.find(order.seeds, curator.corrections)
    filed, seeds, unreadable = prepare(found, order, cache)
    if not filed:
        first = next(iter([*unopened, *unreadable]), "no .txt, .md or .html file")
        raise Refused(str(order.seeds), f"holds no clipping that can be read ({first})")

    entries = [entry for _, entry in filed.values()]
    groups = group(entries, cache)
    identities, unknown_people = authority.identify(entries, groups, curator.people)
    dates = dating.work_out(entries, groups)

    archive = replace(curator.archive, site_url=order.site_url or curator.archive.site_url)
    kept, lost_addresses = permalinks.read(order.seeds, seeds)
    dossiers = {key: one for key, (one, _) in filed.items()}
    catalog = compile_catalog(archive, dossiers, seeds, kept, groups, identities, dates)
    return catalog, (*curator.notices, *lost_addresses, *unopened, *unreadable, *unknown_people)


def prepare(
    found: Sequence[Source], order: Order, cache: Cache
) -> tuple[dict[str, Filed], dict[str, tuple[str, ...]], list[Notice]]:
    """Dossiers with entries by digest, the seeds that hold the same bytes, a notice for each that cannot be read."""
    of_digest: dict[str, list[Source]] = defaultdict(list)
    for source in found:
        of_digest[digest.of_bytes(source.raw)].append(source)
    # Byte-identical clippings are one article: the first path speaks for all, with the curator's word on any of them.
    merged = [
        replace(same[0], words=next((source.words for source in same if source.words), ()))
        for same in of_digest.values()
    ]
    seeds = {key: tuple(source.seed for source in same) for key, same in of_digest.items()}
    made, notices = _read_or_remember(merged, order, cache)
    return {key: made[key] for key in sorted(made)}, {key: seeds[key] for key in made}, notices


def _read_or_remember(merged: Sequence[Source], order: Order, cache: Cache) -> tuple[dict[str, Filed], list[Notice]]:
    notices: list[Notice] = []
    known = cache.all("entry")
    missing = [source for source in merged if source.key not in known]
    seen = 0
    for batch in workers.run(dossier.prepare_all, missing, order.jobs):
        seen += len(batch)
        order.progress("reading clippings", seen, len(missing))
        notices.extend(one.notice for one in batch if one.notice)
        _file(cache, [one for one in batch if not one.notice])
    cache.forget(known.keys() - {source.key for source in merged})
    cache.commit()
    made = [entry for raw in cache.all("entry").values() if (entry := decoder(Entry)(raw))]
    bodies = {entry.key: decoder(Dossier)(cache.get("body", entry.key) or b"") for entry in made}
    return {entry.digest: (bodies[entry.key], entry) for entry in made}, notices


def _file(cache: Cache, batch: Sequence[Prepared]) -> None:
    cache.keep("entry", ((one.key, one.entry) for one in batch))
    cache.keep("gist", ((one.key, one.gist) for one in batch))
    cache.keep("body", ((one.key, one.body) for one in batch))


def group(entries: Sequence[Entry], cache: Cache) -> tuple[Group, ...]:
    """The events, with what was worked out for the same texts in the last build as a shortcut."""
    read = decoder(Gist)
    return events.group(entries, lambda key: read(cache.get("gist", key) or b""))


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
