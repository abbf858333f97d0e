"""Sentences at the foot of a text, or at its head, that speak of the page, its writer or its house, not of the news.

Read the original version of this article on our site.      Tom Hale covers courts for the Harbour Echo.
When using materials the reference to the agency is obligatory.
"""

import re
from collections.abc import Sequence

from builder.desk.label import PARAGRAPH, Label
from builder.desk.seen import Seen
from builder.desk.vocabulary import content

NOTE = Label("furniture", "note of the page")
ENOUGH = 1.5
MOST = 5  # notes in a row that are taken away
LEAST = 2  # paragraphs that a text keeps
LONGEST = 60  # words of such a note
TOLD = 4  # words of the text, in a note, that speak against it
# What speaks for a sentence as such a note, or against it: in words, the weight, and the sign.
FEATURES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (words, weight, re.compile(pattern))
    for words, weight, pattern in (
        (
            "it names the page, the article or what else the house makes",
            1.0,
            r"(?i)\b(?:this|our|its|all|the original|the full) (?:[\w-]+ ){0,3}?(?:web ?site|site|page|article|story"
            r"|storie|archive|materials?|content|newsletter|app|blog|live ?blog|forum|podcast|programme|report"
            r"|terminal)s?\b|\bweb ?sites?\b|\bwww\.|\w\.(?:com|org|net)\b|\bon air and online\b|\bforum\b"
            r"|\b(?:using|use of) materials\b",
        ),
        (
            "it speaks to readers or of them",
            0.8,
            r"(?i)\b(?:readers?|subscribers?|viewers?|listeners|visitors|audiences|you|your|lecteurs|lectores|leitores"
            r"|lettori|leser\w*|читател\w+|pembaca)\b",
        ),
        (
            "the house speaks of itself",
            0.7,
            r"(?i)\b(?:we|us|our|newsroom|editorial|editors|redaktion|rédaction|redacción|redação|redazione|редакци\w+"
            r"|redaksi)\b",
        ),
        (
            "it speaks of rights and duties",
            1.5,
            r"(?i)\bcopyright|\breproduc|\breprint|\bwith(?:out)? (?:the )?(?:prior |written )*permission"
            r"|\bobligatory\b|\bintellectual property\b|\bnot(?:wendigerweise| necessarily)\b|\bare moderated\b"
            r"|\baffiliate\b|\bcommission\b.{0,20}\blinks?\b|\bindependent of our\b",
        ),
        (
            "it tells what a writer does",
            1.6,
            r"^(?!The |An? )(?:[A-Z][\w.’'-]+ ){2,4}(?:is|was|covers|writes|reports|joined|has)\b.{0,60}?"
            r"(?:\b(?i:reporter|correspondent"
            r"|journalist|writer|editor|columnist|freelance\w*|contributor|pseudonym|intern|author|photographer)\b"
            r"|(?<=covers ).{2,40} for |(?<=covers )[a-z][\w ,]{3,60}\.$)"
            r"|\bcontributed (?:to (?:this|the)|reporting)\b|\bpseudonym\b",
        ),
        (
            "it tells what a writer does, in another language",
            1.6,
            r"\b(?:est|es|è|ist|é) (?:(?:une?|una?|ein|eine|um|uma) )?(?:journaliste|periodista|giornalista"
            r"|jornalista|Journalist(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|redactor[ae]?)\b",
        ),
        (
            "it tells how to reach somebody",
            1.2,
            r"^(?:Contact|Reach|E-?mail|Call|Follow|Write to|Tweet)\b.*(?:\d{3}[-. ]\d{4}|@|\.com)"
            r"|\bcan be reached at\b",
        ),
        (
            "it asks for help or thanks for it",
            1.0,
            r"(?i)\bdonat(?:e|ion)|\bsubscri(?:be|ption)|\bsupport (?:our|local|independent|quality)\b|\bthank\b"
            r"|\bsign up\b|\bclick here\b",
        ),
        (
            "it begins as a notice does",
            0.9,
            r"(?i)^(?:editor[’']?s?[’']? note|note|disclaimer|copyright(?: notice)?|correction|clarification|contact"
            r"|read (?:more|the|our)|tags?|topics|follow|sign up|subscribe|download|stay with|click|comments?"
            r"|before it[’']s)\b",
        ),
        (
            "it says what the house gives",
            1.2,
            r"\b(?:provides?|delivers?|brings?|offers?) .{0,40}"
            r"\b(?:news|information|reporting|journalism|coverage|platform)\b",
        ),
        (
            "it tells when or where more of it can be heard or seen",
            1.6,
            r"(?i)^you can (?:hear|watch|see|listen|read|catch) (?:more|the full|it|this|that|both|the)\b"
            r"|\b(?:hear|watch|listen to|catch) (?:the|this|our) (?:full )?(?:programme|show|interview)\b"
            r"|\biPlayer\b",
        ),
        ("it names its sources in brackets", 2.0, r"(?i)^\((?:sourcing|sources?|quellen?|fuentes?)\s?:.*\)\.?$"),
        ("it asks", -1.0, r"\?$"),
        ("it quotes somebody", -2.0, r"[\"“„«]\w.{12,}[\"”“»]"),
        (
            "it says who said it",
            -1.5,
            r"(?i)\b(?:said|says|told|according|added|tells|wrote|asked|sagte|a dit|dijo|disse)\b",
        ),
        ("it says when it happened", -0.7, r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
    )
)


# A note has one of these words among its first; to look for them saves most of the work.
HINTS = frozenset(
    "hear watch listen iplayer sourcing sources source"
    " site sites website websites article story archive archives material materials content newsletter app"
    " blog forum podcast affiliate links terminal com org net www reader readers subscribers viewers listeners"
    " visitors audiences you your we us our newsroom editorial editors redaktion redaccion redacao redazione redaksi"
    " leser lecteurs lectores leitores lettori copyright reproduction permission obligatory property"
    " notwendigerweise necessarily moderated reporter correspondent journalist writer editor columnist"
    " freelance contributor pseudonym author photographer contact donation donate subscribe subscription"
    " support thank covers contributed journalism news information".split()
)


def clear(seen: Sequence[Seen], labels: list[Label], kept: int | None) -> list[Label]:
    """The labels, with such notes at both ends of the text as furniture; `kept` is the line of the dateline."""
    told = [number for number, label in enumerate(labels) if label == PARAGRAPH and not seen[number].far]
    notes: set[int] = set()
    for order in (told[::-1], told):
        for number in order[:MOST]:
            if len(told) - len(notes) <= LEAST or number == kept or not is_note(seen, number, told):
                break
            notes.add(number)
    return [NOTE if number in notes else label for number, label in enumerate(labels)] if notes else labels


def is_note(seen: Sequence[Seen], number: int, told: list[int]) -> bool:
    """Whether the sentence is such a note, by the sum of `FEATURES` and by the words it shares with the text."""
    line = seen[number].line
    if line.count > LONGEST or line.bullet or HINTS.isdisjoint(line.folded.split()):
        return False
    fit = sum(weight for _, weight, sign in FEATURES if sign.search(line.text))
    if fit < ENOUGH:
        return False
    own = content(line.text)
    known = frozenset[str]().union(*(content(seen[n].line.text[:600]) for n in told[:40] if n != number))
    return fit - 0.25 * min(TOLD, len(own & known)) >= ENOUGH - 0.5
