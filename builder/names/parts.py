"""A printed name taken apart: titles and particles dropped, compounds closed up, initials told from names.

    "Sheikh Mohammed bin Rashid Al Maktoum"  ->  mohammed, rashid (son of), maktoum (of the house)
    "A.P.J. Abdul Kalam"                     ->  a. p. j. abdkalam
    "King, Martin Luther, Jr."               ->  martin luther king, suffix jr
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from builder.text import fold

Link = Literal["", "son", "house"]

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess king queen prince "
    "princess emperor sultan emir amir shah pope saint cardinal bishop archbishop father sister rev reverend "
    "rabbi imam sheikh shaikh sheik shaykh sheikha ayatollah hojatoleslam hojjatoleslam mullah mulla maulana "
    "sayyid sayed syed seyyed seyed sayyed hajj haji hajji president premier minister senator sen rep gov "
    "governor mayor judge justice ambassador chancellor general gen colonel col major maj captain capt lieutenant "
    "lt commander cmdr admiral adm marshal sergeant sgt brigadier brig comrade sri shri shrimati smt señor don "
    "doña".split()
)
SUFFIXES = {"jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr"} | {
    numeral: numeral for numeral in "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split()
}
LETTERS = frozenset("phd md mp mep kcmg obe mbe cbe kbe qc kc esq".split())
SPELLED_OUT = frozenset("jr jnr junior sr snr senior esq phd".split())  # the others stand in capitals
BEHIND = LETTERS | frozenset(SUFFIXES)  # what stands behind a name
# Small words inside a name; never the last part and never the first (Al Gore, Ben Bernanke, Le Duc Tho, Kim Jong-il).
SONS = frozenset("bin ibn ben bint binti bte ould".split())
ARTICLES = frozenset("al el ul ud as ash ad ar at az an".split())
PARTICLES = frozenset(
    "de da das do dos du del della delle dello di degli la le las los van von der den ter ten zu zum zur y e i "
    "af av e' ap ab".split()
)
FUSED = frozenset("abu abou abi aboul umm um".split())  # what makes one name with the next part
SERVANT = re.compile(r"abd(?:[aeiou]+[lrsnztd]?)?")  # the servant of: abd, abdul, abdel, abdur
SERVING = re.compile(r"abd[aeiou]+(?=.{3})")
FAITH = re.compile(r"(?:[aeou]dd|[eu]ld)(?:i|ee|iy)ne?$")  # of the faith: salahuddin, salaheldin
FAITHS = frozenset("din deen dine dein".split())
FAITHS_FUSED = frozenset("eddine eddin uddin addin oddin aldin eldin".split())

@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name: folded, as printed, and what links it to the part before."""

    text: str
    printed: str
    link: Link = ""

    @property
    def initial(self) -> bool:
        return len(self.text) == 1


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart; `suffix` is "jr", "ii" … or empty, `titled` whether a title stood before it."""

    parts: tuple[Part, ...]
    suffix: str = ""
    titled: bool = False


@lru_cache(maxsize=1 << 17)
def parse(printed: str) -> Name:
    """Take a printed name apart; without any letters it has no parts."""
    words = _words(_straightened(printed))
    titled = False
    while len(words) > 1 and fold(words[0].rstrip(".")) in TITLES:
        words, titled = words[1:], True
    suffix = ""
    while len(words) > 1 and _behind(words[-1]):
        suffix = SUFFIXES.get(fold(words[-1]), suffix)
        words = words[:-1]
    return Name(tuple(_closed_up(_linked(words))), suffix, titled)


def _behind(word: str) -> bool:
    """Whether the word is a suffix: "Jr", "MP", "XI"; but "Xi" is a name."""
    folded = fold(word)
    return folded in BEHIND and (word.isupper() or folded in SPELLED_OUT)


def _straightened(printed: str) -> str:
    """Without brackets and quoted nicknames; "Putin, Vladimir" the right way round."""
    plain = re.sub(r"\([^)]*\)|[\"“”«»][^\"“”«»]*[\"“”«»]", " ", printed)
    family, *rest = plain.split(",")
    behind = [part for part in rest if _behind(part.strip(" ."))]
    given = [part for part in rest if part not in behind]
    return " ".join([*given, family, *behind])


def _words(text: str) -> list[str]:
    """Words without hyphens and full stops; initials that are written together one by one ("APJ", "J.K.")."""
    shouted = text.isupper()
    text = re.sub(rf"^\W*(?:{'|'.join(sorted(ARTICLES))})[-‐‑](?=\w{{3}})", "", text, flags=re.IGNORECASE)
    words: list[str] = []
    for word in re.split(r"[\s.\-‐‑–—/]+", text):
        letters = "".join(re.findall(r"[^\W\d_]+", word))
        if 1 < len(letters) <= 3 and letters.isupper() and not shouted and fold(letters) not in BEHIND:
            words += letters if not re.search("[AEIOUY]", letters[1:]) else [letters]
        elif letters:
            words.append(word)
    return words


def _linked(words: list[str]) -> list[Part]:
    """Particles dropped where they are not the first or last word; what they say kept as the next part's link."""
    parts: list[Part] = []
    link: Link = ""
    for at, word in enumerate(words):
        text = fold("".join(re.findall(r"[^\W_]+", word)))
        if 0 < at < len(words) - 1:
            if text in SONS:
                link = "son"
                continue
            if text in ARTICLES:
                link = link or "house"
                continue
            if text in PARTICLES and len(text) > 1:
                continue
        parts.append(Part(text, word, link))
        link = ""
    return parts


def _closed_up(parts: list[Part]) -> list[Part]:
    """Abd al-Rahman, Abu Bakr and Salah al-Din are one part each."""
    closed: list[Part] = []
    for part in parts:
        before = closed[-1] if closed else None
        if before is None or part.initial or before.initial:
            joined = ""
        elif SERVANT.fullmatch(before.text):
            joined = "abd" + part.text
        elif before.text in FUSED:
            joined = before.text + part.text
        elif part.text in FAITHS_FUSED or (part.text in FAITHS and part.link == "house"):
            joined = before.text + "din"
        else:
            joined = ""
        if joined and before:
            closed[-1] = Part(joined, f"{before.printed} {part.printed}", before.link)
        else:
            closed.append(Part(_settled(part.text), part.printed, part.link))
    return closed


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
