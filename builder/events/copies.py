"""Near-copies: texts that print one report in nearly the same words."""

from collections.abc import Mapping, Sequence

from builder.events.features import containment
from builder.events.profile import Profile

COPY = 0.5  # of the smaller text's shingles: more than any two reporters share, quotes included


def copies(members: Sequence[Profile]) -> Mapping[str, str]:
    """Near-copy -> the first told of the texts it is like; `members` are in order of telling."""
    found: dict[str, str] = {}
    for at, member in enumerate(members):
        for original in members[:at]:
            if original.digest not in found and containment(original, member) >= COPY:
                found[member.digest] = original.digest
                break
    return found
