"""How a page asks its readers to come closer to it: to follow it, search it, take its letters, join its readers.

Follow Vasbrook Star on Twitter     Folgen Sie Vasbrook Star:     À la une de Vasbrook Star     Search Vasbrook Star
"""

import re
from functools import lru_cache

from msgspec import Struct

from builder.desk import masthead
from builder.desk.houses import House
from builder.desk.rules import key
from builder.lexicon import cues
from builder.text import fold

LONGEST = 400  # characters of a line that asks
UPPER = r"[^\W\d_a-zà-ÿа-я]"
NAME = (
    r"(?P<name>(?:[Tt]he |[Ll][ae] |[Ee]l |[Dd](?:ie|er|em|as) )?"
    rf"{UPPER}[\w’'&-]*!?(?:\.\w+)*(?: (?:{UPPER}[\w’'&-]*|\d+|of|de|do|da|du)){{0,4}})"
)
SITE = r"(?P<site>[a-zà-ÿ-]{3,30}\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?)"
STOP = r"(?=$| ?[:|.!,»›>(]| [a-zà-ÿ]|['’]s?\b)"
NETWORKS = (
    r"(?:Facebook|Twitter|Instagram|X|Telegram|YouTube|LinkedIn|WhatsApp|Google|Google\+|TikTok|Threads|Bluesky)"
)
WORD = re.compile(r"[^\W\d_]+")
NONE = frozenset[str]()
# Words of which a line that asks holds one: most lines hold none, and are not looked at.
CUES = frozenset(
    "about follow like find join connect folgen suivez siga sigue segui volg følg följ seuraa obserwuj keep stay"
    " search buscar busca pesquisar rechercher suche suchen cerca zoeken download télécharger descargar"
    " descarga baixar scarica subscribe abonnez abonner suscríbete suscribirse assine abbonati abonnieren"
    " become support copies appears angeboten"
    " more most best latest trending top also today une plus auch mehr más mais altro meer sur"
    " recommends recommande conseille empfiehlt recomienda consiglia suggests member members subscriber"
    " subscribers subscription account archive archives get sign recevez inscrivez erhalten recibe receba"
    " piesakies prenumerera comment comments house compte policy guidelines standards statement rules s us"
    " usa uk international global edition europe asia india australia canada deutschland españa méxico france"
    " italia show podcast podcasts live forum forums blog blogs store shop magazine app apps jobs events"
    " video videos retrouvez besuchen facebook twitter instagram youtube for special especial exclusive pour für"
    " reporting reporter reporters staff newsroom correspondent contributor contributors originals original werben"
    " inserieren werbung annoncer anúnciate anuncie adverteren startseite thema telegram linkedin"
    " visit visitez possible skip notifications other headlines sponsor supporter donor patron"
    " подписаться сохрани підписатися"
    " читайте следите подписывайтесь підписуйтесь слідкуйте"
    " чытайце back return user users reader readers subscriber get".split()
)


class Invitation(Struct, frozen=True):
    """A form in which a page asks, with a line that it must match for a NAME and one that it must not.

    `own`: only a page itself speaks so, so that a name no table knows, or one that is also a word, counts too.
    """

    pattern: str
    match: str
    refuse: str
    own: bool = False


FORMS = (
    Invitation(rf"^About {NAME}$", "About NAME", "About us"),
    Invitation(
        rf"(?:[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin|[Cc]onnect [Ww]ith) {NAME} on {NETWORKS}\b",
        "Like NAME on Facebook",
        "Like us on Facebook",
    ),
    Invitation(
        r"(?:^|[a-z.!?] )(?:Follow|FOLLOW|Connect [Ww]ith|Join the (?:[Dd]iscussion|[Cc]onversation) (?:with|on|at))"
        rf" {NAME}$",
        "Don't miss stories Follow NAME",
        "Follow our writers",
    ),
    Invitation(
        rf"^{NAME} (?:U\.S\.|US|USA|UK|International|Global|Edition|Europe|Asia|India|Australia|Canada|Deutschland"
        r"|España|México|France|Italia|fr|de|es|it|se|dk|no|ch|at|uk|us)$",
        "NAME U.S.",
        "Storms hit NAME",
    ),
    Invitation(
        rf"^{NAME} (?:Show|Podcasts?|Live|Forums?|Blogs?|Store|Shop|Magazine|Apps?|Jobs|Events|Videos?)"
        r"(?: [-–—|].{1,60})?$",
        "NAME Podcast",
        "Storm over NAME Shop opens old wounds",
    ),
    Invitation(
        rf"\b(?:registered user|subscriber|registered reader|registered member)s? (?:of|to|with) {NAME}{STOP}",
        "If you are already a registered user of NAME and are logged in.",
        "If you are a registered user of this page",
    ),
    Invitation(
        rf"^(?:Go back|Back|Return) to (?:the )?{NAME}(?: home ?page)?$",
        "Go back to NAME",
        "Back to top",
    ),
    Invitation(
        rf"\bthe full article contains \d+ words and appears in (?:[Tt]he )?{NAME} newspaper",
        "the full article contains 98 words and appears in The NAME newspaper.",
        "the full article contains 98 words",
    ),
    Invitation(
        rf"\b[Aa]ngeboten (?:der|des|von) {NAME}\b",
        "Zu weiteren Angeboten der NAME springen",
        "mit Angeboten der Stadt",
    ),
    Invitation(
        rf"\bcopies of {NAME} content\b",
        "To order presentation-ready copies of NAME content for distribution to colleagues",
        "copies of the content",
    ),
    Invitation(
        rf"^{NAME}(?:, [A-Z][a-z]+)? [-–—|] (?:Get|Download|Subscribe to) (?:the|our)\b",
        "NAME - Get the e-paper",
        "NAME - the ferry is back",
        own=True,
    ),
    Invitation(
        rf"\bfollow other {NAME} readers\b",
        "Join thought-provoking conversations, follow other NAME readers and see their replies",
        "they follow other readers",
        own=True,
    ),
    Invitation(
        rf"^Support (?:the )?{NAME}$",
        "Support the NAME",
        "Support the writers",
    ),
    Invitation(
        rf"^(?:The )?{NAME} [-–—|] [Bb]ack to home$",
        "NAME - Back to home",
        "Storm hits NAME",
    ),
    Invitation(
        rf"\b(?:[Vv]otre|[Mm]on|[Tt]on) compte {NAME}\b",
        "Vous pouvez vous connecter avec votre compte NAME, ou grâce à un autre.",
        "votre compte en ligne",
        own=True,
    ),
    Invitation(
        rf"\b{NAME}['’]s (?:ethics|editorial|privacy|comments?|commenting|community|review|corrections)"
        r" (?:policy|guidelines|standards|statement|rules)\b",
        "You can find more about NAME's ethics policy here.",
        "NAME's policy on ferries",
    ),
    Invitation(
        rf"^(?:Retrouvez |Find |Besuchen Sie )?{NAME} (?:on|en|sur|auf|su|no|op|på) {NETWORKS}\b",
        "Retrouvez NAME sur Facebook",
        "Retrouvez-nous sur Facebook",
    ),
    Invitation(
        rf"(?:[Чч]итайте|[Сс]ледите за|[Пп]одписывайтесь на|[Пп]ідписуйтесь на|[Сс]лідкуйте за|[Чч]ытайце)"
        rf" [«\"“]?{NAME}[»\"”]? (?:в|у|на) ",
        "Читайте «NAME» в Telegram",
        "Читайте нас в Telegram",
    ),
    Invitation(
        rf"(?:Follow|FOLLOW) @{NAME}(?: on {NETWORKS})?$",
        "Follow @NAME on Twitter",
        "Follow @aberg on Twitter",
        own=True,
    ),
    Invitation(
        rf"^(?:For|FOR|Special to|Especial para|Exclusive to|Pour|Für) {NAME}$",
        "Special to NAME",
        "For the record",
    ),
    Invitation(
        rf"^{NAME} (?:Reporting|Reporters?|Staff|Newsroom|Correspondent|Contributors?|Exclusive|Originals?)$",
        "NAME Reporting",
        "Storm hits NAME Staff",
    ),
    Invitation(
        r"(?:^|\| )(?:Werben|Inserieren|Werbung|Annoncer|Anúnciate|Anuncie|Adverteren|Zur Startseite|Mehr zum Thema)"
        rf" (?:auf|bei|in|von|sur|en|na?o?|op) (?:{NAME}|{SITE})",
        "Werben auf NAME",
        "Werben auf dieser Seite",
        own=True,
    ),
    Invitation(
        rf"^(?:Folgen Sie|Suivez(?:[ -]nous)?(?: sur)?|Siga(?: [ao])?|Sigue(?: a)?|Segui(?: su)?|Volg|Følg"
        r"|Följ|Seuraa|Obserwuj|Keep up with|Stay connected with)"
        rf" {NAME}(?=:|$| (?:sur|auf|en|no|na|su|op|via|på|i|w) {NETWORKS})",
        "Folgen Sie NAME:",
        "Folgen Sie uns auf Twitter",
        own=True,
    ),
    Invitation(
        rf"^(?:Search|Buscar en|Busca en|Pesquisar no|Rechercher sur|Suchen? (?:auf|in|bei)|Cerca (?:su|in)"
        rf"|Zoeken op) (?:{NAME}|{SITE})$",
        "Search NAME",
        "Search Results",
    ),
    Invitation(
        rf"^(?:Download|Télécharger|Descargar?|Baixar|Scarica|Subscribe to|Abonnez-vous à|S['’]abonner à|Suscríbete a"
        rf"|Suscribirse a|Assine o?|Abbonati a|Abonnieren Sie|Become a member of|Support) {NAME}{STOP}",
        "S'abonner à NAME",
        "S'abonner au journal",
    ),
    Invitation(
        r"^(?:More (?:[Ff]rom|[Oo]n|[Ii]n)|(?:Most|Best) (?:[Rr]ead|[Pp]opular|[Vv]iewed|of) (?:[Oo]n|[Ii]n)"
        r"|Latest (?:[Ff]rom|[Oo]n)|Trending on|Top [Ss]tories (?:[Ff]rom|[Oo]n)|Also (?:on|in)|Today in"
        r"|[ÀA] la une (?:de|sur)|Les plus lus sur|Plus (?:de|sur)|Sur|Auch (?:auf|bei)"
        rf"|Mehr (?:von|aus|bei|auf)|Más (?:en|de)|Mais (?:de|em)|Altro da|Meer van) (?:{NAME}|{SITE})$",
        "Most read on NAME",
        "Most read on this site",
    ),
    Invitation(
        rf"^{NAME} (?:(?:RECOMMENDS|RECOMMANDE|CONSEILLE|EMPFIEHLT|RECOMIENDA|CONSIGLIA|SUGGESTS)"
        r"|(?:[Rr]ecommends|[Rr]ecommande|[Cc]onseille|[Ee]mpfiehlt|[Rr]ecomienda|[Cc]onsiglia))"
        r"(?:[:!…. ]*$| (?:vous|aussi|auch|también))",
        "NAME CONSEILLE",
        "NAME conseille la prudence aux marins",
        own=True,
    ),
    Invitation(
        r"\b(?:[Oo]ther|[Ff]ellow|[Bb]ecome an?|[Ff]or|[Aa]ll|[Yy]our|[Aa]n?) "
        rf"{NAME} (?:members?|subscribers?|subscription|account)\b",
        "See what other NAME members read",
        "See what other Premium members read",
    ),
    Invitation(
        rf"^(?:Other|More) {NAME} (?:[Ss]tories|[Aa]rticles|[Hh]eadlines)$",
        "Other NAME stories",
        "Other harbour stories",
    ),
    Invitation(
        rf"^{NAME}(?::| [-–—|]) (?:Latest|Breaking|Top|World|Daily) (?:[Nn]ews|[Hh]eadlines)\b",
        "NAME: Latest News, Breaking News",
        "Storm: latest news from the harbour",
    ),
    Invitation(
        rf"^Become an? {NAME} (?:sponsor|supporter|donor|patron)$",
        "Become a NAME sponsor",
        "Become a regular supporter",
        own=True,
    ),
    Invitation(
        rf"^[Ss]kip to more {NAME} [Ss]ites$",
        "Skip to more NAME sites",
        "Skip to more news sites",
        own=True,
    ),
    Invitation(
        rf"^(?:The )?[Bb]est of {NAME}$",
        "Best of NAME",
        "Best of the week",
    ),
    Invitation(
        rf"\b[Nn]otifications from {NAME}$",
        "Stay up to date with notifications from NAME",
        "Stay up to date with notifications from us",
        own=True,
    ),
    Invitation(
        rf"^(?:Подписаться на|Сохрани номер|Підписатися на) [«\"“]?{NAME}[»\"”]?",
        "Подписаться на NAME.",
        "Подписаться на рассылку",
    ),
    Invitation(
        rf"\b(?:[Bb]rowse|[Ss]earch|[Ff]rom|[Vv]isit|[Ii]n|[Ss]ee) the {NAME} [Aa]rchives?\b",
        "Browse the NAME archive",
        "Browse the archive",
    ),
    Invitation(
        r"^(?:Get|GET THE|Sign up (?:for|to)|Subscribe to|Recevez|Inscrivez-vous à|Erhalten Sie|Recibe|Receba"
        rf"|Piesakies|Prenumerera på) (?:(?:the|our|la|le|den|el|o) )?{NAME}(?:['’]s?)? (?:[\w-]+ )?"
        r"(?:newsletters?|[Nn]ewsletter|NEWSLETTER|alerts?|pasta|e-?mails?|updates)\b",
        "Piesakies NAME pasta saņemšanai!",
        "Get the Daily newsletter",
    ),
    Invitation(
        rf"(?:please |[Pp]our plus .{{2,40}} )?\bvisit(?:ez)? (?:the )?{NAME}\.?$",
        "For more on news and current affairs from around the world please visit NAME.",
        "They come to visit relatives in the valley.",
    ),
    Invitation(
        rf"^(?:[Rr]eaders|[Mm]embers|[Pp]eople) .{{0,60}} make (?:the )?{NAME}['’]s work possible\b",
        "Readers like you make NAME’s work possible.",
        "Readers make this work possible.",
        own=True,
    ),
    Invitation(
        rf"^(?:Comments? [Oo]n|Comment policy of|House [Rr]ules of) {NAME} are (?:monitored|moderated)",
        "Comments on NAME are moderated.",
        "Comments on this page are moderated.",
    ),
)


def _cues(pattern: str) -> frozenset[str]:
    """The cues that stand in a pattern: a line that holds none of them is not looked at for it."""
    letters = re.sub(r"\[\w(\w)\]", r"\1", re.sub(r"\\\w", " ", pattern))  # "[Ff]ollow", "\bfollow"
    shorter = re.sub(r"\w\?", "", letters)  # "podcasts?" is "podcast" too
    return CUES & {word.lower() for word in WORD.findall(f"{letters} {shorter}")}


COMPILED = tuple((re.compile(form.pattern), form.own, _cues(form.pattern)) for form in FORMS)


class Asked(Struct, frozen=True):
    """Who asks, as printed and where, and the house if a table knows it."""

    name: str
    start: int
    house: House | None


@lru_cache(maxsize=1 << 10)  # the pages of one outlet ask alike
def read(text: str) -> Asked | None:
    """Who asks on a line; None if nobody does. A name that no table knows must not be a person's."""
    held = CUES.intersection(map(str.lower, WORD.findall(text))) if len(text) <= LONGEST else NONE
    if not held:
        return None
    for pattern, own, wanted in COMPILED:
        for found in () if held.isdisjoint(wanted) else pattern.finditer(text):
            groups = found.groupdict()
            group = next(group for group, text in groups.items() if text)
            printed, start = found[group], found.start(group)
            if text[:start].endswith("@") and (house := masthead.at(f"{printed.lower()}.com")):
                return Asked(printed, start, house)
            if asked := _known(printed, start, own):
                return asked
            named = masthead.TITLED.fullmatch(printed) or printed.isupper() or masthead.HOST.fullmatch(printed)
            if own and named and not cues.is_given(fold(printed.split()[0])):
                return Asked(printed, start, None)
    return None


def _known(printed: str, start: int, own: bool) -> Asked | None:
    """The outlet that the first words of the name mean, the more the better; its host means it too."""
    if "." in printed and (house := masthead.at(printed.lower())):
        return Asked(printed, start, house)
    words = printed.split()
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        house = masthead.known(name)
        if house and house.kind == "outlet" and not (_is_word(name, house) and (not own or count < len(words))):
            return Asked(name, start, house)
    return None


def _is_word(name: str, house: House) -> bool:
    """Whether that form of the name is also a word, whatever its capitals and article: "Time", "News"."""
    bare = key(name).removeprefix("the ")
    return any(key(form).removeprefix("the ") == bare for form in house.ordinary)
