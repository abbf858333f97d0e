"""One file per kind of page. Each says which pages exist and what each shows: a frozen view of all that it prints.

A new kind of page is one file here, one template, and one word in `PAGES`.
"""

from collections.abc import Container, Iterator
from itertools import chain, zip_longest

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
    front, people, see, letters, together, dates, undated, days, outlets, places, event_lists,
    events, folders, search, about, missing, hosting,
)  # fmt: skip


SPARING = (people, dates, days, outlets, places, events)  # need not look at pages that are `spared`, as these two:
OF_CLIPPINGS = (articles, sources)  # in turns, so that who prints both has to read the clipping but once


def plan(
    catalog: Catalog, spared: Container[str] = (), exported: data.Standing | None = None
) -> Iterator[Page]:
    """Every page of the site but for those spared: those of clippings, then all others in the order of `PAGES`.

    `exported` is the data as it stands, where that is known.
    """
    in_turns = zip_longest(*(kind.pages(catalog, spared) for kind in OF_CLIPPINGS))
    yield from filter(None, chain.from_iterable(in_turns))
    for kind in PAGES:
        yield from kind.pages(catalog, spared) if kind in SPARING else kind.pages(catalog)
    yield from data.pages(catalog, spared, exported)
