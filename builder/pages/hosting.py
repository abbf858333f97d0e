"""Files that hosts look for."""

from collections.abc import Iterator

from builder.model import VERBATIM, Catalog, Page


def pages(_catalog: Catalog) -> Iterator[Page]:
    """`.nojekyll`: GitHub Pages then serves every file as it is."""
    yield Page(".nojekyll", VERBATIM, "")
