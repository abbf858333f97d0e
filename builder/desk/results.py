"""Rows of results and scores, which are text of the story though no sentences: "2. Sammy Langat (Kenya) 1:43.55"."""

import re

from builder.desk.lines import Line

NAME = r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){0,4}"
NUMBER = r"\d+(?:[.:,/-]\d+)*"
PLACE = r"\([A-Z][\w.]*(?: [A-Z][\w.]*)*\)"
SCORE = rf"(?:{NUMBER} )+{NUMBER}"
# The kinds of row, each with an example, and with a sign that it cannot do without ("" where none is sure).
KINDS = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        # Ann Lee (Peru) 9.81
        ("(", rf"^(?:{NUMBER}[ .)-]+)?{NAME} {PLACE}(?:$|[ ,].*\d|.* same time|(?: [A-Z][\w-]*)+$)"),
        ("(", rf": \d[ .-]+{NAME} {PLACE}"),  # Triple jump: 1. Ann Lee (Peru) 14.60 metres
        ("", rf"^{NUMBER} {NAME} (?:{PLACE} )?{SCORE}"),  # 271 Ann Lee 65 68 70 68
        ("-", rf"\b(?:beat|bt|def\.|lost to|drew with|v)\b.*\b{NUMBER}-\d"),  # Ann Lee beat Jo Ray 6-3 6-4
        # Ann Lee (Peru) beat Jo Ray (Chile) walkover
        ("(", rf"{PLACE} (?:beat|bt|def\.) .*(?:walkover|w\.?o\.?|scratched|retired|default)$"),
        # Lee c Ray b Poe 12
        (" b ", rf"\b(?:c|st) (?:[A-Z][\w-]*|sub|and) b [A-Z]|\blbw b [A-Z]|^{NAME} b [A-Z][\w-]* \d"),
        (" out", r"\bnot out \d+|\brun out\b.*\d$"),  # Lee not out 12
        ("", r"^Extras \(|^(?:Bowling|Fall of wickets?):"),  # Bowling: Lee 12-3-40-2
        ("", rf"^{NAME}(?: {NUMBER}){{3,}}$"),  # Lincoln 14 6 3 5 20 18 21
        ("", rf"^{NAME} \d+ (?:\([^)]*\d[^)]*\) )?{NAME} \d+\b"),  # Lincoln 3 (Lee 12, Ray 44) Derby 1
        # To bat: Ann Lee, Jo Ray, Al Poe
        (":", rf"^[\w][\w' ]{{1,30}}: (?:[\w.]+ \()?(?:[\d.-]+ ?)?{NAME}(?:[^,;.]{{0,40}}[,;] ?.*){{2,}}$"),
        (" - ", rf"^[A-Z][\w ]* - {NAME} (?:\d|\(\d|;)"),  # Lincoln - Lee 14, 56 pen
    )
)
DATED = re.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:19|20)\d\d\b")  # as a date line is
ROWLIKE = re.compile(r"[\d(:]")  # no row is without a number, a bracket, a colon or a bowler
SPACED = re.compile(r" (?=[,.:;)])|(?<=\() ")  # as in text that was cut into words: "( U.S. ) 70 , 70"
LONG = 8  # words of a line in letters without capitals, which is a sentence
REACH = 4  # lines around a row, of which others must be rows
FELLOWS = 1


def rows(lines: list[Line]) -> set[int]:
    """The numbers of the lines that are rows of results: alike in form, and not alone."""
    able = (number for number, line in enumerate(lines) if line.count < LONG or not line.caseless)
    found = {number for number in able if _is_row(lines[number].text[:300])}
    return {n for n in found if sum(m in found for m in range(n - REACH, n + REACH + 1)) > FELLOWS}


def _is_row(text: str) -> bool:
    if not (ROWLIKE.search(text) or " b " in text) or DATED.search(text):
        return False
    text = SPACED.sub("", text)
    return any(sign in text and kind.search(text) for sign, kind in KINDS)
