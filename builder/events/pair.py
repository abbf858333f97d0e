"""Two entries to be judged."""

from msgspec import Struct

from builder.events.profile import Profile


class Pair(Struct, frozen=True):
    """Two entries to be judged."""

    left: Profile
    right: Profile

    @property
    def gap(self) -> int | None:
        """Days from one publication to the other; None where either is not known."""
        one, other = self.left.published, self.right.published
        return abs(one - other) if one and other else None

    @property
    def since(self) -> int | None:
        """Days from the day that one was saved to the day that the other came out, if it came out later."""
        found = [
            late.published - early.saved
            for early, late in ((self.left, self.right), (self.right, self.left))
            if early.saved and late.published and early.saved < late.published
        ]
        return max(found, default=None)

    @property
    def translated(self) -> bool:
        """Whether the two are in different languages: then names and numbers agree, and hardly a word."""
        return self.left.language != self.right.language
