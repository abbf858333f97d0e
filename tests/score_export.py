"""Score a labelled folder of clippings through the exported data, as any user of that data would see it.

    python -m tests.score_export DIR GOLD [SCORER]

DIR holds the clippings, GOLD is the labels. A real build of DIR goes into a temporary folder; its `data/*.jsonl`
become one prediction a file: headline, published, outlet, agency, place, people, body, story. With SCORER, a script
that takes predictions and gold, its verdict is printed; without, the predictions are.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

Prediction = dict[str, Any]


def main(arguments: list[str]) -> int:
    """Build, convert, and score or print."""
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    clippings, gold, *scorer = (Path(argument).resolve() for argument in arguments)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = [sys.executable, "-m", "builder", "build", str(clippings), "--site", str(site)]
        subprocess.run([*command, "--cache", str(Path(folder) / "cache")], check=True, stdout=subprocess.DEVNULL)
        found = json.dumps(predictions(site / "data"), ensure_ascii=False, indent=1)
        if not scorer:
            print(found)
            return 0
        told = Path(folder) / "predictions.json"
        told.write_text(found, "utf-8")
        return subprocess.run(
            [sys.executable, str(scorer[0]), str(told), str(gold), "--verbose"], check=False
        ).returncode


def predictions(data: Path) -> dict[str, Prediction]:
    """One prediction for each seed of the exported articles."""
    names = {person["id"]: person["name"] for person in _lines(data / "people.jsonl")}
    found = {}
    for file in sorted(data.glob("articles-*.jsonl")):
        for article in _lines(file):
            for seed in article["seeds"]:
                found[seed] = predict(article, names)
    return found


def predict(article: dict[str, Any], names: dict[str, str]) -> Prediction:
    """An exported article as a prediction; a supplied headline and a day without its year count as not given."""
    headline = article["headline"]
    published = (article["published"]["value"] or "").rstrip("?~%")
    outlet, agency = article["outlet"]["value"], article["agency"]["value"]
    return {
        "headline": headline["value"] if headline["basis"] != "supplied" else None,
        "published": None if not published or published.startswith("XXXX") else published,
        "outlet": outlet or agency,
        "agency": agency,
        "place": article["place"]["value"],
        "people": [_fullest(person, names) for person in article["people"]],
        "body": [block["text"] for block in article["blocks"] if block["kind"] == "paragraph"],
        "story": article["event"] or article["id"],
    }


def _fullest(person: dict[str, Any], names: dict[str, str]) -> str:
    """The fullest form that the article prints; the heading where it prints one bare name."""
    printed = max(person["printed"], key=lambda form: (len(form.split()), len(form)), default="")
    return printed if " " in printed else names.get(person["id"], printed)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
