"""The head of a wire text: place, agency and day, in the forms of many newsrooms; and what only looks like one."""

import pytest

from builder import desk, intake
from builder.desk import dateline, papers

HEADS = [
    # the head, its place, agency and day
    ("OCEAN CITY, Md. (August 25, 1997 00:34 a.m. EDT) -- ", "OCEAN CITY, Md.", "", "1997-08-25"),
    ("TAIPEI, Taiwan - February 22, 1998 2:30 p.m. EST - ", "TAIPEI, Taiwan", "", "1998-02-22"),
    ("Srinagar, June 18: ", "Srinagar", "", "XXXX-06-18"),
    ("18 June 2008 – ", "", "", "2008-06-18"),
    ("GENEVA (18 June 2008) – ", "GENEVA", "", "2008-06-18"),
    ("LONDON, June 18 /PRNewswire-FirstCall/ -- ", "LONDON", "PR Newswire", "XXXX-06-18"),
    ("Belgrade, 18 June (SeeNews) - ", "Belgrade", "SeeNews", "XXXX-06-18"),
    ("CEDAR FALLS, Iowa (CBS2/FOX28) — ", "CEDAR FALLS, Iowa", "CBS2/FOX28", ""),
    ("(RTTNews) - ", "", "RTTNews", ""),
    ("ST. PAUL, Minn. – ", "ST. PAUL, Minn.", "", ""),
    ("JUIZ DE FORA (MG) - ", "JUIZ DE FORA (MG)", "", ""),
    ("(08-11) 09:14 PDT VALLEJO -- ", "VALLEJO", "", ""),
    ("(08-11) 09:14 PDT DENVER (AP) -- ", "DENVER", "AP", ""),
    ("Reporting from Denver — ", "Denver", "", ""),
    ("Stuttgart (dpa/lsw) - ", "Stuttgart", "dpa", ""),
    ("Hamburg (dpa-infocom) - ", "Hamburg", "dpa", ""),
    ("BERLIN taz | ", "BERLIN", "taz", ""),
    ("ХАРБОРСК, 24 августа, «Берег-Плюс» – ", "ХАРБОРСК", "Берег-Плюс", "XXXX-08-24"),
    ("Boston CNN — ", "Boston", "CNN", ""),
    ("Al Ain: ", "Al Ain", "", ""),
    ("DENVER • ", "DENVER", "", ""),
    ("RABAT-", "RABAT", "", ""),
    ("TUCSON, AZ (KOLD News 13) - ", "TUCSON, AZ", "KOLD News 13", ""),
    ("ХАРБОРСК, 18 июня. /Порт-Информ/. ", "ХАРБОРСК", "Порт-Информ", "XXXX-06-18"),
    ("JAKARTA, Suara Teluk - ", "JAKARTA", "Suara Teluk", ""),
    ("Lima, Oct. (HNA). ", "Lima", "HNA", ""),
    ("Riyadh, Rabi'II 14, 1436, February 3, 2015, SPA -- ", "Riyadh", "SPA", "2015-02-03"),
    ("KARACHI (Staff Report): ", "KARACHI", "", ""),
    ("Den Haag - ", "Den Haag", "", ""),
    ("Santo Domingo.- ", "Santo Domingo", "", ""),
    ("SANTO DOMINGO, domingo 3 de mayo (EFE).- ", "SANTO DOMINGO", "EFE", "XXXX-05-03"),
    ("Buenos Aires.- ", "Buenos Aires", "", ""),
    ("UPPER-AA JUNCTION, N.B. (CP) _ ", "UPPER-AA JUNCTION, N.B.", "CP", ""),
    ("Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia", ""),
    ("DUBAI, (UrduPoint / WAM - 07th Nov, 2019) ", "DUBAI", "UrduPoint", "2019-11-07"),
    ("(WAM - 21st Jul, 2019) CAIRO, 20th July 2019 (WAM) - ", "CAIRO", "WAM", "2019-07-21"),
    ("ЕРЕВАН, 16 июля. Новости-Армения. ", "ЕРЕВАН", "Новости-Армения", "XXXX-07-16"),
    ("Roma, 29 mag. ", "Roma", "", "XXXX-05-29"),
    ("بندر نيوز/ ", "", "بندر نيوز", ""),
    ("ANKARA, (APP - UrduPoint / WAM - 16th Sep, 2019 ) :", "ANKARA", "APP", "2019-09-16"),
    ("Грузия, 27 мая, ГРУЗИНФОРМ. ", "Грузия", "ГРУЗИНФОРМ", "XXXX-05-27"),
    ("Da Agência Brasil - ", "", "Agência Brasil", ""),
    ("МОСКВА, 18 марта - РИА Новости. ", "МОСКВА", "РИА Новости", "XXXX-03-18"),
    ("София /БТА/ ", "София", "БТА", ""),
    ("کراچی، 12 مارچ (اے پی پی): ", "کراچی", "اے پی پی", "XXXX-03-12"),
    ("تهران – خبرگزاری مهر: ", "تهران", "خبرگزاری مهر", ""),
    ("بيروت: ", "بيروت", "", ""),
    ("HARBOURNEWS | LINDESUND – ", "LINDESUND", "HARBOURNEWS", ""),
    ("Kampala, Uganda | THE ECHO | ", "Kampala, Uganda", "THE ECHO", ""),
    ("(HNTV|COLOMBO) – ", "COLOMBO", "HNTV", ""),
    ("(NEW YORK) -- ", "NEW YORK", "", ""),
    ("(LINDESUND, Fla.) -- ", "LINDESUND, Fla.", "", ""),
    ("КИЕВ, 20 мая. /Корр. ТАСС Анна Берг/. ", "КИЕВ", "ТАСС", "XXXX-05-20"),
    ("بغداد / ", "بغداد", "", ""),
    ("بندر نيوز – وكالات :", "", "بندر نيوز", ""),
    ("PHNOM PENH, (Harbour Herald) - ", "PHNOM PENH", "Harbour Herald", ""),
    ("Малабо, 24 марта (Порт Латина) ", "Малабо", "Порт Латина", "XXXX-03-24"),
    ("CAIRO - 5 February 2022: ", "CAIRO", "", "2022-02-05"),
    ("MADRID, 10 (EUROPA PRESS) ", "MADRID", "Europa Press", ""),
    ("EL ECO DEL PUERTO, MADRID, 12 de marzo, 2020. ", "MADRID", "EL ECO DEL PUERTO", "2020-03-12"),
    ("HASSAN COUNTY (FOX 9) - ", "HASSAN COUNTY", "FOX 9", ""),
    ("The Hague (AFP) – ", "The Hague", "AFP", ""),
    ("Pyongyang, April 9, Juche 101 (2012) (KCNA) -- ", "Pyongyang", "KCNA", "2012-04-09"),
    ("ASTANA. June 24. KAZINFORM /Madina Ospanova/ ", "ASTANA", "Kazinform", "XXXX-06-24"),
    ("Addis Ababa October 18/2010 (ENA) ", "Addis Ababa", "ENA", "2010-10-18"),
    ("Lindesund, Kerala: ", "Lindesund, Kerala", "", ""),
    ("MADISON, WIS. — ", "MADISON, WIS.", "", ""),
    ("Chernivtsi. June 9. INTERFAX-UKRAINE – ", "Chernivtsi", "Interfax-Ukraine", "XXXX-06-09"),
    ("Baku, November 8, AZERTAC ", "Baku", "AZERTAC", "XXXX-11-08"),
    ("DUISBURG, Germany, March 27 ", "DUISBURG, Germany", "", "XXXX-03-27"),
    ("BRUSSELS 04/03 (BELGA) = ", "BRUSSELS", "Belga", "XXXX-03-04"),
]
NONE = [
    "Deputy killed: A deputy was shot.",
    "Munshiganj Correspondent: The harbour is open.",
    "Published: The harbour is open.",
    "SPORTS | The team won.",
    "Den Haag en Rotterdam zijn open.",
    "The harbour (LHN) was shut.",
    "RPP-Democratic leader Anna Berg met fishermen.",
    "(BREAKING) -- The harbour is open.",
    "(Berg|Hale) – The harbour is open.",
    "EU-Fährverband will mehr Geld",  # a compound
    "HNA | PR Media Kit | Advertise with us",  # a menu
    "le 30 octobre 2012 - Echo.fr Le port",
    "Lindesund | Edição de Terça-feira, 19 de Julho de 2011",  # the issue beside the paper's town
    "BRUSSELS 04/13 (BELGA) = The harbour is open.",  # no month
]


@pytest.mark.parametrize(("head", "place", "agency", "day"), HEADS)
def test_a_head_is_parted_from_the_text(head: str, place: str, agency: str, day: str) -> None:
    text = f"{head}The minister said on Tuesday that the harbour was open."
    found = dateline.read(text)
    assert found is not None
    assert (found.place, found.agency, found.day.value if found.day else "") == (place, agency, day)
    assert text[found.end :].startswith("The minister")


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_head(text: str) -> None:
    assert dateline.read(text) is None


def test_day_and_month_between_dashes() -> None:
    found = dateline.read("الرباط - 17 - 5 (كونا) -- استقبل الوزير")
    assert found is not None
    assert (found.place, found.agency, found.day.value if found.day else "") == ("الرباط", "كونا", "XXXX-05-17")


VILLAGE = "Der Hafen ist nicht mehr zu, und die Boote sind mit den Netzen und der Beute dem Steg, den ein Sturm nahm."


@pytest.mark.parametrize(
    ("head", "page", "place"),
    [
        ("Uhldorf", VILLAGE, "Uhldorf"),  # a village, of which no gazetteer knows
        ("Uhldorf", "The harbour is open again, and the boats are at the pier.", None),
        ("Eilmeldung", "", None),
        ("Hafen", VILLAGE, None),  # a word of the language
    ],
)
def test_a_village_before_the_dash_of_a_german_text(head: str, page: str, place: str | None) -> None:
    found = dateline.read(f"{head} - Es war zehn Minuten vor Mitternacht.", page)
    assert (found.place if found else None) == place


def test_who_speaks_more_than_once_is_no_place() -> None:
    page = "ANNA BERG: Is it open? TOM HALE: It is. ANNA BERG: Thank you."
    assert dateline.read("ANNA BERG: Is it open?", page) is None


def test_a_town_whose_full_stop_is_glued_to_the_text() -> None:
    text = "Bad Lindesund.Ein Beamter hat den Hafen gesperrt."
    found = dateline.read(text, "Der Hafen liegt bei Bad Lindesund.")
    assert found is not None
    assert (found.place, text[found.end :][:3]) == ("Bad Lindesund", "Ein")
    assert dateline.read("Der Sturm.Ein Beamter hat den Hafen gesperrt.", "Der Hafen liegt hier.") is None


def test_a_town_may_head_other_texts_of_the_page_too() -> None:
    page = "KATHMANDU: The harbour is open. KATHMANDU: The storm is over."
    found = dateline.read("KATHMANDU: The harbour is open.", page)
    assert found is not None
    assert found.place == "KATHMANDU"


OWN = [
    # what the page prints at its top, the head, its place and agency
    ("Vasbrook Pamir News Agency   |  Dari  English", "LINDESUND (Vasbrook Pamir): ", "LINDESUND", "Vasbrook Pamir"),
    ("harbour-inform.kz / news feed", "ASTANA. June 18. HarbourInform /Anna Berg/ - ", "ASTANA", "HarbourInform"),
    ("خبرگزاری بندر", "تهران - بندر - ", "تهران", "بندر"),
]


@pytest.mark.parametrize(("top", "head", "place", "agency"), OWN)
def test_a_house_that_the_page_names_at_its_top(top: str, head: str, place: str, agency: str) -> None:
    """No table knows it, but the page does; without the page the same words are no house's."""
    behind = "گفت که" if top[0] == "خ" else "The harbour is open again"
    found = dateline.read(head + behind, "", papers.own([top]))
    assert found is not None
    assert (found.place, found.agency, found.end) == (place, agency, len(head))
    alone = dateline.read(head + behind)
    assert alone is None or alone.agency != agency


@pytest.mark.parametrize(
    ("text", "page", "place"),
    [
        ("PRATT Ruth Berg got the text at noon.", "the elevator in Pratt", "PRATT"),
        ("LONDON Two boats sank on Monday.", "", "LONDON"),
        ("LONDON Mayor Tom Hale said so on Monday.", "in London", None),  # the paper sets its first word so
        ("ACCRA, Ghana A maker of sweets will build a mill.", "", "ACCRA, Ghana"),
        ("OSLO, Norway Ferry sails again on Monday.", "", None),  # a headline
        ("NATO Three generals met on Monday.", "the headquarters of NATO", None),
        ("St. Johann im Pongau – Wegen einer Böe saßen sie fest.", "– Wegen einer Böe", None),
        ("Sund/Aach – Wegen einer Böe saßen sie fest.", "die Fähre in Aach", "Sund/Aach"),
        ("St. Johann im Pongau – Wegen einer Böe", "im Pongau – im Salzburger Pongau", "St. Johann im Pongau"),
    ],
)
def test_a_town_that_the_page_names_too(text: str, page: str, place: str | None) -> None:
    found = dateline.read(text, page)
    assert (found.place if found else None) == place


def test_a_writer_with_a_hyphen_between_bars_is_no_town() -> None:
    """It once stopped the reading of a page."""
    text = "Cable cars are emptied by night\nHakan Salt-Berg | 23.05.2017 - Update : 24.05.2017\nForty were saved.\n"
    assert desk.edit(intake.read(text.encode(), "a.txt")).place.value is None


def test_a_full_date_behind_the_dash_and_nothing_behind_it() -> None:
    text = "LINDESUND, Norway - December 15, 2008 Three boats sank off the mole."
    line = dateline.read(text)
    assert line is not None
    assert line.day is not None
    assert (line.day.value, text[line.end :]) == ("2008-12-15", "Three boats sank off the mole.")
