"""Pages far longer than news: what stands at their two ends is found, and the text between is kept."""

from builder import desk, intake
from builder.model import Article

HEAD = "Harbour reopens after the ice\n\nBy Anna Berg\n\nPublished: 14 June 2019\n\n"
TEXT = [f"The harbour of Lindesund let ship number {number} in again on Friday morning." for number in range(3000)]


def article(text: str) -> Article:
    return desk.edit(intake.read(text.encode(), "long.txt"))


def test_a_text_of_thousands_of_lines_keeps_its_head_its_foot_and_all_between() -> None:
    found = article(HEAD + "\n".join(TEXT) + "\n\nShare on Facebook\n© Lindesund Herald 2019")
    assert found.headline.value == "Harbour reopens after the ice"
    assert (found.byline.value, found.published.value) == ("Anna Berg", "2019-06-14")
    assert [block.text for block in found.blocks if block.kind == "paragraph"][-2991:] == TEXT[-2991:]
    assert [found.clipping.text[mark.span.start :][:5] for mark in found.marks[-2:]] == ["Share", "© Lin"]


def test_thousands_of_dates_are_read_and_the_one_at_the_head_counts() -> None:
    found = article(HEAD + "\n".join(TEXT[:3]) + "\n" + "\n".join(f"May {n % 28 + 1}, 2015" for n in range(3000)))
    assert found.published.value == "2019-06-14"


def test_a_line_of_one_endless_word_is_read() -> None:
    assert "".join(block.text for block in article("a" * 100_000).blocks) == "a" * 100_000
