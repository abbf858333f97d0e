"""Who is named in one article, in which roles, what they are quoted as saying, and which places and days it names."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace

from builder import model
from builder.annotate import days, days_abroad, impersonal, people, places, quotes, stated
from builder.annotate.clauses import Block
from builder.annotate.evidence import Run, runs
from builder.annotate.extent import within
from builder.annotate.mentions import ENGLISH, mentions
from builder.annotate.quotes import Quoted
from builder.annotate.register import Person, fullness
from builder.annotate.repeated import repeated
from builder.annotate.resumed import resumed
from builder.annotate.roles import RoleAt, roles
from builder.annotate.speakers import Listener
from builder.annotate.tokens import Words, tokens
from builder.lexicon.day_words import DAY_WORDS
from builder.model import Article, DayWord, Dossier, Mention, Named, Quote, Role
from builder.text import fold

HEADLINE = -1
ARABIC = frozenset("ar fa ur ps ckb".split())  # languages in Arabic letters
Names = Mapping[int, Mapping[int, int]]  # block -> token -> index of the person it names


class Detected(NamedTuple):
    """The people of an article, and what they were found in, by block."""

    persons: list[Person]
    texts: Mapping[int, str]
    words: Mapping[int, Words]
    capitals: Mapping[int, list[Run]]


def detect(article: Article) -> Detected:
    """Find out who is named in an article, as far as it is read."""
    article = within(article)
    texts = {number: block.text for number, block in enumerate(article.blocks)}
    if article.headline.basis == "printed" and article.headline.value:
        texts = {HEADLINE: article.headline.value, **texts}
    words = {block: tokens(text) for block, text in texts.items()}
    capitals = {number: runs(words[number]) for number in range(len(article.blocks))}
    found = [m for block, own in capitals.items() for m in mentions(block, words[block], own, article.language)]
    found += resumed(words, capitals, found) if article.language in ENGLISH else ()
    found = list(repeated(words, found)) if article.language in ARABIC else found
    houses = _houses(article)
    found = impersonal.persons(found, words) if article.language in ENGLISH else found
    persons = [person for person in people.people(found, words) if " ".join(person.parts) not in houses]
    return Detected(persons, texts, words, capitals)


def _houses(article: Article) -> set[str]:
    """Who published the article, folded: "he told Orsan Vella" is said of the agency of that name."""
    return {fold(fact.value) for fact in (article.outlet, article.agency) if fact.value}


def annotate(article: Article) -> Dossier:
    """The dossier of one article: its people with their roles, its quotes, days and places."""
    return stated.obey(replace(_found(within(article)), article=article))


def _found(article: Article) -> Dossier:
    persons, texts, words, capitals = detect(article)
    names = _names(persons)
    held = [_roles(person, words, names) for person in persons]
    named = tuple(_named(person, roles, texts, words) for person, roles in zip(persons, held, strict=True))
    return Dossier(
        article,
        named,
        tuple(_quotes(article, named, _led(persons, held), words, names)),
        tuple(_days(article)),
        tuple(dict.fromkeys(_places(article, words, capitals, names))),
    )


def _names(persons: Sequence[Person]) -> Names:
    found: dict[int, dict[int, int]] = {}
    for index, person in enumerate(persons):
        for mention in person.mentions:
            found.setdefault(mention.block, {}).update(dict.fromkeys(range(mention.start, mention.end), index))
    return found


def _roles(person: Person, words: Mapping[int, Words], names: Names) -> list[tuple[RoleAt, ...]]:
    """For each mention of the person the roles printed beside it."""
    return [tuple(roles(words[m.block], m.start, m.end, names[m.block])) for m in person.mentions]


def _led(persons: Sequence[Person], held: Sequence[Sequence[tuple[RoleAt, ...]]]) -> Mapping[int, Mapping[int, int]]:
    """For each block: where the role that leads up to a name begins, by the name's first token."""
    found: dict[int, dict[int, int]] = {}
    for person, every in zip(persons, held, strict=True):
        for mention, beside in zip(person.mentions, every, strict=True):
            for role in beside:
                if role.start < mention.start:
                    found.setdefault(mention.block, {})[mention.start] = role.start
    return found


def _named(
    person: Person, held: Sequence[tuple[RoleAt, ...]], texts: Mapping[int, str], words: Mapping[int, Words]
) -> Named:
    printed = []
    titles: list[Role] = []
    for m, beside in zip(person.mentions, held, strict=True):
        own, text = words[m.block], texts[m.block]
        start, end = own.starts[m.start], own.end(m.end - 1)
        printed.append((m, Mention(text[start:end], m.block, start, end, m.rule)))
        for role in beside:
            span = own.starts[role.start], own.end(role.end - 1)
            titles.append(Role(text[span[0] : span[1]], m.block, *span))
    fullest = sorted(printed, key=lambda pair: fullness(pair[0].parts), reverse=True)
    forms = dict.fromkeys(mention.printed for _, mention in fullest)
    return Named(tuple(forms), tuple(mention for _, mention in printed), tuple(dict.fromkeys(titles)))


def _quotes(
    article: Article,
    named: Sequence[Named],
    led: Mapping[int, Mapping[int, int]],
    words: Mapping[int, Words],
    names: Names,
) -> list[Quote]:
    """Every quote of two words or more; one that goes on over paragraphs has the speaker named at its end."""
    found: list[Quote] = []
    left_open: set[int] = set()
    spoken = {n: spans for n, block in enumerate(article.blocks) if (spans := list(_spans(block)))}
    listener = Listener([_role_words(person) for person in named] if spoken else [])
    for number in range(max(spoken, default=-1) + 1):
        block, own, spans = article.blocks[number], words[number], spoken.get(number, [])
        if block.kind == "subheading":
            continue
        within = [range(*(bisect_left(own.starts, at) for at in (span.start, span.end))) for span in spans]
        hidden = frozenset(chain.from_iterable(within))
        heard = partial(Block, own, names.get(number, {}), led.get(number, {}), hidden)
        if not spans:
            listener.pass_over(heard)
        for span, (speaker, rule) in zip(spans, listener.hear(heard(), spans) if spans else (), strict=True):
            found.append(Quote(block.text[span.start : span.end], number, span.start, span.end, speaker, rule))
            if span.open:
                left_open.add(len(found) - 1)
    for at in sorted(left_open, reverse=True):
        if found[at].speaker is None and at + 1 < len(found) and found[at + 1].block == found[at].block + 1:
            found[at] = replace(found[at], speaker=found[at + 1].speaker, rule=found[at + 1].rule)
    return [quote for quote in found if len(quote.text.split()) > 1]


def _spans(block: model.Block) -> Iterator[Quoted]:
    return quotes.quoted(block.text) if block.kind != "subheading" else iter(())


def _role_words(person: Named) -> frozenset[str]:
    return frozenset(token.folded for role in person.roles for token in tokens(role.title))


def _days(article: Article) -> Iterator[DayWord]:
    for number, block in enumerate(article.blocks):
        if block.kind == "paragraph":
            if article.language in DAY_WORDS:
                yield from days_abroad.days(number, block.text, article.language)
            else:
                yield from days.days(number, block.text)


def _places(
    article: Article, words: Mapping[int, Words], capitals: Mapping[int, list[Run]], names: Names
) -> Iterator[str]:
    for number, block in enumerate(article.blocks):
        if block.kind == "paragraph":
            yield from places.places(words[number], capitals[number], names.get(number, {}))
