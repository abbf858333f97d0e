"""Who says a quote: by the verb of saying beside it and that verb's subject; nobody where the text is not plain."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from builder.annotate.quotes import Quoted
from builder.annotate.tokens import ENDING, Token

PASSED_OVER = frozenset(
    "also later then further earlier has had have again once always repeatedly often previously recently himself "
    "herself however meanwhile therefore publicly reportedly on".split()
)
LED_BY = frozenset("in with of by to for from between at on against after before under about and or that".split())
OPENING, CLOSING = frozenset("“‘«\"'"), frozenset("”’»\"')")
PASSED_TITLE = frozenset({"the", "his", "her"})
STOPS = frozenset('.;“"‘')
HE = frozenset({"he", "she"})
START = attrgetter("start")
REACH = 16  # words of an apposition between a name and its verb


class Block(NamedTuple):
    """A block's tokens, which person each token of a name names, where the role that leads up to a name begins
    (by the name's first token), and which tokens stand inside quotes."""

    words: list[Token]
    names: Mapping[int, int]
    led: Mapping[int, int]
    hidden: frozenset[int]


class Said(NamedTuple):
    """Who says a quote (an index into the people, or None) and by which rule."""

    speaker: int | None
    rule: str


class Listener:
    """Follows an article block by block, and knows who "he" and "the minister" are at each point."""

    def __init__(self, roles: Sequence[frozenset[str]]) -> None:
        self.roles = roles  # for each person the folded words of the roles printed for them
        self.current: int | None = None  # whom the latest sentence with a person as its subject is about
        self.open: int | None = None  # who says the quote that the last paragraph left open

    def hear(self, block: Block, quotes: Sequence[Quoted]) -> list[Said]:
        """Who says each quote of the block, in order."""
        said: list[Said] = []
        sentences = _sentences(block)
        starts = [start for start, _ in sentences]
        subjects = self._subjects(block, sentences)
        previous: tuple[int, Said] | None = None  # sentence, and what was said in it
        for quote in quotes:
            first = bisect_left(block.words, quote.start, key=START)
            last = bisect_left(block.words, quote.end, key=START)
            at = bisect_right(starts, first) - 1
            self._follow(subjects, at)
            start = sentences[at][0] if sentences else 0
            found = self._continued(block, quote) or self._behind(block, last + 1)
            found = found or self._before(block, start, first - 1)
            if found is None and previous and at - previous[0] <= 1 and _whole(block.words, first, last):
                found = Said(previous[1].speaker, "goes on from the quote before it")
            found = found or Said(None, "the text names no speaker")
            if found.speaker is not None:
                previous = (at, found)
                self.current = found.speaker
            if quote.open:
                self.open = found.speaker
            said.append(found)
        self._follow(subjects, len(sentences))
        return said

    def _continued(self, block: Block, quote: Quoted) -> Said | None:
        """A paragraph that opens with a mark goes on with the quote that the last one left open."""
        speaker, self.open = self.open, None
        if speaker is None or block.words[0].end < quote.start:
            return None
        return Said(speaker, "goes on with the quote that the paragraph before left open")

    def _behind(self, block: Block, at: int) -> Said | None:
        """ "…," Hayali said / said Hayali / he added / quoted Hayali as saying."""
        words = block.words
        if at < len(words) and words[at - 2].text in {".", "…"} and not words[at].text.islower():
            return None
        shown = (k for k in range(at, len(words)) if k not in block.hidden)
        limit = next((k for k in shown if words[k].text in STOPS), len(words))
        verb = next((k for k in range(at, limit) if _speaks(words[k]) and k not in block.hidden), None)
        if verb is None:
            return None
        if words[verb].word.folded == "quoted" and verb + 1 in block.names:
            return Said(block.names[verb + 1], "quoted as saying it")
        if verb == at or (verb == at + 1 and words[at].word.folded in PASSED_OVER):
            speaker = self._named_after(block, verb + 1, limit)
        else:
            speaker = self._subject(block, at, verb)
        if speaker is None:
            return Said(None, "the speaker is not a person named here")
        return Said(speaker, f"“{words[verb].text}” beside the quote")

    def _named_after(self, block: Block, at: int, limit: int) -> int | None:
        """Whom the words behind "said" name: a person behind a role, "he", "the minister"."""
        words = block.words
        if at < len(words) and words[at].word.folded in HE:
            return self.current
        for k in range(at, min(limit, at + REACH)):
            if k in block.names:
                return block.names[k] if words[k + 1 : k + 2] == [] or not _owns(words, block, k) else None
            if words[k].text in {",", "("} or words[k].word.kind == "speech":
                break
        return self._described(block, at, min(limit, at + 6))

    def _before(self, block: Block, start: int, first: int) -> Said | None:
        """Hayali said: "…"; he hailed the people and said, "…"; Larijani underlined that "…"."""
        words = block.words
        verbs = [k for k in range(start, first) if _speaks(words[k]) and k not in block.hidden]
        if not verbs:
            return None
        speaker = self._subject(block, start, verbs[-1])
        return Said(speaker, f"“{words[verbs[-1]].text}” before the quote") if speaker is not None else None

    def _subject(self, block: Block, start: int, verb: int) -> int | None:
        """The person who is the subject of the verb."""
        words = block.words
        at = verb - 1
        while at >= start and words[at].word.folded in PASSED_OVER:
            at -= 1
        if at < start:
            return None
        if at in block.names:
            return block.names[at]
        folded = words[at].word.folded
        if folded in HE:
            return self._he(block, start, at)
        if folded in {"and", "but"} or (folded == "," and at > start and words[at - 1].word.folded != ","):
            found = self._apposed(block, start, at) if folded == "," else None
            return found if found is not None else self._opening(block, start, verb, self.current)
        return self._described(block, max(start, at - 5), at + 1, whole=True)

    def _he(self, block: Block, start: int, at: int) -> int | None:
        """Whom "he" at token `at` means: the subject of its own sentence so far, else of the sentences before."""
        found = self._opening(block, start, at, self.current)
        return self.current if found is None else found

    def _apposed(self, block: Block, start: int, comma: int) -> int | None:
        """The nearest name before a comma that opens an apposition: "Zhao Lianhua, vice minister of trade, said"."""
        words = block.words
        for k in range(comma - 1, max(start, comma - REACH) - 1, -1):
            if k in block.names and words[k + 1].text == ",":
                return block.names[k]
        return None

    def _opening(self, block: Block, start: int, end: int, he: int | None) -> int | None:
        """The person who is the subject of the clause: the first that no preposition leads up to; `he` for "he"."""
        words = block.words
        k = start
        while k < end:
            if k in block.hidden:
                k += 1
                continue
            if words[k].word.folded in HE and (k == start or words[k - 1].text in {",", "and"}):
                return he
            if k in block.names:
                person, stop = block.names[k], k
                while stop in block.names and block.names[stop] == person:
                    stop += 1
                led = _led_by_preposition(block, start, k)
                if not led and not _owns(words, block, stop - 1):
                    return None if _joined(block, stop, end) else person
                k = stop
                continue
            if words[k].word.folded == "the" and (k == start or words[k - 1].text == ","):
                found = self._described(block, k, min(end, k + 7))
                if found is not None:
                    return found
            k += 1
        return None

    def _described(self, block: Block, start: int, end: int, *, whole: bool = False) -> int | None:
        """The one person whose printed role holds all words of "the Iraqi minister"; `whole`: up to `end`."""
        words = block.words
        begin = next((k for k in range(start, end) if words[k].word.folded == "the"), None)
        if begin is None:
            return None
        said = []
        for token in words[begin + 1 : end]:
            if token.word.shape == "mark" or _speaks(token):
                if whole:
                    return None
                break
            said.append(token.word.folded)
        fitting = [n for n, role in enumerate(self.roles) if said and role.issuperset(said)]
        return fitting[0] if len(fitting) == 1 else None

    def _subjects(self, block: Block, sentences: list[tuple[int, int]]) -> list[int | None]:
        """For each number of sentences of the block, whom the latest of them with a person as its subject is about.

        A sentence about "he" is about whom the one before it was.
        """
        found: list[int | None] = [None]
        for start, end in sentences:
            about = self._opening(block, start, end, he=None)
            found.append(found[-1] if about is None else about)
        return found

    def _follow(self, subjects: Sequence[int | None], until: int) -> None:
        """Notes whom the sentences before `until` are about."""
        about = subjects[max(until, 0)]
        if about is not None:
            self.current = about


def _sentences(block: Block) -> list[tuple[int, int]]:
    """The sentences of a block as tokens from … up to …; those inside a quote belong to the one that quotes them."""
    found, start, ended = [], 0, False
    for k, token in enumerate(block.words):
        if ended and k not in block.hidden and (token.word.capital or token.text in OPENING):
            found.append((start, k))
            start, ended = k, False
        ended = token.text in {".", "!", "?", "…"} or (ended and token.text in CLOSING)
    return [*found, (start, len(block.words))] if block.words else []


def _speaks(token: Token) -> bool:
    return "speech" in token.word.kinds and token.text.islower()


def _owns(words: list[Token], block: Block, at: int) -> bool:
    """Whether the name whose last word stands at `at` is a possessor: "Hayali's"."""
    while at in block.names:
        at += 1
    return at < len(words) and words[at].text in {"'s", "’s", "’", "'"} and at not in block.hidden


def _joined(block: Block, at: int, end: int) -> bool:
    """Whether "and" and another name stand at token `at`: the subject is two persons."""
    joins = at < end and block.words[at].word.folded == "and"
    return joins and any(k in block.names for k in range(at + 1, min(end, at + 6)))


def _led_by_preposition(block: Block, start: int, at: int) -> bool:
    """Whether a preposition leads up to the name that begins at `at`, past its role and title."""
    k = block.led.get(at, at) - 1
    while k >= start and (block.words[k].word.kind == "honorific" or block.words[k].word.folded in PASSED_TITLE):
        k -= 1
    return k >= start and block.words[k].word.folded in LED_BY


def _whole(words: list[Token], first: int, last: int) -> bool:
    """Whether the quoted tokens are a whole sentence, from its capital to its full stop."""
    return first < last <= len(words) and words[first].word.capital and words[last - 1].text in ENDING
