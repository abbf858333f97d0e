"""The language of a text: its script, and the small words that no text of a language does without."""

import re
from collections import Counter

from builder.text import folded_text

SAMPLE = 2000  # characters
SMALL_WORDS = {  # of one letter only where a language has no others as common: "U.S." is no Croatian
    "en": "the of and to in a is that for it was on with as by at from said has have his are this be not were but",
    "fr": "le la les de des du et en un une que qui dans pour pas sur au aux par est plus avec ce il sont ses cette",
    "es": "el la los las de del y en un una que por con para se no su al es lo como mas este sus fue ha esta",
    "pt": "o a os as de do da dos das e em um uma que por com para se nao seu ao na no mais foi sao esta pelo pela",
    "it": "il lo la gli di del della dei e in un una che per con si non al da sono nel alla ha piu anche come",
    "de": "der die das und in den von zu mit dem des ein eine auf fur ist im sich nicht als auch es an werden hat",
    "nl": "de het een en van in te dat op is voor met zijn niet aan er om door ook bij als naar uit was heeft",
    "tr": "ve bir bu da de icin ile olarak olan daha cok gibi kadar sonra en ancak ise ne ya oldu dedi gore ama "
    "icinde her ilk yeni iki yil",
    "id": "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga kepada adalah ke tersebut kata "
    "tidak ada telah bisa dapat saat setelah baru para seperti",
    "sv": "och att det som en pa ar av for med den till har inte om ett men de var sig han vid fran efter eller",
    "da": "og det at en den til er som pa de med han af for ikke der var mig har et men ham om havde efter ved",
    "ro": "si in de la cu pe nu este din sa care pentru mai fost au al sunt dar sau fi prin dupa catre ca lui",
    "hu": "az es hogy nem is egy meg volt de ez csak mar mint el ha azt vagy szerint ki kell utan lesz",
    "vi": "va cua la co khong cho trong da duoc voi cac mot nguoi nhung den nay tai tu ve khi nhieu theo noi",
    "cs": "se na je ze to do ve pro ale jsou by jako po od za aby jeho jak podle uz nebo jen byl byla byli ktery "
    "ktera ktere mezi pri take proti rekl rekla",
    "hr": "je se na da su za od kao ce ne koji sa iz bi nije po do ili samo biti kako nakon",
    "sw": "na ya wa kwa ni katika za la kuwa cha hiyo huo hii kama lakini ili baada yake alisema hayo pia",
    "et": "ning mis kes aga ta selle mida oma kui ka see parast ule veel juba ole olid utles ja on et oli ei mille",
    "lv": "un ar uz kas bet lai tika ari pie gada ka pec tas vins kurs ir par no jau tiek kuru loti",
    "lt": "kad su apie buvo bet tai jo uz nuo metu po del yra jis kaip kuris taip pat dar ir is jau",
    "fi": "ja on ei se etta oli han mutta ovat myos kun joka kuin mukaan ole niin vain jo olla sen",
    "pl": "w i na z do nie sie ze to jest o po od za przez jak dla ale co oraz juz byl jego",
}
SCRIPTS = (
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
)
ANY_SCRIPT = re.compile("|".join(script.pattern for _, script in SCRIPTS).replace("]|[", ""))
WORD = re.compile(r"[^\W\d_]+")
MARKS = (("’", ""), ("‘", ""), ("'", ""), ("`", ""), ("“", " "), ("”", " "), ("–", " "), ("—", " "), ("…", " "))
LETTERS = str.maketrans({code: " " for code in range(128) if not chr(code).isalpha()})
_WORDS = {code: frozenset(small.split()) for code, small in SMALL_WORDS.items()}
SPOKEN_WITH = {word: tuple([code for code, small in _WORDS.items() if word in small])
               for word in frozenset().union(*_WORDS.values())}  # fmt: skip
PERSIAN = re.compile("[پچژگکی]")
URDU = re.compile("[ٹڈڑےں]")
KANA = re.compile("[\u3041-\u30ff]")
KANA_SHARE = 0.05  # of the characters of a Japanese text at least
UKRAINIAN = re.compile("[іїєґІЇЄҐ]")


def detect(text: str) -> str:
    """The BCP 47 code of the language the text is most likely in, "und" where nothing tells."""
    sample = text[:SAMPLE]
    if ANY_SCRIPT.search(sample):
        letters = sum(c.isalpha() for c in sample)
        for code, script in SCRIPTS:
            if len(script.findall(sample)) > 0.4 * letters > 0:
                return _within(code, sample)
    known = dict.fromkeys(SMALL_WORDS, 0)
    counted = Counter(_words(sample))
    for word in SPOKEN_WITH.keys() & counted.keys():
        for code in SPOKEN_WITH[word]:
            known[code] += counted[word]
    best = max(known, key=lambda code: known[code])
    return best if known[best] >= 2 else "und"


def _words(sample: str) -> list[str]:
    """The words of the sample, folded; most texts are in ASCII but for their marks, and need fewer steps."""
    for mark, like in MARKS:
        sample = sample.replace(mark, like)
    if sample.isascii():
        return sample.lower().translate(LETTERS).split()
    found: list[str] = WORD.findall(folded_text(sample))
    return found


def _within(code: str, sample: str) -> str:
    """Languages that share a script, told apart by letters that only one of them has."""
    if code == "ar":
        return "ur" if URDU.search(sample) else "fa" if len(PERSIAN.findall(sample)) > 3 else "ar"
    if code == "zh" and len(KANA.findall(sample)) > KANA_SHARE * len(sample):
        return "ja"
    if code == "ru":
        return "uk" if len(UKRAINIAN.findall(sample)) > 5 else "ru"
    return code
