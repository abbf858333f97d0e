# ruff: noqa: E501
"""The day of publication and the day the page was saved: every date line is a candidate, the table decides.

Those that lose stay visible as rivals, each with what told against it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from builder import edtf
from builder.desk.days import Day
from builder.desk.layout import Layout
from builder.model import UNKNOWN, Evidence, Fact, Rival, Span

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
    return float(bool(NO_STORY.search(c.layout.seen[c.number].line.text)))


def _bulleted(c: Candidate) -> float:
    return float(bool(c.layout.seen[c.number].line.bullet))


Feature = Callable[[Candidate], float]
# What speaks for a date as the day of publication: in words, the weight, and how it is seen.
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it names day, month and year", 1.0, _full),
    ("it is said to be the day of publication", 2.0, _published),
    ("it is said to be the day of an update", 0.8, _updated),
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
    best = next((c for c in ranked if c.fit >= ENOUGH and (c.day.full or c.day.readings or c.inside)), None)
    if best is None:
        best = next((c for c in ranked if c.fit >= ENOUGH), None)
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
    words = f"Date stated {best.where}"
    value, evidence = best.day.value, [Evidence(words, best.span)]
    basis = "printed"
    if value.startswith("XXXX"):
        year = _year(best, found)
        if year:
            value, basis = year[0], "inferred"
            evidence.append(year[1])
        else:
            evidence = [Evidence(f"Day stated {best.where}, without a year", best.span)]
    if best.day.readings:
        value, evidence = _settled(best, found) or (
            value,
            [
                Evidence(
                    f"{words}, but it can be read as " + " or as ".join(edtf.show(r) for r in best.day.readings),
                    best.span,
                )
            ],
        )
    rivals = tuple(
        Rival(c.day.value, _against(c), c.span)
        for c in found
        if c is not best and c.day.value not in (best.day.value, value)
    )
    return Fact(value, basis, tuple(evidence), "date line" if not best.inside else "dateline", rivals)  # type: ignore[arg-type]


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


def _settled(best: Candidate, found: list[Candidate]) -> tuple[str, list[Evidence]] | None:
    """A date in figures that can be read in two ways, settled by another date on the page that agrees with one."""
    for other in found:
        agreeing = [r for r in best.day.readings if other is not best and r[5:] == other.day.value[5:10]]
        if agreeing:
            return agreeing[0], [
                Evidence(f"Date stated {best.where}", best.span),
                Evidence("Day and month as in another date of the page", other.span),
            ]
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


def corrected(value: str, fact: Fact) -> Fact:
    """The curator's date in place of the one found, which stays as a rival."""
    rivals = (
        *fact.rivals,
        *((Rival(fact.value, "the clipping's own"),) if fact.value and fact.value != value else ()),
    )
    return replace(fact, value=value, basis="curator", rivals=rivals)
