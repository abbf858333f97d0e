"""What is remembered of people changes the time that is needed, and nothing else."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.authority import identify
from builder.model import Entry, Group
from builder.rulings import PeopleWord, PersonWord
from tests.authority.test_identify import entry

NAMES = (
    "Yusuf Masri", "Youssef al-Masri / Masri", "Jussuf Masri", "J. Masri", "Joseph Masri", "Masri", "Masri: a mayor",
    "Rosa Vella: Deputy Mayor of Rabat", "R. Vella: deputy mayor of Rabat", "Rosa Anna Vella / Rosa Vella",
    "George Marsh", "George W. Marsh", "George H. Marsh", "George Marsh Jr.", "G. Marsh / George Walker Marsh",
    "Kim Chol-su", "Chol-su Kim", "Kim Cholsu", "Rosalba", "Rosalba: head of the choir", "Press Office",
    'Rosa "Kit" Vella', 'Yusuf "Kit" Masri', "Kit Vella", "Kit Masri",
    "John Ward", "Jon Ward: a coach", "John Ward: mayor", "Omar Ward: judge", "Omar Ward: lawyer", "Omar Ward: coach",
    "سالم بن حمد الكندي", "Salem Al Kindi", "محمد رضا نيكبور", "Mohammadreza Nikpoor",
    "Marsh: President", "Marsh: US President", "George Marsh: President", "Vella: prime minister", "Rosa Vella: PM",
    "Vella: mayor", "Rosa Velka: deputy mayor of Rabat", "Rosa Velak: deputy mayor of Rabat", "Anton Vella: mayor",
)  # fmt: skip
WORDS = (
    PersonWord("Joe Masri", ("Joseph Masri", "Yusuf Masri")),
    PersonWord("Yusuf Masri", ("J. Masri",), ("Youssef Masri", "slug-b"), line=4),
    PersonWord("George Marsh", ("George Marsh Jr.",), ("slug-a", "slug-c")),
    PersonWord("Rosalba Vella", ("Rosalba", "Rosa Vella"), ("R. Vella",)),
    PersonWord("Nobody Here", ("Kim Cholsu",)),
)


def article(digest: str, people: tuple[str, ...]) -> Entry:
    """The article of this digest as it may be read: another reading has another key."""
    return replace(entry(digest, *people), key=f"{digest} {people}")


articles = st.dictionaries(
    st.sampled_from("abcdefgh"), st.lists(st.sampled_from(NAMES), max_size=4, unique=True).map(tuple), max_size=8
).map(lambda read: [article(digest, people) for digest, people in read.items()])
events = st.lists(st.sampled_from("abcdefgh"), max_size=8, unique=True).flatmap(
    lambda digests: st.integers(0, len(digests)).map(
        lambda at: [Group(tuple(part), ()) for part in (digests[:at], digests[at:]) if len(part) > 1]
    )
)
words = st.builds(
    PeopleWord,
    st.lists(st.sampled_from(WORDS), max_size=3, unique=True).map(tuple),
    st.lists(st.sampled_from(("Press Office", "Rosalba", "Kim Chol-su")), max_size=2, unique=True).map(tuple),
)


@settings(max_examples=300)
@given(st.lists(st.tuples(articles, events, words), min_size=2, max_size=6))
def test_the_same_people_as_from_nothing(states: list[tuple[list[Entry], list[Group], PeopleWord]]) -> None:
    """Articles come, go and are read otherwise; events and the editor's word change."""
    memo: dict[str, Any] = {}
    for entries, groups, word in states:
        assert identify(entries, groups, word, memo) == identify(entries, groups, word)


def test_a_card_in_the_place_of_another() -> None:
    """Somebody new has the heading that the editor gave to somebody who is gone."""
    memo: dict[str, Any] = {}
    word = PeopleWord((PersonWord("George Marsh", ("George Marsh Jr.",)),))
    identify([article("d", ("Rosa Vella", "George Marsh Jr."))], (), word, memo)
    found, _ = identify([article("d", ("Rosa Vella", "George Marsh"))], (), PeopleWord(), memo)
    assert [who.name for who in found] == ["George Marsh", "Rosa Vella"]


@given(articles, events, words)
def test_nothing_new_is_nothing_written(entries: list[Entry], groups: list[Group], word: PeopleWord) -> None:
    """The same again leaves the memo as it is."""
    memo: dict[str, Any] = {}
    identify(entries, groups, word, memo)
    before = dict(memo)
    identify(list(reversed(entries)), list(reversed(groups)), word, memo)
    assert memo == before


def test_a_stamp_tells_what_changed() -> None:
    """One more article about Rosa: hers is another, Omar's is not."""
    entries = [entry("a", "Rosa Vella"), entry("b", "Omar Haddad")]
    before, after = (
        {one.name: one.stamp for one in identify(some, (), PeopleWord())[0]}
        for some in (entries, [*entries, entry("c", "Rosa Vella")])
    )
    assert before["Omar Haddad"] == after["Omar Haddad"]
    assert before["Rosa Vella"] != after["Rosa Vella"]
