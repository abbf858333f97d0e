"""Makes builder/lexicon/data/name_parts.tsv from rigour's groups of name parts.

    python tools/name_parts.py person_names.txt.gz

The input is `person_names.txt` of rigour (MIT; the groups are Wikidata items, CC0), compressed. Each line is
`form, form, … => Q123`. The output has one line per folded form, in the order of its bytes:
form, tab, how many forms its groups hold in all scripts, tab, the groups by Wikidata number
(those only that hold another form of the table).
"""

import gzip
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from builder.text import fold

TARGET = Path(__file__).parents[1] / "builder" / "lexicon" / "data" / "name_parts.tsv"
# Scripts that write a name as words between spaces. Chinese, Japanese and Korean names come in Latin letters.
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW")
ARTICLES = frozenset("al el as ash ad ar at az an".split())


def main(source: Path) -> None:
    table: dict[str, tuple[set[int], set[str]]] = defaultdict(lambda: (set(), set()))
    for forms, group in read(source):
        for form in forms:
            key = part(form)
            if key:
                table[key][0].add(group)
                table[key][1].update(forms)
    size = Counter(group for groups, _ in table.values() for group in groups)
    lines = [
        f"{key}\t{len(forms)}\t{' '.join(str(group) for group in sorted(groups) if size[group] > 1)}\n".encode()
        for key, (groups, forms) in table.items()
    ]
    TARGET.write_bytes(b"".join(sorted(lines)))
    print(f"{len(lines)} forms, {TARGET.stat().st_size:,} bytes")


def read(source: Path) -> Iterator[tuple[list[str], int]]:
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            forms, _, item = line.strip().partition(" => ")
            if item.startswith("Q"):
                yield forms.split(", "), int(item[1:])


def part(form: str) -> str:
    """The folded form as the table files it: one word, without a leading Arabic article, hyphens closed up."""
    folded = fold(form)
    first, hyphen, rest = folded.partition("-")
    if hyphen and first in ARTICLES:
        folded = rest
    folded = folded.replace("-", "")
    return folded if len(folded) > 1 and all(map(in_script, folded)) else ""


def in_script(letter: str) -> bool:
    return letter.isalpha() and unicodedata.name(letter, "").startswith(SCRIPTS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
