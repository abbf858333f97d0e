"""The headline: of the lines that could be one, that which fits best; else one supplied from the first sentence."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from builder.desk import papers
from builder.desk.lines import Line
from builder.desk.vocabulary import content, words
from builder.lexicon.papers import SECTIONS
from builder.lexicon.places import TOWN, grade
from builder.model import UNKNOWN, Block, Evidence, Fact
from builder.text import fold, sentences

if TYPE_CHECKING:
    from builder.desk.layout import Layout
    from builder.desk.seen import Seen

TOP = 400  # lines among which the headline is looked for
REACH = 8  # lines of text below a candidate that it is compared with
ENOUGH = 1.5
PART = 5  # letters of a word of which a longer one is made
LABELLED = "labelled link"  # "Analysis: ..." is a link inside a story, but may head one
SHOWN = re.compile(
    r"(?:WATCH|LOOK|VIDEO|PHOTOS?|LIVE|LISTEN|IN PHOTOS|Watch|Video|Photos): \S+ \S+ \S"
)  # so may this
SIDE_BY_SIDE = re.compile(r"\s\|\s|\S\s{3,}\S")
CRUMBS = re.compile(r"\s[>»›→]\s")  # "Home > Region > Hail in the valley" leads to a page, it does not head one
CALL_SIGN = re.compile(r"\([A-Z]{3,9}\) [A-Z]")  # of a station, before its text: "(WKLB) The harbour"
DATELINE = re.compile(r"(?P<town>[A-Z][A-Z .'-]{2,30}?)(?:, [A-Z][a-z]{2,8}\.?)? (?:—|–|--) ")
# The head of a wire's text: "LINDESUND, Norway, HNA - ", "LINDESUND (HNA) – ".
WIRE = re.compile(r"[A-Z]{3}[A-Z .'-]{0,27}(?:, [A-Z][\w.]{1,14}){0,2}(?: \([^()]{2,30}\))? ?(?:—|–|--|- )")
LONGEST = 110  # characters of a supplied headline


def find(seen: "Sequence[Seen]") -> int | None:
    """The number of the line that is the headline, None if none is printed."""
    texts = [n for n, one in enumerate(seen) if one.told]
    last = texts[min(len(texts), 12) - 1] if texts else len(seen)
    ranked = [
        (score(seen, n, texts), -n)
        for n in range(min(last + 1, len(seen), TOP))
        if could_be(seen[n]) and not _in_list(seen, n)
    ]
    if not ranked:
        return None
    best, number = max(ranked)
    return -number if best >= ENOUGH else None


def could_be(one: "Seen") -> bool:
    """Whether a line may be a headline at all: text that is not furniture, neither one word nor a long sentence."""
    line = one.line
    labelled = one.rule is not None and (one.rule.name == LABELLED or SHOWN.match(line.text) is not None)
    if (
        not (one.plain or labelled)
        or one.row
        or not 2 <= line.count <= 32
        or len(line.text) > 250
        or line.text[-1:] in ",;"
        or (line.prose and CALL_SIGN.match(line.text))
        or (">>" in line.text and (line.count < 6 or line.text[0] == ">"))
        or (line.text[-1:] == ":" and line.count < 5)
        or len(CRUMBS.findall(line.text)) > 1
    ):
        return False
    return not (line.prose and line.text.rstrip('"”’»)')[-1:] == "." and line.count > 14)


def _in_list(seen: "Sequence[Seen]", number: int) -> bool:
    """Whether it is one of several bullets."""
    near = (*seen[max(0, number - 1) : number], *seen[number + 1 : number + 2])
    return bool(seen[number].line.bullet) and any(one.line.bullet for one in near)


def score(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    """How well the line fits as the headline: the sum of the weights of `FEATURES`."""
    return sum(weight * feature(seen, number, texts) for _, weight, feature in FEATURES)


Feature = Callable[["Sequence[Seen]", int, list[int]], float]


def _overlap(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    own = content(seen[number].line.text)
    at = bisect_right(texts, number)
    text = seen[number].line.text  # printed again, it says nothing of itself
    below = [other for n in texts[at : at + REACH] if (other := seen[n].line.text) != text]
    told = len(own) - len(own.difference(*map(content, below)))
    return (told or _compounds(text, below)) / max(3, len(own))


def _compounds(text: str, below: list[str]) -> int:
    """How many long words begin or end with a word of the text: "Bauminister" where the text has "Minister"."""
    long = [word for word in words(text) if len(word) > PART + 2]
    told = frozenset[str]().union(*map(words, below)) if long else frozenset()
    found = sum(any(word[:n] in told or word[-n:] in told for n in range(PART, len(word))) for word in long)
    return found if found > 1 else 0  # one alone may be chance: "Guardian", and "guard" below


def _barred(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(SIDE_BY_SIDE.search(seen[number].line.text) is not None)


def _unrelated(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(len(texts) > 2 and _overlap(seen, number, texts) == 0)


def _passed(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(min(bisect_left(texts, number), 4))


def _signed(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    near = [one for one in seen[number + 1 : number + 16] if not one.rule][:5]
    return float(any(one.dated or one.signed for one in near))


def _heads(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    below = seen[number + 1 : number + 5]
    stamped = bool(below) and (below[0].dated or below[0].signed is not None)
    return float(stamped and any(one.told for one in below[1:]))


def _dated_above(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(any(one.days for one in seen[max(0, number - 2) : number]))


def _leads(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    plain = [n for n, one in enumerate(seen[:number]) if one.plain and not one.line.bullet]
    return float(all(_section(seen, n) or _plate(seen, n, texts) or (n < 2 and _menu(seen, n + 1)) for n in plain))


def _menu(seen: "Sequence[Seen]", number: int) -> bool:
    rule = seen[number].rule if 0 <= number < len(seen) else None
    return rule is not None and rule.name == "navigation"


def _section(seen: "Sequence[Seen]", number: int) -> bool:
    """Whether it is the name of a section: "DOMESTIC", or a country as one: "TÜRKİYE", "Japan" under a menu."""
    line = seen[number].line
    country = (line.capitals or _menu(seen, number - 1)) and grade(fold(line.text)) == "country"
    return country or (line.count < 3 and all(word in SECTIONS for word in line.folded.split()))


def _far(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    at = bisect_right(texts, number)
    below = min(texts[at] if at < len(texts) else len(seen), number + TOP)
    between = (one for one in seen[number + 1 : below] if one.plain)
    return float(len(list(islice(between, 6))))


def _length(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(4 <= seen[number].line.count <= 20) - float(seen[number].line.count < 3)


def _sentence(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(seen[number].line.text.rstrip('"”’»)')[-1:] == ".")


def _listed(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    near = (*seen[max(0, number - 1) : number], *seen[number + 1 : number + 2])
    return float(bool(seen[number].line.bullet) or any(one.ago is not None or one.line.bullet for one in near))


def _placed(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    found = DATELINE.match(seen[number].line.text)
    return float(found is not None and grade(fold(found["town"])) in TOWN)


def _heading(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(seen[number].line.bullet.startswith("#"))


def _under(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    above = seen[number - 1] if number else None
    if above is None or not above.plain or above.line.bullet or above.line.prose or not 4 <= above.line.count <= 20:
        return 0.0
    return float(above.line.count > 4 and _overlap(seen, number - 1, texts) > 0.2)


def _deck(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    above = seen[number - 1] if number else None
    return float(
        above is not None
        and _sentence(seen, number, texts)
        and could_be(above)
        and above.line.count > 3
        and not above.line.prose
        and not above.line.bullet
    )


def _runs_on(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    below = seen[number + 1 : number + 3]
    close = len(below) == 2 and all(one.told and not one.line.gap for one in below)
    return float(close and _sentence(seen, number, texts) and seen[number].line.count > 6)


def _announces(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(seen[number].line.text[-1] == ":")


def _below_text(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    above = seen[number - 1] if number else None
    return float(above is not None and above.told and above.line.count > 14 and _sentence(seen, number, texts))


def _capitals(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(seen[number].line.capitals)


def _repeated(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    line = seen[number].line
    return float(any(one.line.count < 33 and one.line is not line and alike(one.line, line) for one in seen[:60]))


def _parted(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    text = seen[number].line.text
    above = seen[max(0, number - 8) : number]
    return float(seen[number].line.count > 3 and any(_ends_with(one.line.text, text) for one in above))


def _glued(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    text = seen[number].line.text
    below = (one.line for one in seen[number + 1 : number + 9])
    return float(any(line.count > 3 and _ends_with(text, line.text) for line in below))


def _ends_with(long: str, short: str) -> bool:
    return len(long) > len(short) and long.endswith(short)


def _doubled(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    twice = f"{seen[number].line.text} {seen[number].line.text}"
    return float(len(twice) < 500 and any(one.line.text == twice for one in seen[number + 1 : number + 8]))


def _named(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    line = seen[number].line
    head = seen[: texts[0] + 1] if texts else seen[:20]
    return float(line.count < 4 and sum(one.line.text == line.text for one in head[:40]) > 1)


def _capitalised(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    line = seen[number].line
    below = seen[number + 1 : number + 2]
    return float(line.titled and line.gap and not line.ends and line.count > 3 and bool(below) and below[0].told)


def _over_dateline(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    line, below = seen[number].line, seen[number + 1 : number + 2]
    near = bool(below) and below[0].told and below[0].line.gap and not line.ends and line.count > 2
    return float(near and WIRE.match(below[0].line.text) is not None)


def _opens_text(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    text, at = seen[number].line.text, bisect_right(texts, number)
    return float(len(text) < 60 and at < len(texts) and seen[texts[at]].line.text.startswith(text + " "))


def _related(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    above = seen[number - 1].rule if number else None
    return float(above is not None and above.name in ("related stories", "highlights"))


def _plate(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    _, name, beside = papers.parted(seen[number].line.text)
    if papers.STATEMENT.match(beside):
        return 1.0
    above = seen[number - 1 : number] if number else ()
    menu = any(
        one.rule is not None and one.rule.name == "navigation" for one in (*above, *seen[number + 1 : number + 2])
    )
    return float((bool(beside) or menu) and papers.could_name(name) and papers.is_paper(name))


def _described(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    below = seen[number + 1 : number + 2]
    return float(bool(below) and below[0].line.count < 10 and papers.KIND.match(below[0].line.text) is not None)


def _none(seen: "Sequence[Seen]", number: int, texts: list[int]) -> float:
    return float(not texts or number > texts[-1])


# What speaks for a line as the headline: in words, the weight, and how it is seen (mostly 0 or 1).
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("its words come again in the text below", 3.0, _overlap),
    ("none of its words comes again in the text below", -0.8, _unrelated),
    ("a date or byline stands below it", 1.2, _signed),
    ("a date or byline stands right below it, and then the text", 0.8, _heads),
    ("a date stands above it", 0.5, _dated_above),
    ("nothing but furniture stands above it", 1.0, _leads),
    ("it has the length of a headline", 0.5, _length),
    ("it is set in capitals", 0.5, _capitals),
    ("it is printed again", 0.4, _repeated),
    ("paragraphs stand above it", -1.0, _passed),
    ("other lines stand between it and the text", -0.3, _far),
    ("it opens with a town and a dash, as a dateline does", -4.0, _placed),
    ("it ends in a full stop", -0.8, _sentence),
    ("it is a sentence, and the text goes on right under it", -2.0, _runs_on),
    ("it announces something, with a colon at its end", -1.0, _announces),
    ("it is a sentence below a paragraph", -1.5, _below_text),
    ("it is marked as a heading", 2.0, _heading),
    ("it stands in a list", -1.0, _listed),
    ("it is a sentence right under a line that is none", -1.0, _deck),
    ("it stands right under another that could be one", -1.6, _under),
    ("a line above ends with it, and has more before it", 1.2, _parted),
    ("a line below is its end", -1.2, _glued),
    ("it is printed twice on one line, as the text behind a picture is", 2.0, _doubled),
    ("it is a name that is printed twice above the text", -1.5, _named),
    ("it stands right above the text, its words capitalised", 0.5, _capitalised),
    ("it stands right above the dateline of the text", 1.1, _over_dateline),
    ("the text begins with it, so that it is a name under a picture", -5.0, _opens_text),
    ("it stands right under the heading of a summary or of a list of other stories", -2.0, _related),
    (
        "it is made as the name of a paper, and something stands beside it, or the menu above or under it",
        -2.0,
        _plate,
    ),
    ("what stands under it says what the page is", -2.0, _described),
    ("a bar or wide space parts it, as they part the names at the head of a page", -0.8, _barred),
    ("no text stands below it", -3.0, _none),
)


def alike(left: Line, right: Line) -> bool:
    """Whether two lines are one headline printed twice."""
    a, b = content(left.text), content(right.text)
    shared = len(a & b)
    return (
        left.count <= 32
        and shared >= 2
        and shared >= 0.65 * min(len(a), len(b))
        and shared >= 0.55 * max(len(a), len(b))
    )


def supplied(text: str) -> str:
    """A headline made of the first sentence, shortened between words."""
    sentence = next((token.text for token in sentences(text[:2000])), text[:2000]).strip()
    sentence = sentence.rstrip(".") if not sentence.endswith("..") else sentence
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[: LONGEST + 1].rsplit(None, 1)[0].rstrip(",;:–—- ") + "…"


def fact(page: "Layout", blocks: tuple[Block, ...]) -> Fact:
    """The headline printed, else one supplied."""
    if page.headline is not None:
        line = page.seen[page.headline].line
        return Fact(line.text, "printed", (Evidence("Stands above the text", line.span),), "headline")
    first = next((block for block in blocks if block.kind == "paragraph"), None)
    if first is None:
        return UNKNOWN
    evidence = Evidence("No headline is printed: made from the first sentence", first.pieces[0])
    return Fact(supplied(first.text), "supplied", (evidence,), "first sentence")
