"""The day of publication and the day the page was saved: of all candidates the one that fits best.

Those that lose stay visible as rivals, each with what told against it.
"""

from datetime import timedelta

from builder import edtf
from builder.desk import settle, told_days, years
from builder.desk.layout import Layout
from builder.desk.seen import TEASER
from builder.desk.stamp_weights import FEATURES, WEEK, at_top, clock_of_page, dateline_differs, fit
from builder.desk.stamps import FIRST_PAGE, Candidate, candidates, crawled, published, updated
from builder.model import UNKNOWN, Evidence, Fact, Rival

NEAR = 4  # lines from the headline, buttons and pictures apart
ENOUGH = 1.0
PLAINLY = 1.0  # by which it fits better
MUCH = 0.5


def choose(layout: Layout) -> tuple[Fact, Fact]:
    """When the article was published and when the page was saved, as far as this clipping tells."""
    found = candidates(layout)
    ranked = sorted(((fit(c), c) for c in found), key=lambda one: (-one[0], one[1].number, one[1].day.start))
    enough = [(fits, c) for fits, c in ranked if fits >= ENOUGH]
    plain = next((fits for fits, c in ranked if c.day.full and not clock_of_page(c)), 0.0)
    settled = (c for fits, c in enough if c.day.full or _settled(c, found, fits > PLAINLY + plain))
    best = next(settled, None) or next((c for _, c in enough), None)
    if best and dateline_differs(best) and not enough[0][1].day.full and enough[0][0] > fit(best) + MUCH:
        best = enough[0][1]  # a day without its year, which the dateline has too
    if best and _days_later(best, enough[0][1]):
        best = enough[0][1]
    if best and _of_page(best) and (said := _relative(layout, _clock(best))).value:
        return said, _clock(best)
    captured = _captured(layout, found, best)
    saved = best is not None and best.day.value == captured.value and not published(best)
    below = best is not None and best.number > layout.first and not best.inside
    if (below or saved) and (said := _relative(layout, captured)).value:
        return said, captured  # "posted 3 days ago" beside the headline tells more
    if best:
        return _printed(best, found), captured
    counted = _relative(layout, captured)
    return (counted if counted.value else told_days.find(layout, captured)), captured


def _days_later(clock: Candidate, other: Candidate) -> bool:
    """Whether it is a day with its hour at the top of the page, and the dateline's day was up to a week before.

    So with a day and its hour under the headline, of which the year is not printed.
    """
    stamped = other.day.clock and clock.layout.headline is not None and other.number > clock.layout.headline
    if not (clock.day.clock and at_top(clock)) or not (other.inside or stamped) or other.day.readings:
        return False
    day, told = edtf.day(clock.day.value), edtf.day(clock.day.value[:4] + other.day.value[4:])
    if day is None or told is None or other.day.full:
        return False
    return (0 if stamped and not other.inside else 1) < (day - told).days <= WEEK


def _settled(c: Candidate, found: list[Candidate], plainly: bool) -> bool:
    """Whether a day can be read in two ways, but the page settles which.

    It is said to be that of publication, has its hour, or fits `plainly` better than any that can be read in one way.
    """
    if not c.day.readings:
        return False
    return bool(plainly or published(c) or c.day.clock) and settle.order(c, found) is not None


def _printed(best: Candidate, found: list[Candidate]) -> Fact:
    """The fact for the date chosen, its year or its order of day and month settled where possible."""
    value, basis = best.day.value, "printed"
    evidence = [Evidence(f"Date stated {best.where}", best.span)]
    if value.startswith("XXXX"):
        evidence = [Evidence(f"Day stated {best.where}, without a year", best.span)]
        if told := years.year(best, found):
            value, basis = told[0], "inferred"
            evidence.append(told[1])
    if posted := settle.of_post(best):
        value = posted[0]
        evidence.append(posted[1])
    if best.day.readings:
        if settled := settle.order(best, found):
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


def _captured(layout: Layout, found: list[Candidate], best: Candidate | None) -> Fact:
    """The day the page was saved: a page clock or crawl date, not earlier than publication."""
    for c in found:
        if c is best or not c.day.full or c.inside or c.number >= layout.first or c.day.value < FIRST_PAGE:
            continue
        said = bool(crawled(c) or at_top(c))  # else only if it is later
        tops = layout.headline is not None and c.number < layout.headline and not published(c) and not updated(c)
        last = best.day.value if best and best.day.full else ""
        clock, late = said or tops, c.day.value > last or (said and c.day.value == last)
        if clock and late:
            return _clock(c)
    return UNKNOWN


def _clock(c: Candidate) -> Fact:
    words = "The page shows this date at its top: it seems to be the day the page was saved"
    return Fact(c.day.value, "inferred", (Evidence(words, c.span),), "page clock")


def _of_page(c: Candidate) -> bool:
    """Whether it is a full date above the headline that is not said to be that of publication."""
    title = c.layout.headline
    return c.day.full and title is not None and c.number < title and not published(c)


def _aside(layout: Layout, number: int) -> int:
    """How many buttons and pictures stand between the headline and a line below it."""
    between = layout.labels[layout.headline or 0 : number]
    return sum(label.kind in ("furniture", "caption") for label in between)


def _relative(layout: Layout, captured: Fact) -> Fact:
    """ "2 days ago" beside the byline, counted back from the day the page was saved."""
    day = edtf.day(captured.value)
    if not day:
        return UNKNOWN
    for number, one in enumerate(layout.seen[: layout.first]):
        near = layout.headline is None or -1 <= number - layout.headline <= NEAR + _aside(layout, number)
        label = layout.labels[number]
        if one.ago is not None and near and (label.kind != "furniture" or label.rule == TEASER):
            value = (day - timedelta(one.ago)).isoformat()
            words = f"“{one.line.text[-40:]}” counted back from the day the page was saved"
            return Fact(value, "inferred", (Evidence(words, one.line.span), *captured.evidence), "relative date")
    return UNKNOWN
