"""Place names of the gazetteer, folded: "country" (also states and regions), "great" cities, "town"."""

from functools import cache
from importlib.resources import files

TOWN = ("great", "town")  # the grades of a town
SHORT_LENGTH = 6  # characters: "U.S.A."
# Towns from which papers date their texts, by names that the gazetteer does not hold; written for Backfile.
TOWNS = frozenset(
    town.replace("_", " ")
    for town in (
        "بيروت بغداد القاهرة دمشق الرياض جدة عمان عمّان الكويت الدوحة أبوظبي أبو_ظبي دبي المنامة مسقط صنعاء عدن"
        " الخرطوم طرابلس بنغازي تونس الجزائر الرباط نواكشوط القدس رام_الله غزة واشنطن لندن باريس موسكو طهران أنقرة"
        " نيويورك جنيف تهران مشهد اصفهان شیراز تبریز قم اهواز کرمان رشت بوشهر کابل هرات واشنگتن مسکو"
        " کراچی لاہور اسلام_آباد راولپنڈی پشاور کوئٹہ ملتان فیصل_آباد حیدرآباد سکھر سیالکوٹ گوجرانوالہ مظفرآباد"
        " واشنگٹن نئی_دہلی دہلی ممبئی سری_نگر ڈھاکا"
        " Москва Санкт-Петербург Киев Київ Львів Минск Мінск Астана Алматы Баку Ереван Тбилиси Ташкент Бишкек"
        " София Белград Београд Скопје ירושלים תל-אביב חיפה Αθήνα Θεσσαλονίκη Λευκωσία"
        " Den_Haag Brussel Parijs Londen Berlijn Moskou Brüssel Genf Mailand Moskau Kairo Peking"
        " Warschau Prag Kopenhagen Tokio Palma_de_Mallorca Castellón_de_la_Plana Donostia Hong_Kong Washington_DC"
        " Душанбе Ашхабад Кишинёв Рига Вильнюс Таллин Варшава Лондон Париж Берлин Вена Женева Вашингтон Нью-Йорк"
        " Токио Пекин Казань Екатеринбург Новосибирск Владивосток Хабаровск Краснодар Самара Уфа Симферополь"
        " Одесса Харьков Донецк Одеса Харків Дніпро"
        " Londres Nueva_York Ginebra Bruselas Pekín Moscú Moscou Le_Caire Londra Parigi Berlino Varsavia Ginevra"
        " Varsóvia Pequim Moscovo Genebra Nova_Iorque Bruxelas Moskova Londyn Paryż Moskwa Bruksela"
        " Ciudad_de_México Cidade_do_México Ciudad_del_Vaticano Città_del_Vaticano Cité_du_Vatican Nueva_Delhi"
        " Nova_Délhi Jerusalén Gerusalemme Argel Alger Copenhague Estocolmo Lisboa Lisbonne Lissabon Atenas Athènes"
        " Atene Varsovie Viena Wien München Zürich Genève Antwerpen Roma Milano Napoli Firenze Torino Venezia Genova"
        " Nápoles Venecia La_Haya La_Haye Praga Budapeste Bucarest București Bucareste Belgrado Zagabria Moscova"
        " San_Petersburgo Pechino Tokio Tóquio Seúl Seul Singapour Singapur Singapura Yakarta Bagdad Bagdá Damasco"
        " Damas Beyrouth Riad Ryad El_Cairo Túnez Abuya Addis_Abeba Adís_Abeba Johannesburgo La_Habana"
        " Puerto_Príncipe Santiago_de_Chile Nova_York Nueva_Orleans Kahire Atina Cenevre Katmandou Katmandú Kaboul"
        " Cabul"
        " Al_Ain Umm_Al_Quwain Al_Khobar Alkhobar Hodeidah Gaza_City Occupied_Jerusalem Deir_Ezzor Raqqa Irbil"
        " Kerbala Basra Fallujah St_Petersburg St._Petersburg Stepanakert Sukhumi Mitrovica Hargeisa Dutse"
        " Trivandrum Cochin Calicut Tuticorin Pondicherry Bhubaneshwar Danang Johor_Baru Davao_City Baguio_City"
        " Cotabato_City Zamboanga_City"
    ).split()
)
# Countries by names that papers print and the gazetteer has otherwise; written for Backfile.
COUNTRIES = (
    "czech republic", "great britain", "netherlands", "republic of korea", "east timor", "cape verde",
    "russian federation", "islamic republic of iran", "iraqi kurdistan", "turkiye", "viet nam",
)  # fmt: skip
LONGEST = 4  # words of a place name that is looked up

# What datelines and texts shorten, by the folded name without dots.
SHORT = {
    "us": "United States",
    "usa": "United States",
    "uk": "United Kingdom",
    "uae": "United Arab Emirates",
    "ussr": "Soviet Union",
    "drc": "Democratic Republic of the Congo",
}


def in_full(name: str) -> str:
    """The name that a shortened one stands for, else the name itself: "U.S." -> "United States"."""
    return SHORT.get(name.replace(".", "").lower(), name) if len(name) <= SHORT_LENGTH else name


def grade(name: str) -> str:
    """How firmly the folded name means a place: "country", "great", "town", or "" for none that is known."""
    return _grades().get(name, "")


def begins_place(word: str) -> bool:
    """Whether the folded word is the first of several that mean a place."""
    return word in _beginnings()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _grades() if " " in name)


@cache
def _grades() -> dict[str, str]:
    text = files("builder.lexicon").joinpath("data", "places.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines()) | dict.fromkeys(COUNTRIES, "country")
