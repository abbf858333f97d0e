"""How a page asks its readers to come closer: every form knows who asks, and leaves the line that looks like one."""

import pytest

from builder import desk, intake
from builder.desk import invitations
from builder.desk.invitations import FORMS, Invitation


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.match)
def test_a_form_knows_who_asks_and_leaves_its_look_alike(form: Invitation) -> None:
    line = form.match.replace("NAME", "Le Figaro")
    asked = invitations.read(line)
    assert asked
    assert asked.house
    assert (asked.house.name, line[asked.start :][: len("Le Figaro")]) == ("Le Figaro", "Le Figaro")
    assert not invitations.read(form.refuse.replace("NAME", "Le Figaro"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Folgen Sie Sonntag Lindesund:", "Sonntag Lindesund"),  # no table knows it, but only a page speaks so
        ("Folgen Sie Anna Berg:", None),  # a writer
        ("Search Vasbrook", None),  # may be a town
        ("À la une de lefigaro.fr", "lefigaro.fr"),
        ("Download Adobe Reader", None),
        ("Search Time", None),  # the name is a word too
    ],
)
def test_who_may_ask(line: str, name: str | None) -> None:
    asked = invitations.read(line)
    assert (asked.name if asked else None) == name


TEXT = """{above}Harbour open again
3 May 2012
{under}
The harbour of Lindesund was open again on Thursday, three days after the storm, its master Tom Hale said.
Two ferries that had waited outside sailed in by noon, and a third {told}in the evening.
{below}
"""


@pytest.mark.parametrize(
    ("where", "line", "outlet"),
    [
        ("below", "Search USA TODAY", "USA TODAY"),
        ("below", "Folgen Sie Sonntag Lindesund:", "Sonntag Lindesund"),
        ("below", "À la une de libération.fr", "Libération"),
        ("below", "© SZ vom 3.5.2012/amb", "SZ"),
        ("above", "S'abonner à Libé\n", "Libération"),
        ("above", "See what other HuffPost members collect >\n", "HuffPost"),
        ("under", "| FoxNews.com", "Fox News"),
        ("told", ", he wrote in answer to a question from TIME, ", "TIME"),
        ("told", ", VOA's Anna Berg reports, ", "Voice of America"),
        ("told", ", he told Mashable in a recent interview, ", "Mashable"),
        ("above", "Vasbrook mornings\nAnna Berg | ESPN.com\n", "ESPN"),
        ("under", "Photo by Anna Berg / The Verge", "The Verge"),
        ("below", "Quelle: FAZ.NET", "FAZ.NET"),
        ("above", "LaCapital.com.ar\nPor Ana Ruiz / La Capital\n", "La Capital"),
        ("below", "© 2012 Cable News Network. Turner Broadcasting System, Inc. All Rights Reserved.", "CNN"),
        ("above", "HuffPost Reporting\n", "HuffPost"),
        ("under", "For Yahoo! News", "Yahoo News"),
        ("below", "Follow @USATODAY on Twitter", "USA TODAY"),
        ("below", "Topics\n* Le Figaro\n* Lindesund", None),  # what the text is about
        ("under", "Source: PM | Duration: 3min 13sec", None),  # a programme
    ],
)
def test_a_page_that_names_its_outlet_only_so(where: str, line: str, outlet: str | None) -> None:
    page = TEXT.format(**{"above": "", "under": "", "told": "", "below": "", where: line})
    article = desk.edit(intake.read(page.encode(), "a.txt"))
    assert (article.outlet.value, article.agency.value) == (outlet, None)


@pytest.mark.parametrize(
    "line",
    [
        "* RSS",  # a button
        "* MENA",  # a region
        "Mehr",  # a word that is also an agency's name
        "mehr...",
        "Mehr Nachrichten",
        "* People",
        "Tablet",  # a section, and no paper called The Tablet
        "Quellen Bild: S-F / Shutterstock.com",
        "(Bild: )",
        "WordPress.org",
        "Recent Searches",
        "« Vorherigen Post",
        "© 2014 Vox Media Inc. all rights reserved",
        "E-FELLOWS.NET KARRIERE",  # an address of others, in a menu
        "Fox News host Tom Hale returns",  # another story
        "© Vreni Frost",
        "© Berg",  # of a picture: no year
        "Am Kai. © E.B",
        "Tom\nhttp://seekingalpha.com/user/926530/instablog",  # a reader's own page
    ],
)
def test_what_names_no_house(line: str) -> None:
    page = f"{line}\n" + TEXT.format(above="", under="", told="", below=line)
    article = desk.edit(intake.read(page.encode(), "a.txt"))
    assert (article.outlet.value, article.agency.value) == (None, None)


INSIDE = """Harbour open again
3 May 2012
The harbour of Lindesund was open again on Thursday, three days after the storm, its master Tom Hale said.
Two ferries that had waited outside sailed in by noon, and a third in the evening.
Most of their passengers had spent two nights on board, and a few of them had spent three.
The pilots had gone out to them on Tuesday with bread, blankets and the newspapers of the day before.
{line}
Nobody was hurt, though a pier was damaged and will be closed until the autumn, the master said.
The cranes of the eastern quay stood still for as long, because the wind had bent the rails on which they run.
The owners of the ferries said that they would pay every passenger for the time that was lost.
A spokeswoman of the town said that the council would meet on Monday to speak of the pier.
"""


@pytest.mark.parametrize("line", ["Reuters", "© Anna Berg / Vasbrook", "Am Kai von Lindesund. © A.B"])
def test_whose_the_picture_inside_the_text_is(line: str) -> None:
    article = desk.edit(intake.read(INSIDE.format(line=line).encode(), "a.txt"))
    assert (article.outlet.value, article.agency.value) == (None, None)


def test_a_writer_who_is_named_like_an_agency() -> None:
    page = TEXT.format(above="", under="3 May 2012 um 16:14 Uhr - Markus Reuter - 91 Ergänzungen", told="", below="")
    assert desk.edit(intake.read(page.encode(), "a.txt")).agency.value is None


def test_a_person_at_the_top_and_in_a_note_is_no_outlet() -> None:
    page = TEXT.format(above="Anna Berg\nPosted Thursday\n", under="", told="", below="Hosted by Anna Berg")
    assert desk.edit(intake.read(page.encode(), "a.txt")).outlet.value is None


def test_for_whom_a_writer_works() -> None:
    page = TEXT.format(above="", under="", told="", below="\nAnna Berg currently works for Vasbrook Star")
    assert desk.edit(intake.read(page.encode(), "a.txt")).outlet.value == "Vasbrook Star"


@pytest.mark.parametrize(
    "line", ["AA", "RSS FEED", "week", "AP\nApr. 8: Tom Hale opens the pier.", "© All right reserved"]
)
def test_buttons_and_captions_above_a_text(line: str) -> None:
    page = TEXT.format(above=f"{line}\n", under=line, told="", below="")
    article = desk.edit(intake.read(page.encode(), "a.txt"))
    assert (article.outlet.value, article.agency.value) == (None, None)


def test_a_name_that_a_sentence_speaks_of_is_no_source() -> None:
    page = TEXT.format(above="Storm Wreckers\nPosted Thursday\n", under="", told="", below="\nStorm Wreckers sail on")
    assert desk.edit(intake.read(page.encode(), "a.txt")).outlet.value is None
