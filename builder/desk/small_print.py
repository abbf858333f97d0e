"""What a page says of itself in its small print, below the text or beside the date: forms that name the outlet."""

import re
from collections.abc import Iterator

from msgspec import Struct

TITLE = r"(?P<name>(?:The |the )?[A-Z][\w’'-]*(?:\.\w+)?(?: (?:[A-Z\d][\w’'-]*|of|and|&)){0,4})"
YEAR = re.compile(r" (?:19|20)\d\d$")  # of the copyright
NOBODY = frozenset(
    "we you your our us this these those they it all any no the site website page blog company comment comments"
    " newspaper paper magazine"
    " reader readers user users author authors editor editors writer writers management facebook twitter google"
    " disqus nzme copyright privacy terms careers advertise advertising about help customer sales".split()
)
# The outlet's name where it is that of its site: "15 September 2009 - HARBOUR.AZ".
SITE = re.compile(
    r"(?<![\w.@/-])(?!(?i:www|https?)\b)[A-Za-z][\w-]{2,30}\.(?i:com|net|org|info|news|co\.\w\w|[a-z]{2})(?![\w.@-])"
)
# "2015年01月03日09:58 来源:中国侨网 手机看新闻", "Source: Harbour Echo | 2018-09-09".
SOURCE = re.compile(
    r"(?:来源|來源|出典|출처|\b(?:[Ss]ource|SOURCE|[Ff]uente|[Ff]onte|[Qq]uelle|Источник|المصدر))\s?[:：]\s?"
    r"(?P<name>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+){1,3}$"
    r"|[^\s\d|,;:：(（]+(?: (?:[A-Z][^\s\d|,;:(]*|of|and|de|du|la)){0,4})"
)


class Form(Struct, frozen=True):
    """A form in which a page speaks of itself, with a line that it must match and one that it must not."""

    pattern: str
    match: str
    refuse: str


FORMS = (
    Form(
        rf"^{TITLE} (?:©|\([cC]\)) ?(?:19|20)\d\d",
        "Vasbrook Star © 2009",
        "All of it © 2009",
    ),
    Form(
        rf"^{TITLE} is (?:published|printed) (?:daily|weekly|every|by|in|on|from|each|twice|monthly)\b",
        "The Vasbrook Star is published daily except on Sundays.",
        "This newspaper is published daily except on Sundays.",
    ),
    Form(
        rf"^{TITLE} (?:(?:does|do|will|can|shall) not (?:accept|publish|allow|tolerate)"
        r"|(?:will|can|shall) not be (?:held )?(?:responsible|liable)"
        r"|cannot (?:accept|be held)|reserves? the right|(?:is|are) not (?:responsible|liable)|(?:assume|accept)s? no"
        r"|welcomes? (?:your |reader )?(?:comments|feedback|letters)|moderates? (?:all )?comments|uses? cookies)",
        "Vasbrook does not publish comments that attack anybody.",
        "The site does not publish comments that attack anybody.",
    ),
    Form(
        r"(?:appeared first on|first appeared (?:on|in)|apparu en premier sur|publicó primero en|apareceu primeiro em"
        r"|erschien zuerst auf) (?P<name>[^\W\d_a-z][^.|–—]{1,50}?)(?=\s*(?:[.|–—]|$))",
        "The post Harbour opens again appeared first on Vasbrook Star.",
        "The post appeared first on the pier.",
    ),
    Form(
        rf"(?:[Tt]hank you|[Tt]hanks)(?: again)? for (?:following|reading|visiting) {TITLE}",
        "Thanks again for following Vasbrook.",
        "Thank you for reading our pages.",
    ),
    Form(
        rf"(?:[Vv]iews|[Oo]pinions?|[Pp]olicy|[Pp]osition) (?:\w+ ){{0,3}}of {TITLE}(?=[.,]|$| or )",
        "They do not reflect the views of The Vasbrook Star.",
        "They do not reflect the views of the authors.",
    ),
    Form(
        rf"(?:[Aa]ll|[Aa]ny) (?:content|material) (?:on|of|from) {TITLE}",
        "All content on Vasbrook is protected.",
        "All content on this site is protected.",
    ),
    Form(
        rf"(?:[Ss]ign up|[Rr]egister|[Ss]ubscribe) (?:for|to) {TITLE}(?:['’]s?)? (?:[\w-]+ )?(?:news|e-?mail|alert)",
        "Sign up for Vasbrook Star’s daily newsletter",
        "Sign up for our daily newsletter",
    ),
    Form(
        rf"(?:^|[.!?|] |\s{{2,}})(?:[Dd]ownload|[Gg]et|[Ii]nstall) (?:(?:the|our|your|free|new|official) )*{TITLE}"
        r" (?:(?:mobile|free|news) )*[Aa]pp\b",
        "Download the Vasbrook Star app for your phone.",
        "Download the app for your phone.",
    ),
    Form(
        rf"(?:[Cc]ontact|[Ww]rite to|[Aa]dvertise (?:with|in|on)) {TITLE}(?=$|[.:]| at\b)",
        "Advertise with Vasbrook Star",
        "Advertise with us",
    ),
    Form(
        rf"(?:[Rr]ights [Rr]eserved (?:to|by)|[Dd]ireitos [Rr]eservados (?:ao?|à|para)"
        rf"|[Dd]erechos [Rr]eservados (?:al?|de)|[Rr]éservés (?:à|au)|[Rr]iservati (?:a|ad|al)) {TITLE}",
        "Todos os direitos reservados ao Vasbrook Online",
        "All rights reserved by the authors",
    ),
)


COMPILED = tuple(re.compile(form.pattern) for form in FORMS)


def names(text: str) -> Iterator[tuple[str, int]]:
    """Every name that a line of small print gives as the page's own, with the character where it stands."""
    for form in COMPILED:
        for match in form.finditer(text):
            words = match["name"].casefold().removeprefix("the ").split()
            written = f"{words[-1]}@" in text.casefold()  # "Contact Anna Berg at anna.berg@…": a writer
            if words[0] not in NOBODY and not written:
                yield YEAR.sub("", match["name"]), match.start("name")


def source(text: str) -> tuple[str, int] | None:
    """The source that a date line names, with the character where it stands."""
    found = SOURCE.search(text)
    return (found["name"].rstrip(".-–"), found.start("name")) if found else None


def site(text: str) -> tuple[str, int] | None:
    """The host that stands alone on a line, as the outlet's name, with the character where it stands."""
    found = SITE.search(text)
    return (found[0], found.start()) if found else None
