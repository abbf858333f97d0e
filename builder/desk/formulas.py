"""How a text speaks of the house it was written for: "told NAME in a statement", "сообщает корреспондент NAME"."""

import re

BEFORE, BEHIND = 30, 40  # characters around a name that are looked at
# Language -> the formulas, with NAME for the name of the house.
FORMULAS = {
    "en": (
        r"(?:told|to|with) NAME in an? (?:(?:e?-?mailed|written|phone|recent|exclusive|separate|brief|rare) ){0,2}"
        r"(?:statement|interview|e-?mail|message|call)",
        r"(?:told|to|with) NAME (?:by (?:phone|e-?mail|telephone)|via e-?mail)",
        r"(?:contacted|reached|seen|obtained|reviewed|reached for comment) by NAME\b",
        r"(?:request for comment from|comment to|(?:asked|questions?) (?:from|by)|spoke (?:to|with)) NAME\b",
        r"[Aa]s (?:[\w-]+ )?(?:\w+-)?NAME (?:\w+ )?(?:informed|reported|wrote) (?:\w+ )?(?:earlier|before)",
        r"\bThis is NAME\b",
        r"NAME (?:presents|publishes|brings you) (?:here )?(?:the |an? )?(?:full )?(?:transcript|text|interview)",
        r"\btold (?:the )?NAME(?:['’]s)? (?:web ?site|online|radio|television|programme|correspondent|reporter)\b",
        r"\btold (?:the )?[‘“\"]NAME[’”\"]",
        r"NAME (?:has |had )?learn(?:ed|t) (?:from|that|at)",
        r"NAME['’]s [A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]+ )?reports?\b",
        r"\btold NAME['’]s [A-Z]",
        r"NAME (?:spoke (?:to|with)|reached out to|has (?:crews?|a crew|a team|reached out)|was in court)\b",
    ),
    "fr": (r"(?:affirmé|annoncé|déclaré|indiqué|confié|expliqué|dit) à (?:l[’'])?NAME",),
    "es": (r"(?:dijo|declaró|señaló|explicó|afirmó) a (?:la agencia )?NAME",),
    "pt": (r"(?:disse|afirmou|explicou|adiantou) (?:à|ao) (?:agência )?NAME",),
    "it": (r"(?:detto|dichiarato|spiegato) (?:all['’]|al |a |alla )NAME",),
    "de": (r"sagte (?:sie |er )?(?:der|dem) (?:\w+ )?NAME", r"Nachrichtenagentur NAME"),
    "nl": (r"tegen(?:over)? (?:het )?NAME", r"(?:persbureau|nieuwsagentschap) NAME"),
    "tr": (r"NAME muhabirin\w+",),
    "id": (r"kepada (?:wartawan )?NAME",),
    "pl": (r"powiedział\w? NAME",),
    "ru": (r"(?:корреспондент|сообщил|сказал|рассказал|заявил)\w* [«\"]?NAME",),
    "uk": (r"(?:кореспондент|повідомля|повідоми|розпові|сказа)\w* [«\"]?NAME",),
    "ar": (r"(?:مراسل|لمراسل) NAME",),
    "fa": (
        r"به گزارش (?:خبرنگار (?:\w{2,12} )?|گروه [\w ]{2,20} )?(?:خبرگزاری )?NAME",
        r"گو با (?:خبرنگار )?NAME",
    ),
    "zh": (r"NAME(?:记者|記者)",),
}
FORMULA = re.compile("|".join(formula for formulas in FORMULAS.values() for formula in formulas))
TOLD = re.compile(r"\b(?:told|tells) (?:the )?NAME")


def read(text: str, start: int, end: int) -> str:
    """The key of `hints.PLACES` for a name at characters `start` to `end`; "" where the text only speaks of it."""
    around = f"{text[max(0, start - BEFORE) : start]}NAME{text[end : end + BEHIND]}"
    if FORMULA.search(around):
        return "formula"
    return "told" if TOLD.search(around) else ""
