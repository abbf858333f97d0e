"""The card catalogue: everybody, in order, in a drawer for each two letters that a heading begins with.

A build is told of everybody. So the drawers hold the cards alone, and in order; one more clipping changes a few.
"""

from builder.authority.tables import Memo, Row
from builder.cache import decoder, encode
from builder.model import Identity

Order = str  # by which people stand: by heading, then by the first article; two are never the same


class Cards:
    """Every person's card, by order."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._labels = Row(memo, "drawers", tuple[str, ...], ())
        self._decode = decoder(dict[Order, Identity])
        self._drawers: dict[str, dict[Order, Identity]] = {}
        self._changed: set[str] = set()

    def get(self, order: Order) -> Identity:
        """The card; KeyError if there is none."""
        return self._drawer(_label(order))[order]

    def put(self, order: Order, card: Identity) -> None:
        self._drawer(_label(order))[order] = card
        self._changed.add(_label(order))

    def drop(self, order: Order) -> None:
        del self._drawer(_label(order))[order]
        self._changed.add(_label(order))

    def all(self) -> list[Identity]:
        """Every card, in order, once they are saved."""
        return [card for label in self._known() for card in self._drawer(label).values()]

    def save(self) -> None:
        """Put the drawers that changed in order, and hand them to the memo."""
        for label in sorted(self._changed):
            drawer = self._drawers[label] = dict(sorted(self._drawers[label].items()))
            if drawer:
                self._memo[f"drawer {label}"] = encode(drawer)
            elif label in self._labels.before:
                del self._memo[f"drawer {label}"]
        self._labels.save(tuple(label for label in self._known() if self._drawers.get(label) != {}))
        self._changed.clear()

    def _known(self) -> list[str]:
        return sorted({*self._labels.before, *self._drawers})

    def _drawer(self, label: str) -> dict[Order, Identity]:
        if label not in self._drawers:
            stored = self._memo.get(f"drawer {label}") if label in self._labels.before else None
            self._drawers[label] = self._decode(stored) if stored is not None else {}
        return self._drawers[label]


def _label(order: Order) -> str:
    return order[:2]
