"""What a step of dating starts from and gives back."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.annotate.news_day import to_the_day
from builder.model import DayWord, Entry, Evidence, Fact


class Dates(Struct, frozen=True):
    """An article's two dates: the day it came out, and the day or days of what it tells."""

    published: Fact
    happened: Fact

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be worked out."""
        published = self.published.value
        return published is not None and self.happened.value is not None and not published.startswith("XXXX")

    @property
    def yearless(self) -> bool:
        """Whether the day it came out lacks its year."""
        return (self.published.value or "").startswith("XXXX")

    def rest_on(self, digest: str) -> bool:
        """Whether either was worked out with the help of this article."""
        return any(proof.witness == digest for fact in (self.published, self.happened) for proof in fact.evidence)


class Case(Struct, frozen=True):
    """An entry, and what is known of its dates so far."""

    entry: Entry
    dates: Dates
    sure: bool = True  # whether it is sure to tell the same event as the one that is being worked out

    @property
    def published(self) -> date | None:
        """The one day it came out, if that is known to the day and not merely about."""
        return to_the_day(self.dates.published)

    def published_as(self, fact: Fact) -> Dates:
        """The same dates with another publication."""
        return replace(self.dates, published=fact)

    def happened_as(self, fact: Fact) -> Dates:
        """The same dates with another happening."""
        return replace(self.dates, happened=fact)

    def in_year(self, value: str, proofs: tuple[Evidence, ...]) -> Dates:
        """The same dates with the day that is printed without its year in the year that these prove."""
        printed = self.dates.published
        evidence = (*printed.evidence, *proofs)
        return self.published_as(Fact(f"{value}?", "inferred", evidence, "year of its event", printed.rivals))

    def lead_days(self) -> tuple[DayWord, ...]:
        """The words of time in the opening paragraphs, captions apart, in order."""
        words = (word for word in self.entry.days if word.block in self.entry.paragraphs)
        return tuple([word for word in words if word.kind != "after"])

    def days_later(self) -> int:
        """How many days after what others tell the first paragraph says that it is: 1 for "a day after"; else 0.

        Not where the opening names a weekday, which tells it better.
        """
        first = self.entry.paragraphs[:1]
        if any(word.kind == "weekday" for word in self.lead_days()):
            return 0
        return next((int(word.value) for word in self.entry.days if word.kind == "after" and word.block in first), 0)


def dated(neighbours: Iterable[Case]) -> list[tuple[date, str]]:
    """The neighbours that may lend a date: the day each came out, and its digest."""
    return sorted((other.published, other.entry.digest) for other in neighbours if other.sure and other.published)


def came_out(day: date, digest: str) -> Evidence:
    """That a neighbour came out on that day."""
    return Evidence(f"a text on the same event came out on {edtf.show(day.isoformat())}", witness=digest)
