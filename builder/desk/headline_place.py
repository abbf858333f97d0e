"""Where a line stands on the page, for or against it as the headline."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile

from builder.desk import days, headline_words, language, papers
from builder.desk.headline_lines import TOP, could_be
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.lexicon import cues
from builder.lexicon.papers import SECTIONS
from builder.lexicon.places import grade
from builder.text import fold

IN_TOWN = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3} in [A-Z][a-z]+(?: [A-Z][a-z]+)?")  # "Anna Berg in Oslo"
TOLD_WHERE = ("En", "In", "À", "A", "Em", "Bei", "Nach", "Nel", "Nella", "Dans", "Após", "Tras")
OVER_PERSIAN = ("با", "در", "پس", "طی", "بر", "از", "برای")  # no headline opens so over another line
REACH = 9  # lines in which the text begins below the date
CLOCK = re.compile(r"[0-2]?\d[:.][0-5]\d")  # of an item of a ticker, which a capture parted from it
ANNOUNCED = re.compile(r"(?i)(?:headlines?|title|titre|titolo|título|titel|schlagzeile|заголовок) ?:|(?-i:HD)")
GLUED = re.compile(r"[a-z][A-Z]\w*.*[a-z][A-Z]")  # tags that a page runs together: "HarbourLindesundFishing"
DECK = 10  # words from which a line under four of a headline is its deck
HEAD = 16  # lines under a headline in which the date and the writer's name stand
# What opens a caption in local papers; other labels announce the story itself.
NO_CAPTION = "EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|EDITORIAL|REVIEW|PHOTOS|URGENT|REVEALED"
LABELLED = re.compile(rf"(?!(?:{NO_CAPTION})\b)[A-Z][A-Z’'!]+(?:,? [A-Z][A-Z’'!]+){{0,3}}: [A-Z]")
SAID = re.compile(r"[\"“‘'].{20,}[\"”’'],? (?:\w+ ){0,3}(?:says?|said|told|tells|warns?)(?: [\w ’'-]{1,40})?$")
QUOTED = 5  # words of a headline over a deck that quotes somebody, one more
REGION = re.compile(
    r"(?i)(?:région|province|département|préfecture|departamento|provincia|estado|cantón|landkreis|oblast|county|district)"
    r"(?: (?:de la|de l[’']|du|des?|del|do|da|di|of))?(?: [^\W\d_][\w’'-]*){1,3}"
)
SAID_OF = re.compile(r"(?i)\bsince (?:1[789]|20)\d\d$|\bnews (?:from|of|and)\b")
# The head of a wire's text: "Lindesund, April 26 (HNA) -"; "LINDESUND, Norway, HNA - ", "LINDESUND (HNA) – ".
BY_AGENCY = re.compile(r"[A-Z][\w .'-]{2,27}, [A-Z][a-z]{2,8}\.? \d{1,2},? \([A-Z]{2,8}\) ?(?:—|–|--|- |:)")
WIRE = re.compile(r"[A-Z]{3}[A-Z .'-]{0,27}(?:, [A-Z][\w.]{1,14}){0,2}(?: \([^()]{2,30}\))? ?(?:—|–|--|- )")


def passed(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """How many paragraphs stand above it, up to four."""
    return float(min(bisect_left(texts, number), 4))


def _signs(one: Seen) -> bool:
    """Whether it names who wrote the text, be it a writer in a town, whom no rule knows yet."""
    return one.signed is not None or (one.plain and IN_TOWN.fullmatch(one.line.text) is not None)


def signed(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a date or byline stands among the five lines below that no rule knows."""
    near = [one for one in seen[number + 1 : number + 16] if not one.rule][:5]
    return float(any(one.dated or _signs(one) for one in near))


def heads(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a date or byline stands right below it or its deck, and then the text."""
    below = [one for one in seen[number + 1 : number + REACH] if not _aged(one)]
    words, then = seen[number].line.count, below[0].line.count if below else 0
    over = words > 7 or (words > 4 and then > 10)  # no slogan of a paper, above the headline
    if over and below and below[0].plain and then > 4 and not below[0].line.bullet:  # its deck
        below = below[1:]
    stamped = bool(below) and (below[0].dated or _signs(below[0]))
    between = list(takewhile(lambda one: not one.told, below[1:]))  # captions and buttons may stand there, no titles
    return float(stamped and len(between) < len(below) - 1 and sum(map(_titles, between)) < 2)


def _titles(one: Seen) -> bool:
    """Whether it may be the title of a story."""
    return one.plain and one.line.count > 3


def over_name(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the writer's name stands between it and another line that could be a headline: its deck."""
    below = seen[number + 1 : number + 3]
    if len(below) < 2 or not below[0].plain or not could_be(below[1]) or below[1].told:
        return 0.0
    return float(_name(below[0].line))


def _name(line: Line) -> bool:
    """Whether it may be a person's name: two or three capitalised words, none of them an ordinary one or a place."""
    words = line.text.split()
    known = any(cues.is_common(fold(word)) or grade(fold(word)) for word in words)
    return 1 < len(words) < 4 and all(word[0].isupper() for word in words) and not known


def labelled(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it opens as captions of local papers do, "TIME, PLEASE: Tom Hale behind the bar", under the date."""
    above = seen[number - 1] if number else None
    stamped = above is not None and bool(above.dated or above.signed)
    return float(stamped and LABELLED.match(seen[number].line.text) is not None)


def dated_above(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a date stands above it."""
    return float(any(one.days for one in seen[max(0, number - 2) : number]))


def leads(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether nothing stands above it but furniture, sections and the name of the paper."""
    plain = [n for n, one in enumerate(seen[:number]) if one.plain and not one.line.bullet]
    return float(
        all(
            _section(seen, n) or headline_words.plate(seen, n, texts) or (n < 2 and _menu(seen, n + 1)) for n in plain
        )
    )


def slogan(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it stands between the name of the paper and its menu or its date: what the paper says of itself."""
    above = seen[number - 1 : number] if number else ()
    below = [one for one in seen[number + 1 : number + 5] if not _dates(one)][:2]
    named_above = bool(above) and (above[0].masthead or above[0].by_agency)
    house = named_above or (number == 1 and papers.is_paper(above[0].line.text))
    named = house and number < 6 and seen[number].line.count < 9
    menu = any(one.rule is not None and one.rule.name == "navigation" for one in below)
    since = papers.SLOGAN.match(seen[number].line.text) is not None and SAID_OF.search(seen[number].line.text)
    return float(named and (menu or bool(since)))


def _dates(one: Seen) -> bool:
    """Whether the line is a date, or the town and the weekday above it: "Kelm, Friday"."""
    return bool(one.days) or (one.line.count < 5 and any(days.weekdays(one.line.text)))


def credited(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it may be what a picture shows: who took it stands right below."""
    below = seen[number + 1 : number + 2]
    return float(bool(below) and below[0].caption is not None and below[0].line.count < 6)


def far(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """How many other lines stand between it and the text, or the date and the writer's name above that, up to six."""
    at = bisect_right(texts, number)
    below = min(texts[at] if at < len(texts) else len(seen), number + TOP)
    signed = (n for n in range(number + 1, min(below, number + HEAD)) if seen[n].days or seen[n].signed)
    below = next(signed, below)
    between = (one for one in seen[number + 1 : below] if one.plain)
    return float(len(list(islice(between, 6))))


def listed(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is one of a list: a bullet, or beside one or beside the age of another story."""
    near = (*seen[max(0, number - 1) : number], *seen[number + 1 : number + 2])
    among = all(one.line.bullet and one.line.count > 2 for one in near)
    return float(bool(seen[number].line.bullet) or among or any(one.ago is not None for one in near))


def _aged(one: Seen) -> bool:
    """Whether the line counts something about the article: its age, who has read it."""
    return one.rule is not None and one.rule.name == "counter"


def under(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it stands right under another line that could be one."""
    at = next((n for n in range(number - 1, max(-1, number - 3), -1) if not _aged(seen[n])), None)
    above = seen[at] if at is not None else None
    if above is None or at is None or not could_be(above) or above.line.bullet or not 4 <= above.line.count <= 20:
        return 0.0
    if above.line.prose and (not above.line.ends or headline_words.sentence(seen, at, texts)):
        return 0.0
    if kicker(seen, at, texts) or _over_headline(seen, at, number, texts) or _over_two(seen, at, number):
        return 0.0
    if above.line.count < 6 and above.line.text.split()[0] in TOLD_WHERE:  # a kicker: "En Macon, cerca de Lyon"
        return 0.0
    told = headline_words.overlap(seen, at, texts) if not related(seen, at, texts) else 0.0
    if above.line.count > 4:
        return float(told > 0.2)
    whole = told > 0.6 and seen[number].line.count > above.line.count + 3  # "Launch sinks in Meghna" over its deck
    return float((whole or (told > 0.4 and seen[number].line.count > DECK)) and not GLUED.search(above.line.text))


def _over_headline(seen: Sequence[Seen], above: int, number: int, texts: list[int]) -> bool:
    """Whether the line above is what papers on the continent set over a headline, which has its deck below it."""
    told = headline_words.overlap(seen, number, texts) > headline_words.overlap(seen, above, texts)
    if not told or heads(seen, above, texts) or not heads(seen, number, texts) or seen[number + 1].dated:
        return False
    return language.detect(" ".join(seen[n].line.text[:300] for n in texts[:3])) != "en"


def _over_two(seen: Sequence[Seen], above: int, number: int) -> bool:
    """Whether the line above is a few words over a headline and its deck: "Electric cars in China"."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    decked = bool(below) and could_be(below[0]) and below[0].line.count >= DECK and not below[0].caption
    return decked and seen[above].line.count < 5 and line.count >= DECK - 2


def kicker(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it opens as a line over a Persian headline does, with "by" or "after", and the headline follows."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    opens = line.caseless and 3 < line.count < DECK and line.text.split()[0] in OVER_PERSIAN
    return float(opens and bool(below) and below[0].line.count > 3 and could_be(below[0]) and not below[0].line.ends)


def deck(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is a sentence right under such a line."""
    above = seen[number - 1] if number else None
    return float(
        above is not None
        and headline_words.sentence(seen, number, texts)
        and could_be(above)
        and above.line.count > 3
        and not above.line.prose
        and not above.line.bullet
    )


def runs_on(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is a sentence, and the text goes on right under it."""
    below = seen[number + 1 : number + 3]
    close = len(below) == 2 and all(one.told and not one.line.gap for one in below)
    return float(close and headline_words.sentence(seen, number, texts) and seen[number].line.count > 6)


def below_text(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is a sentence below a paragraph."""
    above = seen[number - 1] if number else None
    return float(
        above is not None and above.told and above.line.count > 14 and headline_words.sentence(seen, number, texts)
    )


def over_dateline(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it stands right above the dateline of the text."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    near = bool(below) and below[0].told and not line.ends and line.count > 2
    if near and BY_AGENCY.match(below[0].line.text):  # "Khartoum, April 26 (SUNA) -"
        return 1.0
    return float(near and below[0].line.gap and WIRE.match(below[0].line.text) is not None)


def quoted(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is what somebody said, and who, right under a line that could be one: "“Never,” a judge said"."""
    reach = (one for one in reversed(seen[max(0, number - 3) : number]) if not one.rule)
    above = next(reach, None)  # past buttons
    said = SAID.match(seen[number].line.text) is not None
    return float(said and above is not None and could_be(above) and above.line.count > QUOTED)


def capitalised(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it stands right above the text, its words capitalised."""
    line = seen[number].line
    below = seen[number + 1 : number + 2]
    return float(line.titled and line.gap and not line.ends and line.count > 3 and bool(below) and below[0].told)


def related(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it stands right under the heading of a summary or of a list of other stories."""
    at = number - 1 - (number > 1 and CLOCK.fullmatch(seen[number - 1].line.text) is not None)
    above = seen[at].rule if at >= 0 else None
    if above is not None and seen[at].line.folded == "more":
        return 0.0  # the last item of a menu
    if above is not None and above.name == "ticker" and not any(map(str.islower, seen[at].line.text)):
        return 0.0  # what currencies stand at
    return float(above is not None and above.name in ("related stories", "highlights", "ticker", "most read"))


def described(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the line under it says what the page is."""
    below = seen[number + 1 : number + 2]
    return float(bool(below) and below[0].line.count < 10 and papers.KIND.match(below[0].line.text) is not None)


def announced(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether nothing but the word for it stands above it, as databases print it."""
    return float(number > 0 and ANNOUNCED.fullmatch(seen[number - 1].line.text) is not None)


def shelf(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is nothing but a country or a region, over another that could be a headline: "South Korea"."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    over = bool(below) and below[0].line.count > 3 and could_be(below[0]) and not below[0].line.prose
    country = line.count < 4 and grade(fold(line.text)) == "country"
    return float(over and (country or REGION.fullmatch(line.text) is not None))


def none(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether no text stands below it."""
    return float(not texts or number > texts[-1])


def _menu(seen: Sequence[Seen], number: int) -> bool:
    rule = seen[number].rule if 0 <= number < len(seen) else None
    return rule is not None and rule.name == "navigation"


def _section(seen: Sequence[Seen], number: int) -> bool:
    """Whether it is the name of a section: "DOMESTIC", or a country as one: "TÜRKİYE", "Japan" under a menu."""
    line = seen[number].line
    country = (line.capitals or _menu(seen, number - 1)) and grade(fold(line.text)) == "country"
    return country or (line.count < 3 and all(word in SECTIONS for word in line.folded.split()))
