"""Where a story begins: at its dateline, else with the first text below the lines that sign and date it."""

from builder.desk import (
    dateline,
    dateline_forms,
    headline_lines,
    house_lines,
    lead_in,
    papers,
    posts,
    shown,
    town_lines,
)
from builder.desk.byline import AGENCY
from builder.desk.dateline_forms import Dateline
from builder.desk.lead_in import HEAD
from builder.desk.place_names import DASHES
from builder.desk.seen import Seen

CLOSING = ("end mark", "initials", "reporting credit", "with wires")
SUMMARIES = 2  # paragraphs above the story that say beforehand what it tells
LONG_DECKS = 120  # words; what stands above the writer or the day and has as many is the text
HEADS = 8  # lines at the top in which a page names itself


def find(seen: tuple[Seen, ...], title: int | None) -> tuple[int, tuple[int, Dateline] | None]:
    """The first line of the story: the dateline's, else the first text below the lines that sign and date it."""
    start = 0 if title is None else title + 1
    told, words, below = 0, 0, start
    page = " ".join(one.line.text[:600] for one in seen[max(0, start - 1) : start + HEAD])
    heads = papers.own(one.line.text for one in seen[: min(start, HEADS)])
    start = lead_in.of_gallery(seen, start)
    below = max(below, start)
    for number in range(start, min(len(seen), start + HEAD)):
        one = seen[number]
        if title is not None and told < 2 and _repeats(one, seen[title]) and lead_in.told_below(seen, number):
            below = number + 1
        elif found := _heads_text(one, page, heads):
            return _longer(seen, number, found, page, heads)
        elif one.line.prose and not one.rule:
            told += one.caption is None
            words += one.line.count * (one.caption is None)
        elif one.row:
            told += 1
        elif told and (_closed(seen, number, told) or (title is None and _ends_story(one))):
            break
        elif (
            (one.dated or (one.signed and not (title is None and one.signed.rule.name == AGENCY)))
            and told <= min(2, lead_in.told_below(seen, number) - 1)
            and words < LONG_DECKS
            and not (told and posts.heads(one) and _is_named(seen[start:number], one))
        ):
            below = number + 1
        if told > 3:
            break
    alone = next(
        (
            (n, found)
            for n in range(min(len(seen), below + 3))
            if not _of_the_paper(seen, n, title)
            and (
                found := town_lines.by_itself(seen[n], page)
                or town_lines.over_stamp(seen, n, start)
                or town_lines.under_stamp(seen, n)
                or town_lines.signed_from(seen[n])
                or town_lines.two_towns(seen[n])
                or town_lines.before_dash(seen, n)
                or house_lines.house_town(seen[n], title is not None and n > title)
                or house_lines.before_date(seen[n])
                or house_lines.quoted_house(seen[n])
                or house_lines.town_house(seen[n], page)
            )
        ),
        None,
    )
    begin = _begins(seen, below)
    over = range(max(start, below), min(begin + 1, len(seen))) if alone is None else ()
    towns = (
        (n, town_lines.before_dash(seen, n) or town_lines.over_text(seen, n))
        for n in over
        if any(one.told for one in seen[n + 1 : n + 4])
    )
    return begin, alone or next(((n, town) for n, town in towns if town), None)


def _of_the_paper(seen: tuple[Seen, ...], number: int, title: int | None) -> bool:
    """Whether it stands above the headline, and over the menu, or with a date where another stands below."""
    if title is None or number >= title:
        return False
    rule = seen[number + 1].rule
    clock = bool(seen[number].days) and any(one.days for one in seen[title + 1 : title + 4])
    return clock or (rule is not None and rule.name == "navigation")


def _longer(
    seen: tuple[Seen, ...], number: int, found: Dateline, page: str, heads: frozenset[str]
) -> tuple[int, tuple[int, Dateline]]:
    """The first paragraph with its dateline; where it is printed twice, first as a summary or a deck, the second.

    So where the first only says what a picture shows, which an agency took.
    """
    line, below = seen[number].line, number + 1
    shows = below < len(seen) and seen[below].by_agency and shown.sentence(line.text[found.end :])
    then = seen[below + shows] if below + shows < len(seen) else None
    if not found.end or then is None or not then.told:
        return number, (number, found)
    deck = not line.ends and line.count < min(lead_in.LONG, then.line.count)
    if shows or deck or then.line.text.startswith(line.text[: found.end + 20]):
        again = _heads_text(then, page, heads)
        return (below + shows, (below + shows, again)) if again else (number, (number, found))
    return number, (number, found)


def _begins(seen: tuple[Seen, ...], below: int) -> int:
    """The first line of text from this one on that is neither under a picture nor sums up what follows."""
    summaries = 0
    for number in range(below, len(seen)):
        one = seen[number]
        if one.far:  # from both ends: a text that begins here has no deck, and no picture above it
            if one.told:
                return number
            continue
        if (lead_in.pictured(seen, number) and lead_in.told_below(seen, number) > 1) or lead_in.unended(seen, number):
            continue
        if seen[number].plain and lead_in.announced(seen, number):
            continue
        if lead_in.over_names(seen, number) or (not summaries and lead_in.leads_on(seen, number)):
            continue
        text = one.told or (one.plain and one.line.count >= 12 and not one.line.capitals)
        if text and not lead_in.among_titles(seen, number):
            if summaries == SUMMARIES or not lead_in.summary(seen, number):
                return number
            summaries += 1
    return len(seen)


def _heads_text(one: Seen, page: str, heads: frozenset[str]) -> Dateline | None:
    """The dateline of a paragraph; of a line that is no sentence only if it names an agency or ends in a dash."""
    if headline_lines.AGENCY_NAME.fullmatch(one.line.text) or dateline_forms.behind_writer(one.line.text):
        return None
    prose = one.line.prose and not one.rule
    found = dateline.read(one.line.text, page, heads) if prose or (one.plain and one.line.count > 4) else None
    goes_on = one.line.text[-1] == ":" or one.line.count > 8
    sure = found and (
        found.agency or (goes_on and one.line.text[found.place_at[1] : found.end].strip(" .") in DASHES)
    )
    return found if prose or sure else None


def _repeats(one: Seen, title: Seen) -> bool:
    """Whether the headline is printed again here."""
    if one.line.text in (title.line.text, f"{title.line.text} {title.line.text}"):
        return True
    return not one.line.prose and not one.row and headline_lines.alike(one.line, title.line)


def _is_named(above: tuple[Seen, ...], one: Seen) -> bool:
    """Whether the text above tells of whoever posts: "Anna Berg of the Echo reported the storm:"."""
    name = one.line.text.rpartition(" @")[0]
    return any(name in other.line.text for other in above if other.plain)


def _closed(seen: tuple[Seen, ...], number: int, told: int) -> bool:
    """Whether the line ends a story: an end mark, initials, an agency's sign-off behind a dash or in brackets."""
    one = seen[number]
    closes = one.signed and (one.signed.rule.name in CLOSING or not one.line.text[0].isalnum())
    return bool(closes) and not _edited(seen, number, told) and not _opens(seen, number, told)


def _edited(seen: tuple[Seen, ...], number: int, told: int) -> bool:
    """Whether it says who edited the text that follows, below a sentence that sums it up: "Editor: Anna Berg"."""
    signed = seen[number].signed
    return bool(
        signed and signed.rule.name == "reporting credit" and told < 2 and lead_in.told_below(seen, number) > 2
    )


def _opens(seen: tuple[Seen, ...], number: int, told: int) -> bool:
    """Whether it signs a picture above the text: one sentence stands above it, and several paragraphs below."""
    return told == 1 and lead_in.told_below(seen, number) > 3


def _ends_story(one: Seen) -> bool:
    """Whether a text without a headline ends here: a source line, or the heading of a list of other stories."""
    return bool(one.rule and one.rule.reach != "line") or bool(one.signed and one.signed.rule.name == "source line")
