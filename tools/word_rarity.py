#!/usr/bin/env python3
"""Remake builder/lexicon/data/word_rarity/: how often the stems of a language occur, from the counts of wordfreq.

    pip install wordfreq==3.1.1 && python tools/word_rarity.py

A stem's frequency is the sum over its words. It is written as the Zipf value (van Heuven et al. 2014: the
logarithm, base 10, of occurrences in a billion words), to one decimal; below a floor a stem counts as unseen. The
stems are those that `builder.text` makes, whatever the language. Of other languages than English only the common
words are kept: enough to tell them from names.
"""

import math
from collections import Counter, defaultdict
from pathlib import Path
from textwrap import wrap

from wordfreq import get_frequency_dict

from builder.text import stems

FLOOR, ABROAD = 2.0, 4.5
LANGUAGES = "ar cs da de el es fa fi fr he hu id it nl pl pt ro ru sv tr uk".split()
TABLES = Path(__file__).parents[1] / "builder" / "lexicon" / "data" / "word_rarity"
HEADER = """\
# How common stems are in the language: Zipf value, then the stems of that value. One not listed is rarer than all.
# Derived by tools/word_rarity.py from the word lists of wordfreq 3.1.1 by Robyn Speer
# (https://github.com/rspeer/wordfreq), which draws on Wikipedia, OpenSubtitles, the freely available SUBTLEX lists
# of Marc Brysbaert et al., Google Books Ngrams (http://books.google.com/ngrams), ParaCrawl, the Leeds Corpus.
# This file alone is under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), as its source.
"""


def main() -> None:
    remake("en", "large", FLOOR)
    for language in LANGUAGES:
        remake(language, "best", ABROAD)


def remake(language: str, wordlist: str, floor: float) -> None:
    counts: Counter[str] = Counter()
    for word, frequency in get_frequency_dict(language, wordlist=wordlist).items():
        for stem in stems(word):
            if stem.isalpha():
                counts[stem] += frequency
    levels: dict[float, list[str]] = defaultdict(list)
    for stem, frequency in counts.items():
        if (level := round(math.log10(frequency * 1e9), 1)) >= floor:
            levels[level].append(stem)
    lines = [
        f"{level:.1f} {line}\n"
        for level in sorted(levels, reverse=True)
        for line in wrap(" ".join(sorted(levels[level])), 114, break_long_words=False)
    ]
    (TABLES / f"{language}.txt").write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
