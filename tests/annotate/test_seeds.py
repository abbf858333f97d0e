"""The five seeds through desk and annotate: every role and every quote with its speaker, by general rules."""

from pathlib import Path

import pytest

from builder import annotate, desk, intake
from builder.model import Dossier

SEEDS = Path(__file__).parents[2] / "seeds"
ROLES = {
    "000": {"Iraqi Defense Minister", "Secretary of Iran’s Supreme National Security Council (SNSC)",
            "Iranian Defense Minister Brigadier General"},
    "001": {"Secretary of the Supreme National Security Council", "Iraqi Defense Minister"},
    "002": {"Iranian Defence Minister", "Iraqi Defence Minister", "Baghdad's Defence Minister", "parliament speaker",
            "secretary of Iran's Supreme National Security Council"},
    "003": {"Irans Defense Minister Brigadier General", "Iraqi Prime Minister", "Iraqi Defense Minister"},
    "004": {"Iranian Defense Minister Brigadier General", "Iraqi Parliament Speaker", "Brigadier General"},
}  # fmt: skip
SHAMKHANI, LARIJANI, HAYALI = "Ali Shamkhani", "Ali Larijani", "Irfan Al Hayali"
DEHQAN, JABOURI, OBEIDI = "Hossein Dehqan", "Salim al-Jabouri", "Khaled al-Obeidi"
QUOTES: dict[str, list[tuple[str, str | None]]] = {
    "000": [("Close cooperation among", SHAMKHANI), ("It will also prevent", SHAMKHANI)],
    "001": [],
    "002": [("wide range of military", None), ("fight against terrorism", None),
            ("Iran supports the unity", LARIJANI), ("because if it wasn't", LARIJANI),
            ("We will not let", HAYALI), ("secessionist approaches", SHAMKHANI)],
    "003": [],
    "004": [("The ISIL is a threat", DEHQAN), ("The Islamic Republic", DEHQAN), ("The two countries’", DEHQAN),
            ("The Iraqis consider", JABOURI), ("Fighting (and", JABOURI), ("We are here", DEHQAN),
            ("The regional conditions", DEHQAN), ("Iran has stood", DEHQAN), ("Certainly,", OBEIDI),
            ("We seriously need", OBEIDI)],
}  # fmt: skip


def read(number: str) -> Dossier:
    """The dossier of one seed."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return annotate.annotate(desk.edit(intake.read(path.read_bytes(), path.name)))


@pytest.mark.parametrize("number", ROLES)
def test_roles(number: str) -> None:
    """As printed, with what the clipping lost."""
    assert {role.title for person in read(number).people for role in person.roles} == ROLES[number]


@pytest.mark.parametrize("number", QUOTES)
def test_quotes(number: str) -> None:
    """Eighteen in all; two of them nobody's."""
    dossier = read(number)
    names = [person.name for person in dossier.people]
    said = [(quote.text, None if quote.speaker is None else names[quote.speaker]) for quote in dossier.quotes]
    assert len(said) == len(QUOTES[number])
    for (text, speaker), (begins, expected) in zip(said, QUOTES[number], strict=True):
        assert text.startswith(begins)
        assert speaker == expected
