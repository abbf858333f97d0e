"""Words of which the names of papers, stations and agencies are made, by language; and words that name sections.

Most are ordinary words elsewhere: they speak for a name only where a page prints its own, at its head.
"""

from builder.text import fold

# English: at the end of a name, "The Lindesund Star", or before "of".
LAST = frozenset(
    """
    advertiser advocate argus banner beacon bee broadcaster bugle bulletin call chronicle citizen clarion
    courier crier democrat digest dispatch echo enquirer enterprise examiner expositor express gazette globe
    guardian herald independent informer inquirer intelligencer journal leader ledger magazine mail mercury
    messenger mirror monitor news newspaper newswire nugget observer online outlook packet patriot pioneer pilot
    post press record reflector register reporter republican review sentinel spectator standard star
    statesman sun
    telegram telegraph times today tribune trumpet voice wire agency bureau
    """.split()
)
# Of any language, at the beginning or at the end.
WORDS = frozenset(
    fold(word)
    for word in """
    daily weekly radio tv television broadcasting fm media
    courrier dépêche hebdo voix échos matin presse quotidien républicain écho
    faro phare agencia cronista correo diario periódico heraldo mercurio prensa razón vanguardia voz tribuna gaceta
    semanario
    crónica noticias noticiero noticiário folha jornal correio rádio revista agência estadão
    corriere gazzetta giornale messaggero mattino stampa quotidiano agenzia gazzettino
    zeitung anzeiger tageblatt blatt nachrichten kurier bote rundschau presse agentur rundfunk
    courant dagblad krant nieuws nieuwsblad omroep posten bladet tidning tidningen tidende tidene avis
    avisen blad nyheter sanomat
    gazeta dziennik głos wiadomości tygodnik noviny listy deník glas vijesti novosti dnevnik vjesnik večernji
    ziarul jurnalul monitorul adevărul gazeta lajme shqip hírlap újság lapja
    кур'єр курєр вісник вісті новини газета вестник вести вечерний вечірній известия новости правда курьер
    труд голос листок хроника
    телеграф весник вісті тижневик радіо радио инфо
    postası gazetesi haber haberleri ajansı ekspres gündem
    suara harian kabar berita warta pos tribun radar utusan koran tempo kantor
    صحيفة جريدة وكالة إذاعة قناة شبكة بوابة خبرگزاری روزنامه هفته‌نامه روزنامہ ٹی نیوز نيوز نیوز
    εφημερίδα ταχυδρόμος βήμα báo habari gazeti balita pahayagan
    """.split()
)
# Of languages that run words together: "Küstenbote", "Fjordposten".
ENDINGS = (
    "zeitung",
    "anzeiger",
    "blatt",
    "bote",
    "kurier",
    "bladet",
    "posten",
    "tidende",
    "tidning",
    "avisa",
    "post",
)
# Words that name a section or a kind of text, not a paper, even where a paper's word stands with them.
SECTIONS = frozenset(
    fold(word)
    for word in """
    social mass top latest breaking local world regional domestic foreign general special weekend sports sport
    business money
    opinion editorial analysis comment letters features culture arts lifestyle health science technology climate
    crime courts politics election elections front page home section national international metro city latest
    related more most recent popular trending live watch listen video photos human rights middle east
    africa asia europe americas caribbean pacific diplomacy security reconstruction women society education
    town county state village community district cuttings clippings reporter writer correspondent editor staff
    press release releases statement update updates ticker index archive gossip exclusive investigation
    weather traffic travel food drink style fashion real estate property jobs motors homes obituaries obits deaths
    entertainment showbiz celebrity movies music books theatre environment energy economy markets finance
    football cricket rugby tennis golf racing baseball basketball hockey boxing athletics cycling
    monde afrique économie société sport sports culture politique international actualité actualités une
    mundo economía sociedad deportes cultura política nacional internacional sucesos local últimas noticias
    economia esportes cidades brasil cotidiano esporte última hora
    politik wirtschaft kultur sport lokales wissen aktuelle aktuell letzte newsticker
    gündem spor ekonomi dünya yaşam son dakika nasional internasional terkini terbaru
    новости последние главные общество экономика политика культура спорт мир
    новини останні головні суспільство економіка політика світ
    """.split()
)
