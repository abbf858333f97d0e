"""Places that the body names."""

from tests.annotate.articles import dossier


def test_places() -> None:
    """Countries and great cities anywhere, a town behind "in"; none inside a person's name."""
    text = "Jordan and Syria signed in Baghdad. They closed a bank in Lincoln. Jack London spoke."
    assert dossier(text).places == ("Jordan", "Syria", "Baghdad", "Lincoln")


def test_united_is_a_word_of_firms_but_not_in_the_name_of_a_country() -> None:
    text = (
        "The United States and the United Arab Emirates asked the Czech Republic. Leeds United lost in Berlin. "
        "The United States Steel Corporation and the United Nations said nothing."
    )
    assert dossier(text).places == ("United States", "United Arab Emirates", "Czech Republic", "Berlin")
