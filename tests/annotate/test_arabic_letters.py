"""Who is named in Arabic and Persian letters, where none is a capital: a text, and the full names that it prints."""

import pytest

from tests.annotate.articles import people

NAMED = [
    (
        "an office behind a Persian name",
        "در این مراسم حسن رحیمی رئیس کمیسیون انرژی مجلس و علی‌اصغر شجاعی سفیر ایران حضور داشتند.",
        ["حسن رحیمی", "علی‌اصغر شجاعی"],
    ),
    (
        "Persian given names made of two",
        "غلامرضا دانشور وزیر نیرو و شیرعلی گل‌مراداف وزیر انرژی تاجیکستان از نیروگاه بازدید کردند.",
        ["غلامرضا دانشور", "شیرعلی گل‌مراداف"],
    ),
    ("according to whom", "به گفته رضا عباسی، رئیس پلیس راه استان، دو نفر جان باختند.", ["رضا عباسی"]),
    (
        "an office behind a comma",
        "به گفته علیرضا نیک‌اندیش، رئیس بندر، کشتی‌ها با حسن روحانی، وزیر، رفتند.",
        ["علیرضا نیک‌اندیش", "حسن روحانی"],
    ),
    ("a surname in two words", "سعید محمدزاده راد، مدیرعامل بندر، خبر داد.", ["سعید محمدزاده راد"]),
    ("who does something today", "محمدرضا کلانتری امروز در بندر سخن گفت.", ["محمدرضا کلانتری"]),
    ("a given name that is a word: a fishing port", "مدیر بندر گفت: بندر صیادی پس از سه روز توفان باز شد.", []),
    ("a noun of a verb", "بندر پس از سه روز توفان بازگشایی شد. بازگشایی بندر سه ساعت طول کشید.", []),
    (
        "a foreign surname behind an Arabic office",
        "وقال وزير الخارجية جبريل ساوادوغو للصحافيين إن الإفراج تم من دون دفع فدية.",
        ["جبريل ساوادوغو"],
    ),
    (
        "a foreign name behind who somebody is and of what nation",
        "أعلنت السلطات أن الجيولوجي الفرنسي إيرفيه كازاليس، الذي خطفه مسلحون، أفرج عنه.",
        ["إيرفيه كازاليس"],
    ),
    (
        "a prime minister of a nation",
        "التقى رئيس الوزراء الياباني يوشيهيكو تاكاهاشي نظيره المصري هشام قنديل في القاهرة أمس.",
        ["يوشيهيكو تاكاهاشي", "هشام قنديل"],
    ),
    ("whose son somebody is", "وأشاد بجهود الوسيط الموريتاني محمد ولد الخطري في الإفراج.", ["محمد ولد الخطري"]),
    (
        "a grandfather",
        "ونقل إليه تحيات معالي يوسف بن علوان بن عبدالله الوزير المسؤول.",
        ["يوسف بن علوان بن عبدالله"],
    ),
    ("a gift", "تسلم الأمير فيصل بن بندر هدية تذكارية.", ["فيصل بن بندر"]),
    ("a firm of a nation", "وقعت الشركة الفرنسية توتال إنيرجي العقد مع الوزارة أمس.", []),
    ("who speaks in an interview", "رحیم آزادی در گفت‌وگو با مهر گفت: آتش ۱۷ ساعت ادامه دارد.", ["رحیم آزادی"]),
    ("a given name of the faith", "التقى نظيره المغربي صلاح الدين مزوار في القاهرة.", ["صلاح الدين مزوار"]),
    ("who took a picture", "استقبل الوزير سامح شكري ضيفه. تصوير : محمد هشام", ["سامح شكري"]),
    (
        "husband and wife of one surname",
        "علی مرادی، کارگر معدن، گفت: سه روز زیر آوار بودیم. همسرش زهرا مرادی بیرون معدن بود.",
        ["علی مرادی", "زهرا مرادی"],
    ),
]


@pytest.mark.parametrize(("what", "text", "names"), NAMED, ids=[what for what, *_ in NAMED])
def test_who_is_named(what: str, text: str, names: list[str]) -> None:
    assert people(text) == names
