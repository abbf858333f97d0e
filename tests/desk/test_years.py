"""The year of a dateline's day that is printed without one. All texts are invented."""

import pytest

from builder import desk, intake

WIRE = """KIMCHI SUPPLIERS NEVER INSPECTED, LAWMAKER SAYS
    KELM, Oct. 14 (Orvik Wire) -- Half of the nation's kimchi makers were never inspected, Olga Brandt said {weekday}.
    Brandt cited data submitted for {period}, which she called a scandal of the first order.
    Nils Tofte of the food office said that his inspectors had done what they could."""


@pytest.mark.parametrize(
    ("period", "weekday", "year"),
    [
        ("the 2005 parliamentary audit", "Friday", "2005"),  # 14 October 2005 was a Friday
        ("the 2005 parliamentary audit", "Monday", "XXXX"),  # in 2005 it was not
        ("January-May 2005", "Friday", "2005"),
        ("November 2005", "Friday", "XXXX"),  # not over on 14 October: of the year before, or of a plan
        ("the 2005 audit and the report of 2009", "Friday", "XXXX"),  # a later year is named
        ("the flood of 2005", "Friday", "XXXX"),  # nothing says that 2005 is the present
    ],
)
def test_the_year_of_what_the_text_speaks_of(period: str, weekday: str, year: str) -> None:
    """Taken if the weekday in the opening agrees, and then with a question mark."""
    text = WIRE.format(period=period, weekday=weekday)
    published = desk.edit(intake.read(text.encode(), "wire.txt")).published.value
    assert published == (f"{year}-10-14" if year == "XXXX" else f"{year}-10-14?")


COCOA = """COCOA ARRIVALS SEEN UP
    KELM, {day} - Cocoa arrivals at the ports are running ahead of last year, the minister Olga Brandt said.
    Some 31,000 tonnes had been declared, compared with 24,500 tonnes in {period}.
    Prices have fallen about 11 pct {since}, said Nils Tofte, a trader."""


@pytest.mark.parametrize(
    ("day", "period", "since", "published"),
    [
        ("Oct 14", "the 1986/87 budget", "since then", "1986-10-14?"),
        ("Feb 8", "the 1986/87 budget", "since then", "1987-02-08?"),
        ("Feb 8", "the 1986/87 season", "since then", "XXXX-02-08"),  # that of the year, or the next
        ("Oct 14", "the 1986/87 season", "so far in 1987", "1987-10-14?"),
        ("Feb 8", "fiscal 2004-2005", "since then", "2005-02-08?"),
    ],
)
def test_the_year_of_what_begins_in_one_year_and_ends_in_the_next(
    day: str, period: str, since: str, published: str
) -> None:
    """The second from January to June, unless the text tells more plainly; a season tells neither."""
    text = COCOA.format(day=day, period=period, since=since)
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


@pytest.mark.parametrize(
    ("day", "period", "published"),
    [
        ("Feb 8", "calendar 1986, a record", "1987-02-08?"),
        ("Nov 8", "calendar 1986, a record", "XXXX-11-08"),  # perhaps of that year, perhaps of the next
        ("Feb 8", "calendar 1986, and 22,000 in 1988", "XXXX-02-08"),
        ("April 7", "the season, and the quota for calendar 1987 is 28,000", "1987-04-07?"),
        ("Nov 7", "the season, and the quota for calendar 1987 is 28,000", "XXXX-11-07"),  # set a year ahead, perhaps
    ],
)
def test_the_year_of_a_calendar_year_that_is_over_or_begun(day: str, period: str, published: str) -> None:
    text = COCOA.format(day=day, period=period, since="since then")
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


@pytest.mark.parametrize(
    ("day", "period", "published"),
    [
        ("April 10", "the first quarter of 1987", "1987-04-10?"),
        ("Sept 10", "the first quarter of 1987", "XXXX-09-10"),
        ("Feb 10", "the fourth quarter of 1986", "1987-02-10?"),
        ("Aug 10", "the first half of 1987", "1987-08-10?"),
        ("Nov 18", "the 1987/88 crop year which began on October 1", "1987-11-18?"),
        ("Feb 18", "the 1987/88 crop year which began on October 1", "1988-02-18?"),
        ("April 9", "fiscal 1986, which ended on March 31", "1987-04-09?"),
        ("Oct 9", "fiscal 1986, which ended on September 30", "1986-10-09?"),
        ("Feb 9", "fiscal 1986, which ended on September 30", "XXXX-02-09"),
    ],
)
def test_the_year_of_a_period_that_is_just_over_or_has_begun(day: str, period: str, published: str) -> None:
    text = COCOA.format(day=day, period=period, since="since then")
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


@pytest.mark.parametrize(
    ("day", "told", "published"),
    [
        ("June 9", "in the first five months of 1987", "1987-06-09?"),
        ("June 9", "in the first two months of 1987", "XXXX-06-09"),  # of a year long over, perhaps
        ("June 9", "in the first five months of 1986, and of 1988", "XXXX-06-09"),
    ],
)
def test_the_year_of_months_that_are_just_over(day: str, told: str, published: str) -> None:
    """Not where a later year is named."""
    text = COCOA.format(day=day, period="the season before", since=told)
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("in the year ended September 1986", "1987-02-08?"),
        ("in the year to September 1987, the board estimates", "XXXX-02-08"),  # a year that is not over
    ],
)
def test_the_year_after_one_that_has_ended(told: str, published: str) -> None:
    """What is told of a year that is over is told soon after."""
    text = COCOA.format(day="Feb 8", period="the season before", since=told)
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


SUGAR = """EXPORTS OF SUGAR ALLOWED
    KELM, June 15 - Orvik will allow exports of sugar again, the trade minister Olga Brandt said.
    The order was signed on {day} and covers what is left of the 1986/87 crop.
    Exports may reach 90,000 tonnes in the {months}, after a drought that began in 1983, she said."""


@pytest.mark.parametrize(
    ("day", "months", "published"),
    [
        ("Friday, June 12", "months that follow", "1987-06-15?"),  # in 1986 the 12th was a Thursday
        ("Friday, June 12", "12 months to June 1988", "1987-06-15?"),  # a period that is not over yet
        ("June 12", "months that follow", "XXXX-06-15"),
        ("Monday, June 12", "months that follow", "XXXX-06-15"),  # of no year that the text names
    ],
)
def test_the_year_in_which_a_day_is_its_weekday(day: str, months: str, published: str) -> None:
    """Of the latest years that the text names, if it is so in one only."""
    text = SUGAR.format(day=day, months=months)
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


RIGHTS = """Jun 13, 4:03 PM EDT
Father of harbour gunman known for rambling videos
By ANNA BERG
Associated Press
LINDESUND, Orvik (AP) -- The father of the harbour gunman came to the coast from Orvik more than thirty years ago.
Olga Brandt met with reporters {weekday} at her home, and said that nobody in the street had known the man.
© 2016 The Associated Press. All rights reserved. This material may not be published, broadcast or rewritten.
©2015 The Associated Press.
"""


@pytest.mark.parametrize(("weekday", "published"), [("Monday", "2016-06-13"), ("Saturday", "2015-06-13")])
def test_of_two_years_of_copyright_that_in_which_the_weekday_agrees(weekday: str, published: str) -> None:
    """Where the first paragraph names no weekday, the one that the next name counts."""
    text = RIGHTS.format(weekday=weekday)
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published


SHOW = """   Korean Central News Agency
   Past news
   Lao Embassy Gives Film Show
   Pyongyang, May 14 (KCNA) -- The Lao embassy gave a film show at the cinema on the occasion of the harvest festival.
   Present on invitation were a vice-minister of Culture and officials concerned of the city.
   {era}
"""


@pytest.mark.parametrize(
    ("era", "published"), [("Juche 97(2008)", "2008-05-14"), ("Juche 97(2009)", "XXXX-05-14")]
)
def test_the_year_of_an_era_and_of_ours(era: str, published: str) -> None:
    """If one agrees with the other."""
    assert desk.edit(intake.read(SHOW.format(era=era).encode(), "wire.txt")).published.value == published


@pytest.mark.parametrize(
    ("day", "told", "published"),
    [
        ("Dec. 11", "ahead of the Feb. 16, 2019 general elections", "2018-12-11?"),
        ("March 4", "until the regional elections of 25 May 2014", "2014-03-04?"),
        ("March 4", "since the regional elections of 25 May 2014", "XXXX-03-04"),  # over: of any year after
        ("March 8", "since it was opened in January 2017, exactly 14 months ago", "2018-03-08?"),
        ("April 8", "since it was opened in January 2017, exactly 14 months ago", "XXXX-04-08"),  # 15 months after
    ],
)
def test_the_year_before_what_is_to_come_and_after_what_was_months_ago(day: str, told: str, published: str) -> None:
    """A full day that is still ahead, and a month that was so many months ago."""
    text = f"""FERRY SAILS AGAIN
    KELM, {day} (Orvik Wire) -- The ferry to Orvik sailed again, the harbour master Nils Tofte said.
    It has carried 8,400 islanders {told}.
    Olga Brandt said that more boats would follow."""
    assert desk.edit(intake.read(text.encode(), "wire.txt")).published.value == published
