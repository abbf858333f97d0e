"""Full names that no table knows, whose surname speaks alone further on: "next to Nevzat Celikkol … Celikkol said".

Firms and towns speak too, but are seldom told in full and then by their last word. A surname that stands first, as in
China, is one that a list knows.
"""

from collections.abc import Iterator, Mapping, Sequence

from builder.annotate.evidence import Run
from builder.annotate.mentions import Mention, mention
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import Word
from builder.lexicon.surnames import is_eastern_surname

PLAIN = 6.0  # the weight of such evidence
LONGEST = 4  # words of a name
ENDS = frozenset(".,;:”\"’»")  # behind "said Celikkol"


def resumed(
    texts: Mapping[int, Words], runs: Mapping[int, Sequence[Run]], found: Sequence[Mention]
) -> Iterator[Mention]:
    """Every such name that is not among those found."""
    speaking = {word for block, words in texts.items() for word in _speaking(words, runs.get(block, ()))}
    titled = {word for block, words in texts.items() for word in _titled(words, runs.get(block, ()))}
    taken = {(one.block, at) for one in found for at in range(one.start, one.end)}
    for block, own in runs.items() if speaking or titled else ():
        words = texts[block]
        for run in own if not words.shout else ():
            if any((block, at) in taken for at in range(run.start, run.end)):
                continue
            if name := _name(words, run, speaking) or _of_titled(words, run, titled):
                yield mention(block, words, name)


def _speaking(words: Words, runs: Sequence[Run]) -> Iterator[str]:
    """The words that alone say something: "Celikkol said", "said Celikkol."."""
    for run in runs:
        word, before, after = words[run.start], words[run.start - 1 : run.start], words[run.end : run.end + 1]
        if run.end - run.start > 1 or not _unknown(word):
            continue
        says = bool(after) and "speech" in after[0].kinds
        if says or (before and "speech" in before[0].kinds and (not after or after[0].text in ENDS)):
            yield word.folded


def _titled(words: Words, runs: Sequence[Run]) -> Iterator[str]:
    """The common words that somebody is called by: "Mr Wisdom"."""
    for run in runs:
        first, last = words[run.start], words[run.end - 1]
        if run.end - run.start == 2 and "honorific" in first.kinds and last.common and last.shape == "title":
            yield last.folded


def _of_titled(words: Words, run: Run, titled: set[str]) -> Found | None:
    """A given name before such a word: "Delroy Wisdom"."""
    if run.end - run.start < 2 or words[run.end - 1].folded not in titled or words.opens(run.end - 2):
        return None
    first = words[run.end - 2]
    given = ("given" in first.name or first.name in {"famous", "known"}) and not (first.kind or first.common)
    return Found(run.end - 2, run.end, PLAIN, "a given name, and whom the text calls Mr or Mrs so") if given else None


def _name(words: Words, run: Run, speaking: set[str]) -> Found | None:
    """The name that ends a run, its last word or an eastern surname being one that speaks."""
    start = run.end
    while start > max(run.start, run.end - LONGEST) and _part(words[start - 1]):
        start -= 1
    if run.end - start < 2 or (start and words[start - 1].folded == "the"):
        return None
    eastern = is_eastern_surname(words[start].folded) and words[start].folded in speaking
    if words[run.end - 1].folded not in speaking and not eastern:
        return None
    return Found(start, run.end, PLAIN, "its surname speaks alone")


def _part(word: Word) -> bool:
    plain = word.shape in {"title", "initial"} and not word.kind and not word.common
    return plain and word.place not in {"country", "great"}


def _unknown(word: Word) -> bool:
    return word.shape == "title" and _part(word) and len(word.folded) > 1
