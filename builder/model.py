"""The nouns: what flows between the rooms, as frozen structs.

    bytes -> Clipping -> Article -> Dossier -> (Entry) -> Event, Person -> Record -> Catalog

Two offsets occur. A `Span` counts characters of `Clipping.text`, which is decoded once and never cut.
A triple (block, start, end) counts characters of one `Block.text`; `Block.locate` leads back to the Span.
Encoded, they are arrays of their fields in order: names would be half of the bytes, and what is kept from build to
build goes with the code that made it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

Basis = Literal["printed", "inferred", "supplied", "curator", "unknown"]
MarkKind = Literal[
    "headline",
    "deck",
    "date",
    "byline",
    "dateline",
    "masthead",
    "agency",
    "paragraph",
    "subheading",
    "caption",
    "furniture",
    "front matter",
]
BlockKind = Literal["paragraph", "subheading", "caption"]
Verdict = Literal["same", "possible", "different"]
Value = TypeVar("Value")


# --- what is known, and how -----------------------------------------------------------------------------


class Span(Struct, frozen=True, array_like=True):
    """Characters `start` up to `end` of a clipping's decoded text."""

    start: int
    end: int


class Evidence(Struct, frozen=True, array_like=True):
    """One sentence for readers on how a fact is known; where it stands here, or which other article says so."""

    words: str
    span: Span | None = None
    witness: str | None = None  # the digest of the clipping that bears witness


class Rival(Struct, frozen=True, array_like=True):
    """A candidate that lost, kept visible: its value, and in words why it was not taken."""

    value: str
    words: str
    span: Span | None = None


class Fact(Struct, frozen=True, array_like=True):
    """A value with its basis, the evidence for it, the rule that found it, and the rivals it beat."""

    value: str | None = None
    basis: Basis = "unknown"
    evidence: tuple[Evidence, ...] = ()
    rule: str = ""
    rivals: tuple[Rival, ...] = ()

    def __bool__(self) -> bool:
        return self.value is not None


UNKNOWN = Fact()


class Reason(Struct, frozen=True, array_like=True):
    """One line of a ruling: the feature, its weight in the sum, and the same in words."""

    feature: str
    weight: float
    words: str


class Ruling(Struct, frozen=True, array_like=True):
    """A recorded judgement on whether `left` and `right` belong together; `score` is 0..1."""

    left: str
    right: str
    verdict: Verdict
    score: float
    reasons: tuple[Reason, ...] = ()


class Notice(Struct, frozen=True, array_like=True):
    """One line for the operator: which file (and line), what is wrong, what to do."""

    file: str
    words: str
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.words}"


# --- one clipping ---------------------------------------------------------------------------------------


class Repair(Struct, frozen=True, array_like=True):
    """A change made between the bytes and the text: what kind, where in the text, and what stood there."""

    kind: str
    span: Span
    raw: str


class Word(Struct, frozen=True, array_like=True):
    """One line of the curator's word on a clipping: key, value, and where it is written."""

    key: str
    value: str | tuple[str, ...]
    file: str
    line: int


class Clipping(Struct, frozen=True, array_like=True):
    """One raw file, decoded. `start` is where the clipping begins, behind any front matter."""

    seed: str  # path under seeds/, with forward slashes
    digest: str  # "sha256:…" of the bytes
    text: str
    format: str = "text"  # "text", "markdown" or "html"
    start: int = 0
    repairs: tuple[Repair, ...] = ()
    words: tuple[Word, ...] = ()


class Mark(Struct, frozen=True, array_like=True):
    """A label on the text: this span is a `kind`, says `rule`. Marks of one text never overlap partly."""

    span: Span
    kind: MarkKind
    rule: str


class Block(Struct, frozen=True, array_like=True):
    """A paragraph, subheading or caption. `text` is its `pieces` of the clipping's text joined by one space."""

    kind: BlockKind
    text: str
    pieces: tuple[Span, ...]

    def locate(self, start: int, end: int) -> Span:
        """The span in the clipping of characters `start` up to `end` of this block's text."""
        return Span(self._offset(start, last=False), self._offset(end, last=True))

    def _offset(self, at: int, *, last: bool) -> int:
        passed = 0
        for piece in self.pieces:
            length = piece.end - piece.start
            if at < passed + length or (last and at == passed + length):
                return piece.start + at - passed
            passed += length + 1
        return self.pieces[-1].end


class Article(Struct, frozen=True, array_like=True):
    """What the desk made of one clipping, from its own text alone."""

    clipping: Clipping
    language: str  # BCP 47
    headline: Fact
    deck: Fact
    published: Fact  # EDTF
    happened: Fact  # EDTF
    captured: Fact  # EDTF
    outlet: Fact
    agency: Fact
    byline: Fact
    place: Fact  # of the dateline, as printed
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]

    @property
    def removed(self) -> tuple[Mark, ...]:
        """The furniture: text of the page that is not the article."""
        return tuple(mark for mark in self.marks if mark.kind == "furniture")

    def with_facts(self, **facts: Fact) -> "Article":
        """The same article with some facts replaced."""
        return replace(self, **facts)


# --- what is said in one article ------------------------------------------------------------------------


class Mention(Struct, frozen=True, array_like=True):
    """A person's name as printed (title stripped), at characters of one block's text; block -1 is the headline."""

    printed: str
    block: int
    start: int
    end: int
    rule: str


class Role(Struct, frozen=True, array_like=True):
    """An office or description as printed beside a name: "Iraqi Defense Minister"."""

    title: str
    block: int
    start: int
    end: int


class Named(Struct, frozen=True, array_like=True):
    """One person within one article: the fullest printed form first among `forms`, every mention, every role."""

    forms: tuple[str, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()

    @property
    def name(self) -> str:
        """The fullest form that the article prints."""
        return self.forms[0]


class Quote(Struct, frozen=True, array_like=True):
    """Words in quotation marks: without the marks, and who said them as an index into `Dossier.people`."""

    text: str
    block: int
    start: int
    end: int
    speaker: int | None
    rule: str


class DayWord(Struct, frozen=True, array_like=True):
    """A word of time in the body: "on Sunday", "yesterday", "July 23".

    kind      value
    weekday   ISO number, "1" Monday … "7" Sunday
    relative  days from publication, "0" today, "-1" yesterday
    date      EDTF, "2017-07-23" or "XXXX-07-23"
    after     days after what others tell, "1" for "a day after the deal was signed"
    """

    words: str
    kind: Literal["weekday", "relative", "date", "after"]
    value: str
    block: int
    start: int
    end: int


class Dossier(Struct, frozen=True, array_like=True):
    """One clipping from start to finish: the article and what it says of people, days and places."""

    article: Article
    people: tuple[Named, ...]
    quotes: tuple[Quote, ...]
    days: tuple[DayWord, ...]
    places: tuple[str, ...]
    slug: str = ""  # the address that the clipping alone gives


class Billing(Struct, frozen=True, array_like=True):
    """One person as one article names them, without where: what the rooms that compare articles need."""

    forms: tuple[str, ...]  # as printed, the fullest first
    roles: tuple[str, ...] = ()  # as printed
    mentions: int = 1
    quotes: int = 0  # of two words or more
    age: int = 0  # as printed beside the name; 0 where none is

    @property
    def name(self) -> str:
        """The fullest form that the article prints."""
        return self.forms[0]


class Entry(Struct, frozen=True, array_like=True):
    """The thin part of a dossier: what events, people and dates are worked out from, and what lists show."""

    key: str  # all that the dossier depends on; its gist and its body are filed under it
    digest: str
    seed: str
    slug: str  # made from the clipping alone; the catalog gives the final id
    text_digest: str  # eight hex digits that tell articles of one slug apart
    language: str  # BCP 47
    headline: str | None
    headline_basis: Basis
    published: Fact
    happened: Fact
    outlet: str | None
    agency: str | None
    place: str | None  # of the dateline, as printed
    people: tuple[Billing, ...]
    days: tuple[DayWord, ...]  # those that may date the news
    places: tuple[str, ...]
    scenes: tuple[str, ...] = ()  # places that the opening names beside a day
    paragraphs: tuple[int, ...] = ()  # the block numbers of the first paragraphs, in order
    notices: tuple[Notice, ...] = ()  # what is wrong with its front matter
    saved: str = ""  # the day it was saved, as its page says: it came out no later
    written: int = 0  # the day of the week on which it says that it was written, 1 for Monday; 0 where it says none


class Gist(Struct, frozen=True, array_like=True):
    """What a text tells, for comparing it with others."""

    terms: Mapping[str, int]  # stem -> count, of headline and paragraphs
    lead: Mapping[str, int]  # stem -> count, of headline and opening
    sketch: tuple[int, ...]  # a sample of word shingles (text.sketch): near-copies share most of it
    proper: tuple[str, ...] = ()  # stems printed with a capital inside a sentence: names of any kind
    ordinals: Mapping[str, int] = field(default_factory=dict)  # stem of what is counted ("73rd session") -> which
    statements: tuple[str, ...] = ()  # the stems of each sentence, with spaces between
    back: tuple[int, ...] = ()  # how many days back the opening looks: "one week after …"
    scores: tuple[str, ...] = ()  # of matches, as the opening prints them, the higher number first: "3-0"
    stages: tuple[str, ...] = ()  # of a matter, that the headline tells of: "court sentenced"


# --- the archive ----------------------------------------------------------------------------------------


class Group(Struct, frozen=True, array_like=True):
    """Entries that tell one event, by digest, in order of telling; and why each belongs."""

    digests: tuple[str, ...]
    rulings: Sequence[Ruling]
    copies: Mapping[str, str] = field(default_factory=dict)  # near-copy -> the digest it copies
    beside: Sequence[Ruling] = ()  # on one of its texts and one outside it that is very like
    sure: tuple[tuple[int, int], ...] = ()  # which of the digests, two by two, are sure enough to lend a date


class Form(Struct, frozen=True, array_like=True):
    """One printed form of a name, and the articles (digests) that print it."""

    form: str
    articles: tuple[str, ...]


class Identity(Struct, frozen=True, array_like=True):
    """One person as the authority file knows them, before the catalog gives an address."""

    name: str  # the heading
    forms: tuple[Form, ...]
    members: tuple[tuple[str, int], ...]  # (digest, index into Entry.people)
    rulings: tuple[Ruling, ...]  # why these are one
    apart: tuple[Ruling, ...] = ()  # not to be confused with; right is the other heading
    stamp: str = ""  # 24 hex digits that change with any of the above
    same_as: tuple[str, ...] = ()  # addresses of this person elsewhere, as the editor wrote them


class Appearance(Struct, frozen=True, array_like=True):
    """A person in an article: the person's id, and how the article names them."""

    person: str
    billing: Billing


class Record(Struct, frozen=True, array_like=True):
    """An article's finished place in the catalog: its address, final facts, people, event. Its text is its body's."""

    id: str
    url: str
    key: str  # of its body: the dossier
    digest: str
    seeds: tuple[str, ...]
    language: str  # BCP 47
    headline: str  # without brackets; the id where there is not even a supplied one
    headline_basis: Basis
    outlet: str | None
    agency: str | None
    place: str | None  # of the dateline
    published: Fact
    year: str  # of publication; "" where it is not known
    month: str  # 2017-07
    happened: Fact
    people: tuple[Appearance, ...]  # each person once
    person_ids: tuple[str | None, ...]  # for each of `Dossier.people`; None where the curator says it is nobody
    event: str | None
    duplicate_of: str | None

    @property
    def supplied(self) -> bool:
        """Whether the headline is the archive's."""
        return self.headline_basis == "supplied"

    def speaker(self, quote: Quote) -> str | None:
        """The id of the person who said these words, as far as is known."""
        return None if quote.speaker is None else self.person_ids[quote.speaker]


class Row(Struct, frozen=True, array_like=True):
    """What every list shows of an article, in words. `supplied` headlines stand in square brackets."""

    url: str
    headline: str
    supplied: bool
    source: str
    date: str
    language: str
    note: str = ""


class PersonRole(Struct, frozen=True, array_like=True):
    """A role as printed, with the articles (ids) that print it."""

    role: str
    articles: tuple[str, ...]


class Person(Struct, frozen=True, array_like=True):
    """A person of the archive; full `forms` other than `name` are "see" pages, bare surnames are only shown."""

    id: str
    url: str
    name: str
    forms: tuple[Form, ...]  # articles by id
    roles: tuple[PersonRole, ...]
    articles: tuple[str, ...]  # ids by date
    rulings: tuple[Ruling, ...]
    apart: tuple[tuple[str, Ruling], ...]  # (id of the other person, why apart)
    same_as: tuple[str, ...] = ()  # addresses of this person elsewhere, set by the editor


class Event(Struct, frozen=True, array_like=True):
    """A happening told by two or more articles. `title` is the archive's own."""

    id: str
    url: str
    title: str
    happened: Fact
    days: tuple[str, ...]  # on which it stands in the calendar
    articles: tuple[str, ...]  # ids
    people: tuple[str, ...]  # ids, the most named first
    digests: tuple[str, ...]  # of the articles, in their order
    rulings: Sequence[Ruling]  # left and right are digests
    earlier: tuple["Neighbour", ...] = ()  # events that led to this one, as far as their texts show; the last first
    later: tuple["Neighbour", ...] = ()


class Neighbour(Struct, frozen=True, array_like=True):
    """An event of other days that belongs to the same matter: its id, who is named in both, and why."""

    event: str
    people: tuple[str, ...]  # ids
    ruling: Ruling  # left and right are article ids


class Outlet(Struct, frozen=True, array_like=True):
    """Who published, or an agency whose copy it is: its name as most articles print it, and its articles by date."""

    id: str
    url: str
    name: str
    kind: Literal["outlet", "agency"]
    articles: tuple[str, ...]
    forms: Mapping[str, str] = field(default_factory=dict)  # id that is or leads to this one -> the printed form


class Place(Struct, frozen=True, array_like=True):
    """A place: the articles (ids) whose dateline it is, and the others that name it in their text."""

    id: str
    url: str
    name: str
    articles: tuple[str, ...]
    named: tuple[str, ...] = ()


class Day(Struct, frozen=True, array_like=True):
    """One day: the articles (ids) published on it, those that tell of it, and the events it belongs to."""

    date: str  # 2017-07-23
    url: str
    published: tuple[str, ...]
    told: tuple[str, ...]
    events: tuple[str, ...]


class Archive(Struct, frozen=True, array_like=True):
    """What the curator says of the archive itself (archive.toml, about.md); all of it optional."""

    title: str = "Clippings"
    description: str = ""
    language: str = "en"
    site_url: str = ""
    repository: str = ""
    about: str = ""  # Markdown


class Catalog(Struct, frozen=True, array_like=True):
    """The finished archive as frozen lookups, each in the order in which pages list it."""

    archive: Archive  # without `about`
    about: str  # Markdown
    records: Mapping[str, Record]  # by id; in order of publication, undated last
    rows: Mapping[str, Row]  # of every record, made once for all lists
    people: Mapping[str, Person]
    events: Mapping[str, Event]
    outlets: Mapping[str, Outlet]
    places: Mapping[str, Place]
    days: Mapping[str, Day]  # by date, in order
    shared_slugs: Mapping[str, tuple[str, ...]]  # plain slug -> the article ids that would share it
    see: Mapping[str, tuple[str, str]]  # slug of another printed form -> (the form, person id)
    shared_names: Mapping[str, tuple[str, ...]]  # plain slug -> the ids of people of one name
    former_events: Mapping[str, str]  # id of any other member article -> event id


VERBATIM = "verbatim"  # the template of a page whose view is its text


class Made(Struct, frozen=True, array_like=True):
    """A view that is only made if need be: `make(*given)`. It is made from what is given, and from nothing else."""

    make: Callable[..., object]
    given: tuple[object, ...]


class Recall(Protocol):
    """What was worked out before of the type `kind`, under a key that holds all it depends on; else `work_out()`."""

    def __call__(self, key: str, kind: type[Value], work_out: Callable[[], Value], /) -> Value: ...


class Page(Struct, frozen=True, array_like=True):
    """A page of the site: its path, its template, and its view, a frozen struct of all that decides what it shows.

    A view that shows texts names their dossiers by key in `bodies`, and has a method `opened(body)` that gives what
    the template prints; `body` gives the dossier of a key. Every other view is printed as it is.

    A page that must work out much from texts `keeps` it from build to build: its view has `opened(body, recall)`.
    """

    path: str
    template: str
    view: object  # or a `Made`
    bodies: tuple[str, ...] = ()
    keeps: bool = False
