"""Names in Cyrillic and Greek letters in Latin ones, as newsrooms write them: Ершова is Yershova.

One table for all languages of a script: what they read differently (и, г) the comparison by sound forgives.
"""

import re
import unicodedata

from builder.names.arabic import in_latin, is_arabic

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dzh", "ѓ": "g", "ќ": "k", "ѕ": "dz",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
}  # fmt: skip
GREEK = {
    "ου": "ou", "μπ": "b", "ντ": "nt", "γκ": "gk", "γγ": "ng", "γχ": "nch", "αυ": "av", "ευ": "ev", "τζ": "tz",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
ACCENTS = re.compile("[\u0300-\u0305\u0307\u0309-\u036f]")  # all but the breve of й and the dots of ё and ї
LETTERS = CYRILLIC | GREEK
SPELLED = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))
OTHER = re.compile("[\u0370-\u03ff\u0400-\u04ff]")


def romanised(word: str) -> str:
    """A word of a name in Latin letters, in lower case; what is in other letters stays as it is."""
    if is_arabic(word):
        return in_latin(word)
    if not OTHER.search(word):
        return word
    plain = unicodedata.normalize("NFC", ACCENTS.sub("", unicodedata.normalize("NFD", word.casefold())))
    return SPELLED.sub(lambda found: LETTERS[found[0]], plain)
