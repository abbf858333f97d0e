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
    def translated(self) -> bool:
        """Whether the two are in different languages: then names and numbers agree, and hardly a word."""
        return self.left.language != self.right.language
