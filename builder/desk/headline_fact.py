"""The headline that the article has: the one printed, else one supplied from the first sentence."""

from builder.desk.layout import Layout
from builder.model import UNKNOWN, Block, Evidence, Fact
from builder.text import sentences

LONGEST = 110  # characters of a supplied headline


def supplied(text: str) -> str:
    """A headline made of the first sentence, shortened between words."""
    sentence = next((token.text for token in sentences(text[:2000])), text[:2000]).strip()
    sentence = sentence.rstrip(".") if not sentence.endswith("..") else sentence
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[: LONGEST + 1].rsplit(None, 1)[0].rstrip(",;:–—- ") + "…"


def fact(page: Layout, blocks: tuple[Block, ...]) -> Fact:
    """The headline printed, else one supplied."""
    if page.headline is not None:
        line = page.seen[page.headline].line
        return Fact(line.text, "printed", (Evidence("Stands above the text", line.span),), "headline")
    first = next((block for block in blocks if block.kind == "paragraph"), None)
    if first is None:
        return UNKNOWN
    evidence = Evidence("No headline is printed: made from the first sentence", first.pieces[0])
    return Fact(supplied(first.text), "supplied", (evidence,), "first sentence")
