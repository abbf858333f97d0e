"""The rulings of a group, packed: most are asked for only when the page of their event is rendered."""

from collections.abc import Iterator, Sequence
from typing import overload

from builder.cache import decoder
from builder.model import Ruling

_unpack = decoder(tuple[Ruling, ...])


class Rulings(Sequence[Ruling]):
    """A sequence of rulings that is read from its bytes when looked into."""

    __slots__ = ("packed",)

    def __init__(self, packed: bytes) -> None:
        self.packed = packed

    def __len__(self) -> int:
        return len(_unpack(self.packed))

    @overload
    def __getitem__(self, at: int) -> Ruling: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Ruling]: ...
    def __getitem__(self, at: int | slice) -> Ruling | Sequence[Ruling]:
        return _unpack(self.packed)[at]

    def __iter__(self) -> Iterator[Ruling]:
        return iter(_unpack(self.packed))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rulings) and self.packed == other.packed

    def __hash__(self) -> int:
        return hash(self.packed)

    def __repr__(self) -> str:
        return f"Rulings({self.packed!r})"
