"""Against brute force over the exported texts: exactly the right articles, and that of a rare phrase first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.corpus import write
from tests.browser.conftest import OpenPage
from tests.conftest import run_backfile
from tests.search.brute_force import questions, texts

pytestmark = pytest.mark.browser

CLIPPINGS, QUESTIONS = 300, 500
# Asks as the page does; a space behind the last word says that it is typed to its end.
ASK = """async (all) => Promise.all(all.map(async (typed) => {
    const found = await Query.search(Query.parse(typed + " "));
    return (await Promise.all(found.numbers.map((number) => Index.row("a", number)))).map((row) => row[1]);
}))"""


@pytest.fixture(scope="session")
def larger_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A site of made-up clippings."""
    folder = tmp_path_factory.mktemp("larger")
    write(folder / "seeds", CLIPPINGS)
    done = run_backfile("build", folder / "seeds")
    assert done.returncode == 0, done.stderr
    yield folder / "site"


@pytest.mark.parametrize("which", ["site", "larger_site"])
def test_what_is_found_is_exactly_what_is_there(
    which: str, request: pytest.FixtureRequest, open_page: OpenPage
) -> None:
    built: Path = request.getfixturevalue(which)
    page = open_page()
    page.goto((built / "search.html").as_uri())
    read = texts(built)
    asked = questions(read, QUESTIONS)
    answers = page.evaluate(ASK, [question.typed for question in asked])
    wrong = {}
    for question, found in zip(asked, answers, strict=True):
        right = {text.url for text in read if question.answers(text)}
        if set(found) != right or len(found) != len(right):
            wrong[question.typed] = (sorted(set(found) - right), sorted(right - set(found)))
        elif question.first and question.first != found[0]:
            wrong[question.typed] = (found[:1], [question.first])
    assert wrong == {}
