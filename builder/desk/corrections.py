"""The curator's word on a clipping: it wins over everything read, and what it replaces stays visible as a rival."""

from msgspec.structs import replace

from builder import rulings
from builder.model import Article, Evidence, Fact, Rival, Word

# The curator's key -> the fact of the article.
FACTS = {
    "title": "headline",
    "deck": "deck",
    "date": "published",
    "happened": "happened",
    "captured": "captured",
    "outlet": "outlet",
    "agency": "agency",
    "byline": "byline",
    "place": "place",
}


def obey(article: Article) -> Article:
    """The article with every fact that front matter or corrections.toml states."""
    words = [word for word in article.clipping.words if not rulings.complaints((word,))]
    facts = {
        FACTS[word.key]: _stated(word, getattr(article, FACTS[word.key]))
        for word in reversed(words)
        if word.key in FACTS
    }
    lang = next((word.value for word in words if word.key == "lang"), None)
    return replace(article.with_facts(**facts), language=lang if isinstance(lang, str) else article.language)


def _stated(word: Word, found: Fact) -> Fact:
    value = word.value if isinstance(word.value, str) else ", ".join(word.value)
    lost: tuple[Rival, ...] = ()
    if found.value is not None and found.value != value:
        spans = [evidence.span for evidence in found.evidence if evidence.span]
        lost = (Rival(found.value, "read in the clipping, set right by the editor", spans[0] if spans else None),)
    evidence = Evidence(f"Set by the editor ({word.file}, line {word.line})")
    return Fact(value, "curator", (evidence,), "the curator's word", (*lost, *found.rivals))
