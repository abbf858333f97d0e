"""One clipping from start to finish: the unit of parallel work and of caching."""

import traceback
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from builder import annotate, desk, digest, intake, rulings, search
from builder.annotate import extent, written
from builder.annotate.ages import age
from builder.annotate.background import days_back, tells_another
from builder.annotate.days import of_the_news
from builder.annotate.news_day import news_day
from builder.annotate.scenes import scenes
from builder.cache import Cache, Shelf, encode
from builder.errors import Unreadable
from builder.lexicon.stages import stages
from builder.model import Article, Billing, Clipping, Dossier, Entry, Gist, Named, Notice, Word
from builder.text import (
    closed_up,
    count,
    fold,
    folded,
    opening,
    ordinals,
    printed_words,
    proper,
    scores,
    sentences,
    sketch,
    stemmed,
    terms,
)

STATEMENTS = 40  # sentences of a text that are compared one by one
LEAD = 3  # paragraphs in which a report says when its news happened
SLUG_LENGTH = 80
SLUG_WORDS = 12  # of the first sentence, where no headline is printed
# Names that an address may not take: pages of our own, and files that Windows reserves.
DEVICES = {f"{device}{number}" for device in ("com", "lpt") for number in range(10)}
RESERVED = frozenset({"index", "undated", "con", "prn", "aux", "nul", *DEVICES})
MADE_BY = tuple(
    f"builder.{room}"
    for room in (
        "model", "text", "edtf", "lexicon", "names", "rulings", "search.digits", "search.terms", "search.gist",
        "intake", "desk", "annotate", "dossier",
    )
)  # fmt: skip
LIBRARIES = ("ftfy", "msgspec", "pyyaml", "pystemmer", "python-slugify")


@cache
def made_by() -> str:
    """Of the code, data and libraries that make a dossier, its entry, its gist and its words."""
    return digest.of_code(*MADE_BY, libraries=LIBRARIES)


def memo(room: str, cache: Cache) -> Shelf:
    """What a later room worked out in earlier builds; nothing where its code, or what makes dossiers, has changed."""
    return cache.shelf(room, digest.of_values(made_by(), digest.of_code(f"builder.{room}")))


class Source(Struct, frozen=True):
    """A clipping still to be read: its key, its bytes, its path under seeds/, and the curator's word on it."""

    key: str
    raw: bytes
    seed: str
    words: tuple[Word, ...] = ()


def key(of_bytes: str, seed: str, words: tuple[Word, ...]) -> str:
    """All that a dossier depends on: the digest of the bytes, the path, the curator's word, the code that reads."""
    return digest.of_text(f"{of_bytes}\0{seed}\0{words!r}\0{made_by()}")


class Prepared(Struct, frozen=True):
    """What became of one source: its entry, gist, words and dossier, encoded to be filed; or the notice why not."""

    key: str
    entry: bytes = b""
    gist: bytes = b""
    words: bytes = b""
    body: bytes = b""
    notice: Notice | None = None


def prepare_all(sources: Sequence[Source]) -> list[Prepared]:
    """Every source read and annotated; one that cannot be read comes back as a notice."""
    return [_prepare(source) for source in sources]


def _prepare(source: Source) -> Prepared:
    try:
        made = read(source)
        parts = encode(entry(made, source.key)), encode(gist(made)), encode(words(made)), encode(made)
    except Unreadable as error:
        return Prepared(source.key, notice=error.notice)
    except Exception as error:  # a fault of ours costs this clipping, not the archive
        return Prepared(source.key, notice=_fault(source, error))
    return Prepared(source.key, *parts)


def _fault(source: Source, error: Exception) -> Notice:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}"
    words = f"Backfile fails on it ({type(error).__name__} in {where}: {error}); left out"
    return Notice(source.seed, f"{words}. Please report this line; the clipping itself may be fine.")


def read(source: Source) -> Dossier:
    """The dossier of one clipping. Raises Unreadable."""
    article = desk.edit(intake.read(source.raw, source.seed, source.words))
    return replace(annotate.annotate(article), slug=slug(article))


def slug(article: Article) -> str:
    """The address that the clipping alone gives: of its printed headline, else of its first words.

    The curator's words are set aside first, so that a correction never changes an address.
    """
    bare = desk.edit(replace(article.clipping, words=())) if article.clipping.words else article
    if bare.headline.basis == "printed":
        words_of_it = bare.headline.value or ""
    else:
        first = next((block.text for block in bare.blocks if block.kind == "paragraph"), bare.clipping.seed)
        words_of_it = " ".join(first.split()[:SLUG_WORDS])
    made = slugify(words_of_it, max_length=SLUG_LENGTH, word_boundary=True, save_order=True)
    made = made or slugify(words_of_it, max_length=SLUG_LENGTH)
    return made if made and made not in RESERVED else f"clipping-{made}".rstrip("-")


def text_digest(clipping: Clipping) -> str:
    """Eight hex digits of the clipping's text without its front matter."""
    return digest.of_values(clipping.text[clipping.start :])[:8]


def entry(dossier: Dossier, key: str = "") -> Entry:
    """The thin part of a dossier."""
    article = dossier.article
    seed = article.clipping.seed
    numbered = [n for n, block in enumerate(article.blocks) if block.kind == "paragraph"]
    quoted = Counter(quote.speaker for quote in dossier.quotes)
    days = tuple(of_the_news(dossier.days, [block.text for block in article.blocks]))
    paragraphs = tuple(numbered[:LEAD])
    lead = [day for day in days if day.block in paragraphs]
    texts = {number: block.text for number, block in enumerate(article.blocks)}
    return Entry(
        key=key,
        digest=article.clipping.digest,
        seed=seed,
        slug=dossier.slug,
        text_digest=text_digest(article.clipping),
        language=article.language,
        headline=article.headline.value,
        headline_basis=article.headline.basis,
        published=article.published,
        happened=article.happened or news_day(article.published, lead, written.day(article)),
        outlet=article.outlet.value,
        agency=article.agency.value,
        place=article.place.value,
        people=tuple(_billing(named, quoted[at], texts) for at, named in enumerate(dossier.people)),
        days=days,
        places=dossier.places,
        scenes=scenes(dossier.places, [block.text for block in article.blocks if block.kind != "subheading"]),
        paragraphs=paragraphs,
        notices=(
            *rulings.complaints(word for word in article.clipping.words if word.file == seed),
            *extent.complaints(article),
        ),
        saved=article.captured.value or "",
        written=written.weekday(article, lead),
    )


def _billing(named: Named, quotes: int, texts: Mapping[int, str]) -> Billing:
    roles = tuple(dict.fromkeys(role.title for role in named.roles))
    return Billing(named.forms, roles, len(named.mentions), quotes, age(named.mentions, texts))


def gist(dossier: Dossier) -> Gist:
    """What the text of a dossier tells, as far as it is read."""
    article = extent.within(dossier.article)
    headline = closed_up(article.headline.value or "") if article.headline.basis != "supplied" else ""
    paragraphs = [closed_up(block.text) for block in article.blocks if block.kind == "paragraph"]
    told = [part.text for paragraph in paragraphs for part in sentences(paragraph)]
    printed = [printed_words(text) for text in told if not tells_another(text)]
    body = list(map(fold, chain.from_iterable(printed)))
    stems = list(map(terms, body))
    ends = list(accumulate(map(len, printed), initial=0))
    title = folded(headline)
    return Gist(
        terms=Counter(chain(stemmed(title), chain.from_iterable(stems))),
        lead=count(title + folded(opening(paragraphs))),
        sketch=sketch(body),
        proper=tuple(sorted(proper(printed))),
        ordinals=ordinals(title + body),
        statements=tuple(
            " ".join(dict.fromkeys(chain.from_iterable(stems[start:end])))
            for start, end in pairwise(ends[: STATEMENTS + 1])
        ),
        back=days_back(f"{headline}. {opening(paragraphs)}"),
        scores=scores(f"{headline}. {opening(paragraphs)}"),
        stages=stages(headline) if article.language == "en" else (),
    )


def words(dossier: Dossier) -> search.Words:
    """What the dossier contributes to the search index; words of printed names count for more."""
    forms = [form for named in dossier.people for form in named.forms]
    return search.gist(dossier.article.headline.value or "", dossier.article.blocks, forms)
