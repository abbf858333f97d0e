"""How much of an article is read for people, quotes, days and places: far more than any newspaper prints as one."""

from msgspec.structs import replace

from builder.model import Article, Block, Notice

LONGEST = 300_000  # characters, a dozen pages of a broadsheet


def within(article: Article) -> Article:
    """The article up to `LONGEST` characters, its last block cut between two words if need be.

    Blocks keep their numbers, and what is found in them its place.
    """
    if _short(article):
        return article
    left, kept = LONGEST, list[Block]()
    for block in article.blocks:
        if len(block.text) > left:
            end = block.text.rfind(" ", 0, left)
            kept.append(replace(block, text=block.text[: end if end > 0 else left]))
            break
        kept.append(block)
        left -= len(block.text)
    return replace(article, blocks=tuple(kept))


def complaints(article: Article) -> tuple[Notice, ...]:
    """What the operator is told of an article that is not read to its end."""
    words = (
        f"is very long: people, quotes, days and places are looked for in its first {LONGEST:,} characters; "
        "if it holds several articles, give each a file of its own"
    )
    return () if _short(article) else (Notice(article.clipping.seed, words),)


def _short(article: Article) -> bool:
    return sum(len(block.text) for block in article.blocks) <= LONGEST
