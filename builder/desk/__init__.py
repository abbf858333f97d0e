"""Clipping -> Article: what an editor marks on a clipping before it is filed, from that clipping alone.

lines       the page as lines
layout      which line is what
headline    printed, else supplied          dates      published, and when the page was saved
masthead    outlet and agency               byline     who signs
blocks      the text without dateline, byline and agency line; marks, so that nothing is lost
"""

from builder.desk import corrections, dates, headline_fact, language, layout, lines, marks, voices
from builder.model import UNKNOWN, Article, Clipping


def edit(clipping: Clipping) -> Article:
    """The article in the clipping; every line of the clipping is marked as what it is."""
    page = layout.lay_out(lines.read(clipping))
    published, captured = dates.choose(page)
    blocks, marked = marks.mark(page, clipping, captured)
    outlet, agency = voices.choose(page)
    found = Article(
        clipping=clipping,
        language=language.detect(" ".join(block.text[:1000] for block in blocks[:8])),
        headline=headline_fact.fact(page, blocks),
        deck=marks.deck(page),
        published=published,
        happened=UNKNOWN,
        captured=captured,
        outlet=outlet,
        agency=agency,
        byline=voices.byline(page),
        place=marks.place(page),
        blocks=blocks,
        marks=marked,
    )
    return corrections.obey(found)
