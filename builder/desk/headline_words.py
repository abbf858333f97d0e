"""What a line says and how it is set, for or against it as the headline."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from builder.desk import papers
from builder.desk.headline_lines import SIDE_BY_SIDE
from builder.desk.rules import key
from builder.desk.seen import Seen
from builder.desk.vocabulary import content, words
from builder.lexicon.places import TOWN, grade
from builder.text import fold, stem

REACH = 8  # lines of text below a candidate that it is compared with
PART = 5  # letters of a word of which a longer one is made
DATELINE = re.compile(r"(?P<town>[A-Z][A-Z .'-]{2,30}?)(?:, [A-Z][a-z]{2,8}\.?)? (?:—|–|--) ")


def overlap(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """The share of its words that come again in the text below."""
    text = seen[number].line.text  # printed again, it says nothing of itself
    at = bisect_right(texts, number)
    return _told_in(text, tuple([other for n in texts[at : at + REACH] if (other := seen[n].line.text) != text]))


@lru_cache(maxsize=64)  # several features ask it of one line
def _told_in(text: str, below: tuple[str, ...]) -> float:
    own = _roots(text)
    told = len(own) - len(own.difference(*map(_roots, below)))
    return (told or _compounds(text, below)) / max(3, len(own))


@lru_cache(maxsize=512)
def _roots(text: str) -> frozenset[str]:
    """The words that carry its matter by their stems, of other alphabets by their beginnings: endings change."""
    return frozenset([stem(word) if word.isascii() else word[:PART] for word in content(text)])


def _compounds(text: str, below: Sequence[str]) -> int:
    """How many long words begin or end with a word of the text: "Bauminister" where the text has "Minister"."""
    long = [word for word in words(text) if len(word) > PART + 2]
    told = frozenset[str]().union(*map(words, below)) if long else frozenset()
    found = sum(any(word[:n] in told or word[-n:] in told for n in range(PART, len(word))) for word in long)
    return found if found > 1 else 0  # one alone may be chance: "Guardian", and "guard" below


def unrelated(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether none of its words comes again in the text below, if that is long, and it is not printed twice."""
    if len(texts) < 3 or overlap(seen, number, texts):
        return 0.0
    text = seen[number].line.text
    return float(sum(one.line.text == text for one in seen[max(0, number - 6) : number + 7]) == 1)


def barred(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a bar or wide space parts it."""
    return float(SIDE_BY_SIDE.search(seen[number].line.text) is not None)


def countries(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is a menu of countries and nothing else: "Argentina Brazil Chile Uruguay Falkland Islands"."""
    names = seen[number].line.folded.split()
    known = sum(grade(name) == "country" for name in names)
    return float(known > 2 and known > len(names) / 2 and "," not in seen[number].line.text)


def length(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """1 for the length of a headline, -1 for a word or two."""
    return float(4 <= seen[number].line.count <= 20) - float(seen[number].line.count < 3)


def sentence(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it ends in a full stop, and not in that of an abbreviation: "… near Lindesund, B.C."."""
    return float(seen[number].line.text.rstrip('"”’»)')[-1:] == "." and not CUT_SHORT.search(seen[number].line.text))


def placed(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it opens with a town and a dash, as a dateline does."""
    found = DATELINE.match(seen[number].line.text)
    return float(found is not None and grade(fold(found["town"])) in TOWN)


def heading(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the capture marks it as a heading."""
    return float(seen[number].line.bullet.startswith("#"))


def announces(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a colon at its end announces something, or what Persian papers set behind a line over the headline."""
    return float(seen[number].line.text[-1] in ":؛")


def capitals(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is set in capitals."""
    return float(seen[number].line.capitals)


# "B.C.", "U.S.", and states and firms cut short; after a small letter a sentence may end with "in."
CUT_SHORT = re.compile(
    r"\b(?:[A-Z]\.){2,}$|, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo"
    r"|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$|\b(?:Inc|Corp|Ltd|Jr|Sr)\.$"
)
HEADS = 6  # lines at the top in which a page names itself
MENU = ("navigation", "newsletter")  # what a page prints above and under its name


def plate(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """1 for the name of a paper with something beside it, or with the menu above or under it."""
    _, name, beside = papers.parted(seen[number].line.text)
    if papers.STATEMENT.match(beside):
        return 1.0
    above = seen[number - 1 : number] if number else ()
    menu = any(
        one.rule is not None and one.rule.name in MENU for one in (*above, *seen[number + 1 : number + 2])
    )
    return float((bool(beside) or menu) and papers.could_name(name) and papers.is_paper(name))


PLACED_NAME = re.compile(r"[^-–—|]{2,30} [-–—|] (?P<name>[^-–—|]{3,40})")  # "Zonguldak - Turkish Daily News"


def of_paper(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it ends in the name that tops the page, behind a town and a dash."""
    found = PLACED_NAME.fullmatch(seen[number].line.text)
    name = key(found["name"]) if found else ""
    return float(bool(name) and any(one.line.folded == name for one in seen[: min(number, HEADS)]))
