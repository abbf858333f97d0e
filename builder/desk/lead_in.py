"""What reads as the text does and only leads up to it: a summary, a deck, a caption, a title of a list."""

import re
from itertools import islice, takewhile

from builder.desk import dateline_forms, language, resuming, shown
from builder.desk.byline import BRACKETS
from builder.desk.seen import EACH_END, Seen
from builder.desk.vocabulary import content
from builder.lexicon import cues
from builder.text import fold

LONG = 25  # words of a caption
CAPTION, LONG_CAPTION = 30, 45  # words of one above its credit, and above a name and a house alone
BUTTONS = ("share buttons", "counter", "message of a form")
BESIDE_BUTTONS = frozenset((*BUTTONS, "newsletter", "comments", "gallery", ""))  # "": names, captions
CREDIT, LEAST = 6, 14  # words of a credit, and of the paragraph below what stands under it
POINTS, OF_BOX = 8, 0.25  # bullets of a box over the text; of its words those that the text has
DECK, APART = 45, 14  # words of a deck, lines between it and the text
NAMED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][\w’'-]+){1,2}")
SAID = re.compile(r"[A-Z][^.!?:“”\"]{3,60}: [“\"]([^“”\"]{5,120})[”\"]")  # "Minister Anna Berg: “a port for all”"
PRONOUN = re.compile(r"(?:He|She|It) [a-z]")
ROOT, SHARED = 5, 4  # letters of a Turkish word before its endings; words of a deck that the text begins with
CHAPO = 40  # words of a French deck
BRIEF = 8  # words; a sentence of fewer is how a story may open
SHORT = 18  # words of a sentence that sums up
LIST = 12  # lines below its heading in which titles of other stories stand
PARAGRAPH = 35  # words that no caption and nobody in a film has, or hardly twice
GALLERY = 120  # lines in which the words of a gallery end
HIDES = re.compile(r"(?i)(?:hide|close) captions?")
# The words of a film: "00:15 the number of people riding here".
SPOKEN = re.compile(r"\d\d:\d\d(?: (?![AaPp][Mm]\b)[\w-]|$)")
HEAD = 40  # lines below the headline in which the story begins


def summary(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it only says beforehand what the text then tells: the next paragraph begins with the same words.

    Or that holds nearly all of its words; or the counter of a gallery stands between, and they have much in common.
    """
    below = next((n for n in range(number + 1, min(number + 6, len(seen))) if seen[n].told), None)
    if below is None or told_below(seen, number) < 2:
        return False
    first, then = seen[number].line.text, seen[below].line.text
    if first.split()[:3] == then.split()[:3] and len(first) < len(then) and told_below(seen, number) > 2:
        return first.split()[0] not in ("The", "In", "A", "On", "At")
    own = content(first)
    if len(own) > 4 and seen[number].line.count < 45 and len(own & content(then)) > 0.65 * len(own):
        return True
    later = [one for one in seen[below + 1 : below + 5] if one.told][:2]
    if len(own) > 6 and any(len(own & content(one.line.text)) > 0.8 * len(own) for one in later):
        return True
    short = len(own) > 4 and seen[number].line.count < SHORT and then.count(" ") > 20
    if short and any(len(own & content(one.line.text)) > 0.6 * len(own) for one in later):
        return True
    counted = any(one.rule and one.rule.name == "gallery" for one in seen[number + 1 : below])
    return counted and len(content(first) & content(then)) > 2


def unended(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it has no full stop, and both paragraphs right below it have: a deck, or the words under a picture."""
    line, below = seen[number].line, seen[number + 1 : number + 3]
    if number and chapo(seen, number - 1):
        return False  # the deck stands above it
    if line.text[-1] in ":,;-–—" or line.ends or line.bullet or line.caseless or not number:
        return False
    told = len(below) == 2 and all(one.told and one.line.ends and one.line.count > 9 for one in below)
    close = not line.gap and line.count < LONG  # nothing but line ends parts the paragraphs of the page
    return told and (below[0].line.gap or close) and not below[0].line.text[0].islower()


def tells_picture(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it only says what a picture shows, and a longer paragraph and others follow."""
    line, below = seen[number].line, next((one for one in seen[number + 1 : number + 4] if one.told), None)
    longer = below is not None and seen[number].told and below.line.count > max(line.count, 14)
    return longer and shown.sentence(line.text) and told_below(seen, number) > 2


def leads_on(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether the first sentence is none of the text: what a picture shows, or a deck that names nobody."""
    kinds = (
        key_points, under_film, named_again, _quote, tells_picture, under_credit, _twice, chapo, spot, _in_two,
        _under_persian, _over_buttons,
    )  # fmt: skip
    if any(kind(seen, number) for kind in kinds):
        return True
    if dateline_forms.HEADED_DECK.match(seen[number].line.text) and told_below(seen, number) > 1:
        return True
    return number > 0 and seen[number].told and without_name(seen, number)


def key_points(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is in a box of bullets over the text, which tells the same: a bullet, or a sentence right above.

    The bullets stand close together, and two paragraphs that have none follow behind a gap.
    """
    start = number + 1
    if seen[number].line.bullet:
        above = range(number, max(0, number - POINTS), -1)  # as many as a box has
        start = next((at for at in above if seen[at].line.gap or not seen[at - 1].line.bullet), above.stop)
    points = list(takewhile(lambda at: _goes_on(seen, at, start), range(start, min(start + POINTS, len(seen)))))
    if len(points) < 2 or (start > number and seen[start].line.gap):
        return False
    below = [one.line for one in seen[points[-1] + 1 : points[-1] + HEAD] if one.told]
    if len(below) < 3 or not below[0].gap or any(line.bullet for line in below[:3]):
        return False
    own = frozenset[str]().union(*(content(seen[at].line.text) for at in points))
    told = frozenset[str]().union(*(content(line.text) for line in below))
    return len(own & told) > OF_BOX * len(own)


def _goes_on(seen: tuple[Seen, ...], at: int, start: int) -> bool:
    line = seen[at].line
    return bool(line.bullet) and line.count < PARAGRAPH and (at == start or not line.gap)


def named_again(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it names somebody in full whom the next paragraph, with other lines between, again names in full.

    A story names people in full once: then the first is a deck, or tells what a picture shows.
    """
    one = seen[number]
    below = next((n for n in range(number + 1, min(number + APART, len(seen))) if seen[n].told), None)
    if below is None or below < number + 3 or one.line.count > DECK or told_below(seen, number) < 3 or not one.told:
        return False
    names = {name for name in NAMED.findall(one.line.text) if cues.is_given(fold(name.split()[0]))}
    return any(name in seen[below].line.text for name in names)


def _quote(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is a name and what its bearer says in the text below, as some papers set under a picture."""
    said = SAID.fullmatch(seen[number].line.text)
    below = [one.line.text for one in seen[number + 1 : number + 8] if one.told][:4] if said else []
    if not said or len(below) < 3:
        return False
    own = content(said[1])
    return bool(own) and own <= frozenset[str]().union(*map(content, below))


def under_film(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it stands right under the title of a film, which the button above gives: what the film shows."""
    if number < 2 or seen[number].line.gap:
        return False
    button, title = seen[number - 2], seen[number - 1].line
    filmed = button.rule is not None and len(title.text) > LEAST and title.text in button.line.text
    return filmed and told_below(seen, number) > 2


def chapo(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it stands right under a picture in French: their papers set the deck there, in whole sentences."""
    above, line = seen[number - 1 : number] if number else (), seen[number].line
    pictured = bool(above) and above[0].caption is not None
    if not pictured or not seen[number].told or not BRIEF < line.count <= CHAPO or told_below(seen, number) < 3:
        return False
    return language.detect(" ".join(one.line.text for one in seen[number : number + 3])) == "fr"


def _twice(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is printed twice, one right below the other, as the words under a picture and behind it are."""
    text = seen[number].line.text
    beside = (*seen[max(0, number - 1) : number], *seen[number + 1 : number + 2])
    again = any(one.line.text == text for one in beside)
    return again and told_below(seen, number) > 2 and (shown.sentence(text) or shown.participle(text))


def spot(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is the deck of a Turkish paper, a sentence or two that the first paragraph tells again at length."""
    line, below = seen[number].line, next((one.line for one in seen[number + 1 : number + 3] if one.told), None)
    if below is None or line.bullet or not BRIEF < line.count <= CHAPO or told_below(seen, number) < 3:
        return False
    if language.detect(" ".join(one.line.text for one in seen[number : number + 6] if one.told)) != "tr":
        return False
    own, told = ({word[:ROOT] for word in content(text)} for text in (line.text, below.text))
    return below.gap and len(own & told) >= SHARED


def _under_persian(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is the deck in Arabic letters: close under the headline, and the text begins behind a gap."""
    line, above, below = seen[number].line, seen[number - 1] if number else None, seen[number + 1 : number + 2]
    close = above is not None and line.caseless and not line.gap and above.plain and not above.told
    apart = bool(below) and below[0].told and below[0].line.gap and told_below(seen, number) > 2
    return close and apart and BRIEF < line.count <= CHAPO and above is not None and above.line.count > 3


def _over_buttons(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether several buttons part a short sentence from the text, which begins with words of it: a deck."""
    line = seen[number].line
    below = next((n for n in range(number + 1, min(number + APART, len(seen))) if seen[n].told), None)
    if below is None or line.bullet or line.count > LONG or not seen[number].plain or told_below(seen, number) < 3:
        return False
    between = [one.rule.name if one.rule else "" for one in seen[number + 1 : below]]
    if len(between) < 3 or not set(between) <= BESIDE_BUTTONS or not any(name in BUTTONS for name in between):
        return False
    later = [one.line.text for one in seen[below : below + 2] if one.told]
    return len(content(line.text) & frozenset[str]().union(*map(content, later))) > 1


def _in_two(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is a brief sentence in two halves, and a longer one follows: "Six men freed; owner still away."."""
    line, below = seen[number].line, next((one.line for one in seen[number + 1 : number + 3] if one.told), None)
    halves = seen[number].told and not line.bullet and ";" in line.text and 5 < line.count < LEAST
    return halves and below is not None and below.count > SHORT and told_below(seen, number) > 2


def under_credit(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether a short sentence stands right under who took a picture, and a longer one follows."""
    above, line = seen[number - 1 : number], seen[number].line
    credited = bool(above) and above[0].caption is not None and above[0].line.count < CREDIT and not line.gap
    below = next((one for one in seen[number + 1 : number + 4] if one.told), None)
    longer = below is not None and below.line.count > LEAST
    return credited and seen[number].told and line.count < BRIEF + 3 and longer and told_below(seen, number) > 2


def of_gallery(seen: tuple[Seen, ...], start: int) -> int:
    """The first line below the words of a gallery or a film that stand above the text, `start` where there are none.

    They end in a button that hides captions, or in the lines of a transcript with their times.
    """
    ends = [n for n in range(start, min(start + GALLERY, len(seen))) if _ends_gallery(seen[n])]
    if not ends or sum(one.told and one.line.count > PARAGRAPH for one in seen[start : ends[-1]]) > 1:
        return start  # the text itself stands above it
    return ends[-1] + 1 if told_below(seen, ends[-1]) > 2 else start


def _ends_gallery(one: Seen) -> bool:
    return bool(HIDES.fullmatch(one.line.text) or SPOKEN.match(one.line.text))


def without_name(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether a short sentence says "he" or "it" of somebody whom only the next paragraph names."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    if not BRIEF <= line.count <= SHORT or not PRONOUN.match(line.text) or not below or not below[0].told:
        return False
    longer = below[0].line.count > line.count + 6 and not PRONOUN.match(below[0].line.text)
    return longer and told_below(seen, number) > 2


def over_names(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether the writer, the house and the town follow on lines of their own, and then the text: it is a deck."""
    names = list(takewhile(_is_name, seen[number + 1 : number + 5])) if number and seen[number].told else []
    if not 0 < len(names) < 4:
        return False
    town = names[0].line.capitals and names[0].line.count == 1 and _is_summed(seen, number)
    return (len(names) > 1 or town) and told_below(seen, number + len(names)) > 1


def _is_summed(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether the heading of a summary stands right above."""
    above = seen[number - 1].rule
    return above is not None and above.name == "highlights"


def _is_name(one: Seen) -> bool:
    """Whether nothing but a name can stand on the line."""
    line = one.line
    short = (one.plain or one.masthead) and line.count < 4 and not line.ends and not line.bullet
    return short and (line.titled or line.capitals or (line.count == 1 and line.text[0].isupper()))


def announced(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is a short sentence under the heading of a summary, or right above the buttons over the text."""
    line = seen[number].line
    if line.count < 5:
        return False
    longer = next((one for one in seen[number + 1 : number + 10] if one.told and one.line.count > SHORT), None)
    if line.count > SHORT or longer is None or told_below(seen, number) < 3:
        return False
    over = reversed(seen[max(0, number - 8) : number])
    above = next((one for one in over if one.rule or one.line.count > SHORT), None)
    listed = above is not None and above.rule is not None and above.rule.name == "highlights"
    below = seen[number + 1].rule
    return listed or (below is not None and below.name in BUTTONS and seen[number + 2].told)


def among_titles(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is one of the titles of a list that a heading above announces, with no full stop behind them."""
    if not any(one.rule and one.rule.reach == "list" for one in seen[max(0, number - LIST) : number]):
        return False
    beside = [seen[n].line for n in (number - 1, number + 1) if 0 <= n < len(seen) and seen[n].plain]
    return any(line.gap and line.count > 7 for line in beside) and not any(
        line.text.rstrip('"”’»)]')[-1:] in resuming.STOPS for line in (seen[number].line, *beside[:1])
    )


def pictured(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is the caption of a picture: a sentence, and right below it who took the picture."""
    below = seen[number + 1] if number + 1 < len(seen) else None
    text = seen[number].line.text
    credited = (
        below is not None and below.caption is not None and (below.line.count < 9 or below.line.text.startswith(text))
    )
    signed = below is not None and below.signed is not None and below.signed.rule.name == BRACKETS
    if below and signed and below.line.span.start - seen[number].line.span.end < 2:  # "… 3 May 2012. (HNA)"
        credited = any(day.full for day in seen[number].line.days) or sum(one.line.text == text for one in seen) > 1
    most = LONG_CAPTION if below and below.line.count < 6 else CAPTION
    return credited and seen[number].told and seen[number].line.count < most


def told_below(seen: tuple[Seen, ...], number: int) -> int:
    """How many of the lines below are running text, counted up to four."""
    below = seen[number + 1 : number + 1 + EACH_END]
    return len(list(islice((one for one in below if one.told), 4)))
