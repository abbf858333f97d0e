"""Ships that are called like people: the text has "the" before the name, wherever no headline has it."""

from collections.abc import Mapping

from builder.annotate.register import Person
from builder.annotate.tokens import Words

GOES_ON = frozenset({"stop", "preposition", "pronoun"})


def is_ship(person: Person, texts: Mapping[int, Words]) -> bool:
    """Whether every sentence names it so: "the Bonny Kate went down", but "the Tom Hale trial" and "the Orsans"."""
    told = [named for named in person.mentions if named.block in texts and named.block >= 0]
    return bool(told) and all(
        named.start > 0
        and not named.title
        and texts[named.block][named.start - 1].folded == "the"
        and _ends(texts[named.block], named.end)
        for named in told
    )


def _ends(words: Words, at: int) -> bool:
    """Whether no noun goes on with the name."""
    after = words[at] if at < len(words) else None
    return after is None or (after.shape == "mark" and after.text not in {"'", "’", "-"}) or after.kind in GOES_ON
