"""Articles for tests, from paragraphs."""

from builder.annotate import annotate
from builder.model import UNKNOWN, Article, Block, Clipping, Dossier, Fact, Span


def article(*paragraphs: str, headline: str = "", caption: str = "", language: str = "en") -> Article:
    """An article as the desk would hand it over."""
    texts = [("paragraph", text) for text in paragraphs] + ([("caption", caption)] if caption else [])
    blocks, at = [], 0
    for kind, text in texts:
        blocks.append(Block(kind, text, (Span(at, at + len(text)),)))  # type: ignore[arg-type]
        at += len(text) + 1
    clipping = Clipping("a.txt", "sha256:0", "\n".join(text for _, text in texts))
    title = Fact(headline, "printed") if headline else UNKNOWN
    unknown = dict.fromkeys(
        ("deck", "published", "happened", "captured", "outlet", "agency", "byline", "place"), UNKNOWN
    )
    return Article(clipping, language, title, blocks=tuple(blocks), marks=(), **unknown)


def dossier(*paragraphs: str, headline: str = "", caption: str = "") -> Dossier:
    """What is said in such an article."""
    return annotate(article(*paragraphs, headline=headline, caption=caption))


def people(*paragraphs: str, headline: str = "", caption: str = "") -> list[str]:
    """The fullest printed names."""
    return [person.name for person in dossier(*paragraphs, headline=headline, caption=caption).people]
