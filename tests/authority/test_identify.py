"""The people of an archive, from what each article prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.authority import identify
from builder.model import UNKNOWN, Billing, Entry, Fact, Group, Identity
from builder.rulings import PeopleWord, PersonWord

NOBODY = PeopleWord()


def entry(digest: str, *people: str) -> Entry:
    """An article that names these people: "fullest form / other form: role"."""
    return Entry(
        key=digest, digest=digest, seed=f"{digest}.txt", slug=f"slug-{digest}", text_digest=digest,
        language="en", headline=None,
        headline_basis="unknown", published=UNKNOWN, happened=UNKNOWN, outlet=None, agency=None, place=None,
        people=tuple(map(named, people)), days=(), places=(),
    )  # fmt: skip


def named(person: str) -> Billing:
    forms, _, role = person.partition(": ")
    return Billing(tuple(forms.split(" / ")), (role,) if role else ())


def dated(digest: str, year: int, *people: str) -> Entry:
    return replace(entry(digest, *people), published=Fact(f"{year}-03-01", "printed"))


def people(entries: list[Entry], groups: tuple[Group, ...] = (), word: PeopleWord = NOBODY) -> dict[str, set[str]]:
    """Heading -> digests of the articles that name the person; one heading twice shows as "Name (2)"."""
    found: dict[str, set[str]] = {}
    for identity in identify(entries, groups, word)[0]:
        name = identity.name if identity.name not in found else f"{identity.name} (2)"
        found[name] = {digest for digest, _ in identity.members}
    return found


def one(entries: list[Entry], name: str, groups: tuple[Group, ...] = ()) -> Identity:
    return next(identity for identity in identify(entries, groups, NOBODY)[0] if identity.name == name)


def event(*digests: str) -> Group:
    return Group(digests, ())


def test_spellings_are_one_person() -> None:
    """Two transliterations; the heading is the form that most articles print."""
    entries = [entry("a", "Yusuf Al Masri"), entry("b", "Youssef al-Masri / Masri"), entry("c", "Youssef al-Masri")]
    assert people(entries) == {"Youssef al-Masri": {"a", "b", "c"}}
    identity = one(entries, "Youssef al-Masri")
    assert [(form.form, form.articles) for form in identity.forms] == [
        ("Youssef al-Masri", ("b", "c")), ("Masri", ("b",)), ("Yusuf Al Masri", ("a",)),
    ]  # fmt: skip
    assert [ruling.verdict for ruling in identity.rulings] == ["same"]


@pytest.mark.parametrize(
    ("one_spelling", "other"),
    [
        ("Lien Chan", "Lian Zhan"),
        ("Park Chung-hee", "Pak Chong-hui"),
        ("H. D. Deve Gowda", "H.D. Devegowda"),
        ("Rogelio Batungbacal", "Rogelio Batungbakal"),  # c as k
        ("Bakhtiyar Salakhiddinov", "Bakhtiyor Salohiddinov"),  # kh as h
        ("Mykola Garashchenko", "Mykola Harashchenko"),  # the Ukrainian г
        ("La Ode R. Baluta", "Laode Rahmat Baluta"),  # the first two closed up
        ("Юлия Ерохина", "Yulia Yerokhina"),  # other letters
        ("K V Gururajan Pillai", "K V Gururajan Pillay"),  # behind initials
        ("Mir Shahnawaz Lehri", "Mir Shah Nawaz Lehri"),  # two in the middle closed up
        ("Hennadij Truchanow", "Gennady Trukhanov"),  # as Germans write it
    ],
)
def test_spellings_that_begin_other_sounds_meet(one_spelling: str, other: str) -> None:
    """Names are compared only where they are filed side by side: these have other consonants, and are one person."""
    assert len(people([entry("a", one_spelling), entry("b", other)])) == 1
    assert len(people([entry("b", one_spelling), entry("a", other)])) == 1


def test_of_equals_the_first_by_alphabet() -> None:
    """One article each."""
    assert set(people([entry("a", "Khalid al-Ubaydi"), entry("b", "Khaled al-Obeidi")])) == {"Khaled al-Obeidi"}


def test_capitals_are_no_heading() -> None:
    """A form in capitals is a form, and heads nothing if another is printed."""
    entries = [entry("a", "MARIA BORG"), entry("b", "MARIA BORG"), entry("c", "Maria Borg")]
    assert set(people(entries)) == {"Maria Borg"}


def test_a_missing_name_needs_a_second_witness() -> None:
    """Apart by the name alone, one by an event or a role that they share."""
    apart = [entry("a", "Javad Karimi"), entry("b", "Mohammad Javad Karimi")]
    assert len(people(apart)) == 2
    assert len(people(apart, (event("a", "b"),))) == 1
    with_role = [entry("a", "Javad Karimi: Deputy Oil Minister"), entry("b", "Mohammad Javad Karimi: oil minister")]
    assert len(people(with_role)) == 1


def test_companions_whose_names_agree() -> None:
    """A middle name is missing: others are named with both, be it more fully, or one of a rare name in one place."""
    two = [entry("a", "Proscovia Berg", "Hamisi Kipande", "Ezekiel Langat"),
           entry("b", "Proscovia Kato Berg", "Hamis Juma Kipande", "Ezekiel Langat")]  # fmt: skip
    assert people(two)["Proscovia Berg"] == {"a", "b"}
    alone = [entry("a", "Anna Mwinyi", "Gerald Mwangolo"), entry("b", "Anna Abdalla Mwinyi", "Gerald Mwangolo")]
    assert len(people(alone)) == 3
    placed = [replace(one, places=("Mombasa",)) for one in alone]
    assert len(people(placed)) == 2


def test_the_last_two_of_three_the_other_way_round() -> None:
    """As in Uganda; it takes a witness."""
    two = [entry("a", "Proscovia Nansubuga Kato"), entry("b", "Proscovia Kato Nansubuga")]
    assert len(people(two)) == 2
    assert len(people(two, (event("a", "b"),))) == 1


def test_an_office_of_one_word() -> None:
    """In one event a pilot is the pilot; elsewhere there are many."""
    pilots = [entry("a", "R.K. Vella: pilot"), entry("b", "Rajan Vella: pilot")]
    assert len(people(pilots, (event("a", "b"),))) == 1
    assert len(people(pilots)) == 2
    assert len(people([pilots[0], entry("b", "Rajan Vella: mayor")], (event("a", "b"),))) == 2


def test_two_names_in_other_letters_vouch_for_each_other() -> None:
    """An Arabic and an English paper name the same two; one name alone in both would not do."""
    arabic = entry("a", "سالم بن حمد الكندي", "محمد رضا نيكبور")
    assert len(people([arabic, entry("b", "Salem Al Kindi", "Mohammadreza Nikpoor")])) == 2
    assert len(people([arabic, entry("b", "Salem Al Kindi", "Rosa Vella")])) == 4


def test_kept_apart_and_said_so() -> None:
    """A possible pair without witness is told on both sides."""
    entries = [entry("a", "Javad Karimi"), entry("b", "Mohammad Javad Karimi")]
    (ruling,) = one(entries, "Javad Karimi").apart
    assert (ruling.left, ruling.right, ruling.verdict) == ("Javad Karimi", "Mohammad Javad Karimi", "possible")


def test_two_thirds_of_a_name() -> None:
    """Papers leave out another part of a name of three; without the full one they are two, as are two given names."""
    entries = [entry("a", "Lydia Wanjiku: magistrate"), entry("b", "Lydia Kamau: magistrate")]
    entries += [entry("c", "Lydia Wanjiku Kamau: magistrate")]
    assert len(people(entries, (event("a", "b", "c"),))) == 1
    assert len(people(entries[:2], (event("a", "b"),))) == 2
    brothers = [entry("a", "John Vella"), entry("b", "Paul Vella"), entry("c", "John Paul Vella")]
    assert len(people(brothers, (event("a", "b", "c"),))) == 2


def test_not_to_be_confused() -> None:
    """Names that are two and easily taken for one are told on both sides, with what sets them apart."""
    entries = [entry("a", "Tariq Khamenei", "Pat Carroll"), entry("b", "Tarek Khomeini", "Pat Carroll Jr.")]
    assert len(people(entries, (event("a", "b"),))) == 4
    (ruling,) = one(entries, "Tariq Khamenei").apart
    assert (ruling.right, ruling.verdict) == ("Tarek Khomeini", "different")
    assert "Khamenei stands against Khomeini" in ruling.reasons[-1].words
    (ruling,) = one(entries, "Pat Carroll").apart
    assert (ruling.right, ruling.reasons[-1].words) == ("Pat Carroll Jr.", "the suffixes disagree: Jr against none")


def test_never_by_role_alone() -> None:
    """Two ministers of one office."""
    entries = [entry("a", "Omar Haddad: Iraqi Defense Minister"), entry("b", "Samir Nasser: Iraqi Defense Minister")]
    assert len(people(entries, (event("a", "b"),))) == 2


def test_two_of_one_common_name() -> None:
    """A fire chief and an inspector whose articles share nobody, no place and no event; the third is at the fire."""
    entries = [
        replace(entry("a", "David Miller: fire chief", "Rosa Vella"), places=("Ohio",)),
        replace(entry("b", "David Miller: inspector", "Sally Brandt"), places=("Tasmania",)),
        replace(entry("c", "David Miller", "Rosa Vella"), places=("Ohio",)),
    ]
    assert people(entries)["David Miller"] == {"a", "c"}
    assert people(entries)["David Miller (2)"] == {"b"}
    assert "David Miller" in people(entries[:1] + entries[2:])  # nobody else: one person


@pytest.mark.parametrize(
    ("name", "role", "place"),
    [
        ("Odran Xeller", "inspector", "Tasmania"),  # not a common name
        ("Odran Miller", "", "Tasmania"),  # nothing is told of him, and the given name is not common
        ("David Miller", "chief of the firemen", "Tasmania"),  # much the same office
        ("David Miller", "inspector", "Ohio"),  # the same place
    ],
)
def test_one_of_a_name(name: str, role: str, place: str) -> None:
    told = f"{name}: {role}" if role else name
    first = replace(entry("a", f"{name}: fire chief"), places=("Ohio",))
    assert people([first, replace(entry("b", told), places=(place,))]) == {name: {"a", "b"}}


def test_a_common_name_and_nothing_in_common() -> None:
    """Thomas Ward is a name of thousands: two who share no event, no place and nobody are two, in any spelling."""
    ohio, tasmania = ("Ohio", "Dayton"), ("Tasmania", "Hobart")
    first = replace(entry("a", "Thomas Ward", "Rosa Vella"), places=ohio)
    for name in ("Thomas Ward", "Tom Ward"):
        assert len(people([first, replace(entry("b", name, "Ann Borg"), places=tasmania)])) == 4
        assert len(people([first, replace(entry("b", name, "Ann Borg"), places=ohio)])) == 3
        assert len(people([first, entry("b", name)])) == 2  # the other tells too little to share anything
    assert len(people([first, entry("b", "Thomas Ward", "Ann Borg", "Pat Orr", "Jo Lee")], (event("a", "b"),))) == 5


def test_private_people_who_have_nothing_in_common() -> None:
    """Two may be called Odran Whitfield; a minister is told of everywhere, and nobody else is Odran Xeller."""
    ohio, tasmania = ("Ohio", "Dayton"), ("Tasmania", "Hobart")
    for name, persons in (("Odran Whitfield", 4), ("Odran Xeller", 3), ("Odran Whitfield: prime minister", 3)):
        first = replace(entry("a", name, "Rosa Vella"), places=ohio)
        assert len(people([first, replace(entry("b", name, "Ann Borg"), places=tasmania)])) == persons
        assert len(people([first, replace(entry("b", name, "Ann Borg"), places=ohio)])) == 3


@pytest.mark.parametrize(
    ("name", "language", "beside", "persons"),
    [
        ("Odran Whitfield", "en", "Ann Borg", 4),
        ("Odran Piers Whitfield", "en", "Ann Borg", 3),  # of three parts: hardly two people
        ("Odran Whitfield", "de", "Ann Borg", 3),  # of another language little can be compared
        ("Odran Whitfield", "en", "R. D. Vellaquist", 3),  # somebody of the same rare surname is in both
        ("Odran Trump", "en", "Ann Borg", 3),  # a family of whom news tells everywhere
    ],
)
def test_what_holds_a_name_together(name: str, language: str, beside: str, persons: int) -> None:
    """A name that is neither rare nor of three parts is two people's where its articles share nothing at all."""
    first = replace(entry("a", name, "Rosa Vellaquist"), places=("Ohio",))
    other = replace(entry("b", name, beside), places=("Tasmania",), language=language)
    assert len(people([first, other])) == persons


def test_two_spellings_with_nothing_in_common() -> None:
    """Bijay and Vijay may be one name, but nothing says that these two are one man."""
    ohio, tasmania = ("Ohio", "Dayton"), ("Tasmania", "Hobart")
    first = replace(entry("a", "Bijay Sahu", "Rosa Vella"), places=ohio)
    assert len(people([first, replace(entry("b", "Vijay Sahu", "Ann Borg"), places=tasmania)])) == 4
    assert len(people([first, replace(entry("b", "Vijay Sahu", "Ann Borg"), places=ohio)])) == 3


def aged(digest: str, name: str, age: int, year: int) -> Entry:
    """An article of that year that gives somebody's age."""
    made = entry(digest, name)
    billed = replace(made.people[0], age=age)
    return replace(made, people=(billed,), published=Fact(f"{year}-05-01", "printed"))


@pytest.mark.parametrize(
    ("name", "age", "year", "persons", "why"),
    [
        ("Odran Xeller", 62, 2004, 1, "a year on, a year older"),
        ("Odran Xeller", 34, 2004, 2, "a son, or anybody else"),
        ("Odran X. Xeller", 34, 2004, 2, "the same with an initial more"),
        ("Odran Xeller", 0, 2004, 1, "no age is told"),
    ],
)
def test_ages(name: str, age: int, year: int, persons: int, why: str) -> None:
    """One person is a year older a year on; the reason is told."""
    entries = [aged("a", "Odran Xeller", 61, 2003), aged("b", name, age, year)]
    assert len(people(entries)) == persons, why
    if persons == 2:
        (ruling,) = one(entries, "Odran Xeller").apart
        assert ruling.reasons[-1].words == "by the ages printed they were born about 1942 and 1970"


@pytest.mark.parametrize(("age", "persons"), [(29, 2), (58, 1)])
def test_who_was_in_office_was_grown(age: int, persons: int) -> None:
    """A guide of 29 in 2015 was no prosecutor in 1999."""
    prosecutor = replace(entry("a", "Odran Xeller: prosecutor"), published=Fact("1999-03-12", "printed"))
    assert len(people([prosecutor, aged("b", "Odran Xeller", age, 2015)])) == persons


def test_one_age_is_a_witness() -> None:
    """A name misspelt, in one event and with one age."""
    for age, persons in ((29, 1), (34, 2), (44, 2)):
        entries = [aged("a", "Hashim Thaci", 29, 2013), aged("b", "Hashim Thaqi", age, 2013)]
        assert len(people(entries, (event("a", "b"),))) == persons
        assert len(people(entries)) == 2


FIELDS = [
    ("Robert Xeller: mayor", "Bob Xeller: head coach", False, 2, "an office and a trainer, in two towns"),
    ("Robert Xeller: mayor", "Robert Xeller: quarterback", False, 2, "the very name"),
    ("Robert Xeller: mayor", "Robert Xeller: businessman", False, 1, "a mayor may have a business"),
    ("Robert Xeller: mayor", "Robert Xeller: head coach", True, 1, "one event"),
    ("Karim Xeller: judge", "Karim Xeller: lawyer", True, 2, "who rules on a case does not plead it"),
    ("Karim Xeller: judge", "Karim Xeller: lawyer", False, 1, "lawyers become judges"),
    ("Abdul Karim: cloth trader", "Abdul Karim: police inspector", True, 2, "a survivor and an officer"),
]


@pytest.mark.parametrize(("left", "right", "together", "persons", "why"), FIELDS)
def test_fields_of_work(left: str, right: str, together: bool, persons: int, why: str) -> None:
    """Offices of two fields part two people who have nothing in common; some do in one event."""
    entries = [replace(entry("a", left), places=("Ohio",)), replace(entry("b", right), places=("Tasmania",))]
    assert len(people(entries, (event("a", "b"),) if together else ())) == persons, why


def test_named_side_by_side() -> None:
    """Whom one article names as two are two, where more than the spelling differs."""
    entries = [entry("a", "George Marsh", "George W. Marsh"), entry("b", "George W. Marsh")]
    assert people(entries, (event("a", "b"),)) == {"George Marsh": {"a"}, "George W. Marsh": {"a", "b"}}


def test_a_name_that_could_be_either() -> None:
    """George Marsh may be George W. or George H., so he is neither."""
    entries = [entry("a", "George Marsh"), entry("b", "George W. Marsh"), entry("c", "George H. Marsh")]
    assert len(people(entries)) == 3
    beside = [entry("a", "George Marsh", "George H. Marsh"), entry("b", "George W. Marsh")]
    assert len(people(beside)) == 2  # not George H., whom the same article names


def test_a_middle_initial_is_no_given_name() -> None:
    """Louis is not the L. of Vincent L., whatever they share."""
    entries = [entry("a", "Louis Marsala: head of the union", "Ann Borg", "Rosa Vella")]
    entries += [entry("b", "Vincent L. Marsala: head of the union", "Ann Borg", "Rosa Vella")]
    assert len(people(entries, (event("a", "b"),))) == 4


def test_a_single_name_alone() -> None:
    """One name in two articles is two people, until they tell of one event."""
    entries = [entry("a", "Rosalba"), entry("b", "Rosalba"), entry("c", "Rosalba Vella")]
    assert people(entries) == {"Rosalba": {"a"}, "Rosalba (2)": {"b"}, "Rosalba Vella": {"c"}}
    assert people(entries, (event("a", "b", "c"),)) == {"Rosalba": {"a", "b"}, "Rosalba Vella": {"c"}}


ALONE = [
    ("Vella: Economy Minister", "Rosa Vella: Maltese Economy Minister", 1, "an office told in more words"),
    ("Vella: governor", "Rosa Vella: Maltese governor", 1, "an office of one word"),
    ("Vella", "Rosa Vella: Economy Minister", 2, "no office"),
    ("Vella: Economy Minister", "Rosa Vella: Foreign Minister", 2, "two offices"),
    ("Vella: governor", "Rosa Vella: former governor", 2, "one who held it before"),
    ("Masri: president", "Rosa Vella: president", 2, "another surname"),
    ("Nguyen: president", "Nguyen Van Tho: president", 1, "a surname that comes first"),
    ("Obeidi: Defense Minister", "Khaled al-Ubaydi: Iraqi Defense Minister", 1, "the surname in another spelling"),
    ("Ahmadinejad", "Mahmoud Ahmadinejad: President", 1, "known by that name alone"),
    ("Zulkifli: captain", "Zulkifli Hasibuan: captain", 1, "a given name alone, and one office"),
    ("Zulkifli: captain", "Zulkifli Hasibuan", 2, "a given name alone, and nothing else"),
    ("Bhutto", "Bilawal Bhutto: lawmaker", 2, "known by that name alone, of a family of which several are"),
    ("Vella: lawyer", "Rosa Vella: defense attorney", 1, "two words for one office"),
    ("Vella: OC", "Rosa Vella: officer-in-charge of the station", 1, "an office cut short"),
    ("Suharto: former president", "Soeharto: former Indonesian president", 1, "two spellings of a single name"),
]


@pytest.mark.parametrize(("alone", "other", "persons", "why"), ALONE)
def test_a_surname_alone(alone: str, other: str, persons: int, why: str) -> None:
    """In one event the bearer of a surname is the one who is named in full, if the office agrees; elsewhere never."""
    entries = [entry("a", alone), entry("b", other)]
    assert len(people(entries, (event("a", "b"),))) == persons, why
    assert len(people(entries)) == 2


def test_a_single_name_with_a_long_office() -> None:
    """Outside of its event a single name is known by an office told in three words, or in the same."""
    officer = entry("a", "Ekhlasuddin: Sonapur OC")
    for office, persons in (
        ("officer-in-charge of Sonapur Police Station", 1), ("officer-in-charge", 2), ("officer of the bank", 2),
    ):  # fmt: skip
        assert len(people([officer, entry("b", f"Ekhlasuddin: {office}")])) == persons, office


def test_a_surname_alone_of_two() -> None:
    """Two people of that surname and office in the event: it is neither's."""
    entries = [
        entry("a", "Vella: president"),
        entry("b", "Rosa Vella: president"),
        entry("c", "Anton Vella: president"),
    ]
    assert len(people(entries, (event("a", "b", "c"),))) == 3


def test_a_name_misspelt() -> None:
    """A letter that is another needs an event and one more witness; two people side by side are two."""
    one, other = entry("a", "Hashim Thaci: president of Kosovo"), entry("b", "Hashim Thaqi: president of Kosovo")
    assert len(people([one, other], (event("a", "b"),))) == 1
    assert len(people([one, other])) == 2
    assert len(people([entry("a", "Hashim Thaci"), entry("b", "Hashim Thaqi")], (event("a", "b"),))) == 2
    beside = entry("a", "Hashim Thaci: president of Kosovo", "Hashim Thaqi: president of Kosovo")
    assert len(people([beside, other], (event("a", "b"),))) == 2


@pytest.mark.parametrize(
    ("short", "full", "persons"),
    [("Rito", "Jocerito", 1), ("Zeb", "Zebedee", 1), ("Dorry", "Dorrinda", 1), ("Ze", "Zebedee", 2)],
)
def test_a_given_name_cut_short(short: str, full: str, persons: int) -> None:
    """In one event and office the beginning of a given name stands for it, if it has three letters."""
    entries = [entry("a", f"{short} Xeller: general manager"), entry("b", f"{full} Xeller: general manager")]
    assert len(people(entries, (event("a", "b"),))) == persons
    assert len(people(entries)) == 2


def test_a_form_that_lacks_much_is_no_conflict() -> None:
    """Two long forms are one; the short one, of one event with the one, does not keep the other away."""
    entries = [entry("a", "Khalid Mansour Al-Dhufairi: labor minister")]
    entries += [entry("b", "Khaled Al-Dhafiri: labor minister")]
    entries += [entry("c", "Khalid Mansour Al Dhafeeri: labor minister")]
    assert len(people(entries, (event("a", "b", "c"),))) == 1


def test_a_pet_form_needs_a_witness() -> None:
    """Gina may be Georgina; in one event she is, unless she is named beside her."""
    entries = [entry("a", "Gina Xeller"), entry("b", "Georgina Xeller")]
    assert len(people(entries)) == 2
    assert len(people(entries, (event("a", "b"),))) == 1
    assert len(people([entry("a", "Gina Xeller", "Georgina Xeller"), entries[1]], (event("a", "b"),))) == 2


def test_the_feminine_of_a_given_name() -> None:
    """Karim is not Karima, but who has a woman's surname is a woman in both spellings."""
    for one_name, other, persons in (
        ("Gulnar Akhmetova", "Gulnara Akhmetova", 1),
        ("Samiran Hadid", "Samirana Hadid", 2),
    ):
        entries = [entry("a", f"{one_name}: judge"), entry("b", f"{other}: judge")]
        assert len(people(entries, (event("a", "b"),))) == persons


def test_a_nickname_in_quotation_marks() -> None:
    """One paper prints all the names, the other the short one."""
    assert len(people([entry("a", 'Rafael Edward "Ted" Vella'), entry("b", "Ted Vella")])) == 1
    assert len(people([entry("a", 'Rafael "Kit" Vella'), entry("b", "Kit Vella"), entry("c", "Rafe Vella")])) == 2


def test_a_nickname_stands_against_no_other_form() -> None:
    """Of three papers one prints both the name and the nickname, one the nickname, one a short form of the name."""
    entries = [entry("a", 'Thomas "Kit" Vella'), entry("b", "Kit Vella"), entry("c", "Tom Vella")]
    assert len(people(entries)) == 1


def test_junior_left_out() -> None:
    """One paper prints Jr: one person only in one event and office, and never one who held it before."""
    junior = entry("a", "Henry M. Vella Jr.: Treasury Secretary")
    for other, persons in (("Henry Vella: Treasury Secretary", 1), ("Henry Vella: former Treasury Secretary", 2)):
        assert len(people([junior, entry("b", other)], (event("a", "b"),))) == persons
        assert len(people([junior, entry("b", other)])) == 2
    mayors = [entry("a", 'Florencio "Boyet" Vella Jr.: Mayor'), entry("b", "Florencio Vella: mayor")]
    assert len(people(mayors, (event("a", "b"),))) == 1
    third = [entry("a", "Antonio Vella III: provincial governor"), entry("b", "Antonio Vella: provincial governor")]
    assert len(people(third, (event("a", "b"),))) == 1
    assert len(people([third[0], entry("b", "Antonio Vella Jr.: provincial governor")], (event("a", "b"),))) == 2
    farmers = [entry("a", "Harlan Vella: farmer"), entry("b", "Harlan Vella Jr.: farmer")]
    assert len(people(farmers, (event("a", "b"),))) == 2
    sons = [entry("a", "Harlan Vella: local farmer"), entry("b", "Harlan Vella Jr.: son of a local farmer")]
    assert len(people(sons, (event("a", "b"),))) == 2


def test_father_and_son_in_one_event() -> None:
    """Where an article names Karl Harms Jr. and then his grandfather, another's Karl Harms is not the latter."""
    both = entry("a", "Karl Harms Jr.: bakery owner", "Karl Harms", "Ann Borg", "Rosa Vella")
    other = entry("b", "Karl Harms: bakery owner", "Ann Borg", "Rosa Vella")
    found = people([both, other], (event("a", "b"),))
    assert sorted(map(sorted, found.values())) == [["a"], *[["a", "b"]] * 3]
    father = entry("a", "Robert Harms: mayor", "Robert Harms Jr.", "Ann Borg")  # the son comes second
    assert people([father, entry("b", "Robert Harms")], (event("a", "b"),))["Robert Harms"] == {"a", "b"}


def test_a_fuller_form_of_the_same_article_counts() -> None:
    """The article that prints both names Jr. too."""
    entries = [entry("a", "Pat W. Carroll / Patrick Carroll Jr."), entry("b", "Patrick W. Carroll Jr.")]
    assert len(people(entries)) == 1


def test_the_editor_ties_and_names() -> None:
    """Another name altogether, filed under the heading that the editor wrote."""
    word = PeopleWord((PersonWord("Rosa Vella", ("La Rossa", "Rosa Camilleri")),))
    entries = [entry("a", "La Rossa"), entry("b", "Rosa Camilleri"), entry("c", "Rosa Vella")]
    assert people(entries, (), word) == {"Rosa Vella": {"a", "b", "c"}}


def test_the_editor_tells_where_else() -> None:
    """An address in another authority file goes with the heading."""
    word = PeopleWord((PersonWord("Rosa Vella", ("La Rossa",), (), ("https://www.wikidata.org/wiki/Q1",)),))
    found, _ = identify([entry("a", "La Rossa"), entry("b", "Rosa Vella"), entry("c", "Ann Borg")], (), word)
    assert {who.name: who.same_as for who in found} == {
        "Rosa Vella": ("https://www.wikidata.org/wiki/Q1",), "Ann Borg": ()
    }  # fmt: skip


def test_the_editor_keeps_apart() -> None:
    """Spellings that would be one are two where the editor says so; so is one name in an article given by address."""
    entries = [entry("a", "Yusuf Masri"), entry("b", "Youssef Masri")]
    word = PeopleWord((PersonWord("Yusuf Masri", (), ("Youssef Masri",)),))
    assert people(entries, (), word) == {"Yusuf Masri": {"a"}, "Youssef Masri": {"b"}}
    entries = [entry("a", "John Borg"), entry("b", "John Borg"), entry("c", "John Borg")]
    word = PeopleWord((PersonWord("John Borg", (), ("slug-c",)),))
    assert people(entries, (), word) == {"John Borg": {"a", "b"}, "John Borg (2)": {"c"}}


def test_the_editor_says_nobody() -> None:
    """A name that is no person's."""
    word = PeopleWord((), ("Press Office",))
    assert people([entry("a", "Press Office", "Rosa Vella")], (), word) == {"Rosa Vella": {"a"}}


def test_what_the_editor_wrote_in_vain() -> None:
    """Told with the line and the nearest name; the rest is obeyed."""
    persons = PersonWord("Rosa Vela", line=7), PersonWord("Ann Borg", ("Anne Borg", "Nan"), line=12)
    _, notices = identify([entry("a", "Rosa Vella", "Anne Borg")], (), PeopleWord(persons))
    assert [str(notice) for notice in notices] == [
        "people.toml:7: no clipping names “Rosa Vela”; the nearest is “Rosa Vella”",
        "people.toml:12: no clipping names “Nan”",
    ]


ARTICLES = [
    entry("a", "Yusuf Masri", "Rosa Vella: Deputy Mayor of Rabat", "Rosalba"),
    entry("b", "Youssef al-Masri", "R. Vella: deputy mayor of Rabat"),
    entry("c", "Jussuf Masri", "Rosa Anna Vella", "Rosalba"),
    entry("d", "George Marsh", "Kim Chol-su"),
    entry("e", "George W. Marsh", "Chol-su Kim", "George H. Marsh"),
    entry("f", "George Marsh Jr.", "Joseph Masri", "Rosalba: head of the choir"),
]


@given(st.permutations(ARTICLES), st.permutations([event("a", "c"), event("d", "e", "f")]))
def test_the_order_of_articles_does_not_matter(entries: list[Entry], groups: list[Group]) -> None:
    """The same people, forms, rulings, in the same order."""
    word = PeopleWord((PersonWord("Joe Masri", ("Joseph Masri",)),))
    assert identify(entries, groups, word) == identify(ARTICLES, [event("a", "c"), event("d", "e", "f")], word)


@given(st.lists(st.sampled_from(ARTICLES), unique_by=lambda article: article.digest))
def test_everybody_is_somebody(entries: list[Entry]) -> None:
    """Each person within an article belongs to exactly one identity."""
    identities, _ = identify(entries, (), NOBODY)
    members = [member for identity in identities for member in identity.members]
    assert sorted(members) == sorted((entry.digest, at) for entry in entries for at in range(len(entry.people)))


def test_no_articles() -> None:
    """An empty archive has nobody."""
    assert identify([], (), NOBODY) == ((), ())
    assert identify([replace(ARTICLES[0], people=())], (), NOBODY) == ((), ())


def test_a_head_of_state_is_known_by_the_surname() -> None:
    """ "President Talvik" is whom the archive knows as president by the whole name, in no event with it."""
    entries = [
        dated("a", 2012, "Ene Talvik: President"), dated("b", 2013, "Talvik: President"),
        dated("c", 2014, "Talvik: Estonian President"), dated("d", 2014, "Talvik"),
    ]  # fmt: skip
    assert people(entries) == {"Ene Talvik": {"a", "b", "c"}, "Talvik": {"d"}}


def test_a_head_of_state_without_the_whole_name() -> None:
    """No article prints the given name: those of a few years are one person, later ones may be a daughter."""
    entries = [dated("a", 2012, "Talvik: President"), dated("b", 2013, "Talvik: President")]
    assert people(entries) == {"Talvik": {"a", "b"}}
    assert people([*entries, dated("c", 2031, "Talvik: President")]) == {"Talvik": {"a", "b"}, "Talvik (2)": {"c"}}


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (("b", 2013, "Talvik: president of the skating club"), "another office"),
        (("b", 2013, "Talvik: Minister"), "an office that many hold"),
        (("b", 2024, "Talvik: President"), "twelve years later"),
        (("b", 2012, "Talvik: Latvian President"), "of another nation"),
    ],
)
def test_a_surname_with_an_office_that_is_not_enough(other: tuple[str, int, str], why: str) -> None:
    """A surname alone stays by itself: it may be anybody's."""
    assert len(people([dated("a", 2012, "Ene Talvik: Estonian President"), dated(*other)])) == 2, why


@pytest.mark.parametrize("surname", ["Johnson", "Kirchner"])
def test_surnames_that_several_heads_have(surname: str) -> None:
    """A common surname, and one of a house of which one followed another."""
    entries = [dated("a", 2007, f"Ene {surname}: President"), dated("b", 2008, f"{surname}: President")]
    assert len(people(entries)) == 2


def test_a_particle_and_a_surname_are_no_heading() -> None:
    """ "Ag Ghali" is printed more often, and is not all of the name."""
    entries = [entry("a", "Iyad Ag Ghali / Ag Ghali"), entry("b", "Iyad ag Ghali / Ag Ghali")]
    assert list(people(entries)) == ["Iyad Ag Ghali"]


def test_two_spellings_whose_articles_have_nothing_in_common() -> None:
    """A shepherd and an undersecretary: possibly one, but nothing says so."""
    told = ("Omar Hadad", "Rana Sabbagh", "Yusuf Masri"), ("Tom Hale", "Ann Lee", "Petra Vang")
    entries = [entry("a", "Khalid Mutawa", *told[0]), entry("b", "Khaled Al-Mutawa", *told[1])]
    assert len(people(entries)) == 8


@pytest.mark.parametrize(
    "beside",
    [
        ("Annika Thorvald", "Deke Rainwater"),
        ("Tom Hale", "Ann Lee", "Petra Vang"),  # so "b" and "c" have nothing in common, which parts nobody
    ],
)
def test_another_spelling_is_no_fuller_name(beside: tuple[str, ...]) -> None:
    """Kaloyeras is Kalogeras in their event, and an article of later with his initial makes nobody doubt it."""
    crew = "Annika Thorvald", "Deke Rainwater"
    entries = [
        entry("a", "Stavros Kalogeras: captain", *crew), entry("b", "Stavros Kaloyeras: captain", *beside),
        entry("c", "Stavros N. Kalogeras", *crew),
    ]  # fmt: skip
    assert people(entries, (event("a", "b"),))["Stavros Kalogeras"] == {"a", "b", "c"}


def test_the_likest_of_names_that_witnesses_make_certain() -> None:
    """ "b" prints two forms side by side; the longer form of "a" goes with the one that has more of its parts."""
    entries = [
        entry("a", "Glenys Mair Pritchard-Howells", "Gwyn Tudor"),
        entry("b", "Glenys Howells", "Glenys Pritchard-Howells", "Gwyn Tudor"),
        entry("c", "Glenys Pritchard-Howells", "Gwyn Tudor"),
    ]
    found = people(entries, (event("a", "b", "c"),))
    assert found["Glenys Pritchard-Howells"] == {"a", "b", "c"}
