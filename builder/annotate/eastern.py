"""Names in Chinese, Japanese, Korean, Hindi and Hebrew, where no capital shows them.

A name is what stands between a known surname (or a foreign name's characters) and words that newspapers print beside
names: an office before or behind it, a polite word, a verb of saying, an age. What is found so is looked for in the
rest of the block. Without such words nobody is named: a miss is better than somebody who is none.
"""

from collections.abc import Callable, Iterator, Sequence

from builder.annotate.recognise import Found
from builder.annotate.spaced import hebrew, hindi, korean
from builder.annotate.unspaced import DOT, chinese, dotted, japanese
from builder.annotate.words import Word
from builder.lexicon.eastern import family

CUED = 9.0  # the weight of such a name, enough for one that is printed alone
ELSEWHERE = "named beside an office or a word of saying in this text"
Finder = Callable[[Sequence[Word], int], int]  # where the name that begins at a word ends, or 0
FINDERS: tuple[tuple[str, str, Finder], ...] = (
    ("\u3041", "\u30ff", japanese),
    ("\u3400", "\u9fff", chinese),
    ("\uac00", "\ud7a3", korean),
    ("\u0900", "\u097f", hindi),
    ("\u05d0", "\u05ea", hebrew),
)


def script(words: Sequence[Word]) -> Finder | None:
    """Which of the finders reads this block, by the letters most of it is in."""
    letters = "".join(word.text[0] for word in words[:200])
    counts = [(sum(low <= letter <= high for letter in letters), finder) for low, high, finder in FINDERS]
    kana, han = counts[0], counts[1]
    if kana[0] > 0.1 * (kana[0] + han[0]):
        return japanese if kana[0] + han[0] > 3 else None
    most, finder = max(counts, key=lambda count: count[0])
    return finder if most else None


def recognise(words: Sequence[Word], finder: Finder) -> list[Found]:
    """Every name of a block, in order."""
    at, cued = 0, {}
    while at < len(words):
        end = finder(words, at)
        if end:
            cued[at] = end
        at = max(at + 1, end)
    told = {tuple(word.text for word in words[start:end]) for start, end in cued.items() if end - start > 1}
    found = [Found(start, end, CUED, "beside an office, an age or a word of saying") for start, end in cued.items()]
    return sorted({*found, *_again(words, told, cued)})


def _again(words: Sequence[Word], told: set[tuple[str, ...]], cued: dict[int, int]) -> Iterator[Found]:
    taken = {at for start, end in cued.items() for at in range(start, end)}
    for at, word in enumerate(words):
        for name in told:
            if word.text == name[0] and at not in taken:
                end = at + len(name)
                if tuple(w.text for w in words[at:end]) == name:
                    yield Found(at, end, float(len(name)), ELSEWHERE)


def parts(words: Sequence[Word]) -> tuple[str, ...]:
    """A name's parts, of one found by character: surname and given name, or those that a dot parts."""
    printed = "".join(word.text for word in words)
    if any(word.text in DOT for word in words):
        return tuple(part for part in dotted(printed) if part)
    if len(words) == 1 and not "\uac00" <= printed[0] <= "\ud7a3":
        return (words[0].bare,)
    size = family(printed)
    return (printed[:size], printed[size:]) if 0 < size < len(printed) else (printed,)
