"""A small archive made by hand: two texts on one event, one of another year, one in Arabic, two that share a slug."""


from msgspec.structs import replace

from builder import edtf
from builder.catalog.rows import row
from builder.model import (
    UNKNOWN,
    Appearance,
    Archive,
    Article,
    Billing,
    Block,
    Catalog,
    Clipping,
    Day,
    Dossier,
    Event,
    Evidence,
    Fact,
    Form,
    Mark,
    Mention,
    Named,
    Outlet,
    Person,
    PersonRole,
    Place,
    Quote,
    Reason,
    Record,
    Rival,
    Role,
    Ruling,
    Span,
)

Filed = tuple[Record, Dossier]

BRIDGE = """Advertisement
Mayor Kowal opens the new bridge at Brzeg

BRZEG, 4 June 2011 (NRP) - Mayor Marta Kowal opened the new bridge over the Odra on Saturday.

A long wait

"We waited nine years," Kowal said, thanking engineer Jon Ødegård.

Share this story
"""
RIVER = """The river at Brzeg has a second crossing since Saturday, and the town came to walk it.

Marta Kowal cut a ribbon. The engineer, Jon Odegard, stood aside & smiled: "It holds."
"""
FLOOD = """Brzeg counts the damage

2 May 2013

Mayor Marta Kowal said the old bridge was lost.
"""
ARABIC = """جسر جديد في بريسبورغ

افتتحت رئيسة البلدية الجسر الجديد.
"""
NOTICE = "Town notices\n\nThe baths are closed on Mondays.\n"
OTHER_NOTICE = "Town notices\n\nThe baths are open on Mondays again.\n"


def catalog() -> Catalog:
    """The whole archive, as the real one would be compiled."""
    records = {record.id: record for record, _ in _articles()}
    kowal = Person(
        "marta-kowal", "people/marta-kowal.html", "Marta Kowal",
        (Form("Marta Kowal", (BRIDGE_ID, RIVER_ID, FLOOD_ID)), Form("Kowal", (BRIDGE_ID,))),
        (PersonRole("Mayor", (BRIDGE_ID, FLOOD_ID)),), (BRIDGE_ID, RIVER_ID, FLOOD_ID), (), (),
    )
    same = Ruling("Jon Ødegård", "Jon Odegard", "same", 0.93, (
        Reason("spelling", 2.0, "the names differ only in diacritics"),
        Reason("event", 1.5, "both are named in texts on one event"),
        Reason("role", -0.1, "only one text gives a role"),
    ))
    apart = Ruling("Jon Ødegård", "Jon Oddgeir", "different", 0.1, (Reason("surname", -2.0, "the surnames differ"),))
    odegard = Person(
        "jon-odegard", "people/jon-odegard.html", "Jon Ødegård",
        (Form("Jon Ødegård", (BRIDGE_ID,)), Form("Jon Odegard", (RIVER_ID,))),
        (PersonRole("engineer", (BRIDGE_ID, RIVER_ID)),), (BRIDGE_ID, RIVER_ID), (same,), (("jon-oddgeir", apart),),
    )
    oddgeir = Person(
        "jon-oddgeir", "people/jon-oddgeir.html", "Jon Oddgeir", (Form("Jon Oddgeir", (FLOOD_ID,)),), (), (FLOOD_ID,),
        (), (("jon-odegard", replace(apart, left="Jon Oddgeir", right="Jon Ødegård")),),
    )
    both = (records[BRIDGE_ID].digest, records[RIVER_ID].digest)
    together = Ruling(*both, "same", 0.88, (
        Reason("people", 2.0, "both name Marta Kowal and Jon Ødegård"),
        Reason("day", 1.0, "both tell of 4 June 2011"),
    ))
    event = Event(
        BRIDGE_ID, f"events/{BRIDGE_ID}.html", "Brzeg, 4 June 2011: Marta Kowal, Jon Ødegård",
        Fact("2011-06-04", "printed", (Evidence("printed in the dateline of one text"),)),
        ("2011-06-04",), (BRIDGE_ID, RIVER_ID), ("marta-kowal", "jon-odegard"), both, (together,),
    )
    return Catalog(
        archive=Archive(title="Odra Clippings", description="What the papers said of one river town."),
        about="",
        records=records,
        rows={id: row(record) for id, record in records.items()},
        people={"jon-oddgeir": oddgeir, "jon-odegard": odegard, "marta-kowal": kowal},
        events={event.id: event},
        outlets={"nrp": Outlet("nrp", "outlets/nrp.html", "NRP", "agency", (BRIDGE_ID,))},
        places={"brzeg": Place("brzeg", "places/brzeg.html", "Brzeg", (BRIDGE_ID,), (FLOOD_ID,))},
        days={
            "2011-06-04": Day(
                "2011-06-04", "dates/2011/06/04.html", (BRIDGE_ID,), (BRIDGE_ID, RIVER_ID), (event.id,)
            ),
            "2013-05-02": Day("2013-05-02", "dates/2013/05/02.html", (FLOOD_ID,), (), ()),
        },
        shared_slugs={"town-notices": ("town-notices-1a2b", "town-notices-3c4d")},
        see={"marta-kowal-brzeg": ("Marta Kowal-Brzeg", "marta-kowal")},
        shared_names={"jon": ("jon-oddgeir", "jon-odegard")},
        former_events={RIVER_ID: event.id},
    )


def published(record: Record, date: Fact) -> Record:
    """The same article, published then."""
    return replace(record, published=date, year=edtf.year(date.value), month=edtf.month(date.value))


def empty() -> Catalog:
    """An archive in which there is nothing yet."""
    return Catalog(Archive(), "", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {})


def body(key: str) -> Dossier:
    """The dossier of one article, by its key."""
    return {record.key: dossier for record, dossier in _articles()}[key]


def _articles() -> tuple[Filed, ...]:
    return (_bridge(), _river(), _flood(), _arabic(), *_notices())


BRIDGE_ID = "mayor-kowal-opens-the-new-bridge-at-brzeg"
RIVER_ID = "the-river-at-brzeg-has-a-second-crossing"
FLOOD_ID = "brzeg-counts-the-damage"
ARABIC_ID = "jsr-jdyd"


def find(text: str, words: str) -> Span:
    """Where the words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def _block(text: str, words: str, kind: str = "paragraph") -> Block:
    return Block(kind, words, (find(text, words),))  # type: ignore[arg-type]


def _printed(text: str, value: str, words: str, phrase: str = "") -> Fact:
    return Fact(value, "printed", (Evidence(words, find(text, phrase or value)),), "a rule")


def _filed(article: Article, named: tuple[Named, ...], id: str, *ids: str, event: str | None = None) -> Filed:
    """The record and the dossier of an article; `ids` are the addresses of those named."""
    billed = tuple(Billing(one.forms, tuple(role.title for role in one.roles), len(one.mentions)) for one in named)
    return Record(
        id=id, url=f"articles/{id}.html", key=f"key of {id}", digest=article.clipping.digest,
        seeds=(article.clipping.seed,), language=article.language, headline=article.headline.value or id,
        headline_basis=article.headline.basis, outlet=article.outlet.value, agency=article.agency.value,
        place=article.place.value, published=article.published, year=edtf.year(article.published.value),
        month=edtf.month(article.published.value), happened=article.happened,
        people=tuple(map(Appearance, ids, billed)), person_ids=ids, event=event, duplicate_of=None,
    ), Dossier(article, named, (), (), ())  # fmt: skip


def _article(seed: str, text: str, headline: Fact, blocks: tuple[Block, ...], **facts: Fact) -> Article:
    clipping = Clipping(seed, "sha256:" + (seed[:1] * 64), text)
    names = ("deck", "published", "happened", "captured", "outlet", "agency", "byline", "place")
    rest = {name: facts.get(name, UNKNOWN) for name in names}
    paragraphs = tuple(Mark(block.pieces[0], block.kind, "text between blank lines") for block in blocks)
    return Article(clipping, "en", headline, **rest, blocks=blocks, marks=paragraphs)


def _bridge() -> Filed:
    lead = "Mayor Marta Kowal opened the new bridge over the Odra on Saturday."
    said = '"We waited nine years," Kowal said, thanking engineer Jon Ødegård.'
    title = "Mayor Kowal opens the new bridge at Brzeg"
    dated = Fact(
        "2011-06-04", "printed", (Evidence("The dateline prints the day", find(BRIDGE, "4 June 2011")),), "dateline",
        (Rival("2024-01-09", "the day the page was saved"),),
    )
    article = _article(
        "a.txt", BRIDGE, _printed(BRIDGE, title, "The first line of the text is a headline"),
        (_block(BRIDGE, lead), _block(BRIDGE, "A long wait", "subheading"), _block(BRIDGE, said)),
        published=dated, happened=replace(dated, basis="inferred", rivals=()),
        agency=_printed(BRIDGE, "NRP", "The dateline names the agency"),
        place=_printed(BRIDGE, "BRZEG", "The dateline names the place"),
    )
    clutter = tuple(
        Mark(find(BRIDGE, words), "furniture", "a line that many pages have")
        for words in ("Advertisement", "Share this story")
    )
    headline = Mark(find(BRIDGE, title), "headline", "the first line that is no clutter")
    dateline = Mark(find(BRIDGE, "BRZEG, 4 June 2011 (NRP) -"), "dateline", "place, day, agency and a dash")
    article = replace(article, marks=(*article.marks, *clutter, headline, dateline))
    kowal = Named(
        ("Marta Kowal", "Kowal"), (Mention("Marta Kowal", 0, 6, 17, "title"), Mention("Kowal", 2, 24, 29, "surname")),
        (Role("Mayor", 0, 0, 5),),
    )
    at = said.index("Jon")
    odegard = Named(
        ("Jon Ødegård",), (Mention("Jon Ødegård", 2, at, at + 11, "role"),), (Role("engineer", 2, at - 9, at - 1),)
    )
    record, dossier = _filed(article, (kowal, odegard), BRIDGE_ID, "marta-kowal", "jon-odegard", event=BRIDGE_ID)
    quote = Quote("We waited nine years,", 2, 1, 22, 0, "said")
    first, second = record.people
    quoted = Appearance(first.person, replace(first.billing, quotes=1))
    return replace(record, people=(quoted, second)), replace(dossier, quotes=(quote,))


def _river() -> Filed:
    first, second = (line for line in RIVER.split("\n") if line)
    title = "The river at Brzeg has a second crossing since Saturday"
    inferred = Fact("2011-06-04~", "inferred", (
        Evidence("The text says “Saturday”", find(RIVER, "Saturday")),
        Evidence("and another text on the same event is dated 4 June 2011", witness="sha256:" + "a" * 64),
    ))
    article = _article(
        "b.txt", RIVER, Fact(title, "supplied", (Evidence("Made of the first words of the text"),)),
        (_block(RIVER, first), _block(RIVER, second)),
        published=inferred, happened=replace(inferred, value="2011-06-04"),
    )
    kowal = Named(("Marta Kowal",), (Mention("Marta Kowal", 1, 0, 11, "full name"),))
    at = second.index("Jon")
    odegard = Named(
        ("Jon Odegard",), (Mention("Jon Odegard", 1, at, at + 11, "full"),), (Role("engineer", 1, at - 10, at - 2),)
    )
    return _filed(article, (kowal, odegard), RIVER_ID, "marta-kowal", "jon-odegard", event=BRIDGE_ID)


def _flood() -> Filed:
    text = "Mayor Marta Kowal said the old bridge was lost."
    article = _article(
        "c.txt", FLOOD, _printed(FLOOD, "Brzeg counts the damage", "The first line"), (_block(FLOOD, text),),
        published=_printed(FLOOD, "2013-05-02", "A line of its own prints the day", "2 May 2013"),
    )
    kowal = Named(("Marta Kowal",), (Mention("Marta Kowal", 0, 6, 17, "title"),), (Role("Mayor", 0, 0, 5),))
    oddgeir = Named(("Jon Oddgeir",), ())
    return _filed(article, (kowal, oddgeir), FLOOD_ID, "marta-kowal", "jon-oddgeir")


def _arabic() -> Filed:
    title, text = (line for line in ARABIC.split("\n") if line)
    article = _article("d.txt", ARABIC, _printed(ARABIC, title, "The first line"), (_block(ARABIC, text),))
    unsure = Fact("XXXX-06-04", "printed", (Evidence("Only day and month are printed"),))
    return _filed(replace(article, language="ar", published=unsure), (), ARABIC_ID)


def _notices() -> tuple[Filed, Filed]:
    made = []
    for seed, text, id in (("e.txt", NOTICE, "town-notices-1a2b"), ("f.txt", OTHER_NOTICE, "town-notices-3c4d")):
        title, words = (line for line in text.split("\n") if line)
        article = _article(
            seed, text, _printed(text, title, "The first line"), (_block(text, words),),
            published=Fact("2012-03", "curator", (Evidence("corrections.toml, line 3"),)),
        )
        made.append(_filed(article, (), id))
    return made[0], made[1]
