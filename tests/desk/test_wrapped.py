"""A column of wrapped lines with its head and its small print: only lines of one paragraph are put together."""

from builder import desk, intake

COLUMN = """Mar. 18, 1999
Lindesund school to keep its pool after parents plead a last time
By Olga Brandt
Harbour Echo Education Reporter
   A Lindesund high school will keep its swimming pool for at
least another year after trustees were swayed last night by a
parade of wet-haired students.
   The school board voted 12-9 to find $140,000 for the pool at
Kelm Collegiate, which was to have been drained in June.
   "I came straight from practice so they could smell the
chlorine," said Tom Hale, 16, captain of the swim team.
Contents copyright (c) 1996-2001, The Harbour Echo. User interface, selection and arrangement (c) 1998 Echo Ltd.
"""


def test_a_column_with_its_head_and_its_small_print() -> None:
    article = desk.edit(intake.read(COLUMN.encode(), "a.txt"))
    assert article.headline.value == "Lindesund school to keep its pool after parents plead a last time"
    assert article.published.value == "1999-03-18"
    assert [(block.kind, block.text.split()[-1]) for block in article.blocks] == [
        ("paragraph", "students."), ("paragraph", "June."), ("paragraph", "team."),
    ]  # fmt: skip
