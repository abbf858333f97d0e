"""Places that the body names."""

from tests.annotate.articles import dossier


def test_places() -> None:
    """Countries and great cities anywhere, a town behind "in"; none inside a person's name."""
    text = "Jordan and Syria signed in Baghdad. They closed a bank in Lincoln. Jack London spoke."
    assert dossier(text).places == ("Jordan", "Syria", "Baghdad", "Lincoln")
