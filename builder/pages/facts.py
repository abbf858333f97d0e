"""How a fact is told on a page: its value, how it is known, the evidence, and what lost against it."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from builder import edtf
from builder.model import Basis, Clipping, Evidence, Fact, Record, Rival, Ruling, Span
from builder.pages.frame import Link

KNOWN: Mapping[Basis, str] = {
    "printed": "stated in the clipping",
    "inferred": "worked out",
    "supplied": "given by this archive",
    "curator": "set by the editor",
    "unknown": "not known",
}
VERDICTS = {"same": "the same", "possible": "perhaps the same", "different": "not the same"}


class Value(Struct, frozen=True):
    """One value of a line, where it leads, and a word beside it."""

    text: str
    url: str = ""
    note: str = ""
    datetime: str = ""


class Proof(Struct, frozen=True):
    """A piece of evidence: in words, the phrase, where it is marked in the source, who else bears witness."""

    words: str
    phrase: str = ""
    url: str = ""
    witness: Link | None = None
    reasons: tuple[str, ...] = ()


class Line(Struct, frozen=True):
    """One line of a record card. It opens where there is something to open."""

    label: str
    values: tuple[Value, ...]
    basis: str
    known: str
    proofs: tuple[Proof, ...] = ()
    rivals: tuple[Proof, ...] = ()
    empty: str = "not known"


class Ground(Struct, frozen=True):
    """What the facts of one article stand on: its record, the decoded text, other texts as witnesses by digest."""

    record: Record
    text: str
    witnesses: Mapping[str, Link]


class Judgement(Struct, frozen=True):
    """A ruling in words: what was compared, the verdict, and the reasons for and against it."""

    left: Link
    right: Link
    verdict: str
    score: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]


def anchor(span: Span) -> str:
    """The id in the source view of a phrase that is evidence."""
    return f"c{span.start}-{span.end}"


def source_url(record: Record) -> str:
    """The address of the clipping as captured."""
    return record.url.removesuffix(".html") + ".source.html"


def line(label: str, fact: Fact, ground: Ground, url: str = "") -> Line:
    """One line of the card for a fact of this article."""
    return Line(
        label=label,
        values=(Value(fact.value, url),) if fact.value else (),
        basis=fact.basis,
        known=KNOWN[fact.basis],
        proofs=tuple(_proof(evidence, ground.witnesses, ground) for evidence in fact.evidence),
        rivals=tuple(_rival(rival, ground) for rival in fact.rivals),
    )


def date_line(label: str, fact: Fact, ground: Ground, url: str = "") -> Line:
    """The same for a date, which is shown in words."""
    told = line(label, fact, ground, url)
    if not fact.value:
        return told
    value = Value(edtf.show(fact.value), url, datetime=_datetime(fact.value))
    return Line(label, (value,), told.basis, told.known, told.proofs, told.rivals)


def hidden(clipping: Clipping) -> bool:
    """Whether the editor wants search engines to leave out the pages of the clipping."""
    said = next((word.value for word in clipping.words if word.key == "noindex"), "")
    return said not in ("", "false", "no")


def spans(facts: Sequence[Fact]) -> tuple[Span, ...]:
    """Every span of the clipping that is evidence for a fact or stood against it, once each."""
    evidence = (item.span for fact in facts for item in fact.evidence)
    rivals = (item.span for fact in facts for item in fact.rivals)
    return in_order(span for span in (*evidence, *rivals) if span)


def in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans by where they begin, each once."""
    return tuple(sorted(set(spans), key=lambda span: (span.start, span.end)))


def judgement(ruling: Ruling, left: Link, right: Link) -> Judgement:
    """A ruling for readers; reasons that weigh nothing are left out."""
    return Judgement(
        left=left,
        right=right,
        verdict=VERDICTS[ruling.verdict],
        score=f"{ruling.score:.2f}",
        reasons=tuple(reason.words for reason in ruling.reasons if reason.weight > 0),
        against=tuple(reason.words for reason in ruling.reasons if reason.weight < 0),
    )


def told(fact: Fact, witnesses: Mapping[str, Link]) -> tuple[Proof, ...]:
    """The evidence for a fact that belongs to no single article."""
    return tuple(_proof(evidence, witnesses) for evidence in fact.evidence)


def _proof(evidence: Evidence, witnesses: Mapping[str, Link], ground: Ground | None = None) -> Proof:
    return Proof(
        words=evidence.words[:1].upper() + evidence.words[1:],
        phrase=_phrase(evidence.span, ground),
        url=_place(evidence.span, ground),
        witness=witnesses.get(evidence.witness) if evidence.witness else None,
    )


def _rival(rival: Rival, ground: Ground) -> Proof:
    phrase = _phrase(rival.span, ground) or rival.value
    return Proof(rival.words[:1].upper() + rival.words[1:], phrase, _place(rival.span, ground))


def _phrase(span: Span | None, ground: Ground | None) -> str:
    return " ".join(ground.text[span.start : span.end].split()) if span and ground else ""


def _place(span: Span | None, ground: Ground | None) -> str:
    return f"{source_url(ground.record)}#{anchor(span)}" if span and ground else ""


def _datetime(value: str) -> str:
    """What HTML's `time` element can say of an EDTF date: a sure day, month or year; else nothing."""
    return "" if set(value) & set("X?~%/") else value
