"""How well events are found: `python -m bench.grouping FOLDER`.

The folder holds `clippings/` and `gold.json`, a list of {"file", "story"}, as ECB+ is laid out. Prints B-cubed
precision, recall and F1 (Bagga and Baldwin 1998): for each text the share of its group that tells its story, and the
share of its story that is in its group, on average.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from builder import annotate, desk, dossier, events, intake
from builder.cache import encode


def main() -> None:
    """Group the clippings of a folder and compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    story = {item["file"]: item["story"] for item in json.loads((folder / "gold.json").read_text(encoding="utf-8"))}
    file_of, entries, gists = {}, [], {}
    for file in sorted(story):
        clipping = intake.read((folder / "clippings" / file).read_bytes(), file)
        read = annotate.annotate(desk.edit(clipping))
        entries.append(dossier.entry(read, key=file))
        gists[file] = encode(dossier.gist(read))
        file_of[clipping.digest] = file
    found = {file: file for file in story}
    for group in events.group(entries, gists.__getitem__):
        found.update({file_of[digest]: file_of[group.digests[0]] for digest in group.digests})
    precision, recall = _share(found, story), _share(story, found)
    print(f"B3 precision {precision:.3f} recall {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")


def _share(sets: dict[str, str], others: dict[str, str]) -> float:
    """For each text, how much of its set is in one set of the others with it; the mean over all texts."""
    members: dict[str, list[str]] = defaultdict(list)
    for file, name in sets.items():
        members[name].append(file)
    together = (sum(others[mate] == others[file] for mate in members[name]) / len(members[name])
                for file, name in sets.items())  # fmt: skip
    return sum(together) / len(sets)


if __name__ == "__main__":
    main()
