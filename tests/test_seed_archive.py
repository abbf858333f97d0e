"""The first golden test: what the archive must know about the five seeds, through the exported data."""

from dataclasses import dataclass

import pytest

from tests.conftest import Built


@dataclass(frozen=True, slots=True)
class Known:
    """What one seed says. The headline "" means: supplied by the archive."""

    headline: str
    published: tuple[str, str]
    outlet: str | None
    agency: str | None
    place: str | None
    happened: str
    people: frozenset[str]


SHAMKHANI, HIYALI, DEHQAN, LARIJANI = "Ali Shamkhani", "Erfan al-Hiyali", "Hossein Dehqan", "Ali Larijani"
ABADI, OBEIDI, JABOURI = "Haidar al-Abadi", "Khaled al-Obeidi", "Salim al-Jabouri"

KNOWN = {
    "000": Known("", ("2017-07-23~", "inferred"), None, None, None, "2017-07-23",
                 frozenset({SHAMKHANI, HIYALI, DEHQAN})),
    "001": Known("Iran cautions Iraq on secessionist approaches", ("2017-07-23?", "inferred"),
                 "The iran News Gazette", "Islamic Republic News Agency", "Tehran", "2017-07-23",
                 frozenset({SHAMKHANI, HIYALI})),
    "002": Known("Iran, Iraq vow to boost military ties", ("2017-07-24", "printed"), None, "AFP", "TEHRAN",
                 "2017-07-23", frozenset({DEHQAN, HIYALI, LARIJANI, SHAMKHANI})),
    "003": Known("Iran to continue backing Iraq integrity: Defense chief", ("2015-05-18", "printed"), None,
                 "Press TV", None, "2015-05-18", frozenset({DEHQAN, ABADI, OBEIDI})),
    "004": Known("Iran calls for collective efforts to fight ISIL in region", ("2015-05-20~", "inferred"), None,
                 "Fars News Agency", "TEHRAN", "2015-05-20", frozenset({DEHQAN, JABOURI, OBEIDI})),
}  # fmt: skip
EVENTS = ({"000", "001", "002"}, {"003", "004"})
SEE = {"Hossein Dehghan": DEHQAN, "Irfan Al Hayali": HIYALI, "Khalid al-Ubaydi": OBEIDI}
FURNITURE = {
    "001": ("|", "The iran News Gazette is mainly concerned with news"),
    "002": ("date 2017-07-24", "You are here", "Last updated at"),
    "003": ("Story Code : 165076", "Your Name", "Your Email Address"),
}


def short(seed: str) -> str:
    """"003_dbdde521a484ea68.txt" -> "003"."""
    return seed[:3]


@pytest.mark.parametrize("seed", KNOWN)
def test_facts_of_each_seed(seed_archive: Built, seed: str) -> None:
    known = KNOWN[seed]
    article = next(row for name, row in seed_archive.articles.items() if short(name) == seed)
    assert article["headline"]["basis"] == ("printed" if known.headline else "supplied")
    if known.headline:
        assert article["headline"]["value"] == known.headline
    assert (article["published"]["value"], article["published"]["basis"]) == known.published
    assert article["outlet"]["value"] == known.outlet
    assert article["agency"]["value"] == known.agency
    assert article["place"]["value"] == known.place
    assert article["happened"]["value"] == known.happened
    assert {seed_archive.people[person["id"]]["name"] for person in article["people"]} == known.people


def test_a_supplied_headline_comes_from_the_first_sentence(seed_archive: Built) -> None:
    article = next(row for name, row in seed_archive.articles.items() if short(name) == "000")
    first = next(block["text"] for block in article["blocks"])
    assert first.startswith(article["headline"]["value"].rstrip("…. "))


def test_the_day_of_saving_is_not_the_day_of_publication(seed_archive: Built) -> None:
    article = next(row for name, row in seed_archive.articles.items() if short(name) == "003")
    assert (article["captured"]["value"], article["captured"]["basis"]) == ("2024-07-13", "inferred")
    assert "2024-07-13" in {rival["value"] for rival in article["published"]["rivals"]}


def test_seven_people_and_no_more(seed_archive: Built) -> None:
    assert {person["name"] for person in seed_archive.people.values()} == {
        SHAMKHANI, HIYALI, DEHQAN, LARIJANI, ABADI, OBEIDI, JABOURI,
    }  # fmt: skip


@pytest.mark.parametrize("form", SEE)
def test_another_printed_form_leads_to_the_person(seed_archive: Built, form: str) -> None:
    page = seed_archive.site / "people" / f"{form.lower().replace(' ', '-')}.html"
    assert f"{SEE[form].lower().replace(' ', '-')}.html" in page.read_text("utf-8")


def test_two_events(seed_archive: Built) -> None:
    of_id = {row["id"]: short(name) for name, row in seed_archive.articles.items()}
    found = [{of_id[article] for article in event["articles"]} for event in seed_archive.events]
    assert sorted(found, key=min) == list(EVENTS)


@pytest.mark.parametrize("seed", FURNITURE)
def test_furniture_is_gone_from_the_body_and_kept_as_removed(seed_archive: Built, seed: str) -> None:
    article = next(row for name, row in seed_archive.articles.items() if short(name) == seed)
    body = "\n".join(block["text"] for block in article["blocks"])
    gone = "\n".join(removed["text"] for removed in article["removed"])
    for text in FURNITURE[seed]:
        assert text not in body
        assert text in gone
    assert all(removed["rule"] for removed in article["removed"])


def test_subheadings_and_captions(seed_archive: Built) -> None:
    kinds = {
        short(name): [block["kind"] for block in row["blocks"] if block["kind"] != "paragraph"]
        for name, row in seed_archive.articles.items()
    }
    assert kinds == {"000": ["subheading"], "001": [], "002": ["caption"], "003": ["subheading"], "004": []}


def test_glued_words_stay_as_captured(seed_archive: Built) -> None:
    article = next(row for name, row in seed_archive.articles.items() if short(name) == "003")
    body = "\n".join(block["text"] for block in article["blocks"])
    assert "As long asthe Iraqi government" in body
    assert "Irans Defense Minister" in body
