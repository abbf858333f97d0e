"""Names that agree too little for any one witness: a surname alone, one misspelt. It takes an event and one more."""

from functools import lru_cache

from builder.authority.bearers import Key, is_single, parts_of
from builder.lexicon.cues import kinds
from builder.lexicon.surnames import is_eastern_surname
from builder.model import Reason, Ruling
from builder.names import match, misspelt, same

JUNIOR = ", jr"
YOUNGER = {"jr": "Jr", "ii": "II", "iii": "III", "iv": "IV"}
ALIKE = 0.85  # how well a surname alone must agree
AGREES = 1.0
# It takes an event and, but for a surname that means hardly anybody else, one more witness.
LITTLE = ("given alone", "surname alone", "misspelt", "cut short", "junior")
AGAINST = {"known alone": 0.4, **dict.fromkeys(LITTLE, 0.5)}
BEGINNING = 3  # letters that a name cut short keeps
# Of those known by one name the families of which papers name several.
FAMILIES = frozenset(
    "trump obama clinton biden reagan nixon blair sarkozy mitterrand berlusconi erdogan gaddafi gadhafi qaddafi "
    "kadhafi assad al-assad mubarak khomeini rafsanjani bhutto gandhi nehru mandela castro peron roosevelt churchill "
    "marcos ronaldo suharto sukarno musk putin duterte".split()
)


@lru_cache(maxsize=1 << 16)
def slight(one: Key, two: Key) -> tuple[Reason, ...]:
    """What speaks for one person and against; empty where the names are simply two."""
    if is_single(one) and is_single(two):
        return ()
    if is_single(one) or is_single(two):
        return _surname_alone(*((one, two) if is_single(one) else (two, one)))
    (mine, _, my_suffix), (theirs, _, their_suffix) = (name.partition(", ") for name in (one, two))
    if my_suffix != their_suffix:
        suffix = my_suffix or their_suffix
        left_out = suffix in YOUNGER and not (my_suffix and their_suffix)
        return _junior(mine, theirs, suffix) if left_out else ()
    slip = misspelt(one, two)
    if slip is None:
        return _cut_short(parts_of(one), parts_of(two))
    mine, theirs = slip
    agree = Reason("other parts", AGREES, "all parts of the names agree but one")
    return agree, Reason("misspelt", -AGAINST["misspelt"], f"{mine} may be {theirs}, misspelt")


def _junior(one: Key, two: Key, suffix: str) -> tuple[Reason, ...]:
    """One paper prints Jr. or III, another leaves it out; the father would have another office."""
    if not same(one, two):
        return ()
    agree = Reason("other parts", AGREES, "the names are the same")
    return agree, Reason("junior", -AGAINST["junior"], f"only one is printed with {YOUNGER[suffix]}")


def _cut_short(one: list[str], two: list[str]) -> tuple[Reason, ...]:
    """One is called by the beginning or the end of the given name: Ros, Rosalind; Dusty, Dustin; Lito, Joselito."""
    short, long = sorted((one[0], two[0]), key=len)
    stem = short.removesuffix("ie").removesuffix("y")
    begins = len(stem) >= BEGINNING and long.startswith(stem) and long not in {stem, short + "a"}
    ends = len(short) > BEGINNING and long.endswith(short) and long != short
    if not (begins or ends) or one[1:] != two[1:]:
        return ()
    agree = Reason("other parts", AGREES, "all parts of the names agree but one")
    return agree, Reason("cut short", -AGAINST["cut short"], f"{short.title()} may be short for {long.title()}")


def possible(left: str, right: str, reasons: tuple[Reason, ...]) -> Ruling:
    """The ruling on two printed names, for these reasons."""
    score = round(sum(reason.weight for reason in reasons), 3)
    return Ruling(left, right, "possible", score, reasons)


def surnames(full: Key) -> list[str]:
    """By what parts of a full name its bearer may be called: the last; the first of the east; the last but one."""
    parts = parts_of(full)
    first = parts[:1] if is_eastern_surname(parts[0]) else []
    return [*parts[-1:], *first, *parts[1:-1][-1:]]


def _surname_alone(single: Key, full: Key) -> tuple[Reason, ...]:
    surname = parts_of(single)[0]
    for part in surnames(full):
        how = match(surname, part)
        if how and how.worth >= ALIKE and how.feature not in {"initial", "pet form"}:
            agree = Reason(how.feature, AGREES, f"both are called {surname.title()}")
            alone = "mononym" in kinds().get(surname, ()) and surname not in FAMILIES
            if alone and how.feature == "identical":
                return agree, Reason("known alone", -AGAINST["known alone"], "one is printed with the surname alone")
            return agree, Reason("surname alone", -AGAINST["surname alone"], "one is printed with a surname alone")
    given = parts_of(full)[0]
    if surname == given and len(given) > BEGINNING and not is_eastern_surname(given):
        agree = Reason("identical", AGREES, f"both are called {given.title()}")
        return agree, Reason("given alone", -AGAINST["given alone"], "one is printed with a given name alone")
    return ()
