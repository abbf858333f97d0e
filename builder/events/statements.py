"""What one text says, clause by clause: who says it, directly or not, to whom and when.

A sentence falls into its quotes and the clauses around them. Its speaker is the subject of its verb of saying: a
person named, "he" (who spoke last) or a role ("the Iraqi minister"). What no one is said to say, the text tells.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from builder.events.wording import Wording
from builder.lexicon.cues import kinds
from builder.model import Block, Dossier, Mention, Quote, Role
from builder.text import Token, fold, folded, folded_text, printed_words, sentences

Mode = Literal["direct", "indirect", "told"]

MEETS = "meeting"  # stands among the stems of a clause that tells of one
SOMEONE = -1  # a speaker whom the sentence describes but does not name: "a senior official has warned"
STEM = 4  # letters by which "Iranian" is "Iran's"
NEAR = 5  # words before a verb of saying that its subject stands in
FEW = 8  # words in which the word stands that governs a name
QUOTED = 4  # words; a shorter quote is part of the clause around it
CLAUSE = re.compile(
    r";|:\s|\s[–—]\s"
    r"|,?\s(?:and|but)\s(?=(?:also\s|then\s)?(?:said|added|noted|stressed|underlined|called|urged|warned|told|expressed)\b)"
    r"|,\s(?:and|but|while)\s"
)
# "In a meeting with X on Sunday, …": where and when something was said or done stands apart from what it was.
MEETING = r"(?:in|during|at)\s(?:a|an|his|her|their|the)\s(?:\w+\s)?(?:meetings?|talks|visit|conference|interview)\b"
SETTING = re.compile(r"(?:In|During|At|After|Before|Following|On|Later|Earlier|Speaking|Addressing)\b[^,]{8,}?,\s")
SAID_THERE = re.compile(rf"\s({MEETING}.*)", re.DOTALL)
OCCASION = re.compile(r"\b(?:meeting|met|talks|told|received|phone call|conversation|hosting|welcomed)\b")
OTHER_VERBS = frozenset("appreciated hailed pointed referred underlined thanked welcomed rejected".split())
DEEDS = frozenset("agreed ordered read charged revealed".split())  # as often done as said
BEFORE_OBJECTS = frozenset("in with of by to for from between against about than as and".split())
NEWSROOMS = frozenset("agency reported broadcaster website newspaper media daily channel".split())


class Statement(Struct, frozen=True):
    """A clause: characters `start` up to `end` of block number `block`."""

    block: int
    start: int
    end: int
    text: str
    mode: Mode
    speakers: frozenset[int]  # indices into Dossier.people, or SOMEONE
    hearer: int | None  # the person met or told, index into Dossier.people
    people: frozenset[int]  # named in the clause
    stems: tuple[str, ...]  # in order, but for people's names, offices and verbs of saying
    proper: frozenset[str]  # those of them that are printed with a capital inside the sentence


def statements(dossier: Dossier) -> tuple[Statement, ...]:
    """Every clause of the paragraphs and captions that says something, in order."""
    return tuple(Reader(dossier).read())


class Reader:
    """Reads a text from start to end, and knows who spoke last and to whom."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.roles = [_role_words(dossier, person) for person in range(len(dossier.people))]
        self.mentions: dict[int, list[tuple[Mention, int]]] = defaultdict(list)  # by block, each with its person
        self.offices: dict[int, list[Role]] = defaultdict(list)
        for person, named in enumerate(dossier.people):
            for mention in named.mentions:
                self.mentions[mention.block].append((mention, person))
            for role in named.roles:
                self.offices[role.block].append(role)
        self.quotes: dict[int, list[Quote]] = defaultdict(list)
        for quote in dossier.quotes:
            if quote.speaker is not None and quote.text.count(" ") >= QUOTED - 1:
                self.quotes[quote.block].append(quote)
        self.current: int | None = None
        self.hearer: int | None = None

    def read(self) -> Iterator[Statement]:
        """The statements in order."""
        for number, block in enumerate(self.dossier.article.blocks):
            if block.kind != "subheading":
                yield from self._block(number, block)

    def _block(self, number: int, block: Block) -> Iterator[Statement]:
        mentions = sorted(self.mentions.get(number, ()), key=lambda found: found[0].start)
        quotes = self.quotes.get(number, ())
        # Names and offices are no part of what is told: whose they are is known.
        hidden = [(one.start, one.end) for one, _ in mentions]
        hidden += [(one.start, one.end) for one in self.offices.get(number, ())]
        wording = Wording(block.text, hidden, _says)
        for sentence in sentences(block.text):
            start, end = sentence.start, sentence.end
            yield from self._sentence(
                number, block, sentence,
                [found for found in mentions if start <= found[0].start < end],
                [quote for quote in quotes if start <= quote.start < end],
                wording,
            )  # fmt: skip

    def _sentence(
        self,
        number: int,
        block: Block,
        sentence: Token,
        mentions: list[tuple[Mention, int]],
        quotes: list[Quote],
        wording: Wording,
    ) -> Iterator[Statement]:
        speakers = self._speakers(number, block, sentence, mentions, quotes, wording)
        self._occasion(block, sentence, mentions, speakers)
        named = sorted(speakers - {SOMEONE})
        if named:
            self.current = named[-1]
        elif mentions and not speakers and not self._is_object(number, block, *mentions[0]):
            self.current = mentions[0][1]
        for start, end, kind in _clauses(block.text, sentence, quotes):
            present = frozenset([person for mention, person in mentions if start <= mention.start < end])
            found = wording.told(start, end)
            said = kind != "setting" and bool(speakers)
            meets = OCCASION.search(block.text, start, end) is not None
            if meets and not said:
                present |= speakers - {SOMEONE} or self._he(sentence)
            if len(set(found)) + len(present) < 2:
                continue
            mode: Mode = "direct" if kind == "quote" else "indirect" if said else "told"
            proper = wording.proper(max(start, sentence.start + 1), end)  # its first word has a capital anyway
            yield Statement(
                number, start, end, block.text[start:end], mode, speakers if said else frozenset(),
                self.hearer if said else None, present, (*found, MEETS) if meets else found, proper,
            )  # fmt: skip

    def _he(self, sentence: Token) -> frozenset[int]:
        """Whom a sentence means that begins with "He" or "She"."""
        if self.current is None or not re.match(r"(?:He|She)\s", sentence.text):
            return frozenset()
        return frozenset({self.current})

    def _speakers(
        self,
        number: int,
        block: Block,
        sentence: Token,
        mentions: list[tuple[Mention, int]],
        quotes: list[Quote],
        wording: Wording,
    ) -> frozenset[int]:
        known = {quote.speaker for quote in quotes if quote.speaker is not None}
        if known:
            return frozenset(known)
        saying = wording.saying(sentence.start, sentence.end)
        verb = next((at for at in saying if not _quoted(at, quotes)), None)
        if verb is None:
            return frozenset()
        before = block.text[sentence.start : verb]
        near = wording.between(sentence.start, verb)[-NEAR:]
        if not NEWSROOMS.isdisjoint(map(fold, near)):
            return frozenset()  # "the state news agency reported": a source, but no one's saying
        subjects = [
            person
            for mention, person in mentions
            if mention.end <= verb
            and block.text.count(",", mention.end, verb) != 1  # what one comma parts is no subject of the verb
            and not self._is_object(number, block, mention, person)
        ]
        if subjects:
            pair = re.search(r"\w+ and [\w-]+\s*(?:also|both)?\s*$", before)
            return frozenset(subjects[-2:] if pair and len(subjects) > 1 else subjects[-1:])
        if re.search(r"(?:^|\W)(?:[Hh]e|[Ss]he)\s[^.]{0,24}$", before):
            return frozenset({self.current} if self.current is not None else {SOMEONE})
        by_role = self._by_role(before)
        if by_role is not None:
            return frozenset({by_role})
        return frozenset({SOMEONE}) if re.match(r"(?:An?|Some|Senior)\s", before) else frozenset()

    def _by_role(self, before: str) -> int | None:
        """Whom "the Iraqi minister" means: the one person whose role shares most of these words."""
        match = re.search(r"\b[Tt]he ((?:[\w-]+ ){1,5})(?:also |has |had )?(?:,[^,]*, )?$", before)
        if not match:
            return None
        said = {word[:STEM] for word in folded(match[1])}
        shared = sorted(((len(said & roles), person) for person, roles in enumerate(self.roles)), reverse=True)
        if not shared or shared[0][0] < 2 or (len(shared) > 1 and shared[1][0] == shared[0][0]):
            return None
        return shared[0][1]

    def _occasion(
        self, block: Block, sentence: Token, mentions: list[tuple[Mention, int]], speakers: frozenset[int]
    ) -> None:
        """Take note of whom the speaker meets or tells, until another meeting is told of."""
        match = OCCASION.search(block.text, sentence.start, sentence.end)
        if not match:
            return
        others = [person for mention, person in mentions if person not in speakers]
        if others:
            self.hearer = others[0] if len(others) == 1 else others[-1]
        elif "counterpart" in sentence.text:
            self.hearer = self._counterpart()

    def _counterpart(self) -> int | None:
        """The person whom the text somewhere introduces as the counterpart."""
        for person, named in enumerate(self.dossier.people):
            for mention in named.mentions:
                text = self.dossier.article.blocks[mention.block].text if mention.block >= 0 else ""
                if "counterpart" in text[max(0, mention.start - 40) : mention.start]:
                    return person
        return None

    def _is_object(self, number: int, block: Block, mention: Mention, person: int) -> bool:
        """Whether "with", "to" or the like governs the name: "in talks with the Iraqi minister Khaled Obeidi"."""
        roles = [role for role in self.dossier.people[person].roles if role.block == number]
        start = next((role.start for role in roles if 0 <= mention.start - role.end <= 2), mention.start)
        ahead = block.text[:start].rsplit(None, FEW)
        while ahead and ahead[-1].lower() in ("the", "a", "an", "his", "her", "then"):
            ahead.pop()
        return bool(ahead) and ahead[-1].lower() in BEFORE_OBJECTS


def _role_words(dossier: Dossier, person: int) -> frozenset[str]:
    named = dossier.people[person]
    return frozenset(word[:STEM] for role in named.roles for word in folded(role.title))


@lru_cache(maxsize=1 << 15)
def _says(word: str) -> bool:
    folded = folded_text(word)
    return ("speech" in kinds().get(folded, ()) and folded not in DEEDS) or folded in OTHER_VERBS


def _quoted(at: int, quotes: list[Quote]) -> bool:
    return any(quote.start <= at < quote.end for quote in quotes)


Kind = Literal["quote", "clause", "setting"]


def _clauses(text: str, sentence: Token, quotes: list[Quote]) -> Iterator[tuple[int, int, Kind]]:
    """The quotes of the sentence, and the clauses and settings between them: start, end, kind."""
    at = sentence.start
    for quote in quotes:
        if at < quote.start:
            yield from _split(text, at, quote.start)
        yield quote.start, quote.end, "quote"
        at = max(at, quote.end)
    if at < sentence.end:
        yield from _split(text, at, sentence.end)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int, Kind]]:
    if setting := SETTING.match(text, start, end):
        yield start, setting.end(), "setting"
        start = setting.end()
    there = SAID_THERE.search(text, start, end)
    last = there.start(1) if there and any(map(_says, printed_words(text[start : there.start()]))) else end
    for cut in [*(match.end() for match in CLAUSE.finditer(text, start, last)), last]:
        if cut > start:
            yield start, cut, "clause"
        start = max(start, cut)
    if last < end:
        yield last, end, "setting"
