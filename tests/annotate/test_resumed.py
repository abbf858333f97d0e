"""Names that no table knows, by their surname that comes again alone: a text, and whom it names."""

import pytest

from builder.annotate import annotate
from tests.annotate.articles import article, people


@pytest.mark.parametrize(
    ("text", "then", "names"),
    [
        ("She stood next to Nevrad Ozkollu of the ministry.", "Ozkollu said so.", ["Nevrad Ozkollu"]),
        ("She stood next to Nevrad Ozkollu of the ministry.", "“We will,” said Ozkollu.", ["Nevrad Ozkollu"]),
        ("She stood next to Nevrad Ozkollu of the ministry.", "The ministry said so.", []),
        ("They met the ambassador to Cambodia Xu Guolang there.", "Xu said that it was so.", ["Xu Guolang"]),
        ("She bought it at the Nevrad Ozkollu.", "Ozkollu said so.", []),  # a shop
    ],
)
def test_a_surname_that_speaks_alone(text: str, then: str, names: list[str]) -> None:
    assert people(text, then) == names


ARABIC = [
    ("ar", "استقبل الوزير المستشار سليمان جاسم الدعيج هنا.", "وقال الدعيج إن الرسالة وصلت.", ["سليمان جاسم الدعيج"]),
    ("ar", "استقبل الوزير الطيب بنجلون هنا الوفد.", "واشاد بنجلون بالقروض.", ["الطيب بنجلون"]),
    ("fa", "عبدالبصیر رحیمی والی بدخشان آمد.", "رحیمی از همسایگان خواست.", ["عبدالبصیر رحیمی"]),
]


@pytest.mark.parametrize(("language", "text", "then", "names"), ARABIC)
def test_a_surname_that_comes_again_where_no_letter_is_a_capital(
    language: str, text: str, then: str, names: list[str]
) -> None:
    """What stands before it is a known given name, or one of two words."""
    assert [person.name for person in annotate(article(text, then, language=language)).people] == names
