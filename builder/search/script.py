"""Files of the index: classic scripts that call one function, so that they load from a disk and under any policy."""

from collections.abc import Callable
from hashlib import blake2b

import msgspec
from msgspec import Struct


class File(Struct, frozen=True):
    """One part of the index: when the fingerprint is the same, so are the bytes."""

    name: str
    fingerprint: str
    source: Callable[[str], bytes]  # gives the bytes by name

    def make(self) -> bytes:
        """Its bytes."""
        return self.source(self.name)

    @property
    def path(self) -> str:
        """Its address."""
        return f"search/{self.name}.js"


def lines(name: str, text: str) -> bytes:
    """A script that hands over lines of text without backslashes, backquotes and dollar signs."""
    return f"shelve(`{name}`,`{text}`)\n".encode()


def encode(value: object) -> str:
    """Plain values as JSON."""
    return msgspec.json.encode(value).decode()


def json(name: str, text: str) -> bytes:
    """A script that hands over JSON."""
    return f"shelve(`{name}`,{text})\n".encode()


def fingerprint(raw: bytes) -> str:
    """Of a file's bytes."""
    return blake2b(raw, digest_size=12).hexdigest()


def of(name: str, raw: bytes) -> File:
    """The file of a part of the index, already made."""
    return File(name, fingerprint(raw), lambda _: raw)
