"""What the index is told of articles and people: thin, and made anew for every build."""

from msgspec import Struct


class ArticleCard(Struct, frozen=True, array_like=True):
    """An article as a hit shows it. `words` is the key under which its Words can be asked for."""

    digest: str  # of the clipping, "sha256:…"
    words: str
    url: str
    headline: str
    supplied: bool
    date: str  # of publication, EDTF, "" where it is not known
    shown: str  # the same in words
    source: str  # outlet or agency, "" where neither is known
    place: str
    language: str  # BCP 47
    people: tuple[str, ...]  # ids


class PersonCard(Struct, frozen=True, array_like=True):
    """A person with every printed form of the name."""

    id: str
    url: str
    name: str
    forms: tuple[str, ...]
