"""A sentence that tells what a picture shows, at the head of an English text: its verb stands in the present.

Families wait outside the hospital in Lindesund.      Rescue workers at the site where the bus fell on Monday.
"""

import re
from functools import cache

LONGEST = 32  # words
DAY = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}: ")  # when the picture was taken
# What people and things do on pictures.
DOING = (
    "stand wait hold carry gather walk look search inspect work watch pray sit pose speak arrive leave attend address"
    " greet shake wave clear remove ride queue protest march rest lie line play sort prepare mourn comfort cross"
    " react celebrate listen talk receive welcome embrace examine guard survey view run light lay place pass point"
    " chat display sell buy load unload repair hug chant demonstrate evacuate dig fight cover collect dance sing"
    " wade sign perform"
)
WHERE = (
    r"at|in|on|outside|inside|near|by|next|beside|along|over|around|behind|before|after|during|for|from|with|through"
    r"|across|as|amid|among|up|down|out|under|past|alongside|the|a|an|his|her|their|its|hands|debris|rubble|tributes|pictures"
    r"|photos|photographs|portraits|placards|banners|signs|flags|candles|posters|flowers|traffic|water"
)
PLACED = "at|in|on|behind|beside|outside|inside|near|under|along|after|during|before"
SPOT = r"scene|site|spot|mouth|entrance|funeral|hospital|protest|rally|ceremony|meeting|accident|crash|wreck|wreckage"
PLURALS = frozenset("people men women children police firefighters".split())
PAST = frozenset(
    "fell sank rose won lost left took made hit shot struck went came met held found broke began gave saw ran told"
    " grew led put set beat burnt became brought caught cut drew drove got kept knew paid sold sent spoke stood swept"
    " threw vote votes voters vowed urge urges plan plans face faces".split()
)
# A verb that is no picture's: the sentence is news.
FINITE = frozenset(
    "was were is are has have had will would could said says told can may must do does did been be".split()
)


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "|".join(f"{verb}s?|{verb}es" for verb in DOING.split())
    return re.compile(
        rf"(?:[A-Z][\w’'-]*)(?: [\w’'.,-]+){{0,6}}? "
        rf"(?P<verb>prepares? to [a-z]+|{verbs}) (?:\w+ing )?(?:{WHERE})\b"
        rf"|(?:[A-Z][\w’'-]*)(?: [\w’'-]+){{0,4}} (?:{PLACED}) [^,;:]+ "
        rf"(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        rf"|yesterday|last (?:week|month|year|spring|summer|fall|autumn|winter))\."
        rf"|(?:[A-Z][\w’'-]*)(?: [\w’'-]+){{0,3}} (?:at|near|outside|inside|after|during) (?:the|a) (?:{SPOT})\b"
    )


def sentence(text: str) -> bool:
    """Whether the sentence reads as such a caption."""
    if day := DAY.match(text):
        text = text[day.end() :]
    found = _pattern().match(text) if text.count(" ") < LONGEST else None
    if not found or text[-1] != "." or re.search(r"(?<=\w\w\w)[.!?”\"] \S", text):
        return False
    verb = found["verb"] and found["verb"].split()[0]
    subject = text[: found.start("verb")].split() if verb else text[: found.end()].split()
    if any(word.strip(",.") in FINITE for word in text.split()):
        return False
    if not verb and any(word.endswith("ed") or word in PAST for word in text.split()[:7]):
        return False  # "Three men died in a fire on Monday."
    return verb is None or (verb[-1] == "s") != (subject[-1][-1] == "s" or subject[-1] in PLURALS)


def participle(text: str) -> bool:
    """Whether it has no verb but one in -ing: "The harbour master inspecting boats in Lindesund on Friday."."""
    words = [word.strip(",.") for word in text.split()]
    told = any(word in FINITE or word in PAST for word in words) or any(word.endswith("ed") for word in words[:7])
    return len(words) < LONGEST and not told and any(word.islower() and word.endswith("ing") for word in words[:12])
