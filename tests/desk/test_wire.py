"""Reports as a wire sent them: all below the dateline is text."""

import pytest

from builder import desk
from builder.model import Clipping

REPORT = """CRICKET - SCORES OF THE LINDESUND CUP.
{dateline}
Scores on the second day of the cup:
England first innings
M. Marlow b Orsan 24
Total 326
Shutouts: Rosa Vella 1
Best: Lindesund - Rosa Vella, Ann Marlow.
"""


def blocks(text: str) -> list[str]:
    """The paragraphs that the desk finds."""
    article = desk.edit(Clipping("a.txt", "sha256:0", text))
    return [block.text for block in article.blocks if block.kind == "paragraph"]


DATELINES = ["LINDESUND, Norway 1996-08-30", "LINDESUND 1996-08-30", "FORT VELLA , Fla . 1996-08-30"]


@pytest.mark.parametrize("dateline", DATELINES)
def test_all_below_the_dateline_is_text(dateline: str) -> None:
    """Rows of tables as well as sentences, in whatever form the dateline is."""
    text = REPORT.format(dateline=dateline)
    assert blocks(text) == text.splitlines()[2:]
    article = desk.edit(Clipping("a.txt", "sha256:0", text))
    assert article.headline.value == "CRICKET - SCORES OF THE LINDESUND CUP."
    assert article.published.value == "1996-08-30"


def test_only_below_such_a_dateline() -> None:
    """Where no town and date stand right below a headline in capitals, a stray line is none of the story."""
    text = REPORT.format(dateline="Posted by admin") + "The cup went to the home side on Friday, officials said.\n"
    assert "Total 326" not in blocks(text)
