"""What a line of the page is taken for."""

from msgspec import Struct

from builder.model import MarkKind


class Label(Struct, frozen=True):
    """What a line is, and the name of the rule that says so."""

    kind: MarkKind
    rule: str


PARAGRAPH = Label("paragraph", "paragraph")
