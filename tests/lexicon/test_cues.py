"""Words that stand beside names, common words, given names and places."""

from builder.lexicon.cues import is_common, is_given, kinds
from builder.lexicon.places import grade


def test_kinds() -> None:
    """A word may be of several kinds."""
    assert {"honorific", "office"} <= kinds()["king"]
    assert "rank" in kinds()["brigadier"]
    assert "tehran" not in kinds()


def test_words() -> None:
    """Common words in any of their forms; given names of many languages."""
    assert is_common("agreements")
    assert not is_common("dehqan")
    assert is_given("hossein")
    assert is_given("yelitza")


def test_places() -> None:
    """How firmly a name means a place."""
    assert grade("iran") == "country"
    assert grade("new york") == "great"
    assert grade("lincoln") == "town"
    assert grade("hossein") == ""
