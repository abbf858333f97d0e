"""Names in Cyrillic letters whose given name no table knows: behind an office, or by how the surname ends.

министр Улдис Калнберзс, мэр Елгавы Андрис Равиньш   ->  two words with capitals behind an office, and a town perhaps
рассказал чабан Мирлан Абдыкеримов                   ->  a word that Russian has not before a surname in -ов
"""

import re

from builder.annotate.words import Word
from builder.lexicon import cues
from builder.lexicon.rarity import is_common
from builder.names.romanised import romanised
from builder.text import stem

REACH = 4  # words back in which an office stands
OFFICE = re.compile(
    r"(?:вице|экс|пресс)?-?(?:министр|президент|премьер|прем.єр|глав[аеуойы]|директор|мэр|мер|губернатор|аким"
    r"|председател|депутат|спикер|секретар|представител|руководител|начальник|заместител|зам|генерал|полковник"
    r"|подполковник|майор|капитан|прокурор|судь[яие]|адвокат|профессор|академик|журналист|тренер|жител|владел|совладел"
    r"|хозя|чабан|врач|учител|фермер|инспектор|следовател|эксперт|посол|посл|советник|лидер|координатор|голов[аиу]"
    r"|речник|міністр|заступник|директорк|мешкан)\w*$"
)
SURNAME = re.compile(
    r"(?:[оеё]в(?:а|у|е|ы|ой|ым|ою)?|енко|[оеё]вич[ауе]?|ук|чук|дзе|швили|[бт]аев|кызы|уулу|улы)$"
)
ADJECTIVE = re.compile(r"(?:ск|ц|н)(?:ии|ои|его|ого|ему|ому|яя|юю|ее|ая|ую|ое|ие|ые|их|ых|им|ими)$")
# Firms: "Татнефть Холдинг", "Газпром".
FIRM = re.compile(r"(?:нефт|газ|банк|холдинг|трест|груп|инвест|телеком|промышл|строй|энерго|экспорт|транс)")
PATRONYMIC = re.compile(r"(?:ович|евич|овна|евна|ична|улы|кызы|уулу)(?:а|у|е|ем|ом|ы|ой)?$")
SONS = frozenset("оглы оглу кызы гызы кизи улы уулу".split())
IN = frozenset("в во на из до под через біля із".split())  # before towns
SHORTEST = 3  # letters of a part


def name_at(words: list[Word], at: int) -> int:
    """Where a name ends that begins here; 0 if none does."""
    if end := _with_son_of(words, at):
        return end
    if not _is_part(words, at) or not _is_part(words, at + 1):
        return 0
    if _is_given(words[at + 1]) and not PATRONYMIC.search(words[at + 1].folded):  # "Елгавы Андрис Равиньш"
        return 0
    third = _is_part(words, at + 2)
    if third and not PATRONYMIC.search(words[at + 1].folded):
        return 0  # a town and a name, or more than a name
    end = at + 3 if third else at + 2
    before = words[at - 1].folded if at else ""
    if before in IN:
        return 0
    ends_so = SURNAME.search(words[end - 1].folded) is not None
    return end if ends_so or (_is_given(words[at]) and at > 0) or _behind_office(words, at) else 0


def _with_son_of(words: list[Word], at: int) -> int:
    """Where a name ends with "son of": "Гурбанов Рауф Октай оглы"; 0 if none does."""
    for end in (at + 4, at + 3):
        last = words[end - 1] if end <= len(words) else None
        if last and last.folded in SONS and all(word.text[0].isupper() for word in words[at : end - 1]):
            return end
    return 0


def _is_part(words: list[Word], at: int) -> bool:
    """Whether the word has a capital, and Russian and Ukrainian have no such word."""
    if at >= len(words) or len(words[at].text) < SHORTEST or not "а" <= words[at].folded[0] <= "ґ":
        return False
    word = words[at]
    if not word.text[0].isupper() or word.text.isupper():
        return False
    if ADJECTIVE.search(word.folded) or OFFICE.match(word.folded) or FIRM.search(word.folded):
        return False
    own = stem(word.folded)
    return not is_common(own, "ru") and not is_common(own, "uk")


def _is_given(word: Word) -> bool:
    """Whether it is a given name as it is written in Latin letters."""
    return cues.is_given(romanised(word.folded))


def _behind_office(words: list[Word], at: int) -> bool:
    """Whether an office stands before the name, and only small words or one of a town between."""
    for back in range(1, REACH + 1):
        word = words[at - back] if at >= back else None
        if word is None or word.shape == "mark":
            return False
        if OFFICE.match(word.folded):
            return True
    return False
