"""One house is filed once, whichever form of its name its texts print."""

from pathlib import Path

import pytest

from builder.order import Order
from builder.update import update
from tests.pages.reading import words

TEXTS = {
    "a.txt": "Harbour reopens\n3 May 2015\nTEHRAN (IRNA) - The harbour reopened on Sunday.\nNobody was hurt.\n",
    "b.txt": "بندر باز شد\n۱۳ اردیبهشت ۱۳۹۴\nتهران - ایرنا - بندر روز یکشنبه باز شد.\nمنبع: ایرنا\n",
    "c.txt": "Bridge shut\n4 May 2015\nThe bridge was shut.\nIslamic Republic News Agency\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    update(Order(seeds=folder, site=folder / "site", cache=folder / "cache"))
    return folder / "site" / "outlets"


def test_all_forms_are_one_page(site: Path) -> None:
    page = words((site / "islamic-republic-news-agency.html").read_text("utf-8"))
    assert "IRNA 3 articles, printed also as Islamic Republic News Agency, ایرنا" in page


@pytest.mark.parametrize("slug", ["irna", "yrn"])
def test_each_other_form_leads_there(site: Path, slug: str) -> None:
    assert 'href="islamic-republic-news-agency.html"' in (site / f"{slug}.html").read_text("utf-8")
