"""Persian names by what stands behind them: an office behind a comma, the word for today, a verb of saying.

علیرضا دانشور، رئیس بندر        a name to the comma, and an office behind it
محمدرضا دانشور امروز گفت        a clause that opens with a given name of two parts, and what nobody is called
"""

from builder.annotate.arabic_letters import (
    GIVEN,
    LONGEST,
    PERSIAN,
    TITLED,
    given_spread,
    is_leading,
    is_no_name,
    spread_of,
)
from builder.annotate.words import Word
from builder.lexicon import rarity

COMMA = "،"
# What leads up to a name: with, from, to, and, that, according to.
OPENING = frozenset("با از به و که برای گفته گزارش".split())
# What stands behind whoever does something: today, in, also, with, on, said, added.
FOLLOWING = frozenset("امروز دیروز در نیز هم با از روز افزود گفت اظهار تاکید تأکید همچنین پیش".split())
# Second parts of a surname, written apart.
TAILS = frozenset("راد پور نیا زاده فر نژاد منش پناه خواه دوست اصل تبار".split())


def name_at(words: list[Word], at: int) -> int:
    """Where a Persian name ends that begins here, 0 if none does that these signs show."""
    return _before_comma(words, at) or _opens_clause(words, at)


def _before_comma(words: list[Word], at: int) -> int:
    """Where the name ends: at a comma with an office behind it."""
    end = next((k for k in range(at + 2, min(at + LONGEST, len(words))) if words[k].text == COMMA), 0)
    if not end or end + 1 >= len(words) or not is_leading(words[end + 1].folded) or not _begins(words, at):
        return 0
    first, *others = (word.folded for word in words[at:end])
    if any(word.shape == "mark" for word in words[at:end]) or any(map(_is_word, others)):
        return 0
    known = given_spread(first) >= TITLED or (PERSIAN.search(others[-1]) and not _is_word(first))
    return end if known and not is_no_name(first) else 0


def _opens_clause(words: list[Word], at: int) -> int:
    """Where the name ends that opens a clause: a well-known given name, a surname, what is part of no name."""
    if at + 2 >= len(words) or (at and words[at - 1].shape != "mark") or given_spread(words[at].folded) < GIVEN:
        return 0
    end = at + 2 + (words[at + 2].folded in TAILS)
    second, after = words[at + 1].folded, words[end : end + 1]
    named = words[at + 1].shape != "mark" and not _is_word(second) and not is_no_name(words[at].folded)
    return end if named and after and after[0].folded in FOLLOWING else 0


def _begins(words: list[Word], at: int) -> bool:
    """Whether a name may begin here: at the head of a clause, or behind a small word that leads up to one."""
    return at == 0 or words[at - 1].shape == "mark" or words[at - 1].folded in OPENING


def _is_word(folded: str) -> bool:
    """Whether it is a word of the language, and no part of a name."""
    return is_no_name(folded) or is_leading(folded) or (rarity.is_common(folded, "fa") and not spread_of(folded))
