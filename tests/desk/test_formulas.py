"""How a text speaks of its own house, one example for each language; and how it speaks of others."""

import pytest

from builder import desk, intake
from builder.desk import formulas

OWN = {
    "en": "“It is open,” Hale told NAME in an interview.",
    "fr": "« C'est ouvert », a déclaré à l’NAME le maire.",
    "es": "«Está abierto», dijo a NAME el alcalde.",
    "pt": "“Está aberto”, disse à NAME o capitão.",
    "it": "«È aperto», ha detto all'NAME il sindaco.",
    "de": "„Er ist offen“, sagte sie der NAME.",
    "nl": "Dat zei hij tegenover het NAME.",
    "tr": "Kaya, NAME muhabirine yaptığı açıklamada konuştu.",
    "id": "kata Ahmad kepada NAME, Senin.",
    "pl": "– Otwarte – powiedział NAME kapitan.",
    "ru": "Об этом сообщает корреспондент NAME.",
    "uk": "Про це повідомляє NAME.",
    "ar": "وقال لمراسل NAME إن الميناء مفتوح.",
    "fa": "به گزارش خبرنگار NAME، بندر باز شد.",
    "zh": "他告诉NAME记者，渔港已恢复通航。",
}
OTHERS = ["Hale was seen reading NAME on the pier.", "NAME reported that the harbour was open.", "Er las NAME."]


def test_every_language_has_an_example() -> None:
    assert set(OWN) == set(formulas.FORMULAS)


def read(text: str) -> str:
    start = text.index("NAME")
    return formulas.read(text, start, start + 4)


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_its_own_house(text: str) -> None:
    assert read(text) == "formula"


@pytest.mark.parametrize(
    "text",
    [
        "As Armenian NAME informed earlier, the harbour was shut.",
        "It is open, NAME learned from the harbour master.",
        "The mayor told the NAME website that it was open.",
        "NAME presents the full transcript of the briefing.",
        "NAME spoke with a witness at the harbour.",
        "NAME has crews at the harbour and will update this story.",
        "“So they met in the middle,” a witness told NAME’s Anna Berg.",
        "NAME was in court this morning, where his lawyer was not.",
    ],
)
def test_what_its_own_desk_said_or_learned(text: str) -> None:
    assert read(text) == "formula"


@pytest.mark.parametrize("text", OTHERS)
def test_other_houses(text: str) -> None:
    assert not read(text)


def test_what_people_told_it_counts_less() -> None:
    """More if a paper puts its own name in quotes."""
    assert read("the mayor told NAME that it was open") == "told"
    assert read("the mayor told the ‘NAME’ that it was open") == "formula"


def test_a_station_by_what_its_text_says_of_it() -> None:
    """No table has it; how it is named tells what it is."""
    text = "Two boats lost off the harbour\n\nTwo boats were lost off the harbour of Kelm on Monday, police said.\n\n"
    text += "FOX4 spoke with a witness at the harbour.\n\nThe boats had left the harbour before the storm came.\n"
    assert desk.edit(intake.read(text.encode(), "a.txt")).outlet.value == "FOX4"
