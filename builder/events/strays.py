"""Texts that no single text of an event is likely enough to be joined by, and that come to what they tell together.

A survivor's story of a fire and the report of a ministry share little; beside three reports of that fire, which
between them name the ship, the survivor and the number of the dead, it is plain what it tells. Only the texts that
were joined to each other count: one stray does not bring the next.
"""

from collections.abc import Iterable

from builder.events.composite import composite
from builder.events.desk import Desk
from builder.events.features import LIKELY, POSSIBLE, SAME, log_odds, ruling
from builder.events.memory import Core, Memory
from builder.events.pair import Pair
from builder.events.profile import Profile
from builder.model import Reason, Ruling

PLAIN = 1.0  # the log-odds beside all texts of an event together above which a text is one of it


class Strays:
    """Judges texts by what the texts of each event, joined to each other, tell together."""

    def __init__(self, memory: Memory, desk: Desk, cores: Iterable[Core]) -> None:
        self._memory = memory
        self._desk = desk
        self._core_of = {number: core for core in cores for number in core}
        self._together: dict[Core, Profile] = {}

    def near(self, numbers: Iterable[int]) -> list[int]:
        """Of these texts, and those that are at all like one of them, those that were joined to none."""
        texts = ((number, self._memory.text(number)) for number in numbers)
        found = {other for number, text in texts for other in (number, *text.alike)}
        return sorted(found - self._core_of.keys())

    def home(self, number: int) -> Core | None:
        """The event that this text comes to, if it comes to one."""
        near = (other for other, odds in self._memory.text(number).alike.items() if odds > POSSIBLE)
        cores = {self._core_of[other] for other in near if other in self._core_of}
        likest = sorted((-self.odds(number, core), self._desk.digest(core[0]), core) for core in cores)
        return next((core for odds, _, core in likest if self._belongs(number, core, -odds)), None)

    def odds(self, number: int, core: Core) -> float:
        """For this text telling what these tell together."""
        return log_odds(self._pair(number, core))

    def ruling(self, number: int, core: Core) -> Ruling:
        """The judgement on this text and the text of these that is likest, with its reasons."""
        known = self._memory.text(number).alike
        likest = min((other for other in core if other in known), key=lambda at: (-known[at], self._desk.digest(at)))
        one, other = sorted((self._desk.digest(number), self._desk.digest(likest)))
        found = ruling(self._pair(number, core))
        words = f"judged beside what {len(core)} texts of this event tell together"
        return Ruling(one, other, found.verdict, found.score, (Reason("together", 0.01, words), *found.reasons))

    def _belongs(self, number: int, core: Core, odds: float) -> bool:
        return odds > PLAIN or (odds > LIKELY and self._one_by_one(number, core) > SAME)

    def _one_by_one(self, number: int, core: Core) -> float:
        pairs = (self._memory.judged(number, other) for other in core)
        found = [
            log_odds(self._desk.pair(number, other)) if odds is None else odds
            for odds, other in zip(pairs, core, strict=True)
        ]
        return sum(found) / len(found)

    def _pair(self, number: int, core: Core) -> Pair:
        if core not in self._together:
            self._together[core] = composite([self._desk.profile(other) for other in core])
        return Pair(self._together[core], self._desk.profile(number))
