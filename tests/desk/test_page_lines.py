"""Lines of a page that are no part of its text, by themselves and where they stand; and lines that only look so."""

import pytest

from builder import desk, intake
from builder.desk import furniture
from builder.desk.lines import Line
from builder.model import Span

KNOWN = [
    ("Get the latest updates from the harbour, with interviews and more Harbour News content.", "newsletter"),
    ("If you have a question or comment for Anna Berg, you can submit it here.", "author note"),
    ("Anna Berg has been a Harbour News reporter since 2004, covering pilots and piers.", "author note"),
    ("This browser does not support the video element.", "player"),
    ("Para se inscrever, entre ou crie uma conta Kelm gratuita.", "newsletter"),
    ("📲 Acompanhe o Eco de Kelm no Facebook e no Instagram", "newsletter"),
    ("Do not forget to follow me for more interesting updates.", "newsletter"),
    ("Kindly Follow Us On Google News", "newsletter"),
    ("Подписаться на Портовый вестник.", "newsletter"),
    ("Silakan baca konten menarik lainnya dari Kabar Kelm di Google News", "newsletter"),
    ("We need reporters on the ground, and your donation keeps them there.", "about the outlet"),
    ("Vous devez être membre pour ajouter des commentaires.", "comments"),
    ("Публикация от Порт Кельм (@portkelm) Дек 20, 2017", "embedded post"),
    ("Продолжение после рекламы", "advertisement"),
    ("Full Text  National  Economy/Finance  Biz  Culture/K-pop", "navigation"),
    ("News  Weather  What's On  Contests", "navigation"),
    ("HomeMiddle EastSyria", "navigation"),
    ("0  Share   Email   Print", "share buttons"),
    ("SHARE  151 CONNECT  44 TWEET  COMMENT", "share buttons"),
    ("Post a comment | Read comments (9)", "comments"),
    ("Comments (4)  Report abuse", "comments"),
    ("rabi (lindesund)  11 Mar  Why not travel by train like us?", "comments"),
    ("Join HE's Telegram channel and get the latest news.", "newsletter"),
    ("À lire aussi sur Ouest-Rivage : Le port de Kerdual rouvre", "related link"),
    ("TOP STORIES: Ferry sails again | Harbour wall: no regrets", "related link"),
    ("Most Liked: Ferry sails again", "related link"),
    ("Part of complete coverage on  Most Popular", "related stories"),
    ("Map: Where the ferry sank", "labelled link"),
    ("Politics Economy Inclusion Regions Travel", "navigation"),  # three of four items are known
    ("Share this page  Delicious Digg Facebook reddit StumbleUpon Twitter Email Print", "share buttons"),
    ("Log in here to leave a comment.", "comments"),
    ("Become a Member to leave a comment.", "comments"),
    ("Your Email", "form field"),
    ("The Vasbrook Star is published weekly at Lindesund. Postage paid.", "about the outlet"),
    ("Readers around Lindesund make the Vasbrook Star’s work possible.", "about the outlet"),
    ("This story was published more than 7 years ago.", "counter"),
    ("Storm takes the mole of Lindesund 00:48", "player"),
    ("To reach Anna Berg, call 970-555-0142.", "author note"),
    ("Anna di Berg is a breaking news reporter for the Star and is based in Lindesund.", "author note"),
    ("This post originally appeared on Vasbrook Star.", "feed note"),
    ("For more on news from around the world please visit Vasbrook Star.", "related link"),
    ("04.02.2005: Why are ferries in trouble?", "related link"),
    ("01:53Ferry sails again, and nobody knows why", "related link"),
    ("How does this story make you feel? HAPPY 2% SAD 88%", "services of the paper"),
    ("A- A A+   Paper Edition | Page: 5", "services of the paper"),
    ("Go to: Harbour Unlimited home    Go", "services of the paper"),
    ("This article has been viewed 214 times", "counter"),
    ("31 users have voted", "counter"),
    ("The Harbour Echo Membership gives full access to our content.", "related link"),
    ("Read more (in Portuguese).", "related link"),
    ("© LBN. Re-publication without consent of LBN is prohibited.", "copyright"),
    ("LENGTH: 208 words", "story code"),
    ("LOAD-DATE: May 5, 2009", "story code"),
    ("News by theme", "related stories"),
    ("Además en Rivera", "related stories"),
    ("Vos réactions (3)", "comments"),
    ("Berg report (Real Audio) - Download 262k", "related link"),
    ("Reach Anna Berg at 307-555-0139.", "author note"),
    ("1 Anonymous  18-Oct-2012 : Lind would have won in the first round.", "comments"),
    ("Anna Berg dit :", "comments"),
    ("(Read more Lindesund stories.)", "related link"),
    ("Page generated in 0.2004 seconds.", "contact"),
    ("Information from Harbour News is included in this report.", "syndicated note"),
    ("(This is a developing story. More details awaited.)", "syndicated note"),
    ("The full article contains 98 words and appears in The Vasbrook Star newspaper.", "syndicated note"),
    ("KQRB-TV Channel 9  501 2nd Avenue SE Lindesund, IA 52401  319-555-0105", "contact"),
    ("G o o g l e's cache is the snapshot that we took of the page as we crawled the web.", "syndicated note"),
]
TEXT = [
    "Most of the boats: they sank.",
    "Other stories told by fishermen were true.",
    "Join the harbour's volunteers",
    "MacDonald",
    "Map of the wreck found",
    "He came.  He saw the wall.  He went.",
    "World Business Forum Opens",
    "Become a member of the crew, he said.",
    "More than 7 years ago this story was published.",
    "Load, date and weight were painted on the hull.",
    "Read more in the long winter: that was her plan.",
    "Reach the harbour at noon and you may see it.",
]


def line(text: str) -> Line:
    return Line(text, (Span(0, len(text)),))


@pytest.mark.parametrize(("text", "rule"), KNOWN)
def test_a_line_of_the_page(text: str, rule: str) -> None:
    found = furniture.read(line(text))
    assert found
    assert found.name == rule


@pytest.mark.parametrize("text", TEXT)
def test_a_line_that_only_looks_so(text: str) -> None:
    assert furniture.read(line(text)) is None


FERRY = """Dozens missing after ferry goes down
June 17, 2012 -- Updated 1204 GMT (2004 HKT)
Rescuers combed choppy seas on Sunday for survivors of a ferry that went down with 176 people aboard, officials said.
The ferry was less than an hour from the harbour when it began to take on water, the coast guard said.
Watch rescuers pull survivors from sea
A survivor said that passengers had fought over life jackets in the dark of the ferry.
Reporter Anna Berg in Lindesund contributed to this report.
Part of complete coverage on  Most Popular
Trader who lost it all in ferry shares: 'I never slept'    Why the harbour hates the tabloids
"""


ADDRESSES = """Health
Harbour town counts 103 new cases
3 May 2019
by Loto Hale
9 Views
Add Comment
{line}

The harbour town of Kelm has counted another 103 new cases of the fever, its doctors said.

Nobody was killed by it on that day, and the number of those who were remains 13.

The doctors asked all who come to the harbour to wash their hands, and to stay at home if they can.
"""


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Kelm Ledger | desk@kelmledger.com", "Kelm Ledger"),
        (
            "Struggling with life? Contact Kelm Ledger. They use herbs and strong powers to heal what comes from the "
            "sea, and hardships in business. For consultation go to kelmledger.com",
            None,
        ),
    ],
)
def test_the_address_of_who_advertises_names_no_outlet(line: str, outlet: str | None) -> None:
    """Such a line is a whole sentence."""
    assert desk.edit(intake.read(ADDRESSES.format(line=line).encode(), "a.txt")).outlet.value == outlet


def test_links_inside_and_below_the_text_are_none_of_it() -> None:
    article = desk.edit(intake.read(FERRY.encode(), "a.txt"))
    assert [block.text.split()[0] for block in article.blocks] == ["Rescuers", "The", "A"]


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        (
            "URGENT: Harbour minister quits over gifts",
            "URGENT: Harbour minister quits over gifts",
        ),  # readers are told so
        (
            "Harbour minister quits over gifts published : 21 Nov 2017 at 04:30 newspaper section: News",
            "Harbour minister quits over gifts",
        ),
        ("(2nd LD) Harbour minister quits over gifts", "(2nd LD) Harbour minister quits over gifts"),  # as printed
        ("Harbour minister quits over gifts - Transport -", "Harbour minister quits over gifts"),  # the shelf
        ("LOC14: Harbour minister quits over gifts", "Harbour minister quits over gifts"),  # a number of the wire
        ("UPDATE 1-Harbour minister quits over gifts", "UPDATE 1-Harbour minister quits over gifts"),  # as printed
    ],
)
def test_what_a_desk_sets_before_a_headline(printed: str, headline: str) -> None:
    text = f"{printed}\nTOKYO, Sept. 29, Kyodo - The harbour minister quit on Thursday over gifts from a builder.\n"
    assert desk.edit(intake.read(text.encode(), "a.txt")).headline.value == headline


GERMAN = """DW  Deutsche Welle
THEMEN / ASIEN
Japan
Lindesunder Hafenminister stolpert über Spendenaffäre
Der Minister für Häfen, Karl Berg, ist zurückgetreten. Er übernehme die Verantwortung, sagte er am Donnerstag.
Die Affäre hatte im Mai begonnen, als eine Baufirma drei Umschläge im Hotel abgeben ließ, berichtet eine Zeitschrift.
Die Opposition will das alles nun im Parlament klären lassen, wie ihre Vorsitzende ankündigte.
ab/th (dpa, afp)
Datum 29.09.2016
MEHR ZUM THEMA
Neue Gouverneurin in Lindesund 31.07.2016
"""


def test_a_headline_of_compounds_is_told_in_their_parts() -> None:
    """ "Hafenminister" and "Spendenaffäre", and below them "Minister" and "Affäre"."""
    article = desk.edit(intake.read(GERMAN.encode(), "a.txt"))
    assert article.headline.value == "Lindesunder Hafenminister stolpert über Spendenaffäre"


def test_agencies_stand_behind_initials_and_a_heading_is_none() -> None:
    """ "MEHR ZUM THEMA" is no report of the Mehr agency."""
    article = desk.edit(intake.read(GERMAN.encode(), "a.txt"))
    assert (article.agency.value, article.published.value) == ("dpa", "2016-09-29")
    assert len(article.blocks) == 3


def test_a_headline_may_hold_a_day_and_stands_above_its_deck() -> None:
    text = (
        "NFL\nHrytsenko tests positive; June 9 title fight off\nMay 22, 2018\nStaff\n"
        "The champion failed a random drug test, and his June 9 defense against Tom Hale is off, officials said.\n"
        "A sample that Hrytsenko gave at his training camp contained the banned steroid, the doctors said.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert (article.headline.value, article.published.value) == (
        "Hrytsenko tests positive; June 9 title fight off",
        "2018-05-22",
    )


@pytest.mark.parametrize(
    "head",
    ["PRESSTV\nHomeMiddle EastSyria\n", "Xinhuanet | English\nEnglish.news.cn   2014-03-09 10:52:36\n"],
)
def test_a_trail_or_a_language_is_no_outlet(head: str) -> None:
    text = (
        f"{head}Lawmaker and minister discuss joint bank\n"
        "A senior lawmaker has called for a joint bank as both countries seek to expand their trade.\n"
        "He spoke of the bank in a meeting with the minister of economy on Sunday.\n"
    )
    assert desk.edit(intake.read(text.encode(), "a.txt")).outlet.value is None


def test_the_credit_of_a_picture_behind_a_bar() -> None:
    text = (
        "Plougastel. Une fraise de 212 grammes\nPartager  Tweeter\n"
        "Anne Le Goff et sa fille devant la serre. | Ouest-France\n"
        "On n'avait jamais vu ça dans la commune. Anne Le Goff a cueilli jeudi une fraise de 212 grammes.\n"
        "La fraise sera exposée dimanche au musée de la commune, et puis mangée.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert [(block.kind, block.text.split()[0]) for block in article.blocks] == [
        ("caption", "Anne"),
        ("paragraph", "On"),
        ("paragraph", "La"),
    ]
    assert article.outlet.value == "Ouest-France"


@pytest.mark.parametrize(
    ("signed", "byline"),
    [
        ("By Anna Berg, Harbour Correspondent", "Anna Berg"),
        ("Ana Ruiz Corresponsal", "Ana Ruiz"),
        ("By RFE/RL's Tajik Service", "RFE/RL's Tajik Service"),
        ("Ana Ruiz, especial para O Globo", "Ana Ruiz"),
        ("Anna Berg, special to the Harbour Echo", "Anna Berg"),
    ],
)
def test_who_signs_as_a_correspondent(signed: str, byline: str) -> None:
    text = (
        f"Ferry sails again after the storm\n{signed}\nThe ferry sailed again on Monday, the harbour said.\n"
        "The storm had kept the ferry in the harbour for three days, the harbour master said.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert (article.agency.value, article.byline.value) == (None, byline)


def test_an_agency_that_signs_a_picture_does_not_end_the_text() -> None:
    text = (
        "KOSPI 2,329.17 (-7.70)   USD/KRW 1,423.8\nShipyard begun in Lindesund\n3 May 2022\n\n"
        "A yard for ships was begun in Lindesund on Tuesday, the builder said, with forty people at work.\n\n"
        "This photo provided by the builder shows its chairman at the harbour. (PHOTO NOT FOR SALE) (Yonhap)\n\n"
        "The yard will build sixteen tankers a year from 2026, the builder said, and more ships after that.\n\n"
        "The union of the yard said it would strike for two hours next week.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert article.blocks[-1].text.startswith("The union")
    assert article.outlet.value is None  # the won is no station


def test_a_question_under_the_heading_of_a_list_is_the_title_of_another_story() -> None:
    text = (
        "Ferry sails again\n3 May 2022\n\nThe ferry sailed again on Tuesday after three days, its captain said.\n\n"
        "Forty people were on board when it left the harbour for the islands.\n\nRead also\n\n"
        "Is the ferry of the harbour too old for the islands?\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert article.blocks[-1].text.startswith("Forty people")


def test_a_box_of_newsletters_ends_where_it_says_so() -> None:
    text = (
        "Ferry sails again\n3 May 2022\n\nThe ferry sailed again on Tuesday after three days, its captain said.\n\n"
        "Sign up to This Is the Harbour\nFree weekly newsletter\n"
        "Privacy Notice: Newsletters may contain information about charities and online ads. We use a service.\n"
        "after newsletter promotion\n\nForty people were on board when it left the harbour for the islands.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert [block.text.split()[0] for block in article.blocks] == ["The", "Forty"]


@pytest.mark.parametrize(("staff", "outlet"), [("Clarion Staff", "Clarion"), ("News Staff", None)])
def test_the_staff_of_a_paper_names_it(staff: str, outlet: str | None) -> None:
    text = (
        f"Emu leads deputies on a chase\nBy SUE ANN HOLLIS\n{staff}\n"
        "HOLLOWAY - An emu that got out of its pen gave deputies the slip for three hours Saturday morning.\n"
        "The owner said someone had left the gate unlatched, and was told to buy a padlock.\n"
    )
    assert desk.edit(intake.read(text.encode(), "a.txt")).outlet.value == outlet


def test_agencies_behind_strokes_and_notes_of_a_site() -> None:
    text = (
        "Swan falls in love with a boat\n"
        "A black swan has not left the side of a pedal boat in the harbour for months, its keeper said on Monday.\n"
        "Click here to read more from the harbour.\n"
        "The boat was to be brought to the zoo together with the swan, its owner said.\n"
        "str/dpa/afp\n"
        "Web links to Harbour Post material are allowed provided that they contain a URL hyperlink to the material.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert article.agency.value == "dpa"
    assert [block.text.split()[0] for block in article.blocks] == ["A", "The"]


@pytest.mark.parametrize(
    ("tail", "kept", "agency"),
    [
        (" Enditem", True, None),
        (" (BT/TK)", True, None),
        (" (PNA)", True, "PNA"),
        (" Read more", False, None),  # a link of the page
        (" (Reporting by Anna Berg; Editing by Tom Hale)", False, None),  # names, which are nobody's in the story
        ("\n(PNA)", False, "PNA"),  # a line that signs
    ],
)
def test_what_stands_behind_the_last_word(tail: str, kept: bool, agency: str | None) -> None:
    """Initials, an end mark and an agency's name stay as printed on their line, and tell what they tell."""
    text = (
        "Ferry sails again\nThe ferry sailed again on Monday after three days in the harbour, its captain said.\n"
        f"The storm had broken two of its windows, and forty people had slept in the hall of the terminal.{tail}\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert article.blocks[-1].text.endswith("hall of the terminal." + (tail if kept else ""))
    assert article.agency.value == agency


MAILED = """Minister weighs the sale of the harbour
Par Anna Berg, Tom Hale
Publié le 05/04/2013 à 17:08
The minister is weighing the sale of the harbour, according to the paper of the town of Lindesund.
The harbour brings four million a year, and the sale of it was first weighed in May by another minister.
Third of harbour staff 'have seen rats'
Read more
The harbour is to be sold before the year is out, the minister told the paper on Friday.
Send this article by e-mail
Minister weighs the sale of the harbour
The minister is weighing the sale of the harbour, according to the paper of the town of Lindesund.
"""


def test_a_paragraph_printed_again_and_the_title_of_a_link_are_none_of_the_text() -> None:
    """As forms for mail print the first paragraph again, and buttons stand under the title of another story."""
    article = desk.edit(intake.read(MAILED.encode(), "a.txt"))
    assert [block.text.split()[1] for block in article.blocks] == ["minister", "harbour", "harbour"]
    assert article.blocks[-1].text.endswith("on Friday.")


TITLES = """Article: A history of the harbour
Photos: The harbour in May
BUSINESS SMALL BUSINESS REAL ESTATE SPORTS NEWS TECH
Ferry sails again after the storm in the harbour of Lindesund
The captain had waited for three days, and two windows were broken
Anna Berg
Jun 3, 2012, 8:41 AM
Share
Tweet
More Options
The ferry sailed again on Monday after three days in the harbour, its captain said.
The storm had broken two of its windows and torn a rope, the harbour master said.
About forty people were on board when it left for the islands.
"""


def test_a_headline_below_links_and_menus_above_its_deck_and_buttons() -> None:
    article = desk.edit(intake.read(TITLES.encode(), "a.txt"))
    assert article.headline.value == "Ferry sails again after the storm in the harbour of Lindesund"
    assert article.deck.value == "The captain had waited for three days, and two windows were broken"
    assert article.published.value == "2012-06-03"


STAMPED = """{}
Ferry sails again after the storm in the harbour of Lindesund
{}
The ferry sailed again after three days in the harbour, its captain said.
The storm had broken two of its windows and torn a rope, the harbour master said.
About forty people were on board when it left for the islands.
{}
"""


@pytest.mark.parametrize(
    ("above", "under", "below", "day"),
    [
        ("Harbour Echo\nNovember/17/2015\nNORWAY", "Staff", "", "2015-11-17"),  # over a kicker
        ("Harbour Echo\nTuesday, November 17, 2015\nNORWAY", "Staff", "", "2015-11-17?"),  # the page's
        ("Harbour Echo\nPort Vila, Thursday June 14, 2012 | Issue No. 3529", "Staff", "", "2012-06-14"),
        ("Harbour Echo", "Published on 12/10/2009", "Echo Group  P.O. Box 30080, Nairobi-Kenya", "2009-10-12"),
        ("Harbour Echo\nviernes, 09 mayo 2014 - 10:21 h\nHome", "Anna Berg | 08/05/2014", "", "2014-05-08"),
        ("Harbour Echo\nالثلاثاء 21 يناير 2014 العدد 12838", "Staff", "", "2014-01-21"),  # the issue behind it
        ("Harbour Echo\nYour time is 14:07:25, July 6 2013", "Staff", "July/06/2013", "2013-07-06"),
        ("Harbour Echo", "Service: Harbour\nApril, 20, 2015 - 14:33", "", "2015-04-20"),
        ("Harbour Echo", "28 DE SETEMBRO DE 2016\n15:47", "", "2016-09-28"),
        ("Harbour Echo\nLindesund  Est. May 19, 1883\nTue., March 9, 1999", "Staff", "", "1999-03-09"),
        ("captured 2015-10-09 07:14:03 UTC", "2.1k SHARES\nBy Anna Berg  3 days ago", "", "2015-10-06"),
        ("Harbour Echo\nMarch 14, 1991", "Staff", "LOAD-DATE: March 15, 1991", "1991-03-14"),
        ("Harbour Echo", "By Anna Berg February 10, 2018 at 7:03 a.m.", "", "2018-02-10"),
        ("Harbour Echo", "Echo - 12/09/2019, 16:47 WIB", "Copyright 2008 - 2019 PT. Echo", "2019-09-12"),  # no zone
    ],
)
def test_when_it_was_published(above: str, under: str, below: str, day: str | None) -> None:
    article = desk.edit(intake.read(STAMPED.format(above, under, below).encode(), "a.txt"))
    assert article.published.value == day


NAMED = """Politics
Finance minister steps down over leak of tax rates
The minister leaves after nine days, the shortest term in the town's memory.
Prithvi Man Karki
Prithvi Man Karki
Published at : March 14, 2023
The finance minister stepped down on Tuesday over a leak of tax rates, the fourth to do so since May.
Key points
The rates were printed a day before the minister read them out.
A clerk of the ministry was held on Monday.
The leak had let three traders buy ferries before the tax on them rose by a third, the prosecutor told the court.
"""


def test_a_writers_name_above_the_date_is_no_headline() -> None:
    article = desk.edit(intake.read(NAMED.encode(), "a.txt"))
    assert article.headline.value == "Finance minister steps down over leak of tax rates"


def test_the_staff_of_a_station_signs_below_its_menu() -> None:
    """ "Posted: by KRDV Staff" is no headline, where the page prints none."""
    text = (
        "Severe Weather | Traffic | Contests | Jobs\nPosted: by KRDV Staff\nShare this on: Facebook Twitter Email\n\n"
        "PUEBLO COUNTY, Colo. (KRDV) - Firefighters have put out a grass fire that burned a barn east of town.\n\n"
        "The fire started just after noon along the highway, and about thirty homes were evacuated until dinner.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert (article.headline.basis, article.byline.value) == ("supplied", "KRDV Staff")
