"""Which line is what: the headline divides the page, what signs and dates stands near it, then the story follows.

Every line is first read alone (`seen`), then by where it stands; what is above the story is labelled here,
the story itself in `story`.
"""

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import dateline, glue, headline, masthead, papers, results, story, wire, writers
from builder.desk.byline import AGENCY, BRACKETS
from builder.desk.dateline import DASHES, Dateline
from builder.desk.lines import Line
from builder.desk.seen import Seen, see
from builder.desk.story import Label
from builder.desk.vocabulary import content
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.text import fold

CLOSING = ("end mark", "initials", "reporting credit", "with wires")
STAMPED = re.compile(r"[^\W\d_a-z][\w .’'-]{2,25}(?= \| (?:Last )?(?:Updated|Created|Published|Posted)\b)")
BEHIND_STAMP = re.compile(
    r"\d(?: ?[AaPp]\.?[Mm]\.?)? (?:IST|[A-Z]{1,4}T) ?[-–—|] (?P<place>[A-Z][A-Za-z.,’' -]{2,40})$"
)
PLACE_AGENCY = re.compile(r"(?P<place>[A-ZÀ-Ý][\w.’' -]{2,25}?) ?/ ?(?P<house>[A-Z][\w ]{1,20})")
HOUSE_PLACE = re.compile(
    r"(?P<house>[^\W\d_][\w ]{2,20}?)(?: [-–|] | ?[-–/|] )(?P<place>[^\W\d_]\w{2,12}(?: \w{2,12})?)\s?:?"
)
HOUSE_TOWN = re.compile(
    r"(?P<house>[A-Z][\w.’'&]*(?: [\w.’'&-]+){0,4}) \((?P<place>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})\)"
)

AGENCY_TOWN = re.compile(r"[A-Z][a-z-]{3,}(?: [A-Z][a-z-]{3,})?(?<!File)(?<!Archive)(?<!Images)(?<!Agencies)")

SUMMARIES = 2  # paragraphs above the story that say beforehand what it tells
HEADS = 8  # lines at the top in which a page names itself
LIST = 12  # lines below its heading in which titles of other stories stand
HEAD = 40  # lines below the headline in which the story begins
EACH_END = 1000  # lines at the top and at the bottom of a page that are looked at one by one; between them is text


class Layout(Struct, frozen=True):
    """The page: its lines and their labels, the lines of headline and first paragraph, the dateline with its line."""

    seen: tuple[Seen, ...]
    labels: tuple[Label, ...]
    headline: int | None
    first: int
    dateline: tuple[int, Dateline] | None


def lay_out(lines: list[Line]) -> Layout:
    """Label every line of the page."""
    seen = _seen(lines)
    title = headline.find(seen)
    seen = writers.sign(seen, title)
    first, found = _first(seen, title)
    if report := wire.read([one.line for one in seen[: wire.TOP + 2]]):
        title, first, found = report.headline, report.first, report.dateline
    head = _head(seen, first, title, found[0] if found else None)
    body = story.read(seen, first, title)
    labels = [*head, *body]
    if not any(label.kind == "paragraph" for label in labels):  # a clipping of a line or two
        labels = [_only(one, label) for one, label in zip(seen, labels, strict=True)]
    return Layout(seen, tuple(labels), title, first, found)


def _seen(lines: list[Line]) -> tuple[Seen, ...]:
    """The lines as the page had them, with what each shows."""
    if len(lines) <= 2 * EACH_END:
        return tuple(_look(lines))
    return (
        *_look(lines[:EACH_END]),
        *(Seen(line, far=True) for line in lines[EACH_END:-EACH_END]),
        *_look(lines[-EACH_END:]),
    )


def _look(lines: list[Line]) -> Iterator[Seen]:
    mended = glue.mend(lines)
    rows = results.rows(mended)
    seen = [Seen(line, row=True) if number in rows else see(line) for number, line in enumerate(mended)]
    report = wire.read(mended)
    first = report.first if report else len(mended)
    broken = {number for number in range(min(first, len(seen))) if _broken(seen, number)}
    return (
        wire.as_row(one) if number >= first else replace(one, row=True) if number in broken else one
        for number, one in enumerate(seen)
    )


def _broken(seen: list[Seen], number: int) -> bool:
    """Whether it is the first half of a sentence that goes on, with a small letter, below a picture's caption."""
    one, below = seen[number], seen[number + 1 : number + 4]
    if len(below) < 2 or not below[0].caption or not one.plain or one.line.count < 6 or one.line.prose:
        return False
    rest = next((other for other in below if not other.caption), None)
    return rest is not None and rest.told and rest.line.text[0].islower() and not one.line.bullet


def _only(one: Seen, label: Label) -> Label:
    """The label of a line where nothing is a sentence: what nothing marks as anything else is the text."""
    return story.PARAGRAPH if one.plain and label.kind in ("furniture", "deck") else label


def _first(seen: tuple[Seen, ...], title: int | None) -> tuple[int, tuple[int, Dateline] | None]:
    """The first line of the story: the dateline's, else the first text below the lines that sign and date it."""
    start = 0 if title is None else title + 1
    told, below = 0, start
    page = " ".join(one.line.text[:600] for one in seen[start : start + HEAD])
    heads = papers.own(one.line.text for one in seen[: min(start, HEADS)])
    for number in range(start, min(len(seen), start + HEAD)):
        one = seen[number]
        if title is not None and told < 2 and _repeats(one, seen[title]) and _told_below(seen, number):
            below = number + 1
        elif found := _heads_text(one, page, heads):
            return number, (number, found)
        elif one.line.prose and not one.rule:
            told += one.caption is None
        elif one.row:
            told += 1
        elif told and ((_closes(one) and not _edited(seen, number, told)) or (title is None and _ends_story(one))):
            break
        elif (one.dated or (one.signed and not (title is None and one.signed.rule.name == AGENCY))) and told <= min(
            2, _told_below(seen, number) - 1
        ):
            below = number + 1
        if told > 3:
            break
    alone = next(
        (
            (n, found)
            for n in range(min(len(seen), below + 3))
            if (
                found := _alone(seen[n], page)
                or _over_stamp(seen, n, start)
                or _under_stamp(seen, n)
                or _signed_from(seen[n])
                or _agency_town(seen[n])
            )
        ),
        None,
    )
    first = _begins(seen, below)
    over = range(max(start, below), min(first + 1, len(seen))) if alone is None else ()
    towns = ((n, _town(seen, n)) for n in over if any(one.told for one in seen[n + 1 : n + 3]))
    return first, alone or next(((n, town) for n, town in towns if town), None)


def _begins(seen: tuple[Seen, ...], below: int) -> int:
    """The first line of text from this one on that is neither under a picture nor sums up what follows."""
    summaries = 0
    for number in range(below, len(seen)):
        one = seen[number]
        if (_pictured(seen, number) and _told_below(seen, number) > 1) or _unended(seen, number):
            continue
        text = one.told or (one.plain and one.line.count >= 12 and not one.line.capitals)
        if text and not _among_titles(seen, number):
            if summaries == SUMMARIES or not _summary(seen, number):
                return number
            summaries += 1
    return len(seen)


def _heads_text(one: Seen, page: str, heads: frozenset[str]) -> Dateline | None:
    """The dateline of a paragraph; of a line that is no sentence only if it names an agency or ends in a dash."""
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
    return not one.line.prose and not one.row and headline.alike(one.line, title.line)


def _summary(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it only says beforehand what the text then tells: the next paragraph begins with the same words.

    Or that holds nearly all of its words; or the counter of a gallery stands between, and they have much in common.
    """
    below = next((n for n in range(number + 1, min(number + 6, len(seen))) if seen[n].told), None)
    if below is None or _told_below(seen, number) < 2:
        return False
    first, then = seen[number].line.text, seen[below].line.text
    if first.split()[:3] == then.split()[:3] and len(first) < len(then) and _told_below(seen, number) > 2:
        return first.split()[0] not in ("The", "In", "A", "On", "At")
    own = content(first)
    if len(own) > 4 and seen[number].line.count < 35 and len(own & content(then)) > 0.65 * len(own):
        return True
    later = [one for one in seen[below + 1 : below + 5] if one.told][:2]
    if len(own) > 6 and any(len(own & content(one.line.text)) > 0.8 * len(own) for one in later):
        return True
    counted = any(one.rule and one.rule.name == "gallery" for one in seen[number + 1 : below])
    return counted and len(content(first) & content(then)) > 2


def _unended(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it has no full stop, and both paragraphs right below it have: a deck, or the words under a picture."""
    line, below = seen[number].line, seen[number + 1 : number + 3]
    if line.text[-1] in ":,;-–—" or line.ends or line.bullet or line.caseless or not number:
        return False
    told = len(below) == 2 and all(one.told and one.line.ends and one.line.count > 9 for one in below)
    return told and below[0].line.gap and not below[0].line.text[0].islower()


def _among_titles(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is one of the titles of a list that a heading above announces, with no full stop behind them."""
    if not any(one.rule and one.rule.reach == "list" for one in seen[max(0, number - LIST) : number]):
        return False
    beside = [seen[n].line for n in (number - 1, number + 1) if 0 <= n < len(seen) and seen[n].plain]
    return any(line.gap and line.count > 7 for line in beside) and not any(
        line.text.rstrip('"”’»)]')[-1:] in story.STOPS for line in (seen[number].line, *beside[:1])
    )


def _pictured(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is the caption of a picture: a sentence, and right below it who took the picture."""
    below = seen[number + 1] if number + 1 < len(seen) else None
    text = seen[number].line.text
    credited = (
        below is not None and below.caption is not None and (below.line.count < 9 or below.line.text.startswith(text))
    )
    signed = below is not None and below.signed is not None and below.signed.rule.name == BRACKETS
    if below and signed and below.line.span.start - seen[number].line.span.end < 2:  # "… 3 May 2012. (HNA)"
        credited = any(day.full for day in seen[number].line.days) or sum(one.line.text == text for one in seen) > 1
    return credited and seen[number].told and seen[number].line.count < 30


def _closes(one: Seen) -> bool:
    """Whether the line ends a story: an end mark, initials, an agency's sign-off behind a dash or in brackets."""
    return bool(one.signed and (one.signed.rule.name in CLOSING or not one.line.text[0].isalnum()))


def _edited(seen: tuple[Seen, ...], number: int, told: int) -> bool:
    """Whether it says who edited the text that follows, below a sentence that sums it up: "Editor: Anna Berg"."""
    signed = seen[number].signed
    return bool(signed and signed.rule.name == "reporting credit" and told < 2 and _told_below(seen, number) > 2)


def _ends_story(one: Seen) -> bool:
    """Whether a text without a headline ends here: a source line, or the heading of a list of other stories."""
    return bool(one.rule and one.rule.reach != "line") or bool(one.signed and one.signed.rule.name == "source line")


def _told_below(seen: tuple[Seen, ...], number: int) -> int:
    """How many of the lines below are running text, counted up to four."""
    below = seen[number + 1 : number + 1 + EACH_END]
    return len(list(islice((one for one in below if one.told), 4)))


def _town(seen: tuple[Seen, ...], number: int) -> Dateline | None:
    """A town on a line of its own, right above the story: in capitals, or the text says "in" or "near" it."""
    line = seen[number].line
    town, _, country = line.text.partition(", ")
    in_country = grade(fold(country)) == "country" and grade(fold(town)) in TOWN
    if in_country and _told_below(seen, number):
        return _of_town(line, town)  # "TRABZON, Türkiye"
    if line.count > 3 + (line.text in TOWNS) or line.bullet or not seen[number].plain:
        return None
    loud = line.capitals and bool(grade(fold(line.text)))
    near = (*seen[max(0, number - 6) : number], *seen[number + 1 : number + HEAD])
    page = " ".join(one.line.text[:600] for one in near)
    apart = line.text[0].isupper() and seen[number + 1].told and seen[number + 1].line.gap
    if line.text in TOWNS and number and not line.gap and not seen[number + 1].line.gap:  # between headline and text
        loud = True
    if not loud and not (apart and dateline.used_as_place(line.text, page)):
        return None
    return _of_town(line, line.text)


def _over_stamp(seen: tuple[Seen, ...], number: int, start: int) -> Dateline | None:
    """A town on a line of its own below the headline, and a date alone on the line under it: "Amman / 4 May 2003"."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    if number < start or not start or line.count > 3 or not seen[number].plain or not below or not below[0].days:
        return None
    town = line.text.rstrip(",")
    alone = below[0].line.count < 7 and not line.bullet and grade(fold(town)) in TOWN
    return _of_town(line, town) if alone else None


def _signed_from(one: Seen) -> Dateline | None:
    """The town from which the writer signs: "Anna Berg, The Harbour Echo, Lindesund"."""
    signed = one.signed is not None and one.signed.rule == writers.RULE
    found = writers.read(one.line.text, one.line.text) if signed else None  # known to be a town by now
    if not found or found.place == writers.NOWHERE:
        return None
    text = one.line.text
    return Dateline(len(text), text[slice(*found.place)], found.place, None, text[slice(*found.house)], found.house)


def _agency_town(one: Seen) -> Dateline | None:
    """An agency and the town alone on a line: "HNA, Lindesund"."""
    house, _, town = one.line.text.partition(", ")
    named = AGENCY_TOWN.fullmatch(town) and fold(town.split()[-1]) not in dateline.WRITERS | dateline.NO_PLACE
    if one.line.count > 4 or not named or not (found := masthead.agency(house)):
        return None
    start = len(house) + 2
    return Dateline(len(one.line.text), town, (start, len(one.line.text)), None, found.shown(house), (0, len(house)))


def _under_stamp(seen: tuple[Seen, ...], number: int) -> Dateline | None:
    """The outlet and its town under a date that stands alone: "4 May 2003 / Harbour Echo (Amman)"."""
    above = seen[number - 1 : number] if number else ()
    alone = above and above[0].days and above[0].line.count < 5
    found = HOUSE_TOWN.fullmatch(seen[number].line.text) if alone else None
    return _of_house(found) if found and grade(fold(found["place"])) in TOWN else None


def _of_house(found: re.Match[str]) -> Dateline:
    """The dateline of a line that is all house and place."""
    return Dateline(found.end(), found["place"], found.span("place"), None, found["house"], found.span("house"))


def _of_town(line: Line, town: str) -> Dateline:
    """The dateline of a line that begins with the town and is nothing else."""
    return Dateline(len(line.text), town, (0, len(town)))


def _stamped(one: Seen) -> Dateline | None:
    """A town that heads a line of stamps, or ends it: "Lindesund | Updated: 09-05-2022 15:07"."""
    found = (STAMPED.match(one.line.text) or BEHIND_STAMP.search(one.line.text)) if one.days else None
    if found and "place" in found.groupdict():
        town = found["place"].split(",")[0]
        real = town.isupper() or grade(fold(town)) in TOWN
        return Dateline(len(one.line.text), found["place"], found.span("place")) if real else None
    return Dateline(found.end(), found[0], found.span()) if found and grade(fold(found[0])) in TOWN else None


def _house_and_place(one: Seen) -> Dateline | None:
    """The outlet and the place in letters without capitals: "زاكروس - أربيل"."""
    found = HOUSE_PLACE.fullmatch(one.line.text) if one.line.caseless else None
    if found and found["house"] in TOWNS:  # "رام الله - دنيا الوطن"
        return Dateline(found.end(), found["house"], found.span("house"), None, found["place"], found.span("place"))
    return _of_house(found) if found and one.line.gap and masthead.known(found["house"]) else None


def _place_and_agency(one: Seen) -> Dateline | None:
    """A town and an agency parted by a stroke, as a picture's credit may be too: "San José/EFE"."""
    found = PLACE_AGENCY.fullmatch(one.line.text) if one.caption or one.signed else None
    if not found or not masthead.agency(found["house"]) or grade(fold(found["place"])) not in TOWN:
        return None
    return Dateline(found.end(), found["place"], found.span("place"), None, found["house"], found.span("house"))


def _alone(one: Seen, page: str) -> Dateline | None:
    """A dateline on a line of its own: "17:40 | Lima, may. 28."."""
    if not one.days and not one.plain:
        return _house_and_place(one) if one.masthead else _place_and_agency(one)
    if stamped := _stamped(one) or _house_and_place(one):
        return stamped
    text = one.line.text.rstrip(" |")
    found = None if one.signed or one.line.count > 14 else dateline.read(text) or dateline.behind(text)
    if found and not one.days:  # "Salt - Harbour News Agency (HNA)"
        whole = found.agency and found.end == len(text)
        known = one.line.caseless or (found and grade(fold(found.place.split(",", maxsplit=1)[0])))
        return found if whole and known else None
    behind = one.line.text[found.place_at[1] :].lstrip()[:1] if found else ""
    if behind in (":", "/"):  # "Stand: 3.5.2019", "World / 3 May"
        return None
    if found and behind == "|" and grade(fold(found.place)) == "country":  # "ARGENTINA | 23-06-2021" is a section
        return None
    if not found or not (found.agency or dateline.known(found.place, page)):
        return None
    return found if found.end == len(text) and 0 <= found.place_at[0] < one.days[0].start else None


def _head(seen: tuple[Seen, ...], first: int, title: int | None, place: int | None) -> list[Label]:
    """The lines above the story: the headline, a deck right under it, and what each line is by itself."""
    labels: list[Label] = []
    for number, one in enumerate(seen[:first]):
        below = title is not None and number > title
        if number == title:
            labels.append(Label("headline", "headline"))
        elif number == place and not (one.signed and one.signed.rule == writers.RULE):
            labels.append(Label("dateline", "dateline"))
        elif label := story.alone(one):
            labels.append(label)
        elif below and number + 1 != place and _pictured(seen, number):
            labels.append(Label("caption", "above its credit"))
        elif below and headline.alike(one.line, seen[title or 0].line):
            labels.append(Label("furniture", "headline repeated"))
        elif (
            below
            and number <= (title or 0) + 6
            and one.line.count >= 4
            and not one.line.bullet
            and not _decked(labels)
        ):
            labels.append(Label("deck", "deck"))
        else:
            labels.append(Label("furniture", "above the story"))
    return labels


def _decked(labels: list[Label]) -> bool:
    return any(label.kind == "deck" for label in labels)
