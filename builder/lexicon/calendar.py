"""Months and weekdays as newsrooms print them, and the Persian and Hijri calendars beside the Gregorian.

Names are the common knowledge of each language, abbreviations as wires and datelines use them; written for Backfile.
Look them up folded and without a full stop: `MONTHS[fold("Sept.".rstrip("."))] == 9`.
"""

from datetime import date, timedelta
from functools import cache
from typing import Literal

from builder.text import fold

Calendar = Literal["gregorian", "persian", "hijri"]

# Language -> the twelve months, each with its forms.
MONTH_NAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    "fr": (
        "janvier janv",
        "février fév févr",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre",
        "octobre",
        "novembre",
        "décembre déc",
    ),
    "es": (
        "enero ene",
        "febrero",
        "marzo",
        "abril abr",
        "mayo may",
        "junio",
        "julio",
        "agosto ago",
        "septiembre setiembre set",
        "octubre",
        "noviembre",
        "diciembre dic",
    ),
    "pt": (
        "janeiro",
        "fevereiro fev",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro out",
        "novembro",
        "dezembro dez",
    ),
    "it": (
        "gennaio genn gen",
        "febbraio febbr",
        "marzo",
        "aprile",
        "maggio magg mag",
        "giugno giu",
        "luglio lug",
        "agosto",
        "settembre sett",
        "ottobre ott",
        "novembre",
        "dicembre",
    ),
    "de": (
        "januar jänner jän",
        "februar",
        "märz mrz mär",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober okt",
        "november",
        "dezember",
    ),
    "nl": ("januari", "februari", "maart mrt", "", "mei", "", "", "augustus", "", "", "", ""),
    "tr": (
        "ocak oca",
        "şubat şub",
        "mart",
        "nisan nis",
        "mayıs",
        "haziran haz",
        "temmuz tem",
        "ağustos ağu",
        "eylül eyl",
        "ekim eki",
        "kasım kas",
        "aralık",
    ),
    "id": (
        "januari",
        "februari pebruari",
        "maret",
        "",
        "mei",
        "juni jun",
        "juli julai",
        "agustus ogos agt ags agu",
        "",
        "oktober",
        "nopember nop",
        "desember disember des",
    ),
    "pl": (
        "stycznia styczeń sty",
        "lutego luty lut",
        "marca marzec",
        "kwietnia kwiecień kwi",
        "maja maj",
        "czerwca czerwiec cze",
        "lipca lipiec lip",
        "sierpnia sierpień sie",
        "września wrzesień wrz",
        "października październik paź",
        "listopada listopad lis",
        "grudnia grudzień gru",
    ),
    "ru": (
        "января январь янв",
        "февраля февраль фев",
        "марта март мар",
        "апреля апрель апр",
        "мая май",
        "июня июнь июн",
        "июля июль июл",
        "августа август авг",
        "сентября сентябрь сен сент",
        "октября октябрь окт",
        "ноября ноябрь ноя нояб",
        "декабря декабрь дек",
    ),
    "uk": (
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ),
    "bg": (
        "януари",
        "февруари",
        "март",
        "април",
        "май",
        "юни",
        "юли",
        "август",
        "септември",
        "октомври",
        "ноември",
        "декември",
    ),
    "cs": (
        "ledna",
        "února",
        "března",
        "dubna",
        "května",
        "června",
        "července",
        "srpna",
        "září",
        "října",
        "listopadu",
        "prosince",
    ),
    "hu": (
        "január",
        "február",
        "március",
        "április",
        "május",
        "június",
        "július",
        "augusztus",
        "szeptember",
        "október",
        "",
        "",
    ),
    "ro": ("ianuarie", "februarie", "martie", "aprilie", "", "iunie", "iulie", "", "", "octombrie", "noiembrie", ""),
    "sv": ("", "", "mars marts", "", "maj", "", "", "augusti", "", "", "", ""),
    "el": (
        "ιανουαρίου ιαν",
        "φεβρουαρίου φεβ",
        "μαρτίου μαρ",
        "απριλίου απρ",
        "μαΐου μαι",
        "ιουνίου ιουν",
        "ιουλίου ιουλ",
        "αυγούστου αυγ",
        "σεπτεμβρίου σεπ",
        "οκτωβρίου οκτ",
        "νοεμβρίου νοε",
        "δεκεμβρίου δεκ",
    ),
    "he": (  # also with "of" before it
        "ינואר בינואר",
        "פברואר בפברואר",
        "מרץ במרץ מרס במרס",
        "אפריל באפריל",
        "מאי במאי",
        "יוני ביוני",
        "יולי ביולי",
        "אוגוסט באוגוסט",
        "ספטמבר בספטמבר",
        "אוקטובר באוקטובר",
        "נובמבר בנובמבר",
        "דצמבר בדצמבר",
    ),
    "ur": (
        "جنوری",
        "فروری",
        "مارچ",
        "اپریل",
        "مئی",
        "جون",
        "جولائی",
        "اگست",
        "ستمبر",
        "اکتوبر",
        "نومبر",
        "دسمبر",
    ),
    "ar": (  # Egypt and the Gulf; the Levant and Iraq; the Maghreb
        "يناير جانفي كانون-الثاني",
        "فبراير شباط فيفري",
        "مارس آذار",
        "أبريل ابريل نيسان أفريل",
        "مايو أيار ماي",
        "يونيو حزيران جوان",
        "يوليو تموز جويلية",
        "أغسطس اغسطس آب أوت",
        "سبتمبر أيلول",
        "أكتوبر اكتوبر تشرين-الأول",
        "نوفمبر تشرين-الثاني",
        "ديسمبر كانون-الأول",
    ),
    "fa": (
        "ژانویه",
        "فوریه",
        "مارس",
        "آوریل",
        "مه",
        "ژوئن",
        "ژوئیه جولای",
        "اوت آگوست",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ),
}
PERSIAN_NAMES = (
    "farvardin فروردین",
    "ordibehesht اردیبهشت",
    "khordad خرداد",
    "tir تیر",
    "mordad amordad مرداد",
    "shahrivar شهریور",
    "mehr مهر",
    "aban آبان",
    "azar آذر",
    "dey دی",
    "bahman بهمن",
    "esfand اسفند",
)
HIJRI_NAMES = (
    "muharram محرم",
    "safar صفر",
    "rabi-al-awwal rabi'i rabi-i rabi'al-awwal",
    "rabi-al-thani rabi'ii rabi-ii rabi'al-thani rabi'al-akhir",
    "jumada-al-awwal jumada'i jumada-i jumada-al-ula",
    "jumada-al-thani jumada'ii jumada-ii jumada-al-akhirah",
    "rajab رجب",
    "shaban sha'ban شعبان",
    "ramadan ramazan رمضان",
    "shawwal shawal شوال",
    "dhul-qadah dhu-al-qadah dhu-al-qa'dah thul-qadah",
    "dhul-hijjah dhu-al-hijjah thul-hijjah",
)
# Language -> Monday to Sunday.
WEEKDAY_NAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "monday mon",
        "tuesday tue tues",
        "wednesday wed",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pt": (
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "id": ("senin", "selasa", "rabu", "kamis khamis", "jumat jum'at jumaat", "sabtu", "minggu ahad"),
    "pl": (
        "poniedziałek",
        "wtorek",
        "środa środę",
        "czwartek",
        "piątek",
        "sobota sobotę",
        "niedziela niedzielę",
    ),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "ru": ("понедельник", "вторник", "среда среду", "четверг", "пятница пятницу", "суббота субботу", "воскресенье"),
    "uk": ("понеділок", "вівторок", "середа середу", "четвер", "пятниця п'ятниця", "субота суботу", "неділя неділю"),
    "he": ("שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"),
    "ur": ("پیر سوموار", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
    "ar": ("الاثنين الإثنين", "الثلاثاء", "الأربعاء الاربعاء", "الخميس", "الجمعة", "السبت", "الأحد الاحد"),
    "fa": ("دوشنبه", "سهشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
}


@cache
def numbered(names: tuple[str, ...]) -> dict[str, int]:
    """Every folded form of the names in their order, from 1."""
    return {fold(form): number for number, forms in enumerate(names, 1) for form in forms.split()}


MONTHS = {form: n for names in MONTH_NAMES.values() for form, n in numbered(names).items()}
PERSIAN_MONTHS = numbered(PERSIAN_NAMES)
HIJRI_MONTHS = numbered(HIJRI_NAMES)
WEEKDAYS = {form: n for names in WEEKDAY_NAMES.values() for form, n in numbered(names).items()}


def gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day in the calendar; None where there is no such day. Hijri may be a day off."""
    try:
        if calendar == "gregorian":
            return date(year, month, day)
        if calendar == "persian":
            return _from_persian(year, month, day)
        return _from_hijri(year, month, day)
    except (ValueError, OverflowError):
        return None


def _from_persian(year: int, month: int, day: int) -> date | None:
    """Leap years by the 33-year cycle, which agrees with the equinox from 1244 to 1472 (1865 to 2093)."""
    leap = year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
    length = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if not (1244 <= year <= 1472 and 1 <= month <= 12 and 1 <= day <= length):
        return None
    cycles, rest = divmod(year - 1, 33)
    leaps = cycles * 8 + sum(1 for y in (1, 5, 9, 13, 17, 22, 26, 30) if y <= rest)
    ordinal = 226894 + (year - 1) * 365 + leaps + min(month - 1, 6) * 31 + max(month - 7, 0) * 30 + day
    return date.fromordinal(ordinal)


def _from_hijri(year: int, month: int, day: int) -> date | None:
    """The tabular calendar (Reingold and Dershowitz, "Calendrical Calculations", ch. 7); may be a day off."""
    if not (1200 <= year <= 1600 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return date.fromordinal(227014) + timedelta(days=days)
