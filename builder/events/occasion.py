"""Whether two texts tell one occasion, or two of a kind.

A president speaks to one assembly each year, a minister goes to one capital again and again: the names, the place and
the words that belong to the office are the same each time. So they count little where no date holds the texts apart,
and what belongs to one occasion counts: who else was there, a sentence that both have, days and ordinals.
"""

import math

from builder.events.keys import parts_of, titles
from builder.events.pair import Pair
from builder.events.profile import Profile
from builder.events.vectors import cosine

COMPANY = 2  # people beside the one in office: more do not say more
DAYS, WEEK, FORTNIGHT, MONTH, MONTHS = 2, 7, 14, 30, 90
NEAR, WEEKS = 0.3, 0.6  # how far one in office may be at another occasion within a week, and later
YEAR = 365  # days
CHANCE, CERTAIN = 4.0, 12.0  # nats of what two sentences share: what any two may, and what only reports of one saying
LITTLE, ORDINARY = 0.2, 0.3  # of the words of the lesser text
UNHEARD_OF, FEW = 10.5, 2  # nats of a name that no table of words has, and how many of them
SELDOM = 0.4  # how far somebody in office whose name news hardly gives may be at another occasion
RARE = 7.0  # nats: a word that is rarer counts for no more


def weeks_apart(pair: Pair) -> float:
    """Both are dated, and both name one in office: nothing that such people do lasts long; 1 for three months."""
    if pair.gap is None or pair.gap <= MONTH or not _of_one_in_office(pair):
        return 0.0
    return min((pair.gap - FORTNIGHT) / (MONTHS - FORTNIGHT), 1.0)


def routine(pair: Pair) -> float:
    """How much of their names two texts share that both name one in office; the less, the nearer they came out."""
    return cosine(pair.left.names, pair.right.names) * _routine(pair)


def company(pair: Pair) -> float:
    """Of such texts: how many people both name beside one in office; 1 for two or more."""
    shared = pair.left.surnames & pair.right.surnames
    return max(0, min(len(shared) - 1, COMPANY)) / COMPANY * _routine(pair)


def statement(pair: Pair) -> float:
    """Of such texts: how like the likest two sentences are, names apart; by the rarity of what they share, 0..1.

    Not the first of each: they say what kind of deed it was.
    """
    if not (routine := _routine(pair)):
        return 0.0
    one, other = pair.left, pair.right
    if len(one.statements) > len(other.statements):
        one, other = other, one
    return min(max(0.0, _likest(one, other) - CHANCE) / (CERTAIN - CHANCE), 1.0) * routine


def other_weekdays(pair: Pair) -> float:
    """Of such texts: each names days of the week, and none in common."""
    left, right = pair.left.weekdays, pair.right.weekdays
    return float(bool(left) and bool(right) and not left & right) * _routine(pair)


def _likest(one: Profile, other: Profile) -> float:
    """The most that a sentence of one has in common with one of the other, less where it is a small part of both."""
    rarity, theirs = one.terms, other.terms
    holding: dict[str, list[int]] = {}
    whole = []
    for there, sentence in enumerate(other.statements):
        terms = sentence.split()
        whole.append(sum([min(theirs[term], RARE) for term in terms]))
        for term in terms:
            holding.setdefault(term, []).append(there)
    best = 0.0
    for here, sentence in enumerate(one.statements):
        terms = sentence.split()
        shared: dict[int, float] = {}
        for term in terms:
            for there in holding.get(term, ()):
                shared[there] = shared.get(there, 0.0) + min(rarity[term], RARE)
        alike = [(both, there) for there, both in shared.items() if both > CHANCE and (here or there)]
        if alike:
            total = sum([min(rarity[term], RARE) for term in terms])
            best = max([best, *(both * both / math.sqrt(total * whole[there]) for both, there in alike)])
        if best >= CERTAIN:
            break
    return best


def one_person(pair: Pair) -> float:
    """They share the name of one person and no other name or number; less where they share other words.

    Of two languages hardly any word can be shared, so there it says nothing.
    """
    left, right = pair.left, pair.right
    shared = left.surnames & right.surnames
    if pair.translated or len(shared) != 1 or left.numbers.keys() & right.numbers.keys():
        return 0.0
    forms = (form for text in (left, right) for form, surname in text.people.items() if surname in shared)
    if left.names.keys() & right.names.keys() - {part for form in forms for part in parts_of(form)}:
        return 0.0
    mine, theirs = _plain(left), _plain(right)
    least = min(sum(mine.values()), sum(theirs.values()))
    common = sum([mine[term] for term in mine.keys() & theirs.keys()]) / least if least else 0.0
    return min(max(0.0, (ORDINARY - common) / (ORDINARY - LITTLE)), 1.0)


def _plain(text: Profile) -> dict[str, float]:
    """The words that are neither names nor numbers nor titles."""
    left_out = text.names.keys() | titles()
    return {term: min(rare, RARE) for term, rare in text.terms.items() if term not in left_out and not term.isdigit()}


def other_days(pair: Pair) -> float:
    """Each gives a day, printed in its opening or that of its publication, and none within a fortnight of another."""
    apart = _days_apart(pair)
    return float(apart is not None and apart > FORTNIGHT)


def same_days(pair: Pair) -> float:
    """Such days are two days apart at most; half of one in office alone."""
    apart = _days_apart(pair)
    if apart is None or apart > DAYS:
        return 0.0
    return 0.5 if _may_be_yearly(pair) else 1.0


def same_day(pair: Pair) -> float:
    """Both print the day they came out, not both the year: a day apart at most. Not of one in office alone."""
    left, right = pair.left.day, pair.right.day
    if pair.gap is not None or not left or not right or _apart(left, right) > 1:
        return 0.0
    return float(not _may_be_yearly(pair))


def other_ordinals(pair: Pair) -> float:
    """Both count one thing ("73rd session"), and differ in it; half as much where none in office is in both."""
    left, right = pair.left.ordinals, pair.right.ordinals
    counted = left.keys() & right.keys()
    if not counted or any(left[thing] == right[thing] for thing in counted):
        return 0.0
    return 1.0 if _of_one_in_office(pair) else 0.5


def _of_one_in_office(pair: Pair) -> bool:
    """Whether both name somebody whom either tells to be in office."""
    shared = pair.left.surnames & pair.right.surnames
    return not shared.isdisjoint(pair.left.officers | pair.right.officers)


def _may_be_yearly(pair: Pair) -> bool:
    """Whether one in office is all whom both name: some speak on one day of every year."""
    alone = len(pair.left.surnames & pair.right.surnames) == 1
    return alone and _of_one_in_office(pair) and not _out_of_the_way(pair)


def _routine(pair: Pair) -> float:
    """How far names leave the occasion open: 1 where one in office is in two texts not both dated, 0 within a day."""
    if not _of_one_in_office(pair) or _out_of_the_way(pair):
        return 0.0
    if pair.gap is None:
        return _in_the_news(pair)
    return 0.0 if pair.gap < 2 else NEAR if pair.gap <= WEEK else WEEKS


def _in_the_news(pair: Pair) -> float:
    """How much is told of whoever both name: less where news hardly ever gives the name of one."""
    rarest = max(pair.left.terms.get(name, 0.0) for name in pair.left.surnames & pair.right.surnames)
    return SELDOM if rarest > UNHEARD_OF else 1.0


def _out_of_the_way(pair: Pair) -> bool:
    """Both give a name, nobody's, that hardly any text gives: a small town, say, where nobody in office often is.

    Where they share many such names, they are in a language whose names we do not know.
    """
    left, right = pair.left, pair.right
    people = {part for text in (left, right) for form in text.people for part in parts_of(form)}
    shared = (left.names.keys() & right.names.keys()) - people
    return 0 < sum(left.terms.get(name, 0.0) > UNHEARD_OF for name in shared) <= FEW


def _days_apart(pair: Pair) -> int | None:
    """Days from the nearest day of one text to the other's; None where both are dated, or either gives no day."""
    left, right = pair.left.days, pair.right.days
    if pair.gap is not None or not left or not right:
        return None
    return min(_apart(one, other) for one in left for other in right)


def _apart(one: int, other: int) -> int:
    """Days between two days of a year that is not known."""
    between = abs(one - other)
    return min(between, YEAR - between)
