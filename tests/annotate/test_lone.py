"""Persons of one name, names from their first word to their last, and what is nobody: a text, and whom it names."""

import pytest
from msgspec.structs import replace

from builder.annotate import annotate
from builder.model import Fact
from tests.annotate.articles import article, people

PLAIN = [
    ("set off, who speaks", "The head of the Tegal rescue office, Sutrisna, told reporters so.", ["Sutrisna"]),
    ("set off, who does", "Its skipper, Wagiyo, who swam for hours, is held.", ["Wagiyo"]),
    ("a wife", "In the last row sat the mayor's wife, Angela, and two guards.", ["Angela"]),
    ("an age before it", "A survivor, 24-year-old Nurlaila, says the sea was calm.", ["Nurlaila"]),
    ("all the name", "The captain, who like many Javanese uses only one name, Wagiyo, is held.", ["Wagiyo"]),
    ("so called", "The sale was sealed by the agent, known as Jurandir.", ["Jurandir"]),
    ("who he is", "With him came the head of the unit, Suharyono, a Javanese who is 60.", ["Suharyono"]),
    ("a scholar", "A volcanologist from Kelm University, Sutikno, said so.", ["Sutikno"]),
    ("his family", "Tiquito travels with his mother to England.", ["Tiquito"]),
    ("what he does", "The club signed the Brazilian winger Tiquito on Friday.", ["Tiquito"]),
    ("countrymen", "The Afghans Fazlullah, Rahmatullah and Hamid are home.", ["Fazlullah", "Rahmatullah", "Hamid"]),
    ("a comma before and", "Abdul Karim, Fazlullah, and Hamid are home.", ["Abdul Karim", "Fazlullah", "Hamid"]),
    ("what is his", "Suyatman, who lost his house in the flood, will rebuild.", ["Suyatman"]),
    ("one of many", "One of the survivors, Budiyanto, told reporters so.", ["Budiyanto"]),
    ("named by the police", "Police named the dead man as Rahmadin.", ["Rahmadin"]),
    ("a real name", "The singer, whose real name is Amarildinho, was fined.", ["Amarildinho"]),
    ("a countryman", "The Brazilian, known as Pipoquinha, was sold.", ["Pipoquinha"]),
    ("a goal", "Pipoquinha scored his third goal for the club.", ["Pipoquinha"]),
    ("the occupation behind it", "Wagiyo, the skipper, said the engine had stopped.", ["Wagiyo"]),
    ("a mother", "Nurjanati, a mother of three, was afraid.", ["Nurjanati"]),
    ("a surname that is a word", "Ms Church wept, and Mr Speaker was silent.", ["Church"]),
    ("who holds an office", "Former Brazil captain Socrinho said it was time.", ["Socrinho"]),
    (
        "a list that a given name closes",
        "Abdul Karim, Fazlullah, Sher Agha, Rahmatullah and Hamid are at home.",
        ["Abdul Karim", "Fazlullah", "Sher Agha", "Rahmatullah", "Hamid"],
    ),
]
WHOLE = [
    (
        "an unknown first word",
        "The port administrator Laode Muhamad Rasid spoke.",
        ["Laode Muhamad Rasid"],
    ),
    ("a Minister of State", "He met Minister of State Prabir Kumar Sengal.", ["Prabir Kumar Sengal"]),
    ("an initial", "Orsan vice-president S Raghuvaran was there.", ["S Raghuvaran"]),
    ("a nickname before an office", 'Police said Robert “Sparky” Dean came.', ["Robert “Sparky” Dean"]),
    ("a nickname", 'The contractor, Salvatore "Sonny" DeLuca, testified.', ['Salvatore "Sonny" DeLuca']),
    ("a rank behind an office", "Churchwarden Maj. Peregrine Attling said so.", ["Peregrine Attling"]),
    ("a surname that is a town", "His real name is Francisco das Neves Lima.", ["Francisco das Neves Lima"]),
    ("what somebody does", "Grocer Janelle Pruitt said so.", ["Janelle Pruitt"]),
    ("a trade in slang", "Snitch Sal DeLuca walks.", ["Sal DeLuca"]),
    ("Sayed as a given name", "The owner, Sayed Abdel Moneim, was arrested.", ["Sayed Abdel Moneim"]),
    ("Sardar behind a title", "The officer Dr Sardar Ali Shahrani said so.", ["Sardar Ali Shahrani"]),
    ("Md", "Deputy Commissioner Md Nazrul Islam Bhuiyan told the paper.", ["Md Nazrul Islam Bhuiyan"]),
    ("of Bali", "One woman, Ni Wayan Sarti, 60, was killed.", ["Ni Wayan Sarti"]),
    ("behind what is said", "“Nine are dead,” Rigobert Aho Glele told reporters.", ["Rigobert Aho Glele"]),
]
NOBODY = [
    ("a leader that is a firm", "The market leader, Zentrix, said profits fell."),
    ("a partner that is a firm", "Its partner, Orsanix, who sells bolts, agreed."),
    ("a capital", "The capital of the governor's province, Mendo, was flooded."),
    ("an old car", "He drove the 24-year-old Zentra home."),
    ("a disease", "An illness known as Zukara kills cattle."),
    ("who is terrified", "Terrified that her sister was hurt, she ran."),
    ("who meets in a list", "The ministers, Zentrix and Orsanix agreed."),
    ("a town with its unknown province", "A judge in Fulton, Umbrosia, was asked."),
    (
        "a mayor's town",
        "The mayor of the capital, Zaranda, said so. The head of the firm, Orsanix, who sells it, left.",
    ),
    ("a county, and who lives in a country", "A Linn County jury heard two Sierra Leonean traders and a Sri Lankan."),
    ("a sister ship", "Zarkana and her sister ship sank. It was identified by a doctor as Zarkana."),
    ("whom a firm sacked", "The man Zentrix fired was a baker. Orsanix fired her husband on Monday."),
    ("whom they killed", "Hezbola killed his brother in the hills."),
    ("a horse", "The captain of a ship named Zarca was held. The favourite, Zarco, came third."),
    ("who defends itself", "Zentrix, the defendant, argued so. The party leader, Orsanix, has agreed."),
    ("a region", "The ferry sank off South-East Borneo on Sunday."),
    ("a shop of all", "The corn came from the Marlow Co-op."),
    ("a launch", "A current capsized ML Meyer Doan."),
    ("a launch with full stops", "The M.V. Rupsha Queen went down."),
    ("a hill", "They died when they slipped on Ben Larich in February."),
    ("villages", "The deaths occurred in the villages of Haji Ismail Jat and Allah Dino Mallah near the coast."),
    ("a port", "The tanker was bound for Mina Al-Ahmadi to load."),
    ("a department", "Singapore Fire and Rescue Department came at noon."),
    ("a model of a car", "The northbound Ford F-150 hit a guardrail."),
]


@pytest.mark.parametrize(("kind", "text", "names"), PLAIN, ids=[row[0] for row in PLAIN])
def test_one_name(kind: str, text: str, names: list[str]) -> None:
    """A lone name counts where its sentence says of it what is said of persons alone."""
    assert people(text) == names, kind


@pytest.mark.parametrize(("kind", "text", "names"), WHOLE, ids=[row[0] for row in WHOLE])
def test_whole_names(kind: str, text: str, names: list[str]) -> None:
    """A name is neither cut at its beginning nor at its end."""
    assert people(text) == names, kind


@pytest.mark.parametrize(("kind", "text"), NOBODY, ids=[row[0] for row in NOBODY])
def test_nobody(kind: str, text: str) -> None:
    """What stands in such a place and is a firm, a town, a thing."""
    assert people(text) == [], kind


def test_a_junior_and_one_with_an_initial_stay_apart() -> None:
    """Thomas Kerr Jr. is not Thomas M. Kerr; he may be Thomas Kerr."""
    both = "Judge Thomas M. Kerr asked the lawyer Thomas Kerr Jr. to rise."
    assert people(both) == ["Thomas M. Kerr", "Thomas Kerr Jr."]
    assert people("The lawyer Thomas Kerr Jr. rose.", "Thomas Kerr sat down.") == ["Thomas Kerr Jr."]


def test_the_agency_is_nobody() -> None:
    """What the page says is the agency's name is no person whom somebody told something."""
    told = article("Abdul Karim told Orsan Vella that he was free.")
    assert [person.name for person in annotate(told).people] == ["Abdul Karim", "Orsan Vella"]
    signed = replace(told, agency=Fact("Orsan Vella", "printed"))
    assert [person.name for person in annotate(signed).people] == ["Abdul Karim"]


ABROAD = [
    ("de", "Der Münchner Archäologe Ekkehart Brunnhofer nannte sie schön.", ["Ekkehart Brunnhofer"]),
    ("tr", "Vali Yardımcısı Şükriye Özbek bilgi verdi.", ["Şükriye Özbek"]),
    ("ar", "وقع المذكرة معالي سالم بن حمد الراشدي وزير النقل.", ["سالم بن حمد الراشدي"]),
    ("ar", "حضر اللقاء الوزير، ومحمد رضا نيكفور رئيس المنظمة.", ["محمد رضا نيكفور"]),
    ("fa", "پس از امضای تفاهم‌نامه با سالم بن حمد الراشدی، وزیر عمان، افزود.", ["سالم بن حمد الراشدی"]),
]


@pytest.mark.parametrize(("language", "text", "names"), ABROAD)
def test_whole_names_in_other_languages(language: str, text: str, names: list[str]) -> None:
    """A title that no list of English holds, "and" written as one word with a name, a father's name."""
    assert [person.name for person in annotate(article(text, language=language)).people] == names
