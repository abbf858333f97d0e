"""Whatever spelling of a person is typed, printed or merely plausible, the person comes first."""

from itertools import product
from pathlib import Path

import pytest

from builder.lexicon.variants import groups, members
from builder.text import fold
from tests.browser.conftest import OpenPage
from tests.conftest import Built

pytestmark = pytest.mark.browser

# As the page decides who comes first.
FIRST = """async (all) => Promise.all(all.map(async (typed) => {
    const found = await People.find(Query.parse(typed));
    return found.length ? (await Index.row("h", found[0].number))[1] : "";
}))"""


def printed(person: dict[str, object]) -> list[str]:
    """Every form of two parts or more that the clippings print."""
    variants = person["variants"]
    assert isinstance(variants, list)
    return [form for form in [str(person["name"]), *(one["form"] for one in variants)] if " " in form]


def plausible(form: str) -> set[str]:
    """The form with each of its parts in every way that the groups of variants hold."""
    ways = []
    for part in form.split():
        found = members(groups(fold(part)))
        ways.append({part, *(other for forms in found.values() for other in forms)})
    return {" ".join(parts) for parts in product(*ways)}


def test_any_spelling_finds_the_person_first(open_page: OpenPage, seed_archive: Built, site: Path) -> None:
    page = open_page()
    page.goto((site / "search.html").as_uri())
    asked = {
        typed: person["url"]
        for person in seed_archive.people.values() for form in printed(person) for typed in plausible(form)
    }  # fmt: skip
    assert len(seed_archive.people) == 7 < len(asked)
    answers = page.evaluate(FIRST, list(asked))
    wrong = {typed: found for typed, found in zip(asked, answers, strict=True) if found != asked[typed]}
    assert wrong == {}


def test_the_first_link_of_the_page_is_the_person(open_page: OpenPage, site: Path) -> None:
    page = open_page()
    for typed in ("Dehghan", "Hussain Dehqan", "khalid al-ubaydi", "Salem Jabouri"):
        page.goto(f"{(site / 'search.html').as_uri()}?q={typed}")
        page.locator("#results[data-total]").wait_for(state="attached")
        first = page.locator("#results a").first.get_attribute("href") or ""
        assert first.startswith("people/"), typed
