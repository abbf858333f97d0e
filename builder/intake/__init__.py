"""Bytes -> Clipping: decode, note every repair, take the front matter, leave the text whole.

A new format is one file in this folder and one line in `READERS`.
"""

import hashlib
from collections.abc import Callable
from pathlib import PurePosixPath

from builder.errors import Unreadable
from builder.intake import decode, frontmatter, html, plain
from builder.model import Clipping, Word

# suffix -> (format, reader). A reader makes the text that the desk reads of the decoded file; raises `Unreadable`.
READERS: dict[str, tuple[str, Callable[[str, str], str]]] = {
    ".txt": ("text", plain.read),
    ".md": ("markdown", plain.read),
    ".html": ("html", html.read),
    ".htm": ("html", html.read),
}
SUFFIXES = frozenset(READERS)


def read(raw: bytes, seed: str, words: tuple[Word, ...] = ()) -> Clipping:
    """The clipping in the bytes of the file `seed`. `words`, from corrections.toml, win over its front matter.

    Raises `Unreadable` for a file that is empty, binary or in no known encoding, and for HTML without the extra.
    """
    kind, reader = READERS[PurePosixPath(seed).suffix.lower()]
    text, repairs = decode.decode(raw, seed, None if kind == "html" else kind == "markdown")
    printed, start = frontmatter.read(text, seed)
    if kind == "html":
        text, start, repairs = reader(text[start:], seed), 0, ()
    if not text[start:].strip():
        raise Unreadable(seed, "holds no text: fill it or take it out of the folder")
    said = {word.key for word in words}
    return Clipping(
        seed=seed,
        digest=f"sha256:{hashlib.sha256(raw).hexdigest()}",
        text=text,
        format=kind,
        start=start,
        repairs=repairs,
        words=(*words, *(word for word in printed if word.key not in said)),
    )
