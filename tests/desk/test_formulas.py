"""How a text speaks of its own house, one example for each language; and how it speaks of others."""

import pytest

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
