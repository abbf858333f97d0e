"""Two of one name in one article: kin, husband and wife, who has another office or another age than the other."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from builder.annotate.mentions import Mention
from builder.annotate.register import Person, bare, core
from builder.annotate.tokens import Words
from builder.lexicon.fields import fields, never_at_once

Ages = Mapping[str, set[str]]  # surname -> the ages behind it
REACH = 6  # words behind a name
UNRELATED = frozenset({("no", "relation"), ("not", "related"), ("no", "kin"), ("unrelated", "to")})


def is_kin(named: Mention, texts: Mapping[int, Words]) -> bool:
    """Whether a relation leads up to the name: "his grandfather, Karl Harms, founded it", "her son Omar"."""
    words = texts.get(named.block)
    if not words or not named.start:
        return False
    at = named.start - 1 - (words[named.start - 1].text == ",")
    return at >= 0 and "relation" in words[at].kinds


def is_no_relation(named: Mention, texts: Mapping[int, Words]) -> bool:
    """Whether the text says right behind the name that it is no kin's: "Pedro Rojas, 47, no relation"."""
    words = texts.get(named.block, ())
    behind = [word.folded for word in words[named.end : named.end + REACH]]
    return any(pair in UNRELATED for pair in pairwise(behind))


def spouses(texts: Mapping[int, Words]) -> frozenset[tuple[str, str]]:
    """The title and surname of those whose husband or wife the text names in full: ("mrs", "hale").

    It calls somebody Mr Hale and somebody Mrs Hale, and says "his wife" or "her husband".
    """
    titled: dict[str, set[str]] = {"mr": set(), "mrs": set()}
    said = set()
    for words in texts.values():
        for word, after in pairwise(words):
            if word.bare in titled:
                titled[word.bare].add(after.bare)
            elif after.bare in {"wife", "husband"}:
                said.add((word.bare, after.bare))
    wife, husband = ("his", "wife") in said, ("her", "husband") in said
    other = "mrs" if wife else "mr"
    return frozenset((other, name) for name in titled["mr"] & titled["mrs"]) if wife != husband else frozenset()


def is_spouse(named: Mention, texts: Mapping[int, Words], couples: frozenset[tuple[str, str]]) -> bool:
    """Whether it is a surname alone of one of these: "Mrs Hale"."""
    return bool(couples) and len(named.parts) == 1 and (_title(named, texts), named.parts[-1]) in couples


def printed_ages(texts: Mapping[int, Words]) -> Ages:
    """Every age that stands behind a surname and a comma: "Schroeder, 34"."""
    ages: dict[str, set[str]] = defaultdict(set)
    for words in texts.values():
        for at in [at for at, word in enumerate(words) if word.kind == "number" and at > 1]:
            if words[at - 1].text == ",":
                ages[bare(words[at - 2].folded)].add(words[at].text)
    return ages


def of_two_ages(person: Person, named: Mention, ages: Ages) -> bool:
    """Whether two surnames of like spelling each have an age, and not the same: "Schroeder, 34,", "Schrader, 57,"."""
    mine, theirs = (ages.get(bare(core(parts)[-1]), set()) for parts in (person.parts, named.parts))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def in_another_office(named: Mention, person: Person, texts: Mapping[int, Words]) -> bool:
    """Whether the title of a lone name is none of the person's: Judge Kerr is not the attorney Tom Kerr."""
    full = [mention for mention in person.mentions if len(mention.parts) > 1]
    titles = [_title(mention, texts) for mention in (named, *full)]
    own, *others = [fields([title]) for title in titles]
    return bool(own) and any(never_at_once(own, other) for other in others)


def _title(named: Mention, texts: Mapping[int, Words]) -> str:
    return texts[named.block][named.start - 1].bare if named.start and named.block in texts else ""
