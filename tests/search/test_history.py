"""Whatever was added, changed and taken away before: the index equals one made at a stroke, byte for byte."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.search import ArticleCard, PersonCard, Words, gist, long_rows, pages, rows, shards
from builder.search.digits import ALPHABET, BASE, STEPS, number


class Line(NamedTuple):
    """A paragraph."""

    text: str


class Story(NamedTuple):
    """An article as these tests tell it."""

    headline: str
    paragraphs: tuple[str, ...]
    people: tuple[str, ...] = ()


Archive = Mapping[int, Story]

WORDS = "talk talks dying die dies tie Łódź cease-fire Iran's U.S. الرئيس رئيس 北京大学 co-op al-Abadi a b c".split()
PEOPLE = ("Hossein Dehqan", "Hossein Dehghan", "Irena Valko", "Haider al-Abadi", "Ali")
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
STORIES = st.builds(
    Story, SENTENCES, st.lists(SENTENCES, max_size=4).map(tuple),
    st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True).map(tuple),
)
ARCHIVES = st.dictionaries(st.integers(0, 30), STORIES, max_size=12)


def words(story: Story) -> Words:
    return gist(story.headline, [Line(text) for text in story.paragraphs], story.people)


def files(archive: Archive, memo: dict[str, Any], asked: list[str] | None = None) -> dict[str, bytes]:
    """The whole index, as paths and bytes."""
    stories = {f"{at}/{hash_of(story)}": story for at, story in archive.items()}
    articles = [
        ArticleCard(
            f"sha256:{sha256(str(at).encode()).hexdigest()}", f"{at}/{hash_of(story)}", f"articles/{at}.html",
            story.headline, False, "2017-07-24", "24 July 2017", "Post", "Lesna", "en", story.people,
        )
        for at, story in archive.items()
    ]  # fmt: skip
    named = sorted({name for story in archive.values() for name in story.people})
    people = [
        PersonCard(name, f"people/{name}.html", name, (name, name.split()[-1]))
        for name in named
    ]  # fmt: skip

    def words_of(key: str) -> Words:
        if asked is not None:
            asked.append(key)
        return words(stories[key])

    return {file.path: file.make() for file in pages(articles, people, memo, words_of)}


def hash_of(story: Story) -> str:
    return sha256(repr(story).encode()).hexdigest()[:12]


@pytest.fixture(autouse=True, scope="module")
def small_shards() -> Any:
    """Shards so small that a handful of articles splits them, and rows so short that many are too long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "FULL", 120)
        patch.setattr(shards, "SMALL", 30)
        patch.setattr(long_rows, "LONG", 24)
        patch.setattr(long_rows, "PART", 20)
        patch.setattr(rows, "MANY", 3)
        yield


@settings(max_examples=60)
@given(st.lists(ARCHIVES, min_size=2, max_size=5))
def test_any_history_gives_the_same_files(history: list[Archive]) -> None:
    memo: dict[str, Any] = {}
    for archive in history:
        assert files(archive, memo) == files(archive, {})


@given(ARCHIVES, STORIES)
def test_only_what_is_new_is_asked_for(archive: Archive, story: Story) -> None:
    memo: dict[str, Any] = {}
    files(archive, memo)
    asked: list[str] = []
    files({**archive, 99: story}, memo, asked)
    assert asked == [f"99/{hash_of(story)}"]


@given(ARCHIVES, STORIES, st.data())
def test_a_row_lost_from_the_memo_is_made_again(archive: Archive, story: Story, data: st.DataObject) -> None:
    memo: dict[str, Any] = {}
    files(archive, memo)
    del memo[data.draw(st.sampled_from(sorted(memo)))]
    assert files({**archive, 99: story}, memo) == files({**archive, 99: story}, {})


def test_fingerprints_change_with_the_bytes_alone() -> None:
    memo: dict[str, Any] = {}
    story = Story("Talks", ("talk talks dying",), ("Ali",))
    before, after = files({1: story}, memo), files({1: story, 2: story._replace(headline="die")}, memo)
    assert {path for path in before if before[path] != after.get(path)} <= set(after)


def test_digits_sort_as_their_values_and_need_no_escape() -> None:
    assert list(ALPHABET) == sorted(ALPHABET)
    assert len(set(ALPHABET)) == BASE == 85
    assert not set("`\\${ \n") & set(ALPHABET) - {"{"}
    assert "$" not in ALPHABET


def test_positions_take_as_few_digits_as_they_can() -> None:
    assert [len(STEPS[at]) for at in (0, 69, 70, 1119, 1120, 5000)] == [1, 1, 2, 2, 3, 3]
    assert len({STEPS[at] for at in range(20_000)}) == 20_000


@given(st.sets(st.integers(0, 1 << 40), max_size=50), st.integers(0, 1 << 40))
def test_one_more_shifts_no_number_but_those_that_begin_alike(known: set[int], new: int) -> None:
    before = [f"{value:012x}" for value in sorted(known)]
    after = [f"{value:012x}" for value in sorted(known | {new << 6})]
    numbers = dict(zip(before, number(before, 3), strict=True))
    moved = [digest for digest, now in zip(after, number(after, 3), strict=True) if numbers.get(digest, now) != now]
    assert all(digest > f"{new << 6:012x}" for digest in moved)
    assert len(set(number(after, 3))) == len(after)
