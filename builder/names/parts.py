"""A printed name taken apart: titles and particles dropped, compounds closed up, initials told from names.

"Sheikh Mohammed bin Rashid Al Maktoum"  ->  mohammed, rashid (son of), maktoum (of the house)
"A.P.J. Abdul Kalam"                     ->  a. p. j. abdkalam
"King, Martin Luther, Jr."               ->  martin luther king, suffix jr
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from builder.lexicon.eastern import family
from builder.names.romanised import romanised
from builder.text import fold

Link = Literal["", "son", "house"]

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness countess king queen prince princess emperor "
    "pope saint cardinal bishop archbishop father sister rev reverend rabbi imam sheikh shaikh sheik shaykh sheikha "
    "ayatollah hojatoleslam hojjatoleslam mullah mulla president premier minister senator sen rep gov governor mayor "
    "ambassador chancellor general gen colonel col maj captain capt lieutenant lt commander cmdr admiral adm marshal "
    "sergeant sgt brigadier brig comrade shrimati smt señor".split()
)
# These may be names as well: dropped only where two more words follow.
NAMES_TOO = frozenset(
    "sayyid sayed syed seyyed seyed sayyed hajj haji hajji maulana shri judge justice major u daw".split()
)
SUFFIXES = {"jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr"} | {
    numeral: numeral for numeral in "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split()
}
LETTERS = frozenset("phd md mp mep kcmg obe mbe cbe kbe qc kc esq".split())
SPELLED_OUT = frozenset("jr jnr junior sr snr senior esq phd".split())  # the others stand in capitals
BEHIND = LETTERS | frozenset(SUFFIXES)  # what stands behind a name
# Small words inside a name; never the last part and never the first (Al Gore, Ben Bernanke, Le Duc Tho, Kim Jong-il).
SONS = frozenset("bin ibn ben bint binti bte ould ag walet".split())
ARTICLES = frozenset("al el ul ud as ash ad ar at az an".split())
PARTICLES = frozenset(
    "de da das do dos du del dela delos della delle dello di degli la le las los van von der den ter ten zu zum zur "
    "af av ap ab".split()
)
SMALL = SONS | ARTICLES | PARTICLES
# Son or daughter of whoever is named before: "Gurbanov Rauf Oktay ogly".
SON_BEHIND = frozenset("ogly oglu oglou ogli ogluy kyzy kizi qizi gizi".split())
# As Bengal and Malaya write the name of the Prophet before a man's own; and other names cut short.
MOHAMMED = frozenset("md mohd muhd mhd mohmd".split())
CUT_SHORT = dict.fromkeys(MOHAMMED, "mohammed") | {"pd": "prasad", "kr": "kumar", "wm": "william", "chas": "charles"}
FUSED = frozenset("abu abou abi aboul umm um".split())  # what makes one name with the next part
IRISH = frozenset("Ó Ní Uí Nic Mac Mc".split())  # "Ó Hanluain" is O'Hanluain
SERVANT = re.compile(r"abd(?:[aeiou]+[lrsnztd]?)?")  # the servant of: abd, abdul, abdel, abdur
SERVING = re.compile(r"abd[aeiou]+(?=.{3})")
FAITH = re.compile(r"(?:[aeou]dd|[eu]ld)(?:i|ee|iy)ne?$")  # of the faith: salahuddin, salaheldin
COMPOUND = re.compile(r"^abd|d(?:i|ee|iy)ne?$")
COMPOUNDS = re.compile(r"\babd|d(?:i|ee|iy)ne?\b")  # the same of any part
FAITHS = frozenset("din deen dine dein".split())
FAITHS_FUSED = frozenset("eddine eddin uddin addin oddin aldin eldin".split())

# Words that are no mere part of a name, or not always.
TELLING = frozenset(
    {*TITLES, *NAMES_TOO, *BEHIND, *SMALL, *SON_BEHIND, *CUT_SHORT, *FUSED, *FAITHS, *FAITHS_FUSED, "st", "ste"}
    | {word.lower() for word in IRISH}
)

OUT_OF_LINE = re.compile(r"[,(\"“”«»]")
ASIDE = re.compile(r"\([^)]*\)|[\"“”«»][^\"“”«»]*[\"“”«»]")
NICKNAME = re.compile(r"\w\s+[\"“«]([^\"”»]{2,30})[\"”»]\s+(\w.*)")
PLAIN = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)*")
BREAK = re.compile(r"[\s.\-‐‑–—/·・•]+")
SAINTS = {"st": "Saint", "ste": "Sainte"}  # within a name: "Huguette St-Cyr"
UNSPACED = "\u3005"  # from here on Chinese characters, kana and hangul: surname and given name are one word
# Initials that stand for one letter of another script: "Sh. Qurbonov", "Yu. Ivanov".
OF_TWO_LETTERS = re.compile(r"\b([SZKG](?=h\.)|Y(?=[aeu]\.)|T(?=s\.)|D(?=z\.))[a-z]\.", re.ASCII)
LEADING_ARTICLE = re.compile(  # al-Abadi by itself; ElBaradei
    rf"^\W*(?i:{'|'.join(sorted(ARTICLES))})[-‐‑](?=\w{{3}})|\b[EA]l(?=[A-Z][a-z])"
)


class Part(NamedTuple):
    """One part of a name: folded, as printed, and what links it to the part before."""

    text: str
    printed: str
    link: Link = ""

    @property
    def initial(self) -> bool:
        return len(self.text) == 1 and self.text < UNSPACED

    @property
    def abbreviated(self) -> bool:
        """Whether it is Md or Mohd, which one paper prints before a name and another leaves out."""
        return self.text == "mohammed" and fold(self.printed) in MOHAMMED


class Name(NamedTuple):
    """A name taken apart; `suffix` is "jr", "ii" … or empty, `titled` whether a title stood before it."""

    parts: tuple[Part, ...]
    suffix: str = ""
    titled: bool = False


@lru_cache(maxsize=1 << 17)
def parse(printed: str) -> Name:
    """Take a printed name apart; without any letters it has no parts."""
    if PLAIN.fullmatch(printed) and not COMPOUNDS.search(lowered := printed.lower()):
        parts = lowered.split(" ")
        if TELLING.isdisjoint(parts):  # most names: the same comes of it, sooner
            return Name(tuple(map(Part, parts, printed.split(" "))))
    words = _words(OF_TWO_LETTERS.sub(r"\1.", _straightened(printed)))
    titled = False
    while len(words) > 1 and _is_title(fold(words[0]), followed_by=len(words) - 1):
        words, titled = words[1:], True
    suffix = ""
    while len(words) > 1 and _behind(words[-1]):
        suffix = SUFFIXES.get(fold(words[-1]), suffix)
        words = words[:-1]
    words = [SAINTS.get(fold(word), word) if at and word != words[-1] else word for at, word in enumerate(words)]
    return Name(tuple(_closed_up(_linked(_with_initials_first(_with_father_behind(words))))), suffix, titled)


def _with_father_behind(words: list[str]) -> list[str]:
    """"Rauf Oktay ogly Gurbanov" as Rauf, son of Oktay, Gurbanov; where it ends the name the surname stands first."""
    at = next((at for at in range(2, len(words)) if fold(words[at]) in SON_BEHIND), 0)
    if not at:
        return words
    before, father, behind = words[: at - 1], words[at - 1], words[at + 1 :]
    if not behind and len(before) > 1:
        before, behind = before[1:], before[:1]
    return [*before, "bin", father, *behind] if behind else words


def _with_initials_first(words: list[str]) -> list[str]:
    """Initials that stand behind, as in the south of India, in front: "Sreekumar K P"."""
    if not words or len(words[-1]) > 1:
        return words
    given = next((at for at, word in enumerate(words) if len(word) == 1 and word.isupper()), 0)
    initials = words[given:]
    behind = given and len(initials) > 1 and all(len(word) == 1 and word < UNSPACED for word in initials)
    return [*initials, *words[:given]] if behind else words


def by_nickname(printed: str) -> str:
    """The name with what stands in quotation marks for the given names: Rafael Edward "Ted" Cruz is Ted Cruz."""
    nick = NICKNAME.search(printed)
    return f"{nick[1]} {nick[2]}" if nick else ""


def begins_surname(printed: str) -> bool:
    """Whether it is a particle and a surname, and no given name: "bin Laden", "de Gaulle"."""
    first, _, rest = printed.partition(" ")
    return bool(rest) and " " not in rest and fold(first) in SONS | PARTICLES


def _is_title(word: str, *, followed_by: int) -> bool:
    return word in TITLES or (word in NAMES_TOO and followed_by > 1)


def _behind(word: str) -> bool:
    """Whether the word is a suffix: "Jr", "MP", "XI"; but "Xi" is a name."""
    folded = fold(word)
    return folded in BEHIND and (word.isupper() or folded in SPELLED_OUT)


def _straightened(printed: str) -> str:
    """Without brackets and quoted nicknames; "Putin, Vladimir" the right way round."""
    if not OUT_OF_LINE.search(printed):
        return printed
    family, *rest = ASIDE.sub(" ", printed).split(",")
    behind = [part for part in rest if _behind(part.strip(" ."))]
    given = [part for part in rest if part not in behind]
    return " ".join([*given, family, *behind])


def _words(text: str) -> list[str]:
    """Words without hyphens and full stops; initials that are written together one by one ("APJ", "J.K.")."""
    if PLAIN.fullmatch(text):
        return text.split(" ")
    if text[:1] >= UNSPACED and text.isalpha():
        return [part for part in (text[: family(text)], text[family(text) :]) if part]
    shouted = text.isupper()
    words: list[str] = []
    for word in BREAK.split(LEADING_ARTICLE.sub("", text)):
        if word.isupper() and 1 < len(word) <= 3 and not shouted and fold(word) not in BEHIND:
            words += word if not set("AEIOUY") & set(word[1:]) else [word]
        elif word.isalpha() or any(map(str.isalpha, word)):
            words.append(word)
    return words


def _linked(words: list[str]) -> list[Part]:
    """Particles dropped where they are not the first or last word; what they say kept as the next part's link."""
    parts: list[Part] = []
    link: Link = ""
    last = len(words) - 1
    for at, word in enumerate(words):
        text = fold(word if word.isascii() else romanised(word))
        if not word.isalpha():
            text = "".join(filter(str.isalnum, text))
        if 0 < at < last and (text in SMALL or (len(text) == 1 and word.islower())):
            link = "son" if text in SONS else link or ("house" if text in ARTICLES else "")
        else:
            parts.append(Part(CUT_SHORT.get(text, text) if at < last else text, word, link))
            link = ""
    return parts


def _closed_up(parts: list[Part]) -> list[Part]:
    """Abd al-Rahman, Abu Bakr and Salah al-Din are one part each."""
    closed: list[Part] = []
    for part in parts:
        joined = _joined(closed[-1], part, first=len(closed) == 1) if closed else ""
        if joined:
            before = closed.pop()
            closed.append(Part(joined, f"{before.printed} {part.printed}", before.link))
        else:
            closed.append(part._replace(text=_settled(part.text)) if COMPOUND.search(part.text) else part)
    return closed


def _joined(before: Part, part: Part, *, first: bool) -> str:
    """The two parts as one, where the first is "servant of", "father of" or Ó, or the second "of the faith"."""
    irish = before.printed in IRISH and not first
    if part.initial or (before.initial and not irish):
        return ""
    if before.text.startswith("abd") and SERVANT.fullmatch(before.text):
        return "abd" + part.text
    if before.text in FUSED or irish:
        return before.text + part.text
    if part.text in FAITHS_FUSED or (part.text in FAITHS and part.link == "house"):
        return before.text + "din"
    return ""


def _settled(text: str) -> str:
    """One spelling for what Arabic compounds: abdurrahman, abderrahman -> abdrahman; salahuddin -> salahdin."""
    servant = SERVING.match(text)
    if servant:
        rest = text[servant.end() :]
        if rest[0] == rest[1] or (rest[0] == "l" and not rest.startswith(("lah", "latif"))):
            rest = rest[1:]
        text = "abd" + rest
    faith = FAITH.search(text)
    return text[: faith.start()] + "din" if faith and faith.start() >= 3 else text
