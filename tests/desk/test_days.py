"""Dates as printed, in many languages and three calendars; impossible ones are never taken."""

import pytest

from builder import desk, intake
from builder.desk import days

PRINTED = [
    ("On May 6, 20113:05 pm", "2011-05-06"),  # the clock glued to the year
    ("12 сентября 2013, 10:15", "2013-09-12"),
    ("By Anna Berg - 11/18/19 11:04 PM EST", "2019-11-18"),
    ("Last updated at 10:14 AM on 3rd August 2009", "2009-08-03"),
    ("Nov. 19, 2019, 8:41 AM UTC", "2019-11-19"),
    ("Jul 24,2017", "2017-07-24"),
    ("20-May-15", "2015-05-20"),
    ("06 Dec 13", "2013-12-06"),  # nothing else on the line
    ("06 Dec 13 boats sank", "XXXX-12-06"),
    ("news 14 Mar 12", "2012-03-14"),  # the section alone before it
    ("November/17/2015", "2015-11-17"),
    ("April 9, Juche 101 (2012)", "2012-04-09"),
    ("29 maggio 2008(ultima modifica: 30 maggio 2008)", "2008-05-29"),
    ("20.11.2019", "2019-11-20"),
    ("2018-09-09 23:11:05|Editor", "2018-09-09"),
    ("Paris, le 1er mai 2017", "2017-05-01"),
    ("20 de noviembre de 2019", "2019-11-20"),
    ("Lima, may. 28.", "XXXX-05-28"),
    ("KYIV, Dec 24 (Reuters)", "XXXX-12-24"),
    ("٢٠ نوفمبر ٢٠١٩", "2019-11-20"),
    ("الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21", "2013-08-04"),  # the month by both its names
    ("12 كانون الثاني / يناير 2013", "2013-01-12"),
    ("۱ مرداد ۱۳۹۶", "2017-07-23"),
    ("1396/05/01 - 12:30", "2017-07-23"),
    ("2014年5月28日", "2014-05-28"),
    ("۲۱:۲۴ - ۲۱-۰۷-۱۳۹۷", "2018-10-13"),  # day first, of the Persian calendar
    ("CAIRO - 5 February 2022: The", "2022-02-05"),  # a colon, and no clock
    ("May 2014", "2014-05"),
    ("14 giugno 201917:32", "2019-06-14"),
    ("2012年3月4日", "2012-03-04"),
    ("平成28年1月25日", "2016-01-25"),
    ("令和元年5月1日", "2019-05-01"),
    ("2019년 6월 18일", "2019-06-18"),
    ("3月4日", "XXXX-03-04"),
    ("12 בינואר 2019", "2019-01-12"),
    ("جمعرات 12 مارچ 2015", "2015-03-12"),
    ("18 Des 2019", "2019-12-18"),
    ("02 Eki 2023 - 19:00", "2023-10-02"),
    ("18 czerwca 2019", "2019-06-18"),
    ("18 maart 2019", "2019-03-18"),
    ("2019. június 18.", "2019-06-18"),
    ("Submitted 8.30.12", "2012-08-30"),  # no day.month can be meant
    ("Published On 11 Jun 202611 Jun 2026", "2026-06-11"),  # for the eye, and for a reader aloud
    ("الثلاثـاء 21 ينـاير 2014", "2014-01-21"),  # words drawn out to fill the line
    ("Ponedjeljak, 16. novembar 2009.", "2009-11-16"),
    ("14. rujna 2011.", "2011-09-14"),
    ("3. lokakuuta 2016", "2016-10-03"),
    ("2014 m. gegužės 5", "XXXX-05-05"),
    ("5. maja 2014, 10:15", "2014-05-05"),
    ("© dpa-infocom, dpa:240103-99-482184/2", "2024-01-03"),
]


@pytest.mark.parametrize(("text", "value"), PRINTED)
def test_a_printed_date(text: str, value: str) -> None:
    assert days.find(text)[0].value == value


def test_two_calendars_in_one_dateline() -> None:
    hijri, gregorian = days.find("Riyadh, Shawwal 12, 1439, June 26, 2018, SPA")
    assert (hijri.value, hijri.calendar) == ("2018-06-26~", "hijri")  # sighting may differ by a day
    assert (gregorian.value, gregorian.calendar) == ("2018-06-26", "gregorian")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 جمادى الأولى 1435", "2014-03-11~"),
        ("الاثنين 9 جمادى الأولى 1435", "2014-03-10"),  # a Monday
        ("الثلاثاء - 19 شهر ربيع الأول 1440 هـ", "2018-11-27"),
        ("7 ذي الحجة 1435", "2014-10-02~"),
        ("5 شهر رمضان 1435", "2014-07-03~"),
        ("۱۲ ربیع الاول ۱۴۳۶", "2015-01-03~"),
        ("11 Rabi' al-Thani 1440", "2018-12-20~"),
        ("9 Dhu al-Hijjah 1436", "2015-09-23~"),
    ],
)
def test_hijri_months_of_two_words(text: str, value: str) -> None:
    """The moon may be seen a day sooner or later; a weekday settles which."""
    assert [(day.value, day.calendar) for day in days.find(text)] == [(value, "hijri")]


@pytest.mark.parametrize(
    "text", ["31 June 2014", "29/02/2015", "May 2099", "12/13/14/15", "0/0/2014", "year 1", "30 Esfand 1398"]
)
def test_an_impossible_date_is_none(text: str) -> None:
    assert days.find(text) == ()


def test_five_days_ago_is_no_day_of_august() -> None:
    """Though "ago" is August in Spanish and Italian."""
    assert days.find("ago 5 days") == ()
    assert days.find("ago 5, 2017")[0].value == "2017-08-05"


def test_figures_that_can_be_read_in_two_ways_keep_both() -> None:
    (found,) = days.find("03/04/2015")
    assert found.value == "2015"
    assert found.readings == ("2015-04-03", "2015-03-04")


@pytest.mark.parametrize(
    ("text", "value"),
    [("Wednesday 03/04/2015", "2015-03-04"), ("Friday, 03/04/2015", "2015-04-03"), ("5/5/2015", "2015-05-05")],
)
def test_the_weekday_settles_them(text: str, value: str) -> None:
    assert days.find(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "agrees"), [("Monday 18 May 2015", True), ("Tuesday 18 May 2015", False), ("18 May 2015", None)]
)
def test_whether_the_weekday_agrees(text: str, agrees: bool | None) -> None:
    assert days.find(text)[0].weekday is agrees


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("5 hours ago", 0), ("Anna Berg / 2 days", 2), ("a week ago", 7), ("il y a 3 jours", 3), ("hace 2 días", 2),
        ("4 дня назад", 4), ("ago", None), ("2 days after", None),
        ("ago 5 days", 5), ("5 ago 2017", None),
        ("Publié hier à 16 h 35", 1), ("Gestern, 14:20 Uhr", 1), ("Updated yesterday", 1), ("Today at 09:12", 0),
        ("Yesterday", None), ("Hier ist alles offen", None),
    ],
)  # fmt: skip
def test_days_ago(text: str, count: int | None) -> None:
    assert days.ago(text) == count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("AP-NY-03-07-95 1721EST", "1995-03-07"),
        ("KUNA 201233 Jan 13NNNN", "2013-01-20"),
        ("071430Z NOV 85", "1985-11-07"),
    ],
)
def test_the_time_codes_of_wires(text: str, value: str) -> None:
    assert [day.value for day in days.find(text)] == [value]


@pytest.mark.parametrize(
    ("posted", "published"),
    [("December 9, 2016", "2016-12-09"), ("September 12, 2016", "2016-09-12"), ("December 8, 2016", "2016-09-12")],
)
def test_a_post_within_the_text_tells_that_the_month_is_first(posted: str, published: str) -> None:
    """ "12.09.16" is 12 September, unless the page shows a post of 9 December."""
    page = (
        "Tofte Is No Longer In The Running For The Harbour\n\nAnna Husby 12.09.16 12 mins ago\n\n"
        "Nils Tofte has removed himself from consideration, according to two people who know him well.\n\n"
        "The former mayor announced his decision in a statement, and thanked the council for its time.\n\n"
        f"JUST IN: Tofte has removed his name.\n\n— Kelm News (@Kelm) {posted}\n\n"
        "He had been a favourite of the council for the post since the spring.\n"
    )
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value == published
