"""Who says a quote: by the verb of saying beside it and that verb's subject; nobody where the text is not plain."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from builder.annotate.clauses import HE, Block, speaks
from builder.annotate.quotes import Quoted
from builder.annotate.tokens import ENDING
from builder.annotate.words import Word

PASSED_OVER = frozenset(
    "also later then further earlier has had have again once always repeatedly often previously recently himself "
    "herself however meanwhile therefore publicly reportedly on".split()
)
REACH = 16  # words of an apposition between a name and its verb


class Said(NamedTuple):
    """Who says a quote (an index into the people, or None) and by which rule."""

    speaker: int | None
    rule: str


class Roles:
    """Whose printed role holds the words of "the Iraqi minister"."""

    def __init__(self, roles: Sequence[frozenset[str]]) -> None:
        self.having: dict[str, set[int]] = defaultdict(set)  # by word of a role, who has it
        for person, words in enumerate(roles):
            for word in words:
                self.having[word].add(person)
        self.known: dict[tuple[str, ...], int | None] = {}

    def described(self, block: Block, start: int, end: int, *, whole: bool = False) -> int | None:
        """The one person whom the words from "the" on describe; `whole`: up to `end`."""
        words = block.words
        begin = next((k for k in range(start, end) if words[k].folded == "the"), None)
        if begin is None:
            return None
        said = []
        for word in words[begin + 1 : end]:
            if word.shape == "mark" or speaks(word):
                if whole:
                    return None
                break
            if word.folded not in self.having:
                return None
            said.append(word.folded)
        return self._fitting(tuple(said)) if said else None

    def _fitting(self, said: tuple[str, ...]) -> int | None:
        if said not in self.known:
            fitting = set.intersection(*(self.having[word] for word in said))
            self.known[said] = next(iter(fitting)) if len(fitting) == 1 else None
        return self.known[said]


class Listener:
    """Follows an article block by block, and knows who "he" and "the minister" are at each point."""

    def __init__(self, roles: Sequence[frozenset[str]]) -> None:
        self.described = Roles(roles).described
        self.open: int | None = None  # who says the quote that the last paragraph left open
        self._current: int | None = None
        self._passed: list[Callable[[], Block]] = []  # since then

    @property
    def current(self) -> int | None:
        """Whom the latest sentence with a person as its subject is about; most texts are not asked for that."""
        while self._passed:
            block = self._passed.pop()()
            every = (self._about(block, number) for number in reversed(range(len(block.starts))))
            about = next((about for about in every if about is not None), None)
            if about is not None:
                self._mark(about)
        return self._current

    def _mark(self, person: int) -> None:
        """The person is whom it is about from here on."""
        self._current = person
        self._passed.clear()

    def pass_over(self, block: Callable[[], Block]) -> None:
        """A block without quotes, to be made when it must be known whom it is about."""
        self._passed.append(block)

    def hear(self, block: Block, quotes: Sequence[Quoted]) -> list[Said]:
        """Who says each quote of the block, in order."""
        said: list[Said] = []
        latest: int | None = None  # whom the latest sentence passed is about
        passed = 0
        previous: tuple[int, Said] | None = None  # sentence, and what was said in it
        starts = block.words.starts
        for quote in quotes:
            first, last = bisect_left(starts, quote.start), bisect_left(starts, quote.end)
            at = bisect_right(block.starts, first) - 1
            for number in range(passed, at):
                about = self._about(block, number)
                latest = latest if about is None else about
            passed = max(passed, at)
            if latest is not None:
                self._mark(latest)
            start = block.starts[at] if block.starts else 0
            found = self._continued(block, quote) or self._behind(block, last + 1)
            found = found or self._before(block, start, first - 1)
            if found is None and previous and at - previous[0] <= 1 and _whole(block.words, first, last):
                found = Said(previous[1].speaker, "goes on from the quote before it")
            found = found or Said(None, "the text names no speaker")
            if found.speaker is not None:
                previous = (at, found)
                self._mark(found.speaker)
            if quote.open:
                self.open = found.speaker
            said.append(found)
        for number in range(passed, len(block.starts)):
            about = self._about(block, number)
            latest = latest if about is None else about
        if latest is not None:
            self._mark(latest)
        return said

    def _he_is(self) -> int | None:
        return self.current

    def _about(self, block: Block, number: int) -> int | None:
        """Whom a sentence is about; one about "he" is about whom the one before it was."""
        return block.subject(*block.sentence(number), _nobody, self.described)

    def _continued(self, block: Block, quote: Quoted) -> Said | None:
        """A paragraph that opens with a mark goes on with the quote that the last one left open."""
        speaker, self.open = self.open, None
        if speaker is None or block.words.end(0) < quote.start:
            return None
        return Said(speaker, "goes on with the quote that the paragraph before left open")

    def _behind(self, block: Block, at: int) -> Said | None:
        """ "…," Hayali said / said Hayali / he added / quoted Hayali as saying."""
        words = block.words
        if at < len(words) and words[at - 2].text in {".", "…"} and not words[at].text.islower():
            return None
        verb, limit = block.verb_behind(at)
        if verb is None:
            return None
        if words[verb].folded == "quoted" and verb + 1 in block.names:
            return Said(block.names[verb + 1], "quoted as saying it")
        if verb == at or (verb == at + 1 and words[at].folded in PASSED_OVER):
            speaker = self._named_after(block, verb + 1, limit)
        else:
            speaker = self._subject(block, at, verb)
        if speaker is None:
            return Said(None, "the speaker is not a person named here")
        return Said(speaker, f"“{words[verb].text}” beside the quote")

    def _named_after(self, block: Block, at: int, limit: int) -> int | None:
        """Whom the words behind "said" name: a person behind a role, "he", "the minister"."""
        words = block.words
        if at < len(words) and words[at].folded in HE:
            return self.current
        for k in range(at, min(limit, at + REACH)):
            if k in block.names:
                return block.names[k] if words[k + 1 : k + 2] == [] or not block.owns(k) else None
            if words[k].text in {",", "("} or words[k].kind == "speech":
                break
        return self.described(block, at, min(limit, at + 6))

    def _before(self, block: Block, start: int, first: int) -> Said | None:
        """Hayali said: "…"; he hailed the people and said, "…"; Larijani underlined that "…"."""
        verb = block.verb_before(start, first)
        if verb is None:
            return None
        speaker = self._subject(block, start, verb)
        return Said(speaker, f"“{block.words[verb].text}” before the quote") if speaker is not None else None

    def _subject(self, block: Block, start: int, verb: int) -> int | None:
        """The person who is the subject of the verb."""
        words = block.words
        at = verb - 1
        while at >= max(start, verb - REACH) and words[at].folded in PASSED_OVER:
            at -= 1
        if at < start:
            return None
        if at in block.names:
            return block.names[at]
        folded = words[at].folded
        if folded in HE:
            return self._he(block, start, at)
        if folded in {"and", "but"} or (folded == "," and at > start and words[at - 1].folded != ","):
            found = self._apposed(block, start, at) if folded == "," else None
            return found if found is not None else block.subject(start, verb, self._he_is, self.described)
        return self.described(block, max(start, at - 5), at + 1, whole=True)

    def _he(self, block: Block, start: int, at: int) -> int | None:
        """Whom "he" at token `at` means: the subject of its own sentence so far, else of the sentences before."""
        found = block.subject(start, at, self._he_is, self.described)
        return self.current if found is None else found

    def _apposed(self, block: Block, start: int, comma: int) -> int | None:
        """The nearest name before a comma that opens an apposition: "Zhao Lianhua, vice minister of trade, said"."""
        words = block.words
        for k in range(comma - 1, max(start, comma - REACH) - 1, -1):
            if k in block.names and words[k + 1].text == ",":
                return block.names[k]
        return None


def _nobody() -> None:
    return None


def _whole(words: list[Word], first: int, last: int) -> bool:
    """Whether the quoted tokens are a whole sentence, from its capital to its full stop."""
    return first < last <= len(words) and words[first].capital and words[last - 1].text in ENDING
