"""A column of wrapped lines with its head and its small print: only lines of one paragraph are put together."""

from builder import desk, intake
from builder.desk import lines

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


AMONG_OTHERS = """[ text size A A A ]
Regional
High waves halt hunt off Lindesund
JAKARTA - Four-metre waves forced rescuers to call off their
search yesterday for 17 people missing since the ferry Sinar
Orvik went down off the island on Sunday night.
Mr Tofte, who heads the office of the harbour in Lindesund,
said his boats would go out when the weather improved.
The harbourmaster, Ms Petra Vang, confirmed that the ferry
was carrying 21 people more than allowed.
E-mail this | Print this
Got views? Write to us"""


def test_a_wrapped_text_among_the_lines_of_its_page() -> None:
    """No blank line parts them. Paragraphs end where the next word would have fitted on the line."""
    found = lines.read(intake.read(AMONG_OTHERS.encode(), "a.txt"))
    assert [line.text.split()[0] for line in found] == "[ Regional High JAKARTA Mr The E-mail Got".split()


BELOW_A_MENU = """News | Photos | Video
Politics 20/10/2014
LINDESUND, Oct 20 (KUNA) -- The harbour master of the town, Mr
Khaled Haddad of Kelm, held talks here on Monday with the Minister
Ms Petra Vang on means of boosting the ties of trade by sea
between the two friendly ports.

During the meeting, Haddad handed Vang a letter from the council
dealing with the ferry and the latest storms in the region, and
with the question of the lighthouse.

Vang voiced the keenness of her office to mend the pier, commending
the wise role of the council, and asked for a second letter on
the gulls."""


def test_a_paragraph_below_the_lines_of_a_menu() -> None:
    """It begins where the full lines do: the page is wrapped to one width."""
    found = lines.read(intake.read(BELOW_A_MENU.encode(), "a.txt"))
    assert [line.text.split()[0] for line in found] == ["News", "Politics", "LINDESUND,", "During", "Vang"]


TWICE = """LINDESUND, Jan 22 (HNA) - Mayor Ingrid Lind on Wednesday expressed doubt that the harbour will manage to \
meet all the demands set by the islands to be fulfilled by March 31 as a condition for
a further loan, as presented by the harbour master of the islands, Olga Brandt of Kelm.
LINDESUND, Jan 22 (HNA) - Mayor Ingrid Lind on Wednesday
expressed doubt that the harbour will manage to meet all the
demands set by the islands to be fulfilled by March 31 as a
condition for a further loan, as presented by Olga Brandt.
I am not optimistic that we will be able to find the money
by March 31, Lind told journalists at the end of her visit to
the harbour during the day. She added that it would be worth
a good deal to the town, but that it was not tragic if it did
not come.
"""


def test_a_dateline_begins_a_paragraph_among_wrapped_lines() -> None:
    article = desk.edit(intake.read(TWICE.encode(), "a.txt"))
    assert article.place.value == "LINDESUND"
    assert article.blocks[-1].text.startswith("I am not optimistic")
