"""The sentences of a block, and what is looked for in them, found once: verbs of saying, persons, "he" and "the"."""

from bisect import bisect_left
from collections.abc import Callable, Mapping

from builder.annotate.tokens import Words
from builder.annotate.words import Word

LED_BY = frozenset("in with of by to for from between at on against after before under about and or that".split())
OPENING, CLOSING = frozenset("“‘«\"'"), frozenset("”’»\"')")
ENDS = frozenset(".!?…")
PASSED_TITLE = frozenset({"the", "his", "her"})
STOPS = frozenset('.;“"‘')
HE = frozenset({"he", "she"})
OWNING = frozenset({"'s", "’s", "’", "'"})
AHEAD = 8  # words behind a word that its own meaning may depend on


class Block:
    """A block's words, and which person each word of a name names; `led` is where the role that leads up to a name
    begins, by the name's first word; `hidden` are the words inside quotes.
    """

    def __init__(
        self, words: Words, names: Mapping[int, int], led: Mapping[int, int], hidden: frozenset[int] = frozenset()
    ) -> None:
        self.words, self.names, self.led, self.hidden = words, names, led, hidden
        telling = [at for at, word in enumerate(words) if word.telling]
        shown = [at for at in telling if at not in hidden]
        self.verbs = [at for at in shown if speaks(words[at])]
        self.stops = [at for at in shown if words[at].text in STOPS]
        pronouns = [at for at in shown if words[at].folded in HE or words[at].folded == "the"]
        self.subjects = sorted({*pronouns, *names} - hidden)  # where the subject of a clause may stand
        self.starts = self._starts([at for at in telling if words[at].text in ENDS])  # of its sentences
        self.passed: dict[int, int] = {}  # by the first word of a sentence, up to where no subject stands

    def _starts(self, ends: list[int]) -> list[int]:
        """Where sentences begin; those inside a quote belong to the one that quotes them."""
        found = [0] if self.words else []
        for end in ends:
            for at in range(end + 1, len(self.words)):
                word = self.words[at]
                if at not in self.hidden and (word.capital or word.text in OPENING):
                    found.append(at)
                    break
                if word.text not in CLOSING:
                    break
        return found

    def sentence(self, number: int) -> tuple[int, int]:
        """The words from … up to … of a sentence."""
        return self.starts[number], self.starts[number + 1] if number + 1 < len(self.starts) else len(self.words)

    def verb_before(self, start: int, end: int) -> int | None:
        """The last verb of saying among the words from … up to …."""
        at = bisect_left(self.verbs, end) - 1
        return self.verbs[at] if at >= 0 and self.verbs[at] >= start else None

    def verb_behind(self, start: int) -> tuple[int | None, int]:
        """The first verb of saying from the word on in its clause, and where the clause ends."""
        stop, verb = bisect_left(self.stops, start), bisect_left(self.verbs, start)
        end = self.stops[stop] if stop < len(self.stops) else len(self.words)
        return (self.verbs[verb] if verb < len(self.verbs) and self.verbs[verb] < end else None), end

    def subject(self, start: int, end: int, he: Callable[[], int | None], described: "Described") -> int | None:
        """The person who is the subject of the clause, that no preposition leads up to; `he` tells who "he" is."""
        words, names = self.words, self.names
        past = self.passed.get(start, start)
        for at in range(bisect_left(self.subjects, past), len(self.subjects)):
            k = self.subjects[at]
            if k >= end:
                break
            if k < past:
                continue
            past = k + 1
            if words[k].folded in HE and (k == start or words[k - 1].text in {",", "and"}):
                return he()
            if k in names:
                while past in names and names[past] == names[k]:
                    past += 1
                if not self._led_by_preposition(start, k) and not self.owns(past - 1):
                    return None if self._joined(past, end) else names[k]
            elif words[k].folded == "the" and (k == start or words[k - 1].text == ","):
                found = described(self, k, min(end, k + 7))
                if found is not None:
                    return found
            if past + AHEAD <= end:  # what stands there will be no subject either when more of the sentence is read
                self.passed[start] = past
        return None

    def _led_by_preposition(self, start: int, at: int) -> bool:
        """Whether a preposition leads up to the name that begins at `at`, past its role and title."""
        k = self.led.get(at, at) - 1
        while k >= start and (self.words[k].kind == "honorific" or self.words[k].folded in PASSED_TITLE):
            k -= 1
        return k >= start and self.words[k].folded in LED_BY

    def _joined(self, at: int, end: int) -> bool:
        """Whether "and" and another name stand at word `at`: the subject is two persons."""
        joins = at < end and self.words[at].folded == "and"
        return joins and any(k in self.names for k in range(at + 1, min(end, at + 6)))

    def owns(self, at: int) -> bool:
        """Whether the name whose last word stands at `at` is a possessor: "Hayali's"."""
        while at in self.names:
            at += 1
        return at < len(self.words) and self.words[at].text in OWNING and at not in self.hidden


Described = Callable[[Block, int, int], int | None]


def speaks(word: Word) -> bool:
    """Whether the word is a verb of saying."""
    return "speech" in word.kinds and word.text.islower()
