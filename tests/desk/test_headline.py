"""Which line of a page heads the article: pages of several layouts, and the line that does."""

import pytest

from builder import desk, intake
from builder.model import Article

TEXT = """The ferry Halden sailed again from Lindesund on Monday, eight months after it ran aground, the harbour said.

Its skipper Tom Hale, 47, who had been held for a week, stood at the rail when the ship left the harbour.

"No fee was paid," the mayor, Ingrid Lind, told reporters on the quay.
"""
PAGES = {
    "over its deck, with the age of the page between": (
        "Lindesund\n\nFerry of Lindesund sails again after eight months in harbour\n\n"
        "This article is more than 9 years old\n\n"
        "Halden, aground since last June near the mole, was cheered by the mayor and by hundreds, officials say\n\n"
        "Harbour News Agency\nMon 20 Jan 2014 08.15 GMT\n\n",
        "Ferry of Lindesund sails again after eight months in harbour",
    ),
    "of four words, over a deck of more than ten": (
        "FRONT PAGE\n\nHarbour sees ferry again\n\n"
        "Halden and its skipper out after eight months, hundreds cheer on quay\n\nStaff Correspondent\n\n",
        "Harbour sees ferry again",
    ),
    "behind the word for it, as a database prints it": (
        "5 of 31 DOCUMENTS\n\nCopyright 1991 Harbour Publishing PLC\n\nMarch 14, 1991, Thursday\n\n"
        "LENGTH: 176 words\n\n"
        "HEADLINE: Rusty Halden out at last\n\nBYLINE: From ANNA BERG in Lindesund\n\nBODY:\n",
        "Rusty Halden out at last",
    ),
    "behind the field for it of another database": (
        "Dow Jones Factiva\n\nHD    Halden out at last\nWC    196 words\nPD    14 March 2007\n"
        "SN    Harbour News Service\nLA    English\nLP\n",
        "Halden out at last",
    ),
    "under a ticker": (
        "Harbour.pe\nPortada | Política | Mundo | Deportes\nÚLTIMAS NOTICIAS 12:51 Storm over the harbour road\n"
        "12:40 Harbour fees rise again\nHalden sails again from Lindesund\n"
        "The mayor asked for a wider mole. Hundreds cheered\nJueves 18 de noviembre de 2010 - 12:16 pm\n\n",
        "Halden sails again from Lindesund",
    ),
    "over an agency's name in brackets, behind the name of its page": (
        "ANSA English\nHalden sails again from Lindesund\n(ANSA) - Lindesund, February 5 - ",
        "Halden sails again from Lindesund",
    ),
    "before the agencies that it is by": (
        "8 May 2014\nHalden sails again from Lindesund, eight months late by Harbour Times news services\n\n",
        "Halden sails again from Lindesund, eight months late",
    ),
    "at the end of a trail from the site": (
        "The Harbour Post\nHarbourPost.com » National News » Halden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "between an agency's name and its shelf, as the title of its page": (
        "KUNA : Halden sails again from Lindesund : Society : 14/02/2008\nprint this page\n    ",
        "Halden sails again from Lindesund",
    ),
    "behind the name of the site": (
        "Yonhap News Agency - Halden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "at the end of a trail alone": (
        "Today in Lindesund, Norway\ne-paper\nHome / Norway / Halden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "under a menu of countries and what currencies stand at": (
        "Denmark Central Asia Iran Georgia Sweden Other World\nUSD 0.7844  EUR 1.0891\n"
        "Halden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "over the page's address": (
        "Most Searched: Halden\n\nHalden sails again from Lindesund\nwww.chinaview.cn  2014-05-08 21:14:37\n"
        "  Print\n\n",
        "Halden sails again from Lindesund",
    ),
    "under countries alone": (
        "Argentina Brazil Chile Uruguay Paraguay Falkland Islands\n\nFerry sailed amid other news\n\n\n",
        "Ferry sailed amid other news",
    ),
    "under the title of the page, which begins with Home": (
        "Home - Lindesund Gleaner Online\nHalden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "under a trail of sections without signs between": (
        "Home News Counties Orvik Bay\nHalden sails again from Lindesund\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "under a country": ("South Korea\n\nFerry sailed amid other news\n\n\n", "Ferry sailed amid other news"),
    "run together with the paper's name, and alone below": (
        "Halden sails again from LindesundUltima Hora Mallorca\n\nNoticias\n\n"
        "Halden sails again from Lindesund\n\n8 May 2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "the second time it is printed, over the date": (
        "Halden sails again from Lindesund\n\nNoticias\nLocal\njueves, 09 mayo 2014 - 10:21 h\nPORTADA\nDeportes\n\n"
        "Halden sails again from Lindesund\n\nOlga Brandt | 08/05/2014\n\n",
        "Halden sails again from Lindesund",
    ),
    "that ends in a word of menus": (
        "For the Ferry, a Long Way Home\nBy Anna Berg\n31 May 1999\n\n",
        "For the Ferry, a Long Way Home",
    ),
    "behind a trail": (
        "Today.Az » Politics » Halden sails again from Lindesund\n24 February 2006 [10:06] - Today.Az\n",
        "Halden sails again from Lindesund",
    ),
}


def read(page: str) -> Article:
    return desk.edit(intake.read(page.encode(), "page.txt"))


@pytest.mark.parametrize("where", PAGES)
def test_the_headline_is_known_by_where_it_stands(where: str) -> None:
    above, headline = PAGES[where]
    assert read(above + TEXT).headline.value == headline


def test_the_date_below_the_headline_is_that_below_its_second_print() -> None:
    above, _ = PAGES["the second time it is printed, over the date"]
    assert read(above + TEXT).published.value == "2014-05-08"


COLUMN = """HARBOUR MAIL      Page 1      25 cents

LINDESUND FERRY
SAILS ONCE MORE
'Rusty tub' is out
after eight months
By a Staff Reporter
  THE ferry Halden sailed again
from Lindesund on Monday, eight
months after it ran aground, the
harbour said.
  Its skipper Tom Hale stood at the
rail when the ship left.
"""


def test_two_lines_of_capitals_over_a_narrow_column_are_one() -> None:
    assert read(COLUMN).headline.value == "LINDESUND FERRY SAILS ONCE MORE"


def test_the_name_of_a_page_that_a_link_leads_back_to_is_no_headline() -> None:
    page = (
        "HARBOUR ISLANDS REPORT\n\nIslands Development Program/Centre of the Harbour\n\n"
        f"FERRY SAILS AGAIN AFTER EIGHT MONTHS\n\nLINDESUND, Orvik (Harbour Observer) - {TEXT}\n"
        "For additional reports from Harbour Observer, go to HARBOUR ISLANDS REPORT Links: Harbour Observer.\n\n"
        "Go back to Harbour Islands Report\n"
    )
    assert read(page).headline.value == "FERRY SAILS AGAIN AFTER EIGHT MONTHS"


PERSIAN = """خبرگزاری بندر
۲ شهریور ۱۳۸۸ - ۱۲:۰۷
با حضور شهردار بندر؛
نخستین کشتی بخار بندر دوباره به راه افتاد
نخستین کشتی بخار شهر روز دوشنبه با حضور شهردار و فرماندار بندر پس از هشت ماه دوباره به راه افتاد.
ناخدای کشتی گفت بندر هشت ماه بسته بود و مردم چشم به راه بودند.
شهردار گفت هیچ پولی پرداخت نشده است.
"""
ARABIC = """وكالة أنباء الميناء
الأربعاء 5 نوفمبر 2014م
تدشين خط السفن في ميناء لندسوند
احتفل اليوم بلندسوند بتدشين أول خط منتظم لنقل الركاب والمركبات بالسفن بين الجزر وبالميناء.
وقال رئيس البلدية في كلمة له إن ذلك سيسهم في تنشيط الحركة السياحية والتجارية بين المدن.
وأوضح الربان أن السفينة ستسير ثلاث رحلات أسبوعيا.
"""


def test_a_line_over_a_persian_headline_ends_in_a_semicolon() -> None:
    assert read(PERSIAN).headline.value == "نخستین کشتی بخار بندر دوباره به راه افتاد"


def test_an_arabic_word_is_the_same_behind_its_prefixes() -> None:
    assert read(ARABIC).headline.value == "تدشين خط السفن في ميناء لندسوند"
