"""Names in Cyrillic, Greek, Arabic and Persian letters, by a given name that is known and the words behind it.

The weights are learned from English; here a few plain rules must do. What is found is kept as printed, declined
or not.
"""

from builder.annotate.recognise import Found
from builder.annotate.words import Word
from builder.lexicon.variants import spread

GIVEN = 22  # forms in all scripts from which a part is surely a given name
LONGEST = 4
# Slavic endings of cases, and what the name ends in without them.
ENDINGS = (
    ("ого", "ии"), ("ому", "ии"), ("ом", ""), ("ем", "и"), ("ым", ""), ("ою", "а"), ("ои", "а"), ("еи", "я"),
    ("а", ""), ("у", ""), ("е", ""), ("ы", "а"), ("у", "а"), ("е", "а"), ("и", "я"), ("ю", "я"), ("я", "и"),
    ("ю", "и"), ("я", "ь"),
)  # fmt: skip
# Words that lead up to a name where no letter is a capital.
LEADING = frozenset(
    "الرييس رييس وزير الوزير وزيره السيد السيده الدكتور دكتور الدكتوره الشيخ الملك "
    "الامير اللواء العميد العقيد الفريق المشير السفير سفير النايب المدير مدير القايد "
    "قايد الامين المهندس المتحدث الناطق المحامي الرييسه الاستاذ رجل الصحفي المدرب "
    "اللاعب رییس جمهور رئیس وزیر اقای خانم دکتر سردار سرلشکر حجت الاسلام ایت الله "
    "سخنگوی مهندس سفیر نماینده فرمانده دبیر معاون مدیر امام شیخ سید پروفسور سرتیپ "
    "خبرنگار".split()
)
SMALL = frozenset(
    "ان في من على عن الى هو هي ما لا مع لم قد كان با از به در که را این ان برای تا هم "
    "گفت روز يوم روزنامه دیروز امروز قال وقال".split()
)
REACH = 4  # words back in which such a word must stand


def applies(words: list[Word]) -> bool:
    """Whether most words of the block are in other than Latin letters."""
    foreign = [word for word in words[:60] if word.text[0] > "\u036f" and word.shape != "mark"]
    return len(foreign) > 0.5 * sum(word.shape != "mark" for word in words[:60]) if foreign else False


def recognise(words: list[Word]) -> list[Found]:
    """Every name of a block, in order."""
    found: list[Found] = []
    at = 0
    while at < len(words):
        end = _cased(words, at) if words[at].text[0].isupper() else _uncased(words, at)
        if end:
            found.append(Found(at, end, float(end - at), "begins with a known given name"))
        at = max(at + 1, end)
    return found


def _cased(words: list[Word], at: int) -> int:
    """Where a name ends that begins here with a given name or an initial, with capitals behind it; 0 if none does."""
    initials = at
    while initials < len(words) and words[initials].shape == "initial":
        initials += 1
    begun = initials > at or _is_given(words[at])
    end = max(at + 1, initials)
    limit = min(end + (1 if initials > at else LONGEST - 1), len(words))
    while begun and end < limit and words[end].text[0].isupper() and words[end].shape != "initial":
        end += 1
    return end if end - at > 1 and begun and words[end - 1].shape != "initial" else 0


def _uncased(words: list[Word], at: int) -> int:
    """Where a name ends that begins here with a known given name behind a title. 0 if none does."""
    if not _is_given(words[at]) and words[at].folded != "عبد":
        return 0
    before = [token.folded for token in words[max(0, at - REACH) : at]]
    if LEADING.isdisjoint(before):
        return 0
    end = at + 1
    while end < min(at + LONGEST, len(words)):
        part = words[end].folded
        article = part.startswith("ال") and (end == at + 1 or words[at].folded == "عبد")
        if part in LEADING | SMALL or not (article or spread(part) or part.endswith(("ی", "ي"))):
            break
        end += 1
    return end if end - at > 1 else 0


def _is_given(token: Word) -> bool:
    """Whether the word is a known given name, in the nominative or another case."""
    folded = token.folded
    if len(folded) < 3:
        return False
    if spread(folded) >= GIVEN:
        return True
    return "а" <= folded[0] <= "я" and any(
        folded.endswith(ending) and spread(folded[: -len(ending)] + plain) >= GIVEN for ending, plain in ENDINGS
    )
