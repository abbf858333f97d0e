"""Against brute force over the exported texts: exactly the right articles, and that of a rare phrase first."""

from pathlib import Path

import pytest

from bench.corpus import write
from tests.browser.conftest import OpenPage
from tests.conftest import run_backfile
from tests.search.brute_force import questions, texts

pytestmark = pytest.mark.browser

# Few clippings and questions, and many by night.
SIZES = [(40, 150), pytest.param((300, 500), marks=pytest.mark.nightly)]
# Asks as the page does.
ASK = """async (all) => Promise.all(all.map(async (typed) => {
    const found = await Query.search(Query.parse(typed));
    return (await Promise.all(found.numbers.map((number) => Index.row("a", number)))).map((row) => row[1]);
}))"""


def test_in_the_archive_of_the_seeds(site: Path, open_page: OpenPage) -> None:
    assert wrong(site, 100, open_page) == {}


@pytest.mark.parametrize("size", SIZES)
def test_in_an_archive_of_made_up_clippings(size: tuple[int, int], tmp_path: Path, open_page: OpenPage) -> None:
    write(tmp_path / "seeds", size[0])
    done = run_backfile("build", tmp_path / "seeds")
    assert done.returncode == 0, done.stderr
    assert wrong(tmp_path / "site", size[1], open_page) == {}


def wrong(built: Path, many: int, open_page: OpenPage) -> dict[str, tuple[list[str], list[str]]]:
    """The questions with a wrong answer: what is found and should not be, and what is not and should."""
    page = open_page()
    page.goto((built / "search.html").as_uri())
    read = texts(built)
    asked = questions(read, many)
    answers = page.evaluate(ASK, [question.typed for question in asked])
    found_wrong: dict[str, tuple[list[str], list[str]]] = {}
    for question, found in zip(asked, answers, strict=True):
        right = {text.url for text in read if question.answers(text)}
        if set(found) != right or len(found) != len(right):
            found_wrong[question.typed] = (sorted(set(found) - right), sorted(right - set(found)))
        elif question.first and question.first != found[0]:
            found_wrong[question.typed] = (found[:1], [question.first])
    return found_wrong
