"""Names of which some sentence says what is said of no person: then they are nobody's in the whole article.

Van Dorten, which makes crackers, …         persons are who they are
the Cerro Blanco mine, in the Gula Khel area  what bears a name, in small letters behind it
The Sirena Azul 3 was overloaded            a number belongs to a ship
on Radio Dengi Nwe; the newspaper Eel Times  what they are on or in
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from builder.annotate.mentions import Mention
from builder.annotate.register import Parts
from builder.annotate.things import SHIPS
from builder.annotate.tokens import Words

BEARERS = frozenset(
    "area areas mine mines county counties district districts region province township municipality "
    "neighborhood neighbourhood suburb settlement tribe clan quarter ward parish reef shoal dam reservoir lagoon "
    "delta basin plain plateau pass gorge plant refinery terminal shipyard field oilfield gasfield ferry locality "
    "peninsula clinic elevator elevators brand label franchise variant virus syndrome".split()
)
PLACES = frozenset(
    "province provinces district districts county counties city cities town towns village villages department "
    "departments region regions municipality municipalities island islands suburb suburbs port settlement".split()
)
BEFORE_PLACES = frozenset("native nearby neighbouring neighboring".split())
SEATED = frozenset(
    "chief king queen mayor governor bishop archbishop headman emir sultan earl duke sheriff "
    "executive director manager chairman chairwoman president founder spokesman spokeswoman spokesperson ceo".split()
)
CARRIED_BY = frozenset("radio television broadcaster newspaper magazine website newswire daily weekly".split())
PARTNERS = frozenset("accountants solicitors architects brokers auctioneers consultants contractors".split())
INCORPORATED = frozenset("inc corp corporation ltd llc plc gmbh".split())
SPELLED_WITH_NUMBER = frozenset("had was is has left sank ran set can could were went will would".split())


def persons(found: Sequence[Mention], texts: Mapping[int, Words]) -> list[Mention]:
    """The mentions without those of names that are no person's; a title with one of them outweighs it."""
    names = {named.parts: None for named in found if len(named.parts) > 1}
    told = {parts for parts, words, start in _printed(names, texts) if _impersonal(words, start, start + len(parts))}
    titled = {
        named.parts
        for named in found
        if named.title and named.parts in told and not _impersonal(texts[named.block], named.start, named.end)
    }
    firms = _firms({named.parts[0] for named in found if len(named.parts) == 1}, texts)
    return [named for named in found if named.parts not in told - titled and named.parts not in firms]


def _firms(names: Iterable[str], texts: Mapping[int, Words]) -> set[Parts]:
    """Those of these single names behind which the text has the word for a firm: "Yahoo Inc."."""
    wanted = frozenset(names)
    return {
        (word.bare,)
        for words in (texts.values() if wanted else ())
        for word, behind in pairwise(words)
        if word.bare in wanted and word.capital and behind.bare in INCORPORATED
    }


def _printed(names: Iterable[Parts], texts: Mapping[int, Words]) -> Iterator[tuple[Parts, Words, int]]:
    """Where these names stand, whether they were recognised there or not."""
    by_first: dict[str, dict[str, list[Parts]]] = defaultdict(lambda: defaultdict(list))
    for parts in names:
        by_first[parts[0]][parts[1]].append(parts)
    for words in texts.values():
        for at in [at for at, word in enumerate(words[:-1]) if word.bare in by_first and word.capital]:
            for parts in by_first[words[at].bare].get(words[at + 1].bare, ()):
                if parts == tuple([word.bare for word in words[at : at + len(parts)]]):
                    yield parts, words, at


def _impersonal(words: Words, start: int, end: int) -> bool:
    before = words[start - 1] if start else None
    after = [word.folded for word in words[end : end + 3]]
    known = "given" in words[start].name and "particle" not in words[start].kinds
    if after[:2] == [",", "which"] or after[:1] == ["which"]:
        return not known  # "shows by Howard Sadler and Graham Mabley, which proved popular"
    seat = [word.folded for word in words[max(0, start - 2) : start]]
    if len(seat) == 2 and seat[1] == "of" and seat[0] in PLACES:
        return True  # "in the provinces of Pinar del Sol and …"
    if len(seat) == 2 and seat[1] in {"of", "for"} and seat[0] in SEATED and after[:1] == [","]:
        return not known  # "The Chief of Bonwere Anafo, Nana Badu, …", "chief executive of Penland Caledon, said"
    if not known and after[:2] == ["s", "chief"]:
        return True  # "Prairie Gold's chief executive"
    if not known and end < len(words) and words[end].capital and words[end].kind == "organisation":
        return True  # "Siam Lanna Foods"
    if not known and before is not None and before.folded in BEFORE_PLACES:
        return True
    if after and after[0] in BEARERS:
        return not known or (before is not None and before.folded == "the")
    if len(after) > 1 and after[0].isdigit() and len(after[0]) < 3 and before is not None:
        return (before.folded == "the" or before.text in SHIPS) and after[1] in SPELLED_WITH_NUMBER
    if before is None or known:
        return False
    if before.folded in PARTNERS and start > 1 and words[start - 2].folded in {"of", "at", "from"}:
        return True
    set_off = before.text == "," and start > 1 and words[start - 2].folded == "operator"
    return set_off or before.folded in CARRIED_BY
