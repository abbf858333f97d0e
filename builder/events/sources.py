"""Whom in the press a text names as its source: "By AFP", "told Reuters", "according to the Fars news agency".

That a text names a source is what it prints, and all that is said here: texts that name none, or different ones, may
still rest on one report.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.desk import masthead
from builder.model import Dossier, Span

# Words that may stand between the verb and the name: "according to Iran's semi-official news agency, Fars".
BETWEEN = (
    r"(?:[\w’'-]+[’']s |[Tt]he |an? |[Ii]ts |[Ss]tate(?:-run|-owned)? |[Ss]emi-official |[Oo]fficial |[Ll]ocal "
    r"|[Pp]ublic |[Nn]ational |[Ii]ndependent |[Nn]ews |[Ww]ire |[Aa]gency,? |[Aa]gencies,? |[Bb]roadcaster,? "
    r"|[Tt]elevision,? |TV |[Nn]ewspaper,? |[Dd]aily,? |[Ww]ebsite,? |[Cc]hannel,? "
    r"|[A-Z][a-z]+(?:an|ish|ese|i|ch) ){0,6}"
)
BEFORE = re.compile(
    r"\b(?:[Aa]ccording to|[Qq]uoting|[Cc]iting"
    r"|(?:quoted|cited|reported|carried|published|aired|broadcast|released|obtained|seen) by"
    r"|[Tt]old|[Ii]nterview (?:with|to|on)|[Ss]tatement to|[Rr]emarks to|[Ss](?:peaking|poke) (?:to|with)"
    r"|[Rr]eports? (?:by|from|in|on)) " + BETWEEN + "$"
)
AFTER = re.compile(
    r"(?:['’]s)?(?: [Nn]ews)?(?: [Aa]gency| [Nn]ewspaper| [Dd]aily| [Tt]elevision| TV| [Bb]roadcaster)?"
    r" (?:(?:has|had|also|first|earlier) ){0,2}(?:reported|reports|quoted|quotes|cited|cites|wrote|writes|said)\b"
)
AGENCY_BEFORE = re.compile(r"\b[Nn]ews agency,? $")
AGENCY_AFTER = re.compile(r" news agency\b")
# An agency that no table knows, by what it is called: "the Harran News Agency".
CALLED = re.compile(r"\b(?P<name>(?:[A-Z][\w’'-]+ ){1,4}?)(?:[Nn]ews [Aa]gency|[Pp]ress [Aa]gency)\b")
NOT_A_NAME = frozenset(
    "The A An Another One Some Other Its State Official Local According Iranian Russian Chinese Turkish Iraqi".split()
)
LOOK = 90  # characters before a name in which its verb stands
LINE = 60  # characters of a line that signs


class Source(Struct, frozen=True):
    """A source as shown, the words that name it, and their block; `span` instead where a line signs the text.

    `house` is the same for all forms of one name.
    """

    house: str
    name: str
    words: str
    block: int | None = None
    span: Span | None = None


def sources(dossier: Dossier) -> tuple[Source, ...]:
    """Every source that the text names, each where it is first named."""
    found: dict[str, Source] = {}
    for source in (*_signed(dossier), *_cited(dossier)):
        found.setdefault(source.house, source)
    return tuple(found.values())


def _signed(dossier: Dossier) -> Iterator[Source]:
    """The agency whose copy the text says it is."""
    agency, text = dossier.article.agency, dossier.article.clipping.text
    span = next((proof.span for proof in agency.evidence if proof.span), None)
    if agency.value and agency.basis == "printed" and span:
        start = text.rfind("\n", 0, span.start) + 1
        end = span.end + text.startswith(")", span.end)
        words = text[start:end].strip()
        yield Source(_house(agency.value), agency.value, words if len(words) <= LINE else agency.value, span=span)


def _cited(dossier: Dossier) -> Iterator[Source]:
    """Agencies, papers and stations that the text quotes or reports from."""
    for number, block in enumerate(dossier.article.blocks):
        yield from _cited_in(number, block.text)


def _cited_in(number: int, text: str) -> Iterator[Source]:
    taken = 0
    for start, end, house in masthead.mentions(text):
        before, after = text[max(0, start - LOOK) : start], text[end:]
        cue = BEFORE.search(before)
        if cue or AFTER.match(after) or AGENCY_BEFORE.search(before) or AGENCY_AFTER.match(after):
            yield Source(house.name, house.shown(text[start:end]), (cue[0] if cue else "") + text[start:end], number)
            taken = end
    for match in CALLED.finditer(text):
        words = match["name"].split()
        while words and words[0] in NOT_A_NAME:
            words.pop(0)
        if words and match.start() >= taken:
            printed = " ".join((*words, match[0][len(match["name"]) :]))
            known = masthead.known(printed.title())
            name = known.shown(printed.title()) if known else printed
            yield Source(_house(name), name, printed, number)


def _house(name: str) -> str:
    house = masthead.known(name)
    return house.name if house else name.casefold()
