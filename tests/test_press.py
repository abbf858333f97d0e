"""View and template to HTML; and what the fingerprint of a page is made of."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from builder.cache import encode
from builder.errors import Refused
from builder.inputs import read_templates as read
from builder.model import VERBATIM, Page, Recall
from builder.pages import plan
from builder.press import Kept, Press, Printed, Sheaf, print_all, seal, unseal, view_of
from builder.templating import link
from tests import archive_example


@dataclass(frozen=True, slots=True)
class View:
    name: str


@dataclass(frozen=True, slots=True)
class Costly:
    """A page that shows how often it had to count to a number."""

    number: int

    def opened(self, body: object, recall: Recall) -> View:
        return View(recall(f"up to {self.number}", str, lambda: f"counted to {self.number}"))


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "base.html").write_text("<b>{% block main %}{% endblock %}</b>", encoding="utf-8")
    (folder / "page.html").write_text(
        '{% extends "base.html" %}{% block main %}{{ view.name }}{% endblock %}', encoding="utf-8"
    )
    return folder


@pytest.mark.parametrize(("start", "end", "expected"), [
    ("index.html", "people/a.html", "people/a.html"),
    ("people/a.html", "index.html", "../index.html"),
    ("dates/2017/07/23.html", "dates/2017/index.html", "../index.html"),
    ("articles/a.html", "articles/a.source.html#c1-9", "a.source.html#c1-9"),
    ("articles/a.html", "articles/a.html#p3", "#p3"),
    ("articles/a.html", "articles/a.html", "a.html"),
])
def test_links_are_relative_and_end_in_a_file_name(start: str, end: str, expected: str) -> None:
    assert link(start, end) == expected


def test_markup_in_a_value_is_escaped(templates: Path) -> None:
    assert Press(read([templates])).render(Page("a.html", "page.html", View("<i>"))) == "<b>&lt;i&gt;</b>"


def test_what_a_page_keeps_is_worked_out_once(templates: Path) -> None:
    """It is known by its key, whatever the template; under another key it is worked out anew."""

    def printed(number: int, kept: Kept | None) -> Printed:
        page = seal(Page("a.html", "page.html", Costly(number), keeps=True))
        (one,) = print_all(Sheaf(read([templates]), "", (page,), {}, {"a.html": kept} if kept else {}))
        return one

    first = printed(3, None)
    assert first.raw == b"<b>counted to 3</b>"
    assert first.keep == ("up to 3", encode("counted to 3"))
    assert printed(3, first.keep) == Printed("a.html", first.raw, None)
    assert printed(3, ("up to 3", encode("known"))).raw == b"<b>known</b>"
    assert printed(4, first.keep).raw == b"<b>counted to 4</b>"


def test_the_users_template_wins(templates: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "base.html").write_text("<p>{% block main %}{% endblock %}</p>", encoding="utf-8")
    assert Press(read([own, templates])).render(Page("a.html", "page.html", View("x"))) == "<p>x</p>"


def test_a_template_in_another_encoding_is_told(templates: Path) -> None:
    (templates / "page.html").write_bytes("<p>café</p>".encode("latin-1"))
    with pytest.raises(Refused, match=r"page\.html: is not in UTF-8: save it in that encoding"):
        read([templates])


def test_a_picture_among_the_templates_is_passed_over(templates: Path) -> None:
    (templates / "logo.png").write_bytes(b"\x89PNG\xff")
    assert "logo.png" not in dict(read([templates]))


def test_a_name_that_the_view_does_not_have_is_an_error(templates: Path) -> None:
    (templates / "bad.html").write_text("{{ view.nmae }}", encoding="utf-8")
    with pytest.raises(Refused, match=r"templates/bad\.html: .* has no attribute 'nmae'"):
        Press(read([templates])).render(Page("a.html", "bad.html", View("x")))


def test_a_broken_template_is_told_with_its_line(templates: Path) -> None:
    (templates / "bad.html").write_text("<p>\n{% if view.name %}", encoding="utf-8")
    with pytest.raises(Refused, match=r"templates/bad\.html:2: "):
        Press(read([templates])).parts(Page("a.html", "bad.html", View("x")))


def test_a_verbatim_page_is_its_view() -> None:
    assert Press(()).render(Page("data/a.jsonl", VERBATIM, "{}\n")) == "{}\n"


def parts(templates: Path, page: Page) -> dict[str, str]:
    """The parts of a page by name."""
    found = Press(read([templates])).parts(page).split()
    return dict(zip(found[::2], found[1::2], strict=True))


def test_parts_tell_what_changed(templates: Path) -> None:
    page, other = Page("a.html", "page.html", View("x")), Page("a.html", "page.html", View("y"))
    before = parts(templates, page)
    assert {name for name, part in parts(templates, other).items() if part != before[name]} == {"view"}
    (templates / "base.html").write_text("<u>{% block main %}{% endblock %}</u>", encoding="utf-8")
    assert {name for name, part in parts(templates, page).items() if part != before[name]} == {"template"}


def test_a_page_survives_its_seal() -> None:
    """What is fingerprinted is what is printed: nothing is lost on the way, and nothing can be added."""
    pages = list(plan(archive_example.catalog()))
    unsealed = [unseal(seal(page)).view for page in pages]
    assert list(map(encode, unsealed)) == [encode(view_of(page)) for page in pages]
    assert list(map(type, unsealed)) == [type(view_of(page)) for page in pages]


def test_a_template_of_the_users_own_may_ask_whether_something_is_there(templates: Path) -> None:
    (templates / "own.html").write_text(
        "{{ 'named' if view.name is defined }} {{ view.nmae | default('no such thing') }}", encoding="utf-8"
    )
    assert Press(read([templates])).render(Page("a.html", "own.html", View("x"))) == "named no such thing"


def test_a_macro_takes_arguments_by_name_and_has_defaults(templates: Path) -> None:
    (templates / "own.html").write_text(
        "{% macro told(name, before='<', after='>') %}{{ before }}{{ name }}{{ after }}{% endmacro %}"
        "{{ told(view.name) }} {{ told(view.name, after='!') }} {{ told(view.name, '(', ')') }}", encoding="utf-8",
    )
    printed = Press(read([templates])).render(Page("a.html", "own.html", View("x")))
    assert printed == "&lt;x&gt; &lt;x! (x)"


def test_a_macro_that_is_given_too_little_or_too_much_is_an_error(templates: Path) -> None:
    for given in ("", "1, 2"):
        (templates / "own.html").write_text(
            "{% macro told(name) %}{{ name }}{% endmacro %}{{ told(" + given + ") }}", encoding="utf-8"
        )
        with pytest.raises((Refused, TypeError)):
            Press(read([templates])).render(Page("a.html", "own.html", View("x")))
