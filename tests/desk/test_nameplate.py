"""The name at the head of a page: what is one, and what stands there and is none."""

import pytest

from builder import desk, intake
from builder.model import Article

TEXT = """The harbour of Lindesund was opened again on Monday after the storm, the harbour master said.
Eleven fishing boats sailed in the morning, and three more are to follow when their nets are mended.
Tom Hale, who leads the council, told reporters that the mole would be repaired before the winter.
"""
STORY = f"Harbour open again after the storm\nBy Anna Berg\nMay 4, 2009\n{TEXT}"


def read(head: str, story: str = STORY, foot: str = "") -> Article:
    """The article of a page with these lines above its story and below."""
    return desk.edit(intake.read(f"{head}\n{story}\n{foot}".encode(), "page.txt"))


NAMES = [
    # what stands at the head, whose page it is
    ("THE LINDESUND LEDGER\nNews | Sports | Obits | Classifieds", "THE LINDESUND LEDGER"),
    ("Home  City  Business  Sports\nThe Vasbrook Star", "The Vasbrook Star"),
    ("Vasbrook Observer  ☰\nWorld | Sport | Opinion | Magazine", "Vasbrook Observer"),
    ("Folha do Vale › Mundo", "Folha do Vale"),
    ("THE FJORD POST :: Lindesund", "THE FJORD POST"),
    ("Radio Vasbrook Abroad » Coast » Scripts", "Radio Vasbrook Abroad"),
    ("Vasbrook Harbour Bulletin  --  ropes & herring", "Vasbrook Harbour Bulletin"),
    ("EL CRONISTA DE LA COSTA\nPortada | Política | Economía | Deportes", "EL CRONISTA DE LA COSTA"),
    ("MOLE MAGAZINE / Issue 12 / May 2009\nBasket (2 items)", "MOLE MAGAZINE"),
    ("Головна / Новини / Порт\nПриморський кур'єр", "Приморський кур'єр"),
    ("Son Dakika: Dolar 2,01\nLiman Postası", "Liman Postası"),
    ("Beranda   Nasional   Ekonomi   Bola\nSuara Teluk", "Suara Teluk"),
    (
        'LINDESUND PARISH VOICE\n"All the parish, every Friday"\nStart | Notices | Births | Ads',
        "LINDESUND PARISH VOICE",
    ),
    ("Nordsund Tidende\nForside | Nyheder | Sport | Kultur", "Nordsund Tidende"),
    ("Der Küstenbote\nStartseite  Politik  Sport  Kultur", "Der Küstenbote"),
    ("L'Écho du Littoral\nAccueil | Région | Sports | Culture", "L'Écho du Littoral"),
    ("La Dépêche de l'Ouest > Région > Ports", "La Dépêche de l'Ouest"),
    ("GŁOS WYBRZEŻA\nKraj | Świat | Sport", "GŁOS WYBRZEŻA"),
    ("Портовские вести", "Портовские вести"),
    ("Sign in  |  Subscribe\nThe Vasbrook Record\nNews Sports Opinion Features", "The Vasbrook Record"),
    ("The Coast Standard - Digital Edition\nMonday, 4 May 2009", "The Coast Standard"),
    ("جريدة الميناء | محليات", "جريدة الميناء"),
    ("cod & creel\na blog about one harbour\nhome / about / tide lists / rss", "cod & creel"),
    (
        "El Faro de la Costa - Noticias del puerto\nPortada Sucesos Deportes Cultura Clasificados",
        "El Faro de la Costa",
    ),
    ("Most viewed | Top stories | Live\nLBN News24", "LBN News24"),
    ("Wybrzeże24.pl\nAktualności  Sport  Kultura", "Wybrzeże24.pl"),
    ("The Vasbrook Star, Saturday, May 2, 2009, page 3", "The Vasbrook Star"),
    ("Vasbrook Star (Lindesund), May 2, 2009", "Vasbrook Star"),
    ("From: The Vasbrook Star", "The Vasbrook Star"),
    ("Publication: Vasbrook Star", "Vasbrook Star"),
    ("The Star of Vasbrook - May 2, 2009 - Page 3", "The Star of Vasbrook"),
    ("The Vasbrook Record, Upper-Aa, N.B.\nSaturday, May 2, 2009   Page 1", "The Vasbrook Record"),
    ("RADIO VASBROOK 650 AM - Lindesund\nOn air: Anna Berg", "RADIO VASBROOK 650 AM"),
    ("Vasbrook Productions Ltd. – News Six", "News Six"),
    ("Маяк\nЕжедневная газета   Рига\nСуббота, 2 мая 2009 года\nГлавная | Новости | Спорт", "Маяк"),
    ("Portal\nМК | EN | AL\nThe Vasbrook Star", "The Vasbrook Star"),
    ("lindesundledger.com: All of the coast\nBoats | Nets | Notices", "lindesundledger.com"),
]


@pytest.mark.parametrize(("head", "name"), NAMES)
def test_the_name_at_the_head_of_a_page_is_the_outlet(head: str, name: str) -> None:
    assert read(head).outlet.value == name


NO_NAMES = [
    # what stands at the head and names nobody
    "Local News\nHome | World | Sport | Opinion",
    "Middle East\nHome | World | Sport | Opinion",
    "REGIONAL\nHome | World | Sport | Opinion",
    "Special Report\nHome | World | Sport | Opinion",
    "Human Rights\nHome | Africa | Asia | Europe",
    "Support the Guardian of Lindesund\nHome | Africa | Asia | Europe",
    "Всі новини\nГоловна | Світ | Спорт",
    "Anna Berg\nHome | World | Sport | Opinion",
    "Anna Berg, Staff Writer\nHome | World | Sport | Opinion",
    "Lindesund, Norway\nHome | World | Sport | Opinion",
    "Cairo\nHome | World | Sport | Opinion",
    "Brent 55.05  Gold 1,233  USD 9.06\nHome | World | Sport | Opinion",
    "Storm Harbour Master\nHome | World | Sport | Opinion",
    "Log In\nHome | World | Sport | Opinion",
    "Front Page\nAds by Moor: Nets at half price",
    "Most Popular\nShare | Print | Email",
    "Letters to the Editor\nHome | World | Sport | Opinion",
    "S'abonner | Se connecter\nAccueil > Monde > Ports",
    "Town News\n\nLIVE EVENT The council begins a hearing on the ferry",
    "Herring Season\nShare  Print  Email",
    "الرئيسية | محليات | اقتصاد | رياضة\nميناء الصيد",
    "News | Sport | Weather | Harbour\nLatest News",
    "Harbour Storm\nNews | Sport | Weather",
    "Premier League\nHome | World | Sport | Opinion",
    "Supreme Court\nHome | World | Sport | Opinion",
    "Star Wars\nHome | Film | Music | Books",
    "Health & Fitness\nHome | World | Sport | Opinion",
    "Union Leader Arrested\nHome | World | Sport | Opinion",
    "Silvio Berlusconi\nHome | World | Sport | Opinion",
    "Anna Berg, May 2, 2009",
    "From: Anna Berg",
    "Subject: Vasbrook, May 2, 2009",
    "Guest Column\nHome | World | Sport | Opinion",
    "The Coast's Most Widely Read Newspaper\nHome | World | Sport | Opinion",
    "AZE RUS ENG\nIndependent news agency",
]


@pytest.mark.parametrize("head", NO_NAMES)
def test_what_is_no_name_leaves_the_outlet_unknown(head: str) -> None:
    """A section, a person, a place, a ticker, a button or a kicker: a wrong outlet is worse than none."""
    assert read(head).outlet.value is None


@pytest.mark.parametrize(
    "foot",
    [
        "This story was published in Chandigarh on May 5, 2009.",
        "Copyright 2009 Griffin Communications. All rights reserved.",
    ],
)
def test_a_town_or_the_owner_of_many_stations_is_no_outlet(foot: str) -> None:
    assert read("", foot=foot).outlet.value is None


MENUS = [
    # items of the menus, whose page it is
    ("* The Guardian app\n* Video\n* Inside the Guardian\n* Dating", "The Guardian"),
    ("Events\n* KPBS Rentals\n* Submit an event\nBecome a KPBS sponsor", "KPBS"),
    ("* Kiosco LA NACION\n* Club LA NACION\n* Revistas", "La Nación"),
    ("* The Guardian app\n* Video\n* Dating", None),  # one may be about anything
    ("* WORK FROM HOME\n* WORK IN PORTS\n* Dating", None),
]


@pytest.mark.parametrize(("menu", "name"), MENUS)
def test_a_house_that_several_items_of_the_menus_name(menu: str, name: str | None) -> None:
    assert read(menu).outlet.value == name


def test_a_name_of_two_lines() -> None:
    assert read("Hürriyet\nDaily News\nHOMEPAGE  TURKEY  WORLD").outlet.value == "Hürriyet Daily News"


def test_a_section_that_the_menu_has_is_no_outlet() -> None:
    """There is a NewsWire; on a page whose menu has the item it is a section."""
    head = "Home | Magazine | Blogs | Newswire | Cartoons\nNEWSWIRE"
    assert read(head).outlet.value is None
    assert read("NEWSWIRE").outlet.value == "NewsWire"


def test_the_ministry_of_which_an_agency_is() -> None:
    found = read("Ministry of Information\nNATIONAL NEWS AGENCY\nPolitics  Economy  Regions")
    assert (found.outlet.value, found.agency.value) == (None, "National News Agency")


def test_the_items_of_a_menu_name_nobody() -> None:
    """The last item behind a bar is as little the outlet's name as the first."""
    found = read("Home | Metro | Letters | CoastTalk\nBack | Local | Sights | Vasbrook", TEXT)
    assert found.outlet.value is None
    assert found.headline.basis == "supplied"


def test_initials_in_the_small_print_count_for_the_name() -> None:
    """ "(c) LPV" on a page of the Lindesund Parish Voice, "Get the RVB app" on one of Radio Vasbrook Bay."""
    assert read(
        "LINDESUND PARISH VOICE\nStart | Notices | Ads", foot="(c) LPV. All rights reserved"
    ).outlet.value == ("LINDESUND PARISH VOICE")
    assert read("Radio Vasbrook Bay\nListen | Podcasts | Shop", foot="Get the RVB app").outlet.value == (
        "Radio Vasbrook Bay"
    )


def test_a_code_behind_the_text_that_the_page_prints_above_is_an_agency() -> None:
    """ "/LBN/" signs where the page has LBN beside its date; without that it is only the code of a writer."""
    signed = TEXT.rstrip()[:-1] + ". /LBN/"
    head = "LBN English | News | Archive\nHarbour open again after the storm\n4 May 2009 | 15:22 | LBN"
    assert read(head, signed).agency.value == "LBN"
    assert read(head.replace("LBN", "Harbour"), signed).agency.value is None
    assert read(head, signed).blocks[-1].text.endswith("/LBN/")


def test_an_agency_and_its_town_alone_on_a_line() -> None:
    """ "BSS, Rajshahi" under the headline: whose copy it is, and where it was written."""
    found = read("Harbour open again after the storm\nBSS, Rajshahi", TEXT)
    assert (found.agency.value, found.place.value) == ("BSS", "Rajshahi")
    for other in ("Staff Correspondent, Rajshahi", "AP, Staff Writer", "AFP, Getty Images"):
        assert read(f"Harbour open again after the storm\n{other}", TEXT).place.value is None


def test_the_items_of_a_list_without_full_stops_are_text() -> None:
    """Each stands under another, with the same bullet; what a list of links says is not in the text."""
    items = "The facts:\n• The mole of Lindesund is 90 metres long\n• Its harbour master lives in a lighthouse\n"
    found = read("Harbour open again after the storm\nMay 4, 2009", f"{TEXT}{items}")
    assert found.blocks[-1].text == "Its harbour master lives in a lighthouse"
    links = (
        "Other news:\n• Goats win the show at Upper Aa\n• Sledge dogs bring letters in snow\n• Choir sings for rain\n"
    )
    found = read("Harbour open again after the storm\nMay 4, 2009", f"{TEXT}{links}")
    assert not any("Sledge" in block.text or "Choir" in block.text for block in found.blocks)


@pytest.mark.parametrize(
    "line",
    [
        "0 Comments  Print  Email  Font Resize",
        "👁 310   💬 12",
        "Last Update at 23:10",
        "THE VASBROOK LEDGER",
        "VASBROOK TRUST - PRESS STATEMENT",
        "Vasbrook Productions Ltd. – News Six",
        "Harbour / Lindesund",
        "A. BERG - LINDESUND",
    ],
)
def test_what_stands_where_a_headline_could_stand(line: str) -> None:
    """Counters, clocks, the paper's own name and who states something are no headline and no deck."""
    found = read(f"{line}\nHome | World | Sport | Opinion", STORY)
    assert found.headline.value == "Harbour open again after the storm"
    under = read(f"Harbour open again after the storm\nBy Anna Berg\n{line}", TEXT)
    assert under.headline.value == "Harbour open again after the storm"


def test_a_writer_and_how_long_ago() -> None:
    """ "Anna Berg | 2 days ago" dates the text by the day on which the page was saved."""
    found = read("captured 2009-05-06 08:14 UTC\nHarbour open again after the storm\nAnna Berg | 2 days ago", TEXT)
    assert found.published.value == "2009-05-04"


def test_readers_below_the_text() -> None:
    """What readers say and what the paper offers is no part of the text."""
    for foot in (
        "2 comments:\nNils said... Rowing is quicker than the ferry.",
        "Comment Policy: be kind and brief\nold_cod: They mended it in spring. Did nobody look?",
        "Quiz: Can you tell a cog from a carrack?",
        "On other pages: Tides | Knitting | Sundays at the lock",
        "To read the whole story, ask for Issue 12 at a kiosk.",
    ):
        assert read("", STORY, foot).blocks[-1].text.startswith("Tom Hale")


def test_the_shelf_before_a_headline_is_no_part_of_it() -> None:
    """ "General / Harbour open …" names a section first; two signs make a trail, which leads to a page."""
    assert read("General / Harbour open again after the storm", f"May 4, 2009\n{TEXT}").headline.value == (
        "Harbour open again after the storm"
    )


def test_wrapped_text_whose_lines_begin_with_names() -> None:
    """Hard-wrapped lines are put together, though many begin with a capital, and short runs as the long ones."""
    told = """REGIONAL
Snow keeps the mail from eleven villages in the valley of the Aa
ADVERTISEMENT - story continues below
VASBROOK - Eleven villages in the valley have had no letters since
the snow of Friday buried the only road behind the old mill, Anna
Berg of the post office said. She hopes for a thaw, and meanwhile
Nils Holm, who keeps sledge dogs and knows the way, brings those
with black edges, and medicines for the doctor, to the priest in
Upper Vasbrook.
He sends for the others in the morning, when the bells have been
rung, and Nobody, the oldest of the dogs, is allowed to sleep in
the vestry.
Print this article   |  Share this article

The dogs are to be given a dinner by the council of the town of
Vasbrook."""
    found = desk.edit(intake.read(told.encode(), "page.txt"))
    assert found.headline.value == "Snow keeps the mail from eleven villages in the valley of the Aa"
    assert [block.text.rsplit(" ", 2)[-2:] for block in found.blocks] == [
        ["Upper", "Vasbrook."],
        ["the", "vestry."],
        ["of", "Vasbrook."],
    ]


def test_a_section_above_the_headline_is_furniture() -> None:
    """ "DOMESTIC" over the headline does not keep it from being the first line of the page."""
    found = read("DOMESTIC", "'It sang all night': ice leaves the harbour of Lindesund\nAnna Berg\n" + TEXT)
    assert found.headline.value == "'It sang all night': ice leaves the harbour of Lindesund"


def test_a_known_name_within_a_longer_one_is_not_the_known_house() -> None:
    """ "El Cronista de la Costa" is not El Cronista, be it at the head of the page or in its menu."""
    found = read("Harbour open again after the storm", TEXT, "Amigos del Cronista de la Costa")
    assert found.outlet.value is None


def test_an_agency_is_named_at_its_head_without_its_initials() -> None:
    """ "Coast Press Agency (CPA)" over the menu of languages: whose copy it is, not an outlet."""
    found = read("Coast Press Agency (CPA)\nEnglish | Русский | Deutsch")
    assert (found.outlet.value, found.agency.value) == (None, "Coast Press Agency")


ONE_HOUSE = [
    # what stands at the head, the dateline, outlet and agency
    ("AGENCIA DEL LITORAL (ADL)\nInicio | País | Puerto", "VASBROOK, 6 jul (ADL).- ", None, "AGENCIA DEL LITORAL"),
    ("harbour-inform.kz / news feed", "LINDESUND. June 18. HarbourInform /Anna Berg/ - ", None, "HarbourInform"),
    ("NNB\nNORTHERN NEWS BUREAU", "LINDESUND, Nov. 8 (NNB) -- ", None, "NORTHERN NEWS BUREAU"),
    ("Media Kota > Daerah", "LINDESUND, Media Kota - ", "Media Kota", None),
    ("News  Port  Sport\nThe Coast Herald", "LINDESUND (Coast Herald) - ", "The Coast Herald", None),
]


@pytest.mark.parametrize(("head", "line", "outlet", "agency"), ONE_HOUSE)
def test_a_house_that_signs_its_own_page_is_one_house(head: str, line: str, outlet: str, agency: str) -> None:
    """An agency where its name says so or only its site's address stands above; else an outlet."""
    found = read(head, f"Harbour open again after the storm\nMay 4, 2009\n{line}{TEXT}")
    assert (found.outlet.value, found.agency.value) == (outlet, agency)
    assert found.place.value in ("VASBROOK", "LINDESUND")


def test_a_name_without_capitals_under_the_menu_is_no_headline() -> None:
    """In Arabic letters nothing but its words and the menu show that it is the name of the site."""
    text = "النورس - شبكة الساحل - أعلن مدير المرفأ إعادة فتح المرفأ أمام السفن صباح السبت بعد العاصفة.\n"
    head = "الصفحة الرئيسية | أخبار | رياضة | ثقافة\nشبكة الساحل الإخبارية"
    found = read(head, f"إعادة فتح مرفأ النورس بعد العاصفة\n{text}وقال المدير إن السفن غادرت المرفأ.\n")
    assert found.headline.value == "إعادة فتح مرفأ النورس بعد العاصفة"
    assert found.outlet.value == "شبكة الساحل الإخبارية"


def test_a_stamp_of_house_town_and_day_is_no_text() -> None:
    """Bars part them, and a full stop at its end makes no sentence of it."""
    found = read("Harbour open again after the storm\nLBN | Lindesund | 14/08/2012 09:30 h.", TEXT)
    assert (found.published.value, found.place.value) == ("2012-08-14", "Lindesund")
    assert found.blocks[0].text.startswith("The harbour")


def test_a_paper_in_brackets_behind_the_day() -> None:
    """Its words are a paper's, so that no table needs to know it."""
    found = read("", f"Montejo, 3 mar. (Prensa del Puerto).- {TEXT}")
    assert (found.outlet.value, found.place.value) == ("Prensa del Puerto", "Montejo")


def test_a_labelled_byline_of_a_database() -> None:
    """ "Byline: ANNA BERG, Staff Writer" signs, and is no deck."""
    found = read("Harbour open again after the storm\nByline: ANNA BERG, Staff Writer", TEXT)
    assert (found.byline.value, found.deck.value) == ("ANNA BERG", None)


def test_a_trail_with_double_signs_is_no_headline() -> None:
    """ "Daily >> News >> Local" leads to the page."""
    assert read("大港日报 >> 新闻 >> 本地").headline.value == "Harbour open again after the storm"


def test_an_agency_and_its_service_at_the_head_of_a_page() -> None:
    """ "KUNA English Service" is whose copy it is; without that word it would be a title."""
    assert read("KUNA English Service").agency.value == "KUNA"


def test_the_legal_form_of_a_company_is_no_part_of_its_name() -> None:
    for foot in ("© SIA «Harbour Ledger», 2001—2009", "© Harbour Ledger 2001-2009"):
        assert read("", foot=foot).outlet.value == "Harbour Ledger"


def test_a_line_that_no_other_comes_near_is_the_headline() -> None:
    """Its words come again in the text, if not many; a sentence may be the first of the text."""
    weak = "Two shillings more for every bucket of herring in town\nVasbrook\n"
    text = TEXT.replace("Tom Hale, who", "The bucket of Tom Hale, who")
    assert read("", f"{weak}{text}").headline.basis == "printed"
    assert read("", f"{weak}{text}".replace(" in town", " in town.")).headline.basis == "supplied"
