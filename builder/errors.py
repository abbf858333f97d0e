"""What can go wrong, as a tree. Each says in one line what, where and what to do; none reaches a user as a traceback.

BackfileError
├── Refused       nothing is built or changed: exit status 2
└── Unreadable    one clipping cannot be read: it is left out and named, the rest is built
"""

from builder.model import Notice


class BackfileError(Exception):
    """Carries the one line for the operator."""

    def __init__(self, file: str, words: str, line: int | None = None) -> None:
        super().__init__(file, words, line)
        self.notice = Notice(file, words, line)

    def __str__(self) -> str:
        return str(self.notice)


class Refused(BackfileError):
    """Nothing is built or changed: exit status 2."""


class Unreadable(BackfileError):
    """One clipping cannot be read: it is left out and named, the rest is built."""
