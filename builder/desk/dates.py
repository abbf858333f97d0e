# ruff: noqa: E501
"""The day of publication and the day the page was saved: every date line is a candidate, the table decides.

Those that lose stay visible as rivals, each with what told against it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from builder import edtf
from builder.desk.days import Day
from builder.desk.layout import Layout
from builder.lexicon.calendar import MONTHS
from builder.model import UNKNOWN, Evidence, Fact, Rival, Span
from builder.text import fold

ENOUGH = 1.0
PUBLISHED = re.compile(
    r"(?i)\b(?:first published|published|posted|publish date|date published|publication date|date|issued|release[d]?|filed|created|added on"
    r"|publié|paru|publicado|publicada|pubblicato|veröffentlicht|опубликовано|yayınlanma|дата|نشر|تاریخ انتشار|تاريخ)\b"
)
UPDATED = re.compile(
    r"(?i)\b(?:updated?|last updated|modified|edited|mis à jour|actualizad[oa]|aggiornato|aktualisiert|обновлено|تحديث|به روز)\b"
)
CRAWLED = re.compile(
    r"(?i)^date \d{4}-\d\d-\d\d|\b(?:retrieved|accessed|archived|cached|saved|printed|downloaded|crawl(?:ed)?|captured) ?(?:on|at|from)?\b|^today\b"
)
NO_STORY = re.compile(r"(?i)\b(?:copyright|rights reserved|expires?|events?|deadline|born|due|next meeting)\b|©")


# What a text calls the present year; and a period that is over when its results are told.
YEAR = r"(?:19|20)\d\d"
PRESENT = re.compile(
    rf"(?i)\b(?:fiscal|budget(?: for)?|this year,?|current year,?|financial year) (?P<year>{YEAR})\b|\b(?P<year2>{YEAR})(?:[/-]\d\d)? (?:budget|fiscal year|season)\b"
)
ENDED = re.compile(
    rf"(?i)\b(?:year|quarter|half|months|period|weeks) (?:ended|ending|to|end) (?:end-)?(?P<month>[a-z]{{3,9}})\.?(?: \d\d?,?)? (?P<year>{YEAR})\b"
)
STATES = re.compile(
    r"\b(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y"
    r"|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo)\.|, (?:Texas|Ohio|Iowa|Utah|Idaho|Maine|Alaska|Hawaii)\b"
)
# What tells the order of day and month: 1 where the month is written first.
ORDERS = (
    (
        re.compile(r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/\d\d"),
        1,
        "Another date of the page has the month first",
    ),
    (
        re.compile(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d\d"),
        0,
        "Another date of the page has the day first",
    ),
    (re.compile(r"\b(?:E[SD]?T|C[SD]T|P[SD]?T|M[SD]T)\b"), 1, "The time is American: month before day"),
    (
        re.compile(r"\b(?:BST|GMT|IST|CES?T|WAT|EAT|SAST|PKT|MYT|AEST|NZST)\b"),
        0,
        "The time zone is of a country that writes the day first",
    ),
    (re.compile(r"\(\d{3}\) \d{3}-\d{4}|, [A-Z]{2} \d{5}\b"), 1, "An American address: month before day"),
    (
        re.compile(
            r"\b[\w-]+\.(?:co\.uk|org\.uk|co\.in|in|ng|co\.za|com\.au|co\.nz|ie|pk|gh|ke|zm|fr|es|de|it|ru|ir|sa)\b"
        ),
        0,
        "The site is of a country that writes the day first",
    ),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A printed date that may be the day of publication; `number` is its line, `inside` that it is the dateline's."""

    layout: Layout
    number: int
    day: Day
    span: Span
    inside: bool = False

    @property
    def before(self) -> str:
        """What stands before it on its line, or alone on the line above."""
        text = self.layout.seen[self.number].line.text[: self.day.start]
        above = self.layout.seen[self.number - 1].line if self.number else None
        return text if text.strip() or not above or above.count > 3 else above.text

    @property
    def fit(self) -> float:
        """How well it fits as the day of publication: the sum of the weights of `FEATURES`."""
        return sum(weight * feature(self) for _, weight, feature in FEATURES)

    @property
    def where(self) -> str:
        """In words for readers, where it stands."""
        if self.inside:
            return "in the dateline"
        title = self.layout.headline
        if self.number >= self.layout.first:
            return "below the text"
        if title is None:
            return "above the text"
        return "under the headline" if self.number > title else "above the headline"


def _full(c: Candidate) -> float:
    return float(c.day.full)


def _published(c: Candidate) -> float:
    return float(bool(PUBLISHED.search(c.before)) and not UPDATED.search(c.before) and not _crawled(c))


def _updated(c: Candidate) -> float:
    return float(bool(UPDATED.search(c.before)))


def _crawled(c: Candidate) -> float:
    return float(bool(CRAWLED.search(c.layout.seen[c.number].line.text)))


def _head(c: Candidate) -> float:
    """1 on the line next to the headline, less with every line between; also next to the story where none is printed."""
    title = c.layout.headline
    anchor = c.layout.first if title is None else title
    return max(0.0, 1 - (abs(c.number - anchor) - 1) / 8)


def _adjoining(c: Candidate) -> float:
    title = c.layout.headline
    anchors = (title,) if title is not None else (c.layout.first,)
    return float(any(anchor is not None and abs(c.number - anchor) == 1 for anchor in anchors))


def _byline(c: Candidate) -> float:
    near = c.layout.seen[max(0, c.number - 1) : c.number + 2]
    return float(any(one.signed for one in near))


def _clock(c: Candidate) -> float:
    return float(c.day.clock)


def _agrees(c: Candidate) -> float:
    return {True: 1.0, None: 0.0, False: -2.0}[c.day.weekday]


def _at_top(c: Candidate) -> float:
    """A date high above the headline is the page's own."""
    title = c.layout.headline
    return float(title is not None and c.number < title - 1 and not c.inside)


def _dateline(c: Candidate) -> float:
    return float(c.inside)


def _dateline_agrees(c: Candidate) -> float:
    found = c.layout.dateline
    if not found or not found[1].day or c.inside:
        return 0.0
    return float(found[1].day.value[5:10] == c.day.value[5:10])


def _below(c: Candidate) -> float:
    return float(c.number > c.layout.first)


def _in_furniture(c: Candidate) -> float:
    return float(c.layout.labels[c.number].kind == "furniture" and not c.inside)


def _no_story(c: Candidate) -> float:
    return float(not c.inside and bool(NO_STORY.search(c.layout.seen[c.number].line.text)))


def _bulleted(c: Candidate) -> float:
    return float(bool(c.layout.seen[c.number].line.bullet))


Feature = Callable[[Candidate], float]
# What speaks for a date as the day of publication: in words, the weight, and how it is seen.
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it names day, month and year", 1.0, _full),
    ("it is said to be the day of publication", 2.0, _published),
    ("it is said to be the day of an update", -0.4, _updated),
    ("it is said to be the day the page was saved", -3.0, _crawled),
    ("it stands near the headline", 1.0, _head),
    ("it stands next to the headline", 0.6, _adjoining),
    ("it stands beside the byline", 0.6, _byline),
    ("the time of day stands with it", 0.8, _clock),
    ("its weekday agrees", 0.5, _agrees),
    ("it stands at the top of the page", -1.8, _at_top),
    ("it is part of the dateline", 1.5, _dateline),
    ("the dateline has the same day", 1.5, _dateline_agrees),
    ("it stands below the text", -0.7, _below),
    ("it stands among page clutter", -2.5, _in_furniture),
    ("it stands in a list", -1.0, _bulleted),
    ("the line is about something else", -3.0, _no_story),
)


def choose(layout: Layout) -> tuple[Fact, Fact]:
    """When the article was published and when the page was saved, as far as this clipping tells."""
    found = candidates(layout)
    ranked = sorted(found, key=lambda c: (-c.fit, c.number, c.day.start))
    enough = [c for c in ranked if c.fit >= ENOUGH]
    best = next((c for c in enough if c.day.full), None) or next(iter(enough), None)
    captured = _captured(layout, found, best)
    published = _printed(best, found) if best else _relative(layout, captured)
    return published, captured


def candidates(layout: Layout) -> list[Candidate]:
    """Every date on a line that is mainly a date, and that of the dateline."""
    found = []
    for number, one in enumerate(layout.seen):
        for day in one.days:
            found.append(Candidate(layout, number, day, one.line.at(day.start, day.end)))
    if layout.dateline and (day_inside := layout.dateline[1].day):
        number = layout.dateline[0]
        span = layout.seen[number].line.at(day_inside.start, day_inside.end)
        found = [c for c in found if c.span != span]
        found.append(Candidate(layout, number, day_inside, span, inside=True))
    return found


def _printed(best: Candidate, found: list[Candidate]) -> Fact:
    """The fact for the date chosen: as printed, with its year or its order of day and month settled where possible."""
    value, basis = best.day.value, "printed"
    evidence = [Evidence(f"Date stated {best.where}", best.span)]
    if value.startswith("XXXX"):
        evidence = [Evidence(f"Day stated {best.where}, without a year", best.span)]
        if year := _year(best, found) or _year_told(best):
            value, basis = year[0], "inferred"
            evidence.append(year[1])
    if best.day.readings:
        if settled := _settled(best, found):
            value = settled[0]
            evidence.append(settled[1])
        else:
            ways = " or ".join(edtf.show(reading) for reading in best.day.readings)
            evidence = [Evidence(f"Date stated {best.where}; it can be read as {ways}", best.span)]
    rivals = tuple(
        Rival(c.day.value, _against(c), c.span)
        for c in found
        if c is not best and c.day.value not in (best.day.value, value)
    )
    return Fact(value, basis, tuple(evidence), "dateline" if best.inside else "date line", rivals)  # type: ignore[arg-type]


def _against(c: Candidate) -> str:
    """Why a date was not taken: the feature that told most against it."""
    told = [(weight * feature(c), words) for words, weight, feature in FEATURES]
    worst, words = min(told)
    if worst >= 0:
        return "another date fits better"
    return "it seems to be the day the page was saved" if "top of the page" in words or "saved" in words else words


def _year(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The year of a day printed without one, from a full date on the page at most ten days later."""
    for other in found:
        if not other.day.full:
            continue
        day = edtf.day(other.day.value)
        for year in (day.year, day.year - 1) if day else ():
            value = best.day.value.replace("XXXX", str(year))
            own = edtf.day(value)
            if own and day and timedelta(0) <= day - own <= timedelta(10):
                return value, Evidence("Year from the date the page prints", other.span)
    return None


def _year_told(best: Candidate) -> tuple[str, Evidence] | None:
    """The year of a wire's day from what its text calls the present: "the fiscal 1987 budget", "the year ended ..."."""
    for number in range(best.number, len(best.layout.seen)):
        if best.layout.labels[number].kind != "paragraph":
            continue
        line = best.layout.seen[number].line
        if match := PRESENT.search(line.text[:5000]):
            year = match["year"] or match["year2"]
        elif match := ENDED.search(line.text[:5000]):
            over = f"{match['year']}-{MONTHS[fold(match['month'])]:02}"
            year = match["year"] if best.day.value[5:7] > over[5:] else str(int(match["year"]) + 1)
        else:
            continue
        value = best.day.value.replace("XXXX", year)
        if edtf.day(value):
            return value + "?", Evidence("Year from what the text speaks of as present", line.at(*match.span()))
    return None


def _settled(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """A date in figures that can be read in two ways, settled by what else the page shows."""
    for other in found:
        agreeing = [r for r in best.day.readings if other is not best and r[5:] == other.day.value[5:10]]
        if agreeing:
            return agreeing[0], Evidence("Day and month as in another date of the page", other.span)
    for pattern, month_first, words in ORDERS:
        for one, label in zip(best.layout.seen, best.layout.labels, strict=True):
            at_head = label.kind in ("paragraph", "headline")
            if not at_head and len(one.line.text) < 400 and (match := pattern.search(one.line.text)):
                return best.day.readings[month_first], Evidence(words, one.line.at(*match.span()))
    number = best.layout.dateline
    if number and (match := STATES.search(number[1].place)):
        return best.day.readings[1], Evidence("The dateline is American: month before day", best.span)
    return None


def _captured(layout: Layout, found: list[Candidate], best: Candidate | None) -> Fact:
    """The day the page was saved: a page clock or crawl date, not earlier than publication."""
    for c in found:
        if c is best or not c.day.full or c.inside or c.number >= layout.first:
            continue
        clock = _crawled(c) or (
            layout.headline is not None and c.number < layout.headline and not _published(c) and not _updated(c)
        )
        late = best is None or not best.day.full or c.day.value >= best.day.value
        if clock and late:
            words = "The page shows this date at its top: it seems to be the day the page was saved"
            return Fact(c.day.value, "inferred", (Evidence(words, c.span),), "page clock")
    return UNKNOWN


def _relative(layout: Layout, captured: Fact) -> Fact:
    """ "2 days ago" beside the byline, counted back from the day the page was saved."""
    day = edtf.day(captured.value)
    if not day:
        return UNKNOWN
    for number, one in enumerate(layout.seen[: layout.first]):
        near = layout.headline is None or layout.headline < number <= layout.headline + 4
        if one.ago is not None and near and layout.labels[number].kind != "furniture":
            value = (day - timedelta(one.ago)).isoformat()
            words = f"“{one.line.text[-40:]}” counted back from the day the page was saved"
            return Fact(value, "inferred", (Evidence(words, one.line.span), *captured.evidence), "relative date")
    return UNKNOWN
