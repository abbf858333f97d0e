"""Two entries to be judged."""

from msgspec import Struct

from builder.events.profile import UNIT, Profile, Vector


class Pair(Struct, frozen=True):
    """Two entries to be judged."""

    left: Profile
    right: Profile

    @property
    def gap(self) -> int | None:
        """Days from one publication to the other; None where either is not known."""
        one, other = self.left.published, self.right.published
        return abs(one - other) if one and other else None


def cosine(left: Vector, right: Vector) -> float:
    """What two vectors of length `UNIT` have in common, 0..1."""
    return sum([left[term] * right[term] for term in left.keys() & right.keys()]) / (UNIT * UNIT)
