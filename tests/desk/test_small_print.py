"""How a page speaks of itself: every form knows its example, and leaves the line beside it that looks like one."""

import pytest

from builder.desk import small_print
from builder.desk.small_print import FORMS, Form


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.match)
def test_a_form_knows_its_example_and_leaves_its_look_alike(form: Form) -> None:
    assert [name.startswith(("Vasbrook", "The Vasbrook")) for name, _ in small_print.names(form.match)] == [True]
    assert not list(small_print.names(form.refuse))


def test_a_name_stands_where_it_is_said_to_stand() -> None:
    text = "Thanks again for following Vasbrook."
    assert [text[start : start + len(name)] for name, start in small_print.names(text)] == ["Vasbrook"]


def test_the_year_of_the_copyright_is_no_part_of_the_name() -> None:
    assert [name for name, _ in small_print.names("All rights reserved to Vasbrook Media Group 2023 ©")] == [
        "Vasbrook Media Group"
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("15 September 2009 [12:44] - HARBOUR.AZ", "HARBOUR.AZ"),
        ("15 September 2009, www.harbour.az", None),
        ("15 September 2009, anna@harbour.az", None),
    ],
)
def test_the_name_of_a_site_beside_a_date(line: str, name: str | None) -> None:
    found = small_print.site(line)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("2015年01月03日09:58 来源:渔港侨网 手机看新闻", "渔港侨网"),
        ("Source: Harbour Echo | 2018-09-09", "Harbour Echo"),
        ("Sources say it was 9 September 2018", None),
    ],
)
def test_the_source_beside_a_date(line: str, name: str | None) -> None:
    found = small_print.source(line)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize(
    "line",
    [
        "Open here    Get the Vasbrook Star app – FREE – in every store",
        "Download our free Vasbrook Star news app",
        "Install the official Vasbrook Star mobile app",
    ],
)
def test_the_app_of_the_paper(line: str) -> None:
    assert [name for name, _ in small_print.names(line)] == ["Vasbrook Star"]


def test_the_items_of_a_menu_name_no_page() -> None:
    assert not list(small_print.names("About Newsletters Advertise Contact Privacy Terms"))
