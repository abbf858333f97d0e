"""The day of publication where no stamp prints it: from days of the text and its pictures, proved by a weekday."""

import pytest

from builder import desk, intake

PAGE = """Harbour master says he will leave
By ANNA BERG - AP Harbour Writer | AP – {age}
* Tom Hale - FILE - In this March 2, 2011 file photo, Tom Hale waves. Hale on {picture} said he will leave.

LINDESUND (AP) — Tom Hale, the man behind the new pier, said on Wednesday that he will leave his post.
He said that he had told the owners of the ferries long before, and that nobody in the town was surprised by it.
"""
LAW = """Harbour law is old, and some want it older
By Anna Berg

Lindesund (CNN) -- The masters of seven harbours pledged Friday to keep the law that gives them their pilots.
{anniversary} of the Pilots Act, signed into law on August 14, 1935. Three parties voted for it at that time.
"""


@pytest.mark.parametrize(
    ("age", "picture", "published"),
    [
        ("1 hr 4 mins ago", "Wednesday, Aug. 24, 2011", "2011-08-24?"),
        ("1 hr 4 mins ago", "Tuesday, Aug. 23, 2011", None),  # another day than that of the text
        ("1 hr 4 mins ago", "Wednesday, Aug. 23, 2011", None),  # which was a Tuesday
        ("3 days ago", "Wednesday, Aug. 24, 2011", None),
        ("Lindesund", "Wednesday, Aug. 24, 2011", None),  # nothing says how old it is
    ],
)
def test_some_hours_after_the_day_of_a_picture(age: str, picture: str, published: str | None) -> None:
    article = desk.edit(intake.read(PAGE.format(age=age, picture=picture).encode(), "a.txt"))
    assert article.published.value == published


@pytest.mark.parametrize(
    ("anniversary", "published"),
    [
        ("Saturday is the 75th anniversary", "2010-08-13?"),
        ("Monday is the 75th anniversary", None),  # it was no Monday
        ("This is the 75th anniversary", None),
    ],
)
def test_the_day_before_an_anniversary(anniversary: str, published: str | None) -> None:
    article = desk.edit(intake.read(LAW.format(anniversary=anniversary).encode(), "a.txt"))
    assert article.published.value == published


BLAZE = """Town lights candles for the crew of the Halden
By Anna Berg
The people of Lindesund lit nine candles on the pier {when}, {counted} a fire on the Halden killed nine.
The ferry burned on August 14, 2010, on its way to the islands. Its captain was the last to leave.
"""


@pytest.mark.parametrize(
    ("when", "counted", "published"),
    [
        ("today", "exactly five years after", "2015-08-14?"),
        ("together", "exactly five years after", None),  # it may be the week of it
    ],
)
def test_exactly_so_many_years_ago_today(when: str, counted: str, published: str | None) -> None:
    article = desk.edit(intake.read(BLAZE.format(when=when, counted=counted).encode(), "a.txt"))
    assert article.published.value == published


RITES = """Lindesund all set for the rites
By Anna Berg
LINDESUND, Norway — Some 600 police will be there for {when}'s rites marking its 113th anniversary, the mayor said.
The mayor will speak at 8 a.m. on {weekday} where the pier was opened on June 12, 1898. No rain is expected.
Classes will not be affected, as the holiday falls on a weekend, the school office of the town said.
"""


@pytest.mark.parametrize(
    ("when", "weekday", "published"),
    [
        ("tomorrow", "Sunday", "2011-06-11?"),
        ("today", "Sunday", "2011-06-12?"),
        ("tomorrow", "Monday", None),  # in 2011 it was a Sunday
        ("next week", "Sunday", None),
    ],
)
def test_an_anniversary_that_is_tomorrow(when: str, weekday: str, published: str | None) -> None:
    article = desk.edit(intake.read(RITES.format(when=when, weekday=weekday).encode(), "a.txt"))
    assert article.published.value == published


HELD = """Police of Lindesund are held
Anna Berg
This {day} a judge sent nine policemen of Lindesund to prison for the death of a young man, the prosecutor said.
He had died in the Harbour quarter on {other}, when they followed him over the roofs.
"""


@pytest.mark.parametrize(
    ("day", "other", "published"),
    [
        ("Friday, May 8", "26 April 2020", "2020-05-08~"),
        ("Friday, May 8", "26 April 2019", None),  # then it was a Wednesday
        ("Friday", "26 April 2020", None),
        ("Friday, May 8", "Sunday", None),
    ],
)
def test_a_day_with_its_weekday_and_another_of_that_year(day: str, other: str, published: str | None) -> None:
    article = desk.edit(intake.read(HELD.format(day=day, other=other).encode(), "a.txt"))
    assert article.published.value == published


LANDED = """Helicopter lands hard near Kelm
A helicopter of the harbour was damaged when it landed hard near Kelm this morning, and nobody on board was hurt.
The pilot had tried to land in heavy fog, the harbour master said, and a rotor hit a tree.
Two trekkers were brought to the hospital of Lindesund, where they are to stay for a week.
The chopper was on its way to Lindesund. harbournews.com mk Jan 14 03
Please send us your Comments/Feedback
Reproduction in any form is prohibited without prior permission
"""


def test_the_day_behind_the_site_and_initials() -> None:
    article = desk.edit(intake.read(LANDED.encode(), "a.txt"))
    assert (article.published.value, article.published.basis) == ("2003-01-14", "printed")


EDITION = """Online edition of the Vasbrook Star
Friday, Nov 13, 2009
Front Page | National | Sport
Harbour storm takes the mole
VASBROOK: The mole of the harbour was taken by the storm on {weekday} night, and three boats with it.
The harbour master, Tom Hale, said that nobody was hurt, and that the ferries would sail from the old pier.
"""


@pytest.mark.parametrize(
    ("weekday", "published"), [("Thursday", "2009-11-13?"), ("Friday", "2009-11-13?"), ("Monday", None)]
)
def test_the_day_at_the_top_of_a_page_that_follows_what_is_told(weekday: str, published: str | None) -> None:
    """Of any other day it may be that of saving."""
    article = desk.edit(intake.read(EDITION.format(weekday=weekday).encode(), "a.txt"))
    assert article.published.value == published


@pytest.mark.parametrize(("clock", "published"), [("", "2009-11-13?"), (" - 11:42 AM", None)])
def test_a_clock_beside_the_day_at_the_top_is_that_of_the_page(clock: str, published: str | None) -> None:
    """It runs on until the page is saved, on whatever weekday."""
    page = f"13 November 2009{clock}\n" + EDITION.format(weekday="Thursday").partition("2009\n")[2]
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value == published


@pytest.mark.parametrize("told", ["on Thursday", "at Thursday's meeting"])
def test_a_weekday_is_named_in_the_possessive_too(told: str) -> None:
    page = EDITION.replace("on {weekday} night", told)
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value == "2009-11-13?"


@pytest.mark.parametrize(("stamp", "published"), [("date 2018-01", "2018-01~"), ("date 2018-01-05", None)])
def test_a_month_alone_with_which_a_copy_is_stamped(stamp: str, published: str | None) -> None:
    """Who saves a page says on which day; a month is that of the article."""
    text = f" {stamp} Sturm nimmt die Mole\n\nDer Sturm hat die Mole von Kelm genommen, wie der Hafenmeister sagte.\n"
    assert desk.edit(intake.read(text.encode(), "a.txt")).published.value == published


MARKED = """Incendie du port de Kelm : un an après, la ville rend hommage aux morts

C'était il y a un an, déjà. Le 11 février 2016, un incendie avait pris le port de Kelm et tué trois pêcheurs.
{weekday}, des dizaines d'habitants se sont retrouvés sur le quai, a dit le maire, Hervé Blanc.
"""


@pytest.mark.parametrize(("weekday", "published"), [("Ce samedi", "2017-02-11?"), ("Ce lundi", None)])
def test_a_day_that_is_marked_a_year_later(weekday: str, published: str | None) -> None:
    """If the anniversary falls on the weekday that the text names."""
    assert desk.edit(intake.read(MARKED.format(weekday=weekday).encode(), "a.txt")).published.value == published


SINCE = """Kiwi survivor goes back to the harbour

Tom Hale still cannot fill up his car without shaking.

{when} it will be one year since the ferry burned to the waterline on March 9, 2017, with 43 people on board.

Two of them died, and the master of the harbour was sent to prison for it in the winter after.
"""


@pytest.mark.parametrize(
    ("when", "published"), [("Tomorrow", "2018-03-08?"), ("Today", "2018-03-09?"), ("In March", None)]
)
def test_the_day_before_it_is_a_year_since(when: str, published: str | None) -> None:
    assert desk.edit(intake.read(SINCE.format(when=when).encode(), "a.txt")).published.value == published


FALLEN = """Eleven dead as a house falls in Kelm
The house, in the western part of Kelm, came down at 3.40am on {day}, as most of those inside were asleep.
The council says that 31 houses fell in the first eight months of 2012, against 19 in the whole of the year before.
"""


@pytest.mark.parametrize(
    ("day", "published"), [("Sunday, September 9", "2012-09-09~"), ("Monday, September 9", None)]
)
def test_a_day_with_its_weekday_in_the_latest_year_that_the_text_names(day: str, published: str | None) -> None:
    assert desk.edit(intake.read(FALLEN.format(day=day).encode(), "a.txt")).published.value == published


POSTED = """Kelm, 26 dic (EFE).- Tres pescadores murieron al hundirse su barco, informaron hoy fuentes oficiales.
El barco se hundió a dos millas del puerto, y otros dos pescadores están en el hospital de la ciudad.
Nuestro abrazo a las familias de Kelm. #Kelm pic.twitter.com/Dj3HkL7Wc5
— Harbour Kelm 95.6 (@harbourkelm) December {day}, 2018
"""


@pytest.mark.parametrize(("day", "published"), [("26", "2018-12-26"), ("14", "XXXX-12-26")])
def test_the_year_of_a_post_of_the_same_day(day: str, published: str) -> None:
    assert desk.edit(intake.read(POSTED.format(day=day).encode(), "a.txt")).published.value == published


HEADED = """Harbour Echo
All the parish, every week
{day}
Home | Politics | Sport | Letters
Harbour to open again after the storm
The mole of the harbour was mended within three days, the harbour master told the council of the town.
Tom Hale said that nobody was hurt, and that the ferries would sail from the old pier before the winter.
{below}
"""


@pytest.mark.parametrize(
    ("day", "below", "published"),
    [
        ("Friday, 13 November 2009", "", "2009-11-13?"),
        ("NOVEMBER 13, 2009\nFri 13 Nov  Kelm  -1°C", "", "2009-11-13?"),  # its weekday on the line below
        ("Viernes 13 de noviembre, 2009, San José, Costa Rica.", "", "2009-11-13?"),
        ("ÉDITION DU VENDREDI 13 NOVEMBRE 2009", "", "2009-11-13"),
        ("Kelm, Friday\n13 November 2009", "© Harbour Echo 2001-2009", "2009-11-13?"),
        ("13 November 2009", "", None),
        ("Friday, 13 November 2009", "© 2007 Harbour Echo", None),
        ("Friday, 13 November 2009", "Posted 3 days ago", None),
        ("Thursday, 13 November 2009", "", None),
    ],
)
def test_the_day_beside_the_name_of_the_paper(day: str, below: str, published: str | None) -> None:
    """It is that of the edition where it has its weekday, and nothing on the page speaks against it."""
    article = desk.edit(intake.read(HEADED.format(day=day, below=below).encode(), "a.txt"))
    assert article.published.value == published


STAMPED = """Vasbrook News
Home
Society
Sport
Fri, Jun 11, 2021
Harbour to sail again
Dec 2, 2020{hour}
VASBROOK, VNA - The ferries of the harbour of Vasbrook will sail again next week, its master said on Wednesday.
Tom Hale said that up to four a day would be let out in the first days, and all of them by the end of the month.
"""


PAGED = """TAIPEI TIMES
Front Page | Business | Sport | Features
Thu, Oct 18, 2012 - Page 1
News List
Harbour storm takes the mole
The mole of the harbour was taken by the storm yesterday, and three boats with it, the harbour master said.
Tom Hale said that nobody was hurt, and that the ferries would sail from the old pier before the winter.
"""


@pytest.mark.parametrize(("page", "published"), [(" - Page 1", "2012-10-18"), ("", "2012-10-18?")])
def test_the_page_of_a_paper_behind_the_date_at_the_top(page: str, published: str | None) -> None:
    article = desk.edit(intake.read(PAGED.replace(" - Page 1", page).encode(), "a.txt"))
    assert article.published.value == published


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("THIRTY YEARS ago yesterday, on September 12, 1988,", "2018-09-13?"),
        ("25 years ago today, on June 12, 1985,", "2010-06-12?"),
        ("Held yesterday, ten years to the day since the storm of 12 May 2003, it was long:", "2013-05-13?"),
        ("Some thirty years ago, on September 12, 1988,", None),
    ],
)
def test_what_was_so_many_years_ago_yesterday(told: str, published: str | None) -> None:
    text = f"Harbour remembers the storm\n{told} Anna Berg locked the harbour office and sat down on the floor.\n"
    more = "By two she had a door and a key, and no office, she told those who had come to give thanks last night.\n"
    assert desk.edit(intake.read((text + more).encode(), "a.txt")).published.value == published


@pytest.mark.parametrize(("hour", "published"), [(", 3:14 PM", "2020-12-02"), ("", "2021-06-11")])
def test_the_clock_of_a_page_above_an_earlier_stamp_with_its_hour(hour: str, published: str) -> None:
    """A day without an hour below the headline may be that of something else."""
    article = desk.edit(intake.read(STAMPED.format(hour=hour).encode(), "a.txt"))
    assert article.published.value == published


def test_tags_that_lost_their_line_are_no_part_of_the_stamp() -> None:
    text = (
        "Harbour open again\n"
        "By ANNA BERG, Harbour Editor | Friday June 7, 2013 @ 6:43pm EDTTags: Ferries, Storms, Tom Hale\n"
        "The harbour of Lindesund was open again on Friday, three days after the storm, its master said.\n"
        "Two ferries that had waited outside sailed in by noon, and a third in the evening.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert (article.published.value, article.byline.value) == ("2013-06-07", "ANNA BERG, Harbour Editor")


def test_a_firm_behind_a_year_is_no_american_hour() -> None:
    text = (
        "Harbour open again\n12/09/2019, 16:47 WIB\n"
        "The harbour of Lindesund was open again on Thursday, three days after the storm, its master said.\n"
        "Two ferries that had waited outside sailed in by noon, and a third in the evening.\n"
        "Copyright 2008 - 2019 PT. Vasbrook Media\n"
    )
    assert desk.edit(intake.read(text.encode(), "a.txt")).published.value == "2019-09-12"


def test_the_issue_of_a_paper_is_its_day() -> None:
    text = (
        "Jornal da Foz\nPorto | Edição de Terça-feira, 19 de Julho de 2011\nPorto reabre\n"
        "O porto de Lindesund reabriu na segunda-feira, três dias depois da tempestade, disse o capitão.\n"
        "Dois navios que esperavam ao largo entraram antes do meio-dia, e um terceiro à noite.\n"
    )
    assert desk.edit(intake.read(text.encode(), "a.txt")).published.value == "2011-07-19"


STAMPS = """Le port est ouvert
{stamp}
Le port de Lindesund a été ouvert lundi après la tempête, a dit le capitaine du port devant les élus de la ville.
Onze bateaux ont quitté le port dans la matinée, et trois autres doivent suivre quand les filets seront prêts.
27-06-2012
"""


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Anna Berg (avec Tom Hale, AFP)", "2015-05-04"),
        ("Anna Berg | Palma de Mallorca | 08/01/2014", "2014-01-08"),  # in two ways, but the text is French
        ("Mis à jour le 05/05/2015 à 08:02 | Publié le 04/05/2015 à 19:41", "2015-05-04"),
        ("Publié le 04/05/2015 à 19:41 | Mis à jour le 05/05/2015 à 08:02", "2015-05-04"),
    ],
)
def test_a_stamp_with_who_wrote_it(stamp: str, published: str) -> None:
    """It fits far better than another day further down."""
    assert desk.edit(intake.read(STAMPS.format(stamp=stamp).encode(), "a.txt")).published.value == published


SIGNED = """Lind closes state harbour agency
{caption}
Mayor Ingrid Lind tightened her hold on the harbour on {weekday} by closing the agency that runs it.
The agency had been known for telling what the ferries really cost, and not what the town said they cost.
"""


@pytest.mark.parametrize(
    ("caption", "weekday", "published"),
    [
        ("Lind signed a decree December 9, 2013, closing the harbour agency", "Monday", "2013-12-09~"),
        ("Lind signed a decree December 9, 2013, closing the harbour agency", "Tuesday", None),
        ("Two boats left for the islands on December 9, 2013, and came back by noon.", "Monday", None),
    ],
)
def test_about_the_day_that_a_caption_gives_for_what_the_headline_tells(
    caption: str, weekday: str, published: str | None
) -> None:
    article = desk.edit(intake.read(SIGNED.format(caption=caption, weekday=weekday).encode(), "a.txt"))
    assert article.published.value == published
