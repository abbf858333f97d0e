"""Score a labelled folder of clippings through the exported data, as any user of that data would see it.

    python tests/score_export.py DIR GOLD [--verbose]

DIR holds the clippings, GOLD their labels: {"items": [{"file", "headline", "published": {"date", "also_accept"},
"outlet_accept", "outlet_scored", "agency", "dateline_place", "people": [{"canonical", "also_accept", "surfaces"}],
"people_optional", "byline", "body_paragraphs", "body_optional_lines", "story"}, ...]}. A real build of DIR goes into
a temporary folder; its `data/*.jsonl` become one prediction a file, and each is compared with its labels.
"""

import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
Labelled = Mapping[str, Any]
Prediction = dict[str, Any]
TITLES = frozenset("mr mrs ms dr eng prof sir hon sen rep gov lt gen president minister general".split())


def main(arguments: list[str]) -> int:
    """Build, convert, score and print."""
    paths = [Path(argument).resolve() for argument in arguments if not argument.startswith("--")]
    if len(paths) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = [sys.executable, "-m", "builder", "build", str(paths[0]), "--site", str(site)]
        quiet = [*command, "--cache", str(Path(folder) / "cache")]
        subprocess.run(quiet, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        found = predictions(site / "data")
    print(report(found, json.loads(paths[1].read_text("utf-8"))["items"], verbose="--verbose" in arguments))
    return 0


def report(found: Mapping[str, Prediction], items: Iterable[Labelled], *, verbose: bool = False) -> str:
    """The share of right answers for each kind of fact; with `verbose`, every miss above it."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    misses = []
    labelled = list(items)
    for item in labelled:
        given = found.get(item["file"], {})
        for kind, ok in facts(given, item).items():
            asked[kind] += 1
            right[kind] += ok
            if not ok:
                misses.append(f"{item['file']} {kind}: {given.get('outlet' if kind == 'voice' else kind)!r}")
        for kind, number in {**people(given, item), "body F1": body(given, item)}.items():
            right[kind] += number  # type: ignore[assignment]
    lines = [f"{kind:9} {right[kind] / asked[kind]:.3f}  ({right[kind]} of {asked[kind]})" for kind in sorted(asked)]
    hits = right["person found"]
    lines += [
        f"people    precision {_share(hits, hits + right['person extra'])}, "
        f"recall {_share(hits, hits + right['person missed'])}",
        f"body F1   {right['body F1'] / max(1, len(labelled)):.3f}",
        "stories   pairs right {}, false {}, missed {}".format(*stories(found, labelled)),
    ]
    return "\n".join([*misses, *lines] if verbose else lines)


def facts(given: Prediction, item: Labelled) -> dict[str, bool]:
    """Whether each single fact is right; a fact that the labels leave out is not asked for."""
    date = item["published"]["date"]
    accepted = {date, *item["published"]["also_accept"]} if date else {None}
    text = _fold(" ".join(given.get("body", ())))
    asked = {
        "headline": _fold(given.get("headline")) == _fold(item["headline"]),
        "published": given.get("published") in accepted,
        "first words": text.startswith(_fold(" ".join(item["body_paragraphs"][0].split()[:8]))),
        "last words": text.endswith(_fold(" ".join(item["body_paragraphs"][-1].split()[-8:]))),
    }
    if item["outlet_scored"]:
        names = {_fold(name) for name in (*item["outlet_accept"], item["agency"]) if name}
        asked["voice"] = bool(names & {_fold(given.get("outlet")), _fold(given.get("outlet")).removeprefix("the ")})
    if item["dateline_place"] or given.get("place"):
        place, wanted = _fold(given.get("place")).split(), _fold(item["dateline_place"]).split()
        asked["place"] = place[:1] == wanted[:1]
    return asked


def people(given: Prediction, item: Labelled) -> dict[str, int]:
    """How many people of the labels were found and missed, and how many others were given."""
    wanted = [{_name(form) for form in _full_forms(person)} for person in item["people"]]
    optional = {_name(name) for name in (*item["people_optional"], *item["byline"])}
    found, extra = set(), 0
    for name in map(_name, given.get("people", ())):
        at = next((at for at, forms in enumerate(wanted) if name in forms and at not in found), None)
        if at is not None:
            found.add(at)
        elif name not in optional:
            extra += 1
    return {"person found": len(found), "person missed": len(wanted) - len(found), "person extra": extra}


def _full_forms(person: Labelled) -> list[str]:
    """Forms of more than one word; all forms of somebody who is only named by one."""
    forms = [person["canonical"], *person["also_accept"], *person["surfaces"]]
    full = [form for form in forms if len(form.split()) > 1]
    return full if any(len(form.split()) > 1 for form in person["surfaces"]) else forms


def body(given: Prediction, item: Labelled) -> float:
    """F1 of the words of the text; captions and decks count neither way."""
    wanted, optional, said = (
        Counter(_fold(" ".join(texts)).split())
        for texts in (item["body_paragraphs"], item["body_optional_lines"], given.get("body", ()))
    )
    shared = (wanted & said).total()
    precision = _part(shared, shared + (said - wanted - optional).total())
    recall = _part(shared, wanted.total())
    return _part(2 * precision * recall, precision + recall)


def stories(found: Mapping[str, Prediction], items: Sequence[Labelled]) -> tuple[int, int, int]:
    """Pairs of files that tell one story: rightly together, wrongly together, wrongly apart."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for one, other in combinations(items, 2):
        mine, theirs = (found.get(item["file"], {}).get("story", item["file"]) for item in (one, other))
        counts[one["story"] == other["story"], mine == theirs] += 1
    return counts[True, True], counts[False, True], counts[True, False]


def _fold(text: str | None) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", re.sub(r"[‘’'`ʻʿ“”\"]", "", plain).lower()))


def _name(name: str) -> str:
    words = _fold(name).split()
    while words and words[0] in TITLES:
        del words[0]
    return " ".join(words)


def _part(some: float, whole: float) -> float:
    return some / whole if whole else 0.0


def _share(some: int, whole: int) -> str:
    return f"{_part(some, whole):.3f}"


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
