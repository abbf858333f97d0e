#!/usr/bin/env python3
"""Remake builder/lexicon/data/word_rarity.txt: how often English stems occur, from the word counts of wordfreq.

    pip install wordfreq==3.1.1 && python tools/word_rarity.py

A stem's frequency is the sum over its words. It is written as the Zipf value (van Heuven et al. 2014: the
logarithm, base 10, of occurrences in a billion words), to one decimal; below FLOOR a stem counts as unseen.
"""

import math
from collections import Counter, defaultdict
from pathlib import Path
from textwrap import wrap

from wordfreq import get_frequency_dict

from builder.text import stems

FLOOR = 2.0
TABLE = Path(__file__).parents[1] / "builder" / "lexicon" / "data" / "word_rarity.txt"
HEADER = """\
# How common English stems are: Zipf value, then the stems of that value. A stem not listed is rarer than all.
# Derived by tools/word_rarity.py from the English word list of wordfreq 3.1.1 by Robyn Speer
# (https://github.com/rspeer/wordfreq), which draws on Wikipedia, OpenSubtitles, the freely available SUBTLEX lists
# of Marc Brysbaert et al., Google Books Ngrams (http://books.google.com/ngrams), ParaCrawl, the Leeds Corpus.
# This file alone is under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), as its source.
"""


def main() -> None:
    counts: Counter[str] = Counter()
    for word, frequency in get_frequency_dict("en", wordlist="large").items():
        for stem in stems(word):
            if stem.isalpha():
                counts[stem] += frequency
    levels: dict[float, list[str]] = defaultdict(list)
    for stem, frequency in counts.items():
        if (level := round(math.log10(frequency * 1e9), 1)) >= FLOOR:
            levels[level].append(stem)
    lines = [
        f"{level:.1f} {line}\n"
        for level in sorted(levels, reverse=True)
        for line in wrap(" ".join(sorted(levels[level])), 114, break_long_words=False)
    ]
    TABLE.write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
