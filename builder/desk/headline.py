"""The headline: of the lines that could be one, that which fits best."""

from collections.abc import Callable, Sequence

from builder.desk import headline_again, headline_place, headline_words
from builder.desk.headline_lines import TOP, could_be
from builder.desk.seen import Seen

ENOUGH = 1.5
LEAST, APART = 0.9, 1.0  # where no other line is nearly as good
SHORT = 14  # words of a title


def find(seen: Sequence[Seen]) -> int | None:
    """The number of the line that is the headline, None if none is printed."""
    texts = [n for n, one in enumerate(seen) if one.told and not _breaks_off(one)]
    last = texts[min(len(texts), 12) - 1] if texts else len(seen)
    ranked = [
        (score(seen, n, texts), -n)
        for n in range(min(last + 1, len(seen), TOP))
        if could_be(seen[n]) and not _in_list(seen, n)
    ]
    if not ranked:
        return None
    (best, number), *others = sorted(ranked, reverse=True)
    if best < LEAST:
        return None
    ahead = best - max(others, default=(0.0, 0))[0]
    return -number if best >= ENOUGH or _stands_alone(seen, -number, texts, ahead) else None


def _stands_alone(seen: Sequence[Seen], number: int, texts: list[int], ahead: float) -> bool:
    """Whether no other line is nearly as good, and it is neither below text nor a sentence that it may open with."""
    opens = seen[number].line.ends or bool(texts and texts[0] < number)
    return ahead > APART and not opens and headline_words.overlap(seen, number, texts) > 0


def _breaks_off(one: Seen) -> bool:
    """Whether it is the title of another story, which a page cuts off: "21 tatouages qui ont…"."""
    return one.line.count < SHORT and one.line.text.endswith(("…", "..."))


def _in_list(seen: Sequence[Seen], number: int) -> bool:
    """Whether it is one of several bullets."""
    near = (*seen[max(0, number - 1) : number], *seen[number + 1 : number + 2])
    return bool(seen[number].line.bullet) and any(one.line.bullet for one in near)


def score(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """How well the line fits as the headline: the sum of the weights of `FEATURES`."""
    return sum(weight * feature(seen, number, texts) for _, weight, feature in FEATURES)


Feature = Callable[[Sequence[Seen], int, list[int]], float]
# What speaks for a line as the headline: in words, the weight, and how it is seen (mostly 0 or 1).
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("its words come again in the text below", 3.0, headline_words.overlap),
    ("none of its words comes again in the text below", -0.8, headline_words.unrelated),
    ("a date or byline stands below it", 1.2, headline_place.signed),
    ("a date or byline stands right below it or its deck, and then the text", 0.8, headline_place.heads),
    ("a date stands above it", 0.5, headline_place.dated_above),
    ("nothing but furniture stands above it", 1.0, headline_place.leads),
    ("it has the length of a headline", 0.5, headline_words.length),
    ("it is set in capitals", 0.5, headline_words.capitals),
    ("it is printed again", 0.5, headline_again.repeated),
    ("it stands again further down, right above the date or the writer's name", -2.0, headline_again.below),
    ("paragraphs stand above it", -1.1, headline_place.passed),
    ("other lines stand between it and the text, or what dates and signs it", -0.3, headline_place.far),
    ("it opens with a town and a dash, as a dateline does", -4.0, headline_words.placed),
    ("it ends in the name of the paper, behind a town", -4.0, headline_words.of_paper),
    ("it ends in a full stop", -0.8, headline_words.sentence),
    ("it is a sentence, and the text goes on right under it", -2.0, headline_place.runs_on),
    ("it announces something, with a colon at its end", -1.0, headline_words.announces),
    ("it is a sentence below a paragraph", -1.5, headline_place.below_text),
    ("it is marked as a heading", 2.0, headline_words.heading),
    ("the word for it stands before it: HEADLINE:", 3.0, headline_place.announced),
    ("it stands in a list", -1.0, headline_place.listed),
    ("it opens as a line over a headline does, and one that could be it follows", -1.5, headline_place.kicker),
    ("it is a sentence right under a line that is none", -1.0, headline_place.deck),
    ("it quotes somebody, right under another that could be one", -3.5, headline_place.quoted),
    ("it stands right under another that could be one", -2.0, headline_place.under),
    ("a line above ends with it, and has more before it", 1.2, headline_again.parted),
    ("a line below is its end", -1.2, headline_again.glued),
    ("the line right below begins with it, and says more", -2.0, headline_again.goes_on),
    ("it is printed twice on one line, as the text behind a picture is", 2.0, headline_again.doubled),
    ("it is printed again with a running time, as the name of a film is", -2.5, headline_again.filmed),
    ("a person's name stands right below it, and then another that could be one", 1.0, headline_place.over_name),
    ("it opens with a label in capitals, under a date or byline, as a caption does", -2.5, headline_place.labelled),
    ("it is a name that is printed twice above the text", -1.5, headline_again.named),
    ("it is written as a person's name", -1.2, headline_again.person),
    ("it stands right above the text, its words capitalised", 0.5, headline_place.capitalised),
    ("it stands right above the dateline of the text", 1.1, headline_place.over_dateline),
    ("the text begins with it, so that it is a name under a picture", -5.0, headline_again.opens_text),
    ("it stands right under the heading of a summary or of a list of other stories", -2.0, headline_place.related),
    (
        "it is made as the name of a paper, and something stands beside it, or the menu above or under it",
        -2.0,
        headline_words.plate,
    ),
    ("what stands under it says what the page is", -2.0, headline_place.described),
    ("it stands between the name of the paper and its menu", -2.5, headline_place.slogan),
    ("it is a menu of countries", -4.0, headline_words.countries),
    ("a bar or wide space parts it, as they part the names at the head of a page", -0.8, headline_words.barred),
    ("right below it stands who took a picture", -0.5, headline_place.credited),
    ("it names a country or region, and another that could be one stands under it", -1.5, headline_place.shelf),
    ("a link or the copyright line at the end has it, as the name of a paper", -4.0, headline_again.led_back),
    ("no text stands below it", -3.0, headline_place.none),
)
