"""Whether a story goes on below what held it up: a box, a list of other stories, a form."""

import re

from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.desk.vocabulary import content

LONG = 12  # words of a paragraph; a title has fewer
TOLD = 18  # words of a paragraph in which somebody says something
TELLS = re.compile(r"\b(?:said|says|told|added)\b")
STOPS = frozenset(".!?…。！？؟۔")
SAYS = re.compile(r"[”\"],? (?:he|she|they|[A-Z]\w+) (?:said|says|told|added)\b|^[A-Z][^.]{3,60} said\b")


def again(seen: tuple[Seen, ...], number: int, known: set[str], told: int) -> bool:
    """Whether the story goes on here: running text in the words of the story so far."""
    line = seen[number].line
    if not line.prose or (line.bullet and told) or line.count < 5:
        return False
    if not told:
        return line.count >= 8 and line.text.rstrip('"”’»)]')[-1:] in STOPS
    above = seen[number - 1].line
    heading = seen[number - 1].rule
    if _asks(line) and heading is not None and heading.reach == "list":
        return False  # the title of another story, under the heading of a list
    own = content(line.text)
    shared = len(own & known)
    titled = not above.prose or _asks(above) or heading is not None
    if told and above.count > 4 and titled and not above.bullet and len(own & content(above.text)) > 1:
        return False  # a teaser under its title
    if shared and line.gap and not line.bullet and (above.bullet or _list_is_over(seen, number, shared)):
        return True
    if shared and titled and line.count >= TOLD and line.ends and TELLS.search(line.text):
        return above.count < LONG or heading is not None
    buttons = heading is not None and heading.name == "share buttons"
    if buttons and line.gap and line.ends and line.count >= LONG and TELLS.search(line.text):
        return True  # the box of the other stories ends in them
    if shared > 1 and titled and line.count >= TOLD and line.ends and _opens_with_known(line, known):
        return True
    if shared >= 3 and shared >= 0.2 * len(own):
        return True
    if above.bullet and titled and _tells_and_quotes(seen, number):
        return True  # no item, below the items of a list
    if (shared or line.gap) and titled and not above.gap and above.count < LONG and _tells_and_quotes(seen, number):
        return True
    following = [one for one in seen[number + 1 : number + 4] if one.told and not one.line.bullet]
    all_words = own.union(*(content(one.line.text) for one in following))
    run = [one for one in seen[number + 1 : number + 3] if one.told and not one.line.bullet]
    if len(run) == 2 and titled and len(all_words & known) > 1:
        return len(own & content(seen[number - 1].line.text)) < 2  # no teaser under its title
    return len(following) >= 2 and shared >= 1 and len(all_words & known) >= max(5, 0.25 * len(all_words))


def _opens_with_known(line: Line, known: set[str]) -> bool:
    """Whether it opens with somebody whom the story named before: "Dahan Levi, who was born …"."""
    words = line.text.split(maxsplit=2)[:2]
    return len(words) == 2 and all(word[0].isupper() and not content(word).isdisjoint(known) for word in words)


def _tells_and_quotes(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is a paragraph, and what somebody said stands under it: no list of titles goes on so."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    spoken = bool(below) and below[0].told and SAYS.search(below[0].line.text) is not None
    return spoken and line.count >= LONG and line.ends


def _asks(line: Line) -> bool:
    """Whether it is a question as short as a title."""
    return line.text[-1] == "?" and line.count < LONG


def _list_is_over(seen: tuple[Seen, ...], number: int, shared: int) -> bool:
    """Whether the titles of a list stood close together, and two more paragraphs follow: no teaser has that."""
    line, above = seen[number].line, seen[number - 1].line
    if shared < 2 or line.count < 8 or above.prose or above.gap:
        return False
    below = seen[number + 1 : number + 3]
    return len(below) == 2 and all(one.told for one in below)
