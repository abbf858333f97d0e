"""The example archive and the empty one, rendered once: path -> HTML."""

from pathlib import Path

import pytest

from builder.inputs import read_templates
from builder.model import Catalog
from builder.pages import plan
from builder.press import Press, seal, unseal
from tests import archive_example

TEMPLATES = Path(__file__).parents[2] / "templates"


def render(catalog: Catalog) -> dict[str, str]:
    """Every page of the archive."""
    press = Press(read_templates([TEMPLATES]))
    return {page.path: press.render(unseal(seal(page)), archive_example.body) for page in plan(catalog)}


@pytest.fixture(scope="session")
def site() -> dict[str, str]:
    return render(archive_example.catalog())


@pytest.fixture(scope="session")
def empty_site() -> dict[str, str]:
    return render(archive_example.empty())
