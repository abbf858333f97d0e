"""Datelines of East Asia: town, day and agency where no space parts them."""

import pytest

from builder.desk import dateline

HEADS = [
    # text, place, agency, day, what the text begins with
    ("新华社临港3月4日电（记者 王海）渔港恢复通航。", "临港", "新华社", "XXXX-03-04", "渔港"),
    ("本报临港3月4日电 渔港恢复通航。", "临港", "", "XXXX-03-04", "渔港"),
    ("（中央社記者王大明基隆25日電）基隆港重新開放。", "基隆", "中央社", None, "基隆港"),
    ("【ワシントン共同】米政府は発表した。", "ワシントン", "共同", None, "米政府"),
    ("【湊市＝山田太郎】漁港が再開した。", "湊市", "", None, "漁港"),
    ("[東京 18日 ロイター] - 政府は発表した。", "東京", "ロイター", None, "政府"),
    ("(서울=연합뉴스) 홍길동 기자 = 정부는 발표했다.", "서울", "연합뉴스", None, "정부는"),
]
NONE = ["新华社记者说，渔港恢复通航。", "【写真】漁港の様子", "(사진) 항구의 모습"]


@pytest.mark.parametrize(("text", "place", "agency", "day", "begins"), HEADS)
def test_a_head(text: str, place: str, agency: str, day: str | None, begins: str) -> None:
    found = dateline.read(text)
    assert found is not None
    assert (found.place, found.agency, found.day.value if found.day else None) == (place, agency, day)
    assert text[found.end :].startswith(begins)


@pytest.mark.parametrize("text", NONE)
def test_no_head(text: str) -> None:
    assert dateline.read(text) is None
