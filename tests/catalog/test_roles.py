"""The roles of a person: as printed, and one that only opens a sentence is told once."""

import json
from pathlib import Path

from tests.builds import bring_up_to_date

SEEDS = {
    "a.txt": "Ferry sinks off Orvik\n3 May 2014\n\nSurvivor Anna Berg told reporters that she swam for an hour.\n",
    "b.txt": "More found at sea\n4 May 2014\n\nThe town was told by survivor Anna Berg that the ferry listed.\n",
}


def test_a_role_at_the_beginning_of_a_sentence_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    for name, text in SEEDS.items():
        (tmp_path / "seeds" / name).write_text(text)
    bring_up_to_date(tmp_path)
    people = (json.loads(line) for line in (tmp_path / "site" / "data" / "people.jsonl").read_text().splitlines())
    berg = next(person for person in people if person["name"] == "Anna Berg")
    assert [(role["role"], len(role["articles"])) for role in berg["roles"]] == [("survivor", 2)]
