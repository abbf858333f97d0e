"""A date whose day and month could change places: what settles it."""

import re
from datetime import timedelta

from builder import edtf
from builder.desk import days, language
from builder.desk.stamp_weights import at_top, clock_of_page
from builder.desk.stamps import Candidate, crawled
from builder.model import Evidence

CLOSE = 31  # days between the dates that one page prints
PAST = re.compile(r"\b(?:last|next|every|by|until) [A-Z][a-z]+day\b")  # no day on which the news is told
LEAD = 2  # paragraphs in which a weekday tells when the news happened
ABBREVIATED = (
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J"
    r"|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo"
)
STATES = re.compile(
    rf"\b(?:{ABBREVIATED})\."
    r"|, (?:Texas|Ohio|Iowa|Utah|Idaho|Maine|Alaska|Hawaii)\b"
)
# Those that are no names of people or of other places too.
STATES_IN_FULL = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky"
    "|Louisiana|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|Nevada|New Hampshire|New Jersey"
    "|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina"
    "|South Dakota|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming"
)
DAY_FIRST = frozenset("fr es pt it de nl tr id pl cs ru uk bg el ar fa ur he da nb fi ro hr sr".split())
DOTTED = re.compile(r"(0?[1-9]|1[0-2])\.(0?[1-9]|1[0-2])\.(?:\d\d){1,2}")
A_DAY = timedelta(days=1)
DAY, MONTH = r"(?:1[3-9]|2\d|3[01])", r"(?:0?[1-9]|1[0-2])"
# What tells the order of day and month elsewhere on the page: 1 where the month is written first, and in words.
ORDERS = tuple(
    (re.compile(pattern), month_first, words)
    for pattern, month_first, words in (
        (rf"(?<![\d/]){MONTH}/{DAY}/\d\d", 1, "Another date of the page has the month first"),
        (rf"(?<![\d/]){DAY}/{MONTH}/\d\d", 0, "Another date of the page has the day first"),
        (
            r"(?:(?<!\d{3})\d|[AaPp]\.?[Mm]\.?) ?\(?(?:E[SD]?T|C[SD]T|P[SD]?T|M[SD]T)\b",
            1,
            "The time is American: month before day",
        ),
        (
            r"\b(?:BST|GMT|IST|CES?T|WIB|WITA|SGT|HKT|WAT|EAT|SAST|PKT|MYT|AEST|NZST)\b",
            0,
            "The time zone is of a country that writes the day first",
        ),
        (
            r"\b(?:Associated Press|CNN|NBC|CBS|FOX|USA TODAY|UPI)(?: News)?, \d{1,2}/",
            1,
            "An American house dates it",
        ),
        (
            r"\b(?i:p\.? ?o\.? ?box|road|street|house|gpo|plot|floor)\b[^\n]{0,80}\b(?:Kenya|Uganda|Tanzania"
            r"|Nigeria|Ghana|Zambia|Malawi|Zimbabwe|South Africa|India|Pakistan|Bangladesh|Sri Lanka|Nepal"
            r"|Malaysia|Singapore|Australia|New Zealand|Fiji|Ireland|Scotland|England|Wales|United Kingdom)\b",
            0,
            "An address of a country that writes the day first",
        ),
        (r"\(\d{3}\) \d{3}-\d{4}|, [A-Z]{2} \d{5}\b", 1, "An American address: month before day"),
        (r"\b[KW][A-Z]{3}(?:-TV|-FM)? (?:Country|Radio|Local|News|TV|FM|\d)", 1, "An American station dates it"),
        (rf", (?:{ABBREVIATED})\.(?!\w)", 1, "An American state is named beside the text: month before day"),
        (rf"\b(?:{STATES_IN_FULL})\b", 1, "An American state is named beside the text: month before day"),
        (
            r"\b[\w-]+\.(?:co\.uk|org\.uk|co\.in|in|ng|co\.za|com\.au|co\.nz|ie|pk|gh|ke|zm|fr|es|de|it|ru|ir|sa)\b",
            0,
            "The site is of a country that writes the day first",
        ),
    )
)


def order(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """A date in figures that can be read in two ways, settled by what else the page shows."""
    for other in found:
        agreeing = [r for r in best.day.readings if other is not best and r[5:] == other.day.value[5:10]]
        if agreeing:
            return agreeing[0], Evidence("Day and month as in another date of the page", other.span)
    for other in found:
        close = [r for r in best.day.readings if other is not best and _soon_after(r, other)]
        if len(close) == 1:
            return close[0], Evidence("Read so, it is the day of another date of the page or soon after", other.span)
    if told := _not_later(best, found):
        return told
    for pattern, month_first, words in ORDERS:
        for one, label in zip(best.layout.seen, best.layout.labels, strict=True):
            at_head = label.kind in ("paragraph", "headline")
            if not at_head and len(one.line.text) < 400 and (match := pattern.search(one.line.text)):
                return best.day.readings[month_first], Evidence(words, one.line.at(*match.span()))
    if told := _order_of_others(best, found) or _order_of_language(best) or _order_of_weekday(best):
        return told
    number = best.layout.dateline
    if number and (match := STATES.search(number[1].place)):
        return best.day.readings[1], Evidence("The dateline is American: month before day", best.span)
    return None


def of_post(best: Candidate) -> tuple[str, Evidence] | None:
    """A date between full stops read with its month first, if an embedded post is of the day that this makes."""
    match = DOTTED.fullmatch(best.layout.seen[best.number].line.text[best.day.start : best.day.end])
    swapped = match and f"{best.day.value[:4]}-{int(match[1]):02}-{int(match[2]):02}"
    for day, span in best.posted() if swapped and swapped != best.day.value else ():
        if day.value == swapped:
            return day.value, Evidence("Month before day: a post within the text is of that day", span)
    return None


def _not_later(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The one reading that is not after the day on which the page was saved."""
    for other in found:
        if other.day.full and other is not best and (crawled(other) or at_top(other) or clock_of_page(other)):
            early = [r for r in best.day.readings if r <= other.day.value]
            if len(early) == 1:
                return early[0], Evidence("Read so, it is not after the day the page was saved", other.span)
    return None


def _order_of_others(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The order in which the page's dates in figures lie within a month of each other, if only one does that."""
    others = [c for c in found if c.day.readings and c.day.readings != best.day.readings]
    if len(others) < 2:
        return None
    spans = []
    for month_first in (0, 1):
        days_read = [edtf.day(c.day.readings[month_first]) for c in (best, *others)]
        known = [day.toordinal() for day in days_read if day]
        spans.append(max(known) - min(known))
    month_first = spans.index(min(spans))
    if min(spans) > CLOSE or max(spans) < 2 * CLOSE:
        return None
    words = "Read so, the dates of the page lie close to each other"
    return best.day.readings[month_first], Evidence(words, others[0].span)


def _order_of_weekday(best: Candidate) -> tuple[str, Evidence] | None:
    """The reading that falls on a weekday which the first paragraphs name, or a day after, if the other does not."""
    for line in best.layout.paragraphs[:LEAD]:
        named = set(days.weekdays(PAST.sub("", line.text[:600])))
        for after in (0, 1):
            read = ((r, edtf.day(r)) for r in best.day.readings)
            falls = [r for r, day in read if day and (day - after * A_DAY).isoweekday() in named]
            if len(falls) == 1:
                words = f"Read so, it {'follows' if after else 'falls on'} the weekday that the text names"
                return falls[0], Evidence(words, line.at(0, min(len(line.text), 600)))
    return None


def _order_of_language(best: Candidate) -> tuple[str, Evidence] | None:
    """Day before month, as nearly all who do not write English do."""
    told = best.layout.paragraphs
    tongue = language.detect(" ".join(line.text[:1000] for line in told[:4]))
    if not told or tongue not in DAY_FIRST:
        return None
    return best.day.readings[0], Evidence("In the language of the text the day is written first", best.span)


def _soon_after(reading: str, other: Candidate) -> bool:
    """Whether it is the day of the dateline, or one of the three after it."""
    day, own = edtf.day(reading), edtf.day(other.day.value.replace("XXXX", reading[:4]))
    return other.inside and bool(day and own and 0 <= (day - own).days <= 3)
