"""People, dates, outlets, places, events, the front page: who stands where."""


import pytest
from msgspec.structs import replace

from builder.catalog import addresses
from builder.model import UNKNOWN
from builder.pages import dates, event_lists, undated
from builder.pages.frame import Link
from builder.pages.letters import LONG_LETTER, filing, split
from builder.pages.long import LONG
from builder.pages.rows import BY_MONTH
from tests import archive_example
from tests.archive_example import BRIDGE_ID, FLOOD_ID, RIVER_ID
from tests.pages.conftest import render
from tests.pages.reading import words
from tests.pages.test_links import dead_links

Site = dict[str, str]


@pytest.mark.parametrize(("name", "before", "filed"), [
    ("Marta Kowal", "Marta", "Kowal"),
    ("Salim al-Jabouri", "Salim al-", "Jabouri"),  # articles are passed over
    ("Irfan Al Hayali", "Irfan Al", "Hayali"),
    ("Charles de Gaulle", "Charles de", "Gaulle"),
    ("John Reyes Jr.", "John", "Reyes Jr."),  # a suffix is no surname
    ("Kim Jong-un", "Kim", "Jong-un"),  # a hyphen alone makes no article
    ("Pelé", "", "Pelé"),
])
def test_a_name_is_filed_under_its_last_part(name: str, before: str, filed: str) -> None:
    assert split(name) == (before, filed)


def test_filing_does_not_see_accents_or_case() -> None:
    names = ["Ada Zoll", "Ole Ødegård", "Jon Odegard"]
    assert sorted(names, key=filing) == ["Jon Odegard", "Ole Ødegård", "Ada Zoll"]


def test_the_index_of_people_files_headings_and_see_references_together(site: Site) -> None:
    page = words(site["people/index.html"])
    assert "Marta Kowal Mayor" in page
    assert "Marta Kowal-Brzeg see Marta Kowal" in page
    letter = words(site["people/by-letter/o.html"])
    assert letter.index("Jon Oddgeir") < letter.index("Jon Ødegård")


def test_a_person_has_printed_forms_roles_and_company(site: Site) -> None:
    page = words(site["people/jon-odegard.html"])
    assert "Jon Ødegård 1 article: NRP 2011" in page
    assert "Jon Odegard 1 article: source not known 2011" in page
    assert "2011 engineer NRP 2011 · source not known 2011" in page
    assert "Named together with Marta Kowal 2 articles" in page
    assert "one person Jon Ødegård and Jon Odegard: the same the names differ only in diacritics" in page
    assert "Not to be confused with Jon Ødegård and Jon Oddgeir: not the same" in page


def test_quotes_lead_to_their_paragraph(site: Site) -> None:
    page = site["people/marta-kowal.html"]
    assert "We waited nine years," in page
    assert f'<a href="../articles/{BRIDGE_ID}.html#p2">NRP</a>' in page


def test_a_see_page_leads_to_the_heading_and_a_shared_name_to_all(site: Site) -> None:
    assert "see Marta Kowal" in words(site["people/marta-kowal-brzeg.html"])
    assert "2 people of this name" in words(site["people/jon.html"])


def test_a_day_has_two_headings(site: Site) -> None:
    page = words(site["dates/2011/06/04.html"])
    published, told = page.index("Published this day"), page.index("Told of this day")
    assert published < page.index("Mayor Kowal opens", published) < told < page.index("[The river at Brzeg", told)
    assert "Nothing in this archive." in words(site["dates/2013/05/02.html"])


def test_a_month_without_a_day_stands_with_its_month(site: Site) -> None:
    assert "Published in March 2012, the day not known Town notices" in words(site["dates/2012/03/index.html"])


def test_a_place_has_the_texts_written_there_and_those_that_name_it(site: Site) -> None:
    page = words(site["places/brzeg.html"])
    assert "Dateline of 1 article; named in 1 more" in page.replace("\xa0", " ")
    assert page.index("Mayor Kowal opens") < page.index("Named in the text") < page.index("Brzeg counts the damage")


def test_what_has_no_year_says_what_is_missing(site: Site) -> None:
    assert "the year is missing" in words(site["dates/undated.html"])


def test_an_event_puts_headlines_names_and_texts_side_by_side(site: Site) -> None:
    page = words(site[f"events/{BRIDGE_ID}.html"])
    assert "[Brzeg, 4 June 2011: Marta Kowal, Jon Ødegård]" in page
    assert "Jon Ødegård Jon Ødegård Jon Odegard" in page
    assert "¶2 Marta Kowal cut a ribbon" in page
    assert "both name Marta Kowal and Jon Ødegård" in page
    assert f'href="{BRIDGE_ID}.html"' in site[f"events/{RIVER_ID}.html"]


def test_the_front_page_says_which_days_are_worked_out(site: Site) -> None:
    assert site["index.html"].count('class="unsure"') == 1
    assert "hollow where the day was worked out" in words(site["index.html"])


def test_an_empty_archive_says_so_kindly(empty_site: Site) -> None:
    assert "No article yet." in words(empty_site["index.html"])
    assert "Nobody is named in this archive yet." in words(empty_site["people/index.html"])
    assert "Every article in this archive has a date." in words(empty_site["dates/undated.html"])


def test_an_article_on_a_persons_page_says_which_form_it_prints(site: Site) -> None:
    assert "about 4 June 2011 as Jon Odegard" in words(site["people/jon-odegard.html"])


def test_a_long_list_has_a_page_for_each_year() -> None:
    catalog = archive_example.catalog()
    kowal = catalog.people["marta-kowal"]
    often = replace(kowal, articles=(BRIDGE_ID,) * LONG + (RIVER_ID, FLOOD_ID))
    site = render(replace(catalog, people={**catalog.people, kowal.id: often}))
    assert "Mayor Kowal opens" not in words(site["people/marta-kowal.html"])
    assert f"2011 {LONG + 1} articles 2013 1 article" in words(site["people/marta-kowal.html"])
    assert "Brzeg counts the damage" in words(site["people/by-year/marta-kowal-2013.html"])
    assert dead_links(site) == []


def test_many_events_are_listed_by_year() -> None:
    catalog = archive_example.catalog()
    (event,) = catalog.events.values()
    many = {f"e{n}": replace(event, id=f"e{n}", url=event.url) for n in range(LONG)}
    older = replace(event, id="old", happened=replace(event.happened, value="1999-05-01"))
    pages = {page.path: page.view for page in event_lists.pages(replace(catalog, events={**many, "old": older}))}
    assert list(pages) == ["events/index.html", "events/by-year/2011.html", "events/by-year/1999.html"]
    index, year, _ = pages.values()
    assert isinstance(index, event_lists.EventsView) and isinstance(year, event_lists.YearOfEventsView)
    assert [(each.link.text, each.events) for each in index.years] == [("2011", LONG), ("1999", 1)]
    assert (index.events, len(year.events), year.before) == ((), LONG, Link("events/by-year/1999.html", "1999"))


def test_a_long_month_shows_its_days_with_their_number_of_articles() -> None:
    catalog = archive_example.catalog()
    record = catalog.records[FLOOD_ID]
    many = {f"a{n}": replace(record, id=f"a{n}") for n in range(LONG)}
    flooded = catalog.days["2013-05-02"]
    days = {**catalog.days, "2013-05-02": replace(flooded, published=(*flooded.published, *many))}
    records, rows = {**catalog.records, **many}, {**catalog.rows, **dict.fromkeys(many, catalog.rows[FLOOD_ID])}
    views = {page.path: page.view for page in dates.pages(replace(catalog, records=records, rows=rows, days=days))}
    month = views["dates/2013/05/index.html"]
    assert isinstance(month, dates.MonthView)
    assert [(day.link.text, day.articles, day.published) for day in month.days] == [("2 May 2013", LONG + 1, ())]


def test_a_year_with_very_many_articles_has_a_page_for_each_month() -> None:
    catalog = archive_example.catalog()
    kowal = catalog.people["marta-kowal"]
    often = replace(kowal, articles=(BRIDGE_ID,) * BY_MONTH + (RIVER_ID, FLOOD_ID))
    site = render(replace(catalog, people={**catalog.people, kowal.id: often}))
    assert f"June 2011 {BY_MONTH + 1} articles" in words(site["people/by-year/marta-kowal-2011.html"])
    assert "Mayor Kowal opens" in words(site["people/by-year/marta-kowal-2011-06.html"])
    assert dead_links(site) == []


def test_a_letter_with_very_many_headings_is_divided_by_the_next_letter() -> None:
    catalog = archive_example.catalog()
    kowal = catalog.people["marta-kowal"]
    names = [*(f"N{number} Kane" for number in range(LONG_LETTER)), "Vera Kessler"]
    many = {addresses.of_name(name): name for name in names}
    nobody = replace(kowal, forms=(), roles=(), articles=(), rulings=(), apart=())
    people = {id: replace(nobody, id=id, url=f"people/{id}.html", name=name) for id, name in many.items()}
    site = render(replace(catalog, people={**catalog.people, **people}))
    assert "Ka Ke Ko" in words(site["people/by-letter/k.html"])
    assert "Vera Kessler" in words(site["people/by-letter/ke.html"])
    assert "N7 Kane" not in words(site["people/by-letter/k.html"])
    assert dead_links(site) == []


def test_many_undated_articles_are_listed_by_the_first_letter_of_the_headline() -> None:
    catalog = archive_example.catalog()
    record = archive_example.published(catalog.records[FLOOD_ID], UNKNOWN)
    titles = {f"a{n}": "Zoo" if n else "Über uns" for n in range(LONG + 1)}
    records = {id: replace(record, id=id, headline=title) for id, title in titles.items()}
    rows = dict.fromkeys(records, catalog.rows[FLOOD_ID])
    views = {page.path: page.view for page in undated.pages(replace(catalog, records=records, rows=rows))}
    assert list(views) == ["dates/undated.html", "dates/undated/u.html", "dates/undated/z.html"]
    assert [len(view.rows) for view in views.values() if isinstance(view, undated.UndatedView)] == [0, 1, LONG]
