"""The files a site should hold, and what makes those that changed: pages are printed in sheaves, others copied."""

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from builder import digest, pages, press
from builder.cache import Cache
from builder.inputs import static_files, template_folders
from builder.model import Catalog, Page
from builder.order import Order
from builder.press import Press, Sealed, Sheaf
from builder.publish import Make, Output
from builder.workers import Workers, batches

PRINTED_AT_ONCE = 128  # pages handed to a process

Origin = Page | Path  # what a file of the site is made from: a page, or a file that is copied


def outputs(catalog: Catalog, order: Order, cache: Cache) -> Iterator[Output[Origin]]:
    """Every file of the site as it should be."""
    studio = Press(template_folders(order.seeds), cache.shelf("templates", version("jinja2")))
    for page in pages.plan(catalog):
        yield Output(page.path, studio.parts(page), f"the {page.template} page", page)
    for path, file in static_files(order.seeds).items():
        yield Output(path, f"bytes {digest.of_files([file])}", "a static file", file)


def printer(order: Order, cache: Cache, workers: Workers) -> Make[Origin]:
    """What makes files of outputs."""
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
