"""Lanes on one line of time: which source published when; in which role a person was named when.

The template draws them. All places and widths are per cent of the line, heights are pixels.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date as Date

from msgspec import Struct

from builder import edtf
from builder.catalog.rows import date, source
from builder.model import Catalog, Person, PersonRole, Record
from builder.pages.frame import Link
from builder.pages.pictures import STRIP_BELOW, Column, Dot, Tick, beginning, side_by_side, sure, ticks

SOURCES = 7  # those with the most articles
ROLES = 6
DOTS = 60  # articles of a role; more are drawn as columns, by year
DATED = 3  # articles with a day, from which a person's lanes say something
MONTHLY = 36  # months: an archive of a longer time is drawn by year
TALL, DOT = 32, 14  # pixels: a lane of columns, of dots


class Lane(Struct, frozen=True):
    """What stands on one lane, and its label (an empty `url` leads nowhere); `begin` and `width` of a role's band."""

    label: Link
    height: int
    columns: tuple[Column, ...] = ()
    dots: tuple[Dot, ...] = ()
    begin: str = ""
    width: str = ""


class Lanes(Struct, frozen=True):
    """Lanes and the ticks below the last; `worked_out` counts articles whose date was not stated."""

    unit: str
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    worked_out: int
    left_out: int = 0


def of_sources(catalog: Catalog) -> Lanes | None:
    """Articles by month or year, a lane for each source; None where they are few or all of one source."""
    dated = [record for record in catalog.records.values() if record.year]
    voices = _voices(catalog)
    if len(dated) < STRIP_BELOW or len({voices[record.id] for record in dated}) < 2:
        return None
    most = Counter(voice for record in dated if (voice := voices[record.id]))
    named = [voice for voice, _ in sorted(most.items(), key=lambda item: (-item[1], item[0]))[:SOURCES]]
    periods, shown = _periods(dated), set(named)
    drawn = [record for record in dated if voices[record.id] in shown]
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for record in drawn:
        if period := _period(record, len(periods[0])):
            counted[voices[record.id]][period] += 1
    highest = max((max(counts.values()) for counts in counted.values()), default=1)
    links = {each.url: Link(each.url, each.name) for each in catalog.outlets.values()}
    lanes = tuple(_of_voice(links[each], counted[each], periods, highest) for each in named)
    starts = [at for at, key in enumerate(periods) if not at or key[:4] != periods[at - 1][:4]]
    axis = ticks([int(periods[at][:4]) for at in starts], [beginning(at, len(periods)) for at in starts])
    unit = "year" if len(periods[0]) == 4 else "month"
    return Lanes(unit, lanes, axis, _worked_out(drawn), len(catalog.records) - len(drawn))


def of_person(person: Person, records: Mapping[str, Record], events: Iterable[Link]) -> Lanes | None:
    """Each role, from the first article that prints it to the last, and the events; None where there is little."""
    days = {id: day for id, record in records.items() if (day := edtf.day(record.published.value))}
    roles = [role for role in person.roles if any(id in days for id in role.articles)]
    if len(days) < DATED or len(roles) < 2:
        return None
    begin, end = Date(min(days.values()).year, 1, 1), Date(max(days.values()).year, 12, 31)

    def along(day: Date) -> float:
        return 100 * (day - begin) / (end - begin)

    shown = sorted(roles, key=lambda role: (-len(role.articles), role.role))[:ROLES]
    years = range(begin.year, end.year + 1)
    lanes = [_of_role(role, person, records, days, years, along) for role in roles if role in shown]
    titles = {link.url: link.text for link in events}
    told: dict[str, Dot] = {}
    for id, day in sorted(days.items(), key=lambda item: item[1]):
        if (url := f"events/{records[id].event}.html") in titles:
            told.setdefault(url, Dot(url, titles[url], f"{along(day):.2f}", 0, sure(records[id])))
    if told:
        lanes.append(Lane(Link("", "Events"), DOT, dots=tuple(told.values())))
    axis = ticks(years, [along(Date(each, 1, 1)) for each in years])
    return Lanes("day", tuple(lanes), axis, _worked_out(map(records.__getitem__, days)))


def _voices(catalog: Catalog) -> dict[str, str]:
    """The address of the source of each article: who published it, else the agency; "" where neither is known."""
    voices = dict.fromkeys(catalog.records, "")
    for kind in ("agency", "outlet"):
        for outlet in catalog.outlets.values():
            if outlet.kind == kind:
                voices.update(dict.fromkeys(outlet.articles, outlet.url))
    return voices


def _periods(records: Iterable[Record]) -> Sequence[str]:
    """Every month ("2017-07") or, of a longer time, every year ("2017") from the first article to the last."""
    known = [limits for record in records if (limits := edtf.bounds(record.published.value or ""))]
    first, last = min(begin for begin, _ in known), max(end for _, end in known)
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    if len(months) <= MONTHLY:
        return [f"{month // 12:04}-{month % 12 + 1:02}" for month in months]
    return [f"{each:04}" for each in range(first.year, last.year + 1)]


def _period(record: Record, length: int) -> str:
    """The month or year of an article; "" where only a longer time is known."""
    first, last = edtf.bounds(record.published.value or "") or (Date.min, Date.max)
    return first.isoformat()[:length] if first.isoformat()[:length] == last.isoformat()[:length] else ""


def _of_voice(label: Link, counts: Counter[str], periods: Sequence[str], highest: int) -> Lane:
    bars = [
        (f"dates/{period.replace('-', '/')}/index.html", f"{label.text}, {edtf.show(period)}", counts[period])
        for period in periods
    ]
    return Lane(label, TALL, columns=side_by_side(bars, highest, TALL))


def _of_role(
    role: PersonRole,
    person: Person,
    records: Mapping[str, Record],
    days: Mapping[str, Date],
    years: range,
    along: Callable[[Date], float],
) -> Lane:
    printed = [id for id in role.articles if id in days]
    if len(printed) <= DOTS:
        return _band(role, records, days, along)
    counts = Counter(days[id].year for id in printed)
    bars = [(f"{person.url}#y{each}", f"{role.role}, {each}", counts[each]) for each in years]
    return Lane(Link("", role.role), TALL, columns=side_by_side(bars, max(counts.values()), TALL))


def _band(
    role: PersonRole, records: Mapping[str, Record], days: Mapping[str, Date], along: Callable[[Date], float]
) -> Lane:
    printed = [records[id] for id in role.articles if id in days]
    dots = tuple(
        Dot(each.url, f"{date(each)}: {each.headline} ({source(each)})", f"{along(days[each.id]):.2f}", 0, sure(each))
        for each in printed
    )
    begin, end = (along(limit(days[each.id] for each in printed)) for limit in (min, max))
    return Lane(Link("", role.role), DOT, dots=dots, begin=f"{begin:.2f}", width=f"{end - begin:.2f}")


def _worked_out(records: Iterable[Record]) -> int:
    return sum(not sure(record) for record in records)
