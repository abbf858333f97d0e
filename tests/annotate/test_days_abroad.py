"""Words of time in other languages than English. All sentences are invented."""

import pytest

from builder.annotate.days_abroad import days

PAST = [
    ("fr", "Quatre ouvriers ont péri dimanche à Kelm, le 14 mars 2016.", ["weekday 7", "date 2016-03-14"]),
    ("es", "Firmaron hoy en Lesna el acuerdo del 7 de febrero.", ["relative 0", "date XXXX-02-07"]),
    ("pt", "Os governos assinaram nesta quinta-feira (18) um acordo.", ["weekday 4"]),
    ("it", "Il ministro ha firmato ieri l'accordo, annunciato lunedì.", ["relative -1", "weekday 1"]),
    ("de", "Unbekannte haben in der Nacht zum Dienstag eine Maske gestohlen.", ["weekday 2"]),
    ("ru", "Трамвай в среду впервые вышел на маршрут 15 мая.", ["weekday 3", "date XXXX-05-15"]),
    ("uk", "У середу, 15 травня, на лінію вийшов трамвай.", ["weekday 3", "date XXXX-05-15"]),
    ("ar", "وقعت الوزيرة أمس مذكرة تفاهم، وعادت يوم الثلاثاء.", ["relative -1", "weekday 2"]),
    ("fa", "وزیر روز سه شنبه به کلم آمد. او امروز بازگشت.", ["weekday 2", "relative 0"]),
    ("tr", "Bakan salı günü imza attı.", ["weekday 2"]),
    ("id", "Menteri menandatangani nota itu, Rabu (12/4/2017).", ["weekday 3"]),
    ("da", "Færgen sank ud for Kelm i går, en onsdag.", ["relative -1", "weekday 3"]),
    ("et", "Praam uppus eile Kelmi lähedal.", ["relative -1"]),
    ("lv", "Prāmis vakar nogrima pie Kelmas.", ["relative -1"]),
    ("lt", "Keltas vakar nuskendo prie Kelmo.", ["relative -1"]),
    ("fi", "Lautta upposi eilen Kelmin edustalla.", ["relative -1"]),
    ("cs", "Trajekt se potopil včera u Kelmu.", ["relative -1"]),
    ("hr", "Trajekt je potonuo u srijedu kod Kelma, javljeno je jučer.", ["weekday 3", "relative -1"]),
    ("hu", "A komp tegnap süllyedt el Kelmnél.", ["relative -1"]),
    ("ro", "Feribotul s-a scufundat ieri lângă Kelm.", ["relative -1"]),
    ("vi", "Chiếc phà bị chìm hôm qua gần Kelm.", ["relative -1"]),
]
OTHER = [
    ("fr", "Le ministre se rendra lundi à Kelm."),  # to come
    ("fr", "Il est en prison depuis lundi."),  # a span
    ("fr", "« Nous avons fermé dimanche », a dit le patron."),  # the speaker's day
    ("es", "La ministra viajará el jueves a Lesna."),
    ("de", "Die Läden sind jeden Sonntag zu."),  # a habit
    ("hr", "Ministar će sutra i u srijedu posjetiti Kelm."),
    ("hu", "A miniszter ma Kelmbe fog utazni."),
    ("de", "Das Museum wird am Freitag öffnen."),
    ("ru", "Выставка откроется в пятницу, её планируют давно."),
    ("tr", "Pazar yerinde yangın çıktı."),  # a market
    ("id", "Satu minggu lalu jembatan itu runtuh."),  # a week
    ("ar", "احتفلت البلاد بذكرى اليوم الوطني."),  # a national day
    ("fa", "وزیر روز شنبه به کلم خواهد رفت."),
]


@pytest.mark.parametrize(("language", "text", "expected"), PAST)
def test_days_of_the_past(language: str, text: str, expected: list[str]) -> None:
    """Weekdays, today and yesterday, and dates, in the words of each language."""
    assert [f"{day.kind} {day.value}" for day in days(0, text, language)] == expected


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_days_that_do_not_date_the_news(language: str, text: str) -> None:
    """Plans, habits, spans, quoted speech, and words that are no days."""
    assert not list(days(0, text, language))
