"""Words of time in the news of other languages than English: today, yesterday, and what puts a day in the future.

Written for Backfile from the common grammar of each language. "Ahead" is any word of the sentence that tells of what
is still to come or comes again and again, as the endings of a future tense; "open" stands right before a day that
only begins or ends a time.
"""

from msgspec import Struct


class DayWords(Struct, frozen=True):
    """One language's words of time, as regular expressions, in small letters."""

    today: str
    yesterday: str
    ahead: str
    open: str = "(?!)"  # nothing
    # What stands right before or behind the name of a weekday that is also another word; either will do.
    before: str = ""
    behind: str = ""


DAY_WORDS = {
    "fr": DayWords(
        "aujourd['’]hui|ce matin|ce soir|cette nuit|cet après-midi",
        "hier",
        r"\w+(?:ra|ront|rait|raient)|prochaine?s?|va|vont|doit|doivent|prévue?s?|chaque|tous les",
        "depuis|jusqu['’]à|d['’]ici(?: à)?|avant|dès",
    ),
    "es": DayWords(
        "hoy|esta madrugada|esta mañana|esta tarde|esta noche",
        "ayer|anoche",
        r"\w+(?:rá|rán|ría|rían)|próxim[oa]s?|va a|van a|previst[oa]s?|cada|todos los",
        "desde(?: el)?|hasta(?: el)?|antes del?|para el",
    ),
    "pt": DayWords(
        "hoje|n?esta madrugada|n?esta manhã|n?esta noite",
        "ontem",
        r"\w+(?:rá|rão|ria|riam)|próxim[oa]s?|vai|vão|deve|devem|previst[oa]s?|cada|tod[oa]s [oa]s",
        "desde(?: [oa])?|até(?: [oa])?|antes d[eoa]|a partir d[eoa]",
    ),
    "it": DayWords(
        "oggi|stamattina|stamane|stamani|stasera|quest[ao] (?:mattina|notte|sera|pomeriggio)",
        "ieri",
        r"\w+(?:rà|ranno|rebbe|rebbero)|prossim[oaie]|ogni|tutti i|tutte le",
        "da|dal|dalla|fino a|entro",
    ),
    "de": DayWords(
        "heute",
        "gestern",
        r"wird|werden|sollen?|will|wollen|würden?|kommenden?|nächsten?|jeden|jeweils|geplant\w*|möchten?",
        "seit|bis|ab|vor|bis zum|seit dem",
    ),
    "nl": DayWords(
        "vandaag|vanochtend|vanavond",
        "gisteren",
        "zal|zullen|gaat|gaan|volgende|komende|elke|iedere",
        "sinds|tot|vanaf|vóór",
    ),
    "sv": DayWords("idag|i dag", "igår|i går", "ska|skall|kommer att|nästa|varje|väntas", "sedan|till|från|före"),
    "da": DayWords("i dag", "i går", "skal|vil|kommer til at|næste|hver|ventes", "siden|til|fra|før"),
    "et": DayWords("täna", "eile", r"hakka\w+|peab|peavad|tuleva\w*|järgmi\w+|iga|kavatse\w+"),
    "lv": DayWords("šodien", "vakar", r"būs|nākam\w+|katr\w+|plāno|gatavojas"),
    "lt": DayWords("šiandien", "vakar", r"bus|kit\w+|kiekvien\w+|planuo\w+|ketina"),
    "fi": DayWords("tänään", "eilen", r"aikoo|aikovat|määrä|ensi|joka|tulevan\w*"),
    "cs": DayWords(
        "dnes|dneska", "včera", r"bude|budou|příští|každ\w+|chystá|chystají|plánuj\w+|hodlá|má", "od|do|před"
    ),
    "hr": DayWords(
        "danas|sinoć", "jučer|juče", r"će|ćemo|sljedeć\w+|sledeć\w+|iduć\w+|svak\w+|planira\w*", "od|do|prije|pre"
    ),
    "hu": DayWords("ma", "tegnap", "fog|fognak|lesz|lesznek|jövő|minden|következő"),
    "ro": DayWords("astăzi|azi", "ieri|aseară", r"va|vor|urmează|viito\w+|fiecare", "de|din|până|înainte de"),
    "vi": DayWords("hôm nay|sáng nay|chiều nay|tối nay", "hôm qua|đêm qua|tối qua", "sẽ|sắp|tới|mỗi"),
    "pl": DayWords("dziś|dzisiaj", "wczoraj", r"będzie|będą|przyszł\w+|każd\w+|zostanie|zostaną", "od|do|przed"),
    "tr": DayWords(
        "bugün|bu sabah|bu akşam",
        "dün",
        r"\w+(?:acak|ecek|acağ|eceğ)\w*|gelecek|önümüzdeki|her",
        behind=" (?:gün|gece|sabah|akşam)",
    ),
    "id": DayWords(
        "hari ini",
        "kemarin",
        "akan|mendatang|setiap|depan|rencananya",
        "sejak|hingga|sampai",
        before="hari $",
        behind=r" \(|, \d",
    ),
    "ru": DayWords(
        "сегодня",
        "вчера",
        r"будет|будут|планиру\w+|намерен\w*|состо[ия]тся|пройд[её]т|пройдут|ожидается|предстоит|кажд\w+|следующ\w+",
        "до|после|перед",
    ),
    "uk": DayWords(
        "сьогодні",
        "вчора|учора",
        r"буде|будуть|плану\w+|відбуд\w+|пройде|пройдуть|очікується|кожн\w+|наступн\w+",
        "до|після|перед",
    ),
    "ar": DayWords(
        "اليوم(?= (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد))|اليوم(?! ال)",
        "أمس|امس",
        r"س[يتن]\w{3,}|سوف|المقبل\w*|القادم\w*|كل",
        "(?:منذ|حتى|قبل)(?: يوم)?",
        before="(?:يوم|أمس|مساء|صباح) $",
    ),
    "fa": DayWords("امروز", "دیروز", r"خواه\w+|قرار است|آینده|هر|هفته بعد", "از|تا|پیش از"),
}
