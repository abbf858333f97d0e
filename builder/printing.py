"""The files a site should hold, and what makes those that changed: pages are printed in sheaves, others made here."""

from collections import deque
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path

from msgspec import DecodeError, Struct

from builder import digest, pages, press, search
from builder.cache import Cache, Shelf, decoder, encode
from builder.dossier import memo
from builder.inputs import static_files
from builder.ledger import Ledger
from builder.model import Catalog, Page
from builder.order import Order
from builder.pages.data import Standing
from builder.pages.reach import Reach, reach
from builder.pages.search import articles_told, people_told
from builder.pages.spared import spared
from builder.pages.told import Told, things, told
from builder.press import Digests, Press, Sealed, Sheaf, Templates
from builder.publish import Last, Make, Output, Plan
from builder.staging import Staged, Staging, content_of
from builder.workers import Workers, give_back

PRINTED_AT_ONCE = 128  # pages handed to a process
FEW_SHEAVES = 8  # start no process, which would take longer; one clipping more gives about four
OTHERS_AT_ONCE = PRINTED_AT_ONCE // 2  # files that are no pages
OPENED_AT_ONCE = 512  # dossiers that they open; the exported data of a year can open more
SEALED_AT_ONCE = 1_000_000  # bytes of them; the exported data of a year can be more, and goes alone

Origin = Page | search.File | Path  # what a file of the site is made from: a page, a part of the index, a file copied


class Given(Struct, frozen=True, array_like=True):
    """What all pages were made with, and what they were made from."""

    made_with: str
    told: Told


def planned(
    catalog: Catalog, order: Order, printed_by: Templates, cache: Cache, last: Last, ledger: Ledger
) -> Plan[Origin]:
    """Every file of the site; pages that nothing can have changed since the last build are not looked at."""
    digests = Digests()
    given = Given(
        digest.of_values(press.made_by(), printed_by, catalog.archive),
        told(catalog, {url: digests.of_thing(thing) for url, thing in things(catalog)}),
    )
    reached = _reached(catalog, given, last)
    if not reached:
        return Plan(outputs(catalog, order, printed_by, cache, digests), given=encode(given))
    found = spared(catalog, reached, last.standing.sound)
    read = partial(_standing, order.site, ledger, last.standing.sound)
    exported = Standing(read, reached.articles, reached.people, reached.events)
    return Plan(outputs(catalog, order, printed_by, cache, digests, found, exported), found, encode(given))


def _reached(catalog: Catalog, given: Given, last: Last) -> Reach | None:
    """What is within reach of all that changed since the last build; None where it is everything."""
    try:
        before = decoder(Given)(last.given)
    except DecodeError:  # there is none yet, or it cannot be read
        return None
    return reach(catalog, before.told, given.told) if before.made_with == given.made_with else None


def _standing(site: Path, ledger: Ledger, sound: Container[str], path: str) -> str:
    """The text of a file, if it is to the byte as the last build finished it; else ""."""
    row = ledger.row(path) if path in sound else None
    with suppress(OSError):
        if row and content_of(raw := (site / path).read_bytes()) == row.content:
            return raw.decode()
    return ""


def outputs(
    catalog: Catalog,
    order: Order,
    printed_by: Templates,
    cache: Cache,
    digests: Digests | None = None,
    spared: Container[str] = (),
    exported: Standing | None = None,
) -> Iterator[Output[Origin]]:
    """Every file of the site as it should be, but for pages that are spared; `exported` is the data as it stands."""
    studio = Press(printed_by, memo=cache.shelf("templates", digest.version("jinja2")), digests=digests)
    every: Iterator[Output[Origin]] = (
        Output(page.path, studio.parts(page), f"the {page.template} page", page)
        for page in pages.plan(catalog, spared, exported)
    )
    yield from islice(every, FEW_SHEAVES * PRINTED_AT_ONCE)  # which others print while the index is made
    for part in index(catalog, cache):
        yield Output(part.path, f"index {part.fingerprint}", "the search index", part)
    if not spared:
        give_back()  # what the index was made from is many times what it is
    yield from every
    for path, file in static_files(order.seeds).items():
        yield Output(path, f"bytes {digest.of_files([file])}", "a static file", file)


def index(catalog: Catalog, cache: Cache) -> list[search.File]:
    """Every file of the search index, brought up to date from that of the last build."""
    read = decoder(search.Words)

    def words(key: str) -> search.Words:
        return read(cache.get("words", key) or b"")

    return search.pages(articles_told(catalog), people_told(catalog), memo("search", cache), words)


def printer(order: Order, printed_by: Templates, cache: Cache, workers: Workers) -> Make[Origin]:
    """What makes files of outputs."""
    compiled = _compiled(order)
    kept = _kept(cache)

    def sheaf(batch: Sequence[Sealed], staging: Staging) -> Sheaf:
        keys = dict.fromkeys(key for page in batch for key in page.bodies)
        bodies = {key: cache.get("body", key) or b"" for key in keys}
        before = {page.path: found for page in batch if page.keeps and (found := kept.get(page.path))}
        if order.cluster:
            return Sheaf(printed_by, compiled, tuple(batch), bodies, before)
        standing = {page.path: found for page in batch if (found := staging.standing(page.path))}
        aside = staging.folder, str(staging.number)
        return Sheaf(printed_by, compiled, tuple(batch), bodies, before, aside, standing)

    def make(needed: Iterable[Output[Origin]], staging: Staging) -> Iterator[tuple[str, Staged]]:
        others = deque[tuple[str, search.File | Path]]()

        def put_aside(most: int) -> Iterator[tuple[str, Staged]]:
            for path, file in [others.popleft() for _ in range(min(most, len(others)))]:
                yield path, staging.put(path, file.read_bytes() if isinstance(file, Path) else file.make())

        done = 0
        sheaves = (sheaf(batch, staging) for batch in _sheaves(_pages(needed, others)))
        for made in workers.run(press.print_all, sheaves, FEW_SHEAVES):
            done += len(made)
            order.progress("writing pages", done, 0)
            kept.update({page.path: page.keep for page in made if page.keep})
            kept.flush()  # or all of it would be held to the end
            for page in made:
                yield page.path, staging.put(page.path, page.raw) if isinstance(page.raw, bytes) else page.raw
            yield from put_aside(OTHERS_AT_ONCE)  # while the next pages are printed
        yield from put_aside(len(others))

    return make


def _compiled(order: Order) -> str:
    """The folder of compiled templates; none where other machines print."""
    if order.cluster:
        return ""
    folder = order.cache / "templates"
    folder.mkdir(exist_ok=True)
    return str(folder)


def forget(paths: Iterable[str], cache: Cache) -> None:
    """Drop what pages that are gone have worked out."""
    kept = _kept(cache)
    for path in paths:
        kept.pop(path, None)


def _kept(cache: Cache) -> Shelf:
    """What pages worked out from their texts, by path: it depends on no template."""
    return cache.shelf("kept by pages", press.made_by())


def _sheaves(pages: Iterable[Sealed]) -> Iterator[list[Sealed]]:
    """The pages in lists of which several can be held at once."""
    held: list[Sealed] = []
    size = opened = 0
    for page in pages:
        size += len(page.view)
        opened += len(page.bodies)
        if held and (len(held) == PRINTED_AT_ONCE or size > SEALED_AT_ONCE or opened > OPENED_AT_ONCE):
            yield held
            held, size, opened = [], len(page.view), len(page.bodies)
        held.append(page)
    if held:
        yield held


def _pages(needed: Iterable[Output[Origin]], others: deque[tuple[str, search.File | Path]]) -> Iterator[Sealed]:
    """The pages among the outputs; what is no page is put aside."""
    for output in needed:
        if isinstance(output.source, Page):
            yield press.seal(output.source)
        else:
            others.append((output.path, output.source))
