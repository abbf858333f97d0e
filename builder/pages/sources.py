"""The clipping exactly as captured, line by line: what each part was taken for, and by which rule."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from builder.model import Archive, Catalog, Dossier, Made, Mark, MarkKind, Page, Record, Repair, Span
from builder.pages.card import marked_spans
from builder.pages.days import place_in_time
from builder.pages.facts import anchor, hidden, in_order, source_url, spans
from builder.pages.frame import Frame, Link, frame

KINDS: dict[MarkKind, str] = {
    "headline": "headline",
    "deck": "line under the headline",
    "date": "date",
    "byline": "byline",
    "dateline": "dateline",
    "masthead": "name of the outlet",
    "agency": "agency",
    "paragraph": "",
    "subheading": "subheading",
    "caption": "caption",
    "furniture": "page clutter",
    "front matter": "set by the editor",
}
LINE_END = re.compile(r"\r\n|\r|\n")


class Segment(Struct, frozen=True):
    """Characters of one line under one label; `anchors` are the ids of the evidence that begins here."""

    text: str
    kind: str
    evidence: bool
    anchors: tuple[str, ...]


class SourceLine(Struct, frozen=True):
    """A line of the file, and what was said of the parts that begin in it: (label, rule)."""

    number: int
    segments: tuple[Segment, ...]
    labels: tuple[tuple[str, str], ...]


class SourceView(Struct, frozen=True):
    """The text with its marks; lines are only cut when the page is rendered."""

    frame: Frame
    article: Link
    supplied: bool
    language: str
    seeds: tuple[str, ...]
    digest: str
    text: str
    marks: tuple[Mark, ...]
    evidence: tuple[Span, ...]
    repairs: tuple[Repair, ...]

    @property
    def removed(self) -> int:
        """How many parts were set aside as page clutter."""
        return sum(mark.kind == "furniture" for mark in self.marks)

    @property
    def lines(self) -> Iterator[SourceLine]:
        """Every line of the file in order."""
        marks = sorted(self.marks, key=lambda mark: (mark.span.start, -mark.span.end))
        begins = [mark.span.start for mark in marks]
        spans = [*self.evidence, *(mark.span for mark in marks)]
        cuts = sorted({at for span in spans for at in (span.start, span.end)})
        anchors: dict[int, list[str]] = defaultdict(list)
        for span in self.evidence:
            anchors[span.start].append(anchor(span))
        kinds = _Around((mark.span, mark.kind.replace(" ", "-")) for mark in marks)
        evidence = _Around((span, "evidence") for span in sorted(self.evidence, key=lambda span: span.start))
        for number, (start, end) in enumerate(_lines(self.text), start=1):
            edges = [start, *cuts[bisect_right(cuts, start) : bisect_left(cuts, end)], end]
            begun = marks[bisect_left(begins, start) : bisect_left(begins, max(end, start + 1))]
            yield SourceLine(
                number,
                tuple(
                    [
                        Segment(
                            text=self.text[left:right],
                            kind=kinds.innermost(left),
                            evidence=bool(evidence.innermost(left)),
                            anchors=tuple(anchors.get(left, ())),
                        )
                        for left, right in pairwise(edges)
                        if left < right
                    ]
                ),
                tuple([(KINDS[mark.kind], mark.rule) for mark in begun if KINDS[mark.kind]]),
            )


class _Around:
    """What stands around a place of the text, asked from start to end; `marked` in order of their beginning."""

    def __init__(self, marked: Iterable[tuple[Span, str]]) -> None:
        self._ahead = deque(marked)
        self._open: list[tuple[int, str]] = []

    def innermost(self, at: int) -> str:
        """The kind of the last that began and is not yet at its end, "" for none."""
        while self._ahead and self._ahead[0][0].start <= at:
            span, kind = self._ahead.popleft()
            self._open.append((span.end, kind))
        while self._open and self._open[-1][0] <= at:  # one that ended before the last is dropped when it is the last
            self._open.pop()
        return self._open[-1][1] if self._open else ""


class SourceSheet(Struct, frozen=True):
    """What decides the page of one clipping, besides its dossier."""

    archive: Archive
    record: Record
    above: tuple[Link, ...]

    def opened(self, body: Callable[[str], Dossier]) -> SourceView:
        """The view that the template prints."""
        record = self.record
        dossier = body(record.key)
        article, title = dossier.article, record.headline
        facts = (
            article.headline,
            article.deck,
            article.byline,
            article.outlet,
            article.agency,
            article.place,
            record.published,
            record.happened,
            article.captured,
        )
        return SourceView(
            frame=frame(
                self.archive,
                source_url(record),
                f"{title} – as captured",
                f"The clipping as captured: {title}",
                (*self.above, Link(record.url, title)),
                hidden(article.clipping),
            ),
            article=Link(record.url, title),
            supplied=record.supplied,
            language=record.language,
            seeds=record.seeds,
            digest=record.digest,
            text=article.clipping.text,
            marks=article.marks,
            evidence=in_order((*spans(facts), *marked_spans(record, dossier))),
            repairs=article.clipping.repairs,
        )


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """One page for each clipping."""
    for record in catalog.records.values():
        if (url := source_url(record)) not in spared:
            yield Page(url, "source.html", Made(_sheet, (catalog.archive, record)), (record.key,))


def _sheet(archive: Archive, record: Record) -> SourceSheet:
    return SourceSheet(archive, record, place_in_time(archive, record.published))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in LINE_END.finditer(text):
        yield at, match.start()
        at = match.end()
    if at < len(text):
        yield at, len(text)
