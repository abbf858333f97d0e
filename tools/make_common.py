"""Makes builder/lexicon/common.txt, the stems of words that running English prints in lower case.

Run with the folders of wikigold and the Broad Twitter Corpus (CoNLL columns) and of ECB+ as plain text:
`python tools/make_common.py FOLDER...`
"""

import sys
from collections import Counter
from pathlib import Path

from builder.text import fold, stem, words

TARGET = Path(__file__).parent.parent / "builder" / "lexicon" / "data" / "common.txt"
SHARE = 0.3  # of its occurrences in lower case: below it a word is more often a name


def main(folders: list[str]) -> None:
    lower: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix not in {".txt", ".conll"}:
                continue
            for line in path.read_text(encoding="utf-8").splitlines():
                text = line.split()[0] if path.parent.name == "data" and line.strip() else line
                for token in words(text):
                    if token.text.isalpha() and token.text.isascii():
                        every[stem(fold(token.text))] += 1
                        lower[stem(fold(token.text))] += token.text.islower()
    kept = sorted(word for word, n in lower.items() if n >= 2 and n >= SHARE * every[word] and len(word) > 1)
    TARGET.write_text("".join(f"{word}\n" for word in kept), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
