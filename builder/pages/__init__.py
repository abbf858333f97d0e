"""One file per kind of page. Each says which pages exist and what each shows: a frozen view of all that it prints.

A new kind of page is one file here, one template, and one word in `PAGES`.
"""

from collections.abc import Container, Iterator

from builder.model import Catalog, Page
from builder.pages import (
    about,
    articles,
    data,
    dates,
    days,
    event_lists,
    events,
    folders,
    front,
    hosting,
    letters,
    missing,
    outlets,
    people,
    places,
    search,
    see,
    sources,
    together,
    undated,
)

PAGES = (
    front, articles, sources, people, see, letters, together, dates, undated, days, outlets, places, event_lists,
    events, folders, search, about, missing, data, hosting,
)  # fmt: skip


SPARING = (articles, sources, people, events)  # which need not look at pages that are `spared`


def plan(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """Every page of the site but for those spared, in the order of `PAGES`."""
    for kind in PAGES:
        yield from kind.pages(catalog, spared) if kind in SPARING else kind.pages(catalog)
