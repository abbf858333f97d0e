"""Arabic and Persian names whose surname comes again alone: "سليمان جاسم الدعيج … وقال الدعيج".

No letter is a capital there, and few surnames are in any table. So a word counts as one where a known given name
stands before it, and it is said again without that.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from builder.annotate.arabic_letters import GIVEN, TITLED, is_leading, is_no_name, spread_of
from builder.annotate.mentions import Mention, mention
from builder.annotate.recognise import Found
from builder.annotate.words import Word
from builder.lexicon.rarity import is_common

LONGEST = 5  # words of a name
SHORT = 3  # letters that a surname has more than
AND = "و"  # written as one word with the next
SLAVE = "عبد"  # of God: begins given names of one word or two
VERBS = frozenset("شد شده شود نشد کرد کرده کند نکرد گردید یافت داد دهد گرفت است بود".split())  # "reopening was done"
ENDS = ("علی", "الله", "الدین", "الدين")  # of given names made of two


def repeated(texts: Mapping[int, Sequence[Word]], found: Sequence[Mention]) -> Iterator[Mention]:
    """Every such name, in place of those among the found that are a part of it."""
    scripts = {block: words for block, words in texts.items() if any(_arabic(word) for word in words[:60])}
    if not scripts:
        yield from found
        return
    said = Counter(word.folded.removeprefix(AND) for words in scripts.values() for word in words)
    behind = Counter(
        (words[at - 1].folded, words[at].folded) for words in scripts.values() for at in range(1, len(words))
    )
    done = {one for one, verb in behind if verb in VERBS}
    for one in done:
        del said[one]
    made = [
        mention(block, list(words), name) for block, words in scripts.items() for name in _names(words, said, behind)
    ]
    yield from (one for one in found if not any(_within(one, whole) for whole in made))
    yield from (one for one in made if not any(_within(one, whole) and not _within(whole, one) for whole in found))


def _names(words: Sequence[Word], said: Counter[str], behind: Counter[tuple[str, str]]) -> Iterator[Found]:
    """Every given name with a surname behind it that is said more often than with that given name."""
    for at in range(1, len(words)):
        surname, given = words[at].folded, words[at - 1].folded
        if said[surname] < 2 or said[surname] == behind[given, surname] or not _may_be_surname(surname):
            continue
        start = at
        while start > max(0, at - LONGEST + 1) and _given(words, start - 1):
            start -= 1
        if start < at:
            yield Found(start, at + 1, float(at + 1 - start), "its surname comes again alone")


def _may_be_surname(folded: str) -> bool:
    plain = len(folded) > SHORT and not is_no_name(folded) and not is_leading(folded)
    return plain and not is_common(folded, "ar") and not is_common(folded, "fa")


def _given(words: Sequence[Word], at: int) -> bool:
    """Whether the word is known as a part of names, or one of those that are made of two."""
    folded = words[at].folded
    if words[at].shape == "mark" or is_leading(folded) or is_no_name(folded):
        return False
    compound = folded.startswith(SLAVE) or (len(folded) > SHORT + 1 and folded.endswith(ENDS))
    wide = spread_of(folded)
    known = wide >= TITLED and (wide >= GIVEN or not is_common(folded, "fa"))
    return compound or (at > 0 and words[at - 1].folded == SLAVE) or known


def _arabic(word: Word) -> bool:
    return "\u0600" <= word.text[0] <= "\u06ff" and word.shape != "mark"


def _within(one: Mention, whole: Mention) -> bool:
    return one.block == whole.block and whole.start <= one.start and one.end <= whole.end
