"""Which texts tell one happening. All texts are invented."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.cache import decoder, encode
from builder.events import group
from builder.events.keys import parts_of
from builder.events.measures import UNDATED, later_stage
from builder.events.pair import Pair
from builder.events.profile import profile, unread
from builder.model import Billing, DayWord, Entry, Gist
from tests.entries import entry, gists

OPENING = """Ferry line joins Kelm and Orvik
Transport minister Olga Brandt opened the ferry line between Kelm and Orvik on Sunday with a ribbon and a brass band.
The ship, the Halvard, carries 240 passengers across the Sund in 35 minutes, said the harbour master Nils Tofte.
Brandt called the line a promise kept after the bridge over the Sund was closed in autumn."""
OPENING_TOO = """New ferry for Orvik islanders
After months without a crossing, islanders of Orvik boarded the new ferry Halvard, which minister Olga Brandt opened.
Harbour master Nils Tofte said that 240 passengers fit on board; the crossing of the Sund takes 35 minutes.
Olga Brandt said that she had kept her word."""
COPY = OPENING.replace("with a ribbon and a brass band", "with a ribbon") + "\nReporting by Wire."
STRIKE = """Ferry crews of Kelm strike
Crews of the ferry line between Kelm and Orvik walked out on Friday over pay, the union leader Petra Vang said.
The Halvard stayed in port. Petra Vang demanded 9 per cent more and a second mate for night crossings."""
STRIKE_TOO = """Orvik cut off as crews walk out
Union leader Petra Vang called ferry crews out on Friday. They want 9 per cent more pay and a second mate at night.
Kelm and Orvik were without a crossing; the Halvard did not leave port."""
CHESS = """Teenager wins chess open
Seventeen-year-old Ivo Marek won the chess open in Bad Linden on Saturday, beating the grandmaster Lev Sarov.
Ivo Marek gave up a rook in the 31st move and mated five moves later."""

ARTICLES = [
    entry("opening", OPENING, "2019-03-04"),
    entry("opening too", OPENING_TOO),
    entry("copy", COPY, "2019-03-05"),
    entry("strike", STRIKE, "2020-11-07"),
    entry("strike too", STRIKE_TOO),
    entry("chess", CHESS, "2019-03-03"),
]


def test_one_happening_in_different_words_and_its_look_alike() -> None:
    """The strike names the same ship and ports, but is another event; the chess open is told only once."""
    found = [found.digests for found in group(ARTICLES, gists)]
    assert found == [("opening", "copy", "opening too"), ("strike", "strike too")]


def test_a_near_copy_names_what_it_copies() -> None:
    assert [dict(found.copies) for found in group(ARTICLES, gists)] == [{"copy": "opening"}, {}]


def test_every_link_says_why() -> None:
    words = [reason.words for ruling in group(ARTICLES, gists)[1].rulings for reason in ruling.reasons]
    assert "both name Petra Vang" in " ".join(words)


def test_a_reason_prints_numbers_whole() -> None:
    one = entry("one", "Fund empty\nThe fund for dredging lacks 340000 crowns, Ivo Marek of Kelm said.", "2019-03-04")
    other = entry("other", "Kelm fund\nIvo Marek of Kelm misses 340000 crowns for dredging.", "2019-03-04")
    words = [reason.words for ruling in group([one, other], gists)[0].rulings for reason in ruling.reasons]
    assert "both give the number 340,000" in words


BLAZE = """Blaze at Orvik shipyard kills four
Four welders died when a fire broke out in a tanker at the Halvard shipyard in Orvik on Sunday.
Fire chief Nils Tofte said gas torches had been used in the pump room. Two of the dead came from Kelm."""
CASE = """Owner of yard accused
Police opened a case against the owner of the Halvard shipyard in Orvik over the fire that killed four welders.
Inspector Petra Vang questioned the manager. The owner, of Kelm, cannot be found."""
MEDALS = """Medals for firemen
Fire chief Nils Tofte of Orvik was given a medal for his part in the fire at the Halvard shipyard that killed four.
A State minister handed over twelve medals at a station. Medals do not put out fires, he said."""


def test_a_text_that_looks_back_tells_another_event() -> None:
    """Two years later the same people get medals; and the text without a date is of the fire it is likest to."""
    texts = [entry("blaze", BLAZE, "2016-03-14"), entry("case", CASE), entry("medals", MEDALS, "2018-03-07")]
    assert [found.digests for found in group(texts, gists)] == [("blaze", "case")]


SIGNED = """Kelm and Orvik to build a dam on the Bramsel
Olga Brandt and Nils Tofte signed an agreement in Lesna on a dam on the river Bramsel, of 180 megawatts.
Studies will cost 14 million crowns, Brandt said. Works begin in 2014."""
SIGNED_ABROAD = """Kelm y Orvik firman un acuerdo para una central en el Bramsel
La ministra Olga Brandt y su par Nils Tofte firmaron en Lesna el acuerdo para la central del Bramsel.
La obra generará 180 megavatios. Los estudios costarán 14 millones, dijo Brandt."""


SIGNED_FAR_ABROAD = """Кельм и Орвик построят плотину на Брамселе
Министры Ольга Брандт и Нильс Тофте подписали в Лесне соглашение о плотине на реке Брамсель мощностью 180 мегаватт.
По словам Ольги Брандт, изыскания обойдутся в 14 миллионов. Строить начнут в 2014 году."""


SIGNED_FARTHER = """كيلم وأورفيك توقعان اتفاقية لبناء سد
وقع الوزير سالم بن حمد الكندي والوزير محمد رضا نيكبور اليوم اتفاقية لبناء سد بطاقة 180 ميغاواط.
وقال الكندي إن الدراسات ستكلف 14 مليونا، وأن العمل سيبدأ في عام 2014. وأضاف نيكبور أن السد سيخدم البلدين."""


def test_one_event_in_two_scripts_by_who_and_how_much() -> None:
    """Names in Arabic letters are compared as they sound: Al-Kindi and Nikbor are no Latin words."""
    signed = SIGNED.replace("Olga Brandt", "Salem Al Kindi").replace("Nils Tofte", "Mohammad Reza Nikbor")
    signed_here = entry("signed", signed.replace("Brandt", "Kindi"), "2012-10-18")
    farther = entry("farther", SIGNED_FARTHER, "2012-10-18", language="ar")
    ministers = (Billing(("سالم بن حمد الكندي",)), Billing(("محمد رضا نيكبور",)))
    found = group([signed_here, replace(farther, people=ministers)], gists)
    assert [one.digests for one in found] == [("farther", "signed")]


@pytest.mark.parametrize(("text", "language"), [(SIGNED_ABROAD, "es"), (SIGNED_FAR_ABROAD, "ru")])
def test_one_event_in_two_languages(text: str, language: str) -> None:
    """Hardly a word is the same, or no letter: who, where and how much are."""
    texts = [entry("signed", SIGNED), entry("abroad", text, "2012-10-18", language=language)]
    assert [found.digests for found in group(texts, gists)] == [("abroad", "signed")]


RECRUITS = """Bomb kills recruits in Kelm
A bomb killed fourteen recruits who stood before the gate of the barracks in Kelm, police colonel Nils Tofte said.
Petra Vang of the hospital in Orvik counted thirty wounded. The man had walked up to the queue."""
CHECKPOINT = """Bomb kills policemen in Kelm
A bomb has killed nine policemen at a checkpoint{} in the town of Kelm, colonel Nils Tofte said.
The driver of a taxi set it off. Governor Olga Brandt banned cars in Lesna until Saturday."""


@pytest.mark.parametrize(("back", "joined"), [("", True), (", one week after another,", False)])
def test_what_looks_back_to_the_day_of_another_text_is_another(back: str, joined: bool) -> None:
    """Two texts a week apart, of one town and one colonel."""
    texts = [entry("first", RECRUITS, "2005-02-17"), entry("second", CHECKPOINT.format(back), "2005-02-24")]
    assert bool(group(texts, gists)) == joined


PACT = """Kelm and Orvik sign a pact on oil
Ministers Olga Brandt and Nils Tofte signed a pact on oil in Lesna on Tuesday; 40 inspectors will be trained.
Petra Vang will head a joint committee, which is to meet every month.
Brandt spoke of a good neighbour."""
SESSION = """Kelm and Orvik teams meet on oil
The joint committee of Kelm and Orvik under their pact on oil met in Orvik yesterday; 40 inspectors will be trained.
Petra Vang headed one team. Olga Brandt and Nils Tofte flew in for the opening.
Twelve inspectors begin in May, Tofte said.
Brandt and Tofte had signed the pact in Lesna on January 24."""


@pytest.mark.parametrize("read", [False, True])
def test_a_later_text_that_names_the_day_of_another_tells_what_came_of_it(read: bool) -> None:
    """The next meeting of the same people, four weeks on, says when the pact was signed."""
    session = entry("session", SESSION, "2017-02-21")
    named = DayWord("January 24", "date", "XXXX-01-24", 3, 48, 58)
    session = replace(session, days=(*session.days, named)) if read else session
    texts = [entry("pact", PACT, "2017-01-24"), session]
    assert bool(group(texts, gists)) == (not read)


FIRST_LEG = """Late goal sinks Orvik
Kelm beat Orvik {} in the cup on Wednesday when striker Nils Tofte scored from a free kick.
Orvik coach Pavel Dorn said his side would turn the tie around. Petra Vang was in goal for Kelm."""
SECOND_LEG = """Orvik knock out Kelm
Orvik overran Kelm 3-0 in the cup on Wednesday, and striker Nils Tofte was sent off after a penalty.
Coach Pavel Dorn was carried around the ground by the supporters."""


@pytest.mark.parametrize(("score", "joined"), [("3-0", True), ("2-1", False)])
def test_another_score_is_another_match(score: str, joined: bool) -> None:
    """Neither says on what day that was; the players and the coach are the same."""
    texts = [entry("first", FIRST_LEG.format(score)), entry("second", SECOND_LEG)]
    assert bool(group(texts, gists)) == joined


JAILED = """Brandt goes to prison
A court in Kelm sentenced Olga Brandt to seven years. Brandt spoke of revenge."""
JAILED_ABROAD = """Brandt muss ins Gefängnis
Nach vier Stunden stand in Kelm fest: Olga Brandt muss sieben Jahre hinter Gitter, sagte ihr Anwalt."""


@pytest.mark.parametrize(("language", "apart"), [("de", 0.0), ("en", UNDATED)])
def test_a_verdict_is_no_word_of_another_language(language: str, apart: float) -> None:
    """Of two English texts one that lacks all such words may tell what led to it."""
    texts = [entry("jailed", JAILED), entry("abroad", JAILED_ABROAD, language=language)]
    profiles = [profile(unread(text, gists(text.key)), decoder(Gist)(gists(text.key))) for text in texts]
    assert later_stage(Pair(*profiles)) == apart


@pytest.mark.parametrize(
    ("one", "other"),
    [("Yershova", "Ершова"), ("Hrytsenko", "Gritsenko"), ("Makiivka", "Макеевке"), ("Hlyboka", "Глубокая")],
)
def test_names_are_compared_by_how_they_sound(one: str, other: str) -> None:
    """In whatever letters, with Ukrainian h for g, and in a case of their language."""
    assert parts_of(one) == parts_of(other)


BURNT = """Nine dead as ferry burns off Kelm
Nine people died and twenty-one were missing after the ferry Halvard caught fire off Kelm late on Friday.
The ship carried 160 passengers from Kelm to Orvik when the blaze began in the engine room, said her captain.
Fishermen from Orvik and Greta Lund, a diving instructor, pulled 120 people out of the water before boats arrived.
Coastguard spokesman Ivo Marek said that the extinguishers had failed. The port of Kelm was closed."""
BURNT_TOO = """Halvard fire kills at least nine
The coastguard searched on Saturday for twenty-one people who had been on the ferry Halvard, burned out off Kelm.
At least nine passengers died. The fire began in the engine room, said spokesman Ivo Marek, who thanked all who came.
A diving school brought 34 people, some holding on to water drums, to the pier, among them Captain Nils Tofte."""
RESCUER = """'Children were holding on to water drums'
Greta Lund had locked the diving school when she saw the glow over the Sund.
She took both boats out. "There were children holding on to water drums," Greta Lund said. "We went out until two."
What burned was the Halvard, on her way to Orvik. Lund, who came from Bad Linden with Petra Vang and Hanna Moe, has
slept little since. Petra Vang and Hanna Moe steered.
She has put blankets and tea into the classroom; Captain Tofte sat there, wet, and said nothing."""
CLIMB = """Guide dies on the Skarvnut
A guide and two of his guests fell on the west ridge of the Skarvnut on Saturday, the rescue service said.
Jorn Aasvik, the guide, died at once. Petra Vang and Hanna Moe were flown to Lesna with broken legs.
Fog held up the helicopter for two hours. The ridge is closed until the rope has been looked at."""
CLIMBER = """She sends a card from her bed
The teacher Hanna Moe, of the school in Bad Linden, has written to her class from a ward in Lesna.
"We fell, and Jorn Aasvik held us," it says. Her colleague Petra Vang lies in the next bed.
The children have drawn mountains with a helicopter. The headmaster counts on her for the autumn."""
FIRE = [entry("burnt", BURNT, "2009-05-16"), entry("burnt too", BURNT_TOO, "2009-05-16"), entry("rescuer", RESCUER)]


def test_people_who_hold_no_office_are_on_one_occasion_together() -> None:
    """Of two reports that open differently; one in office is named everywhere."""
    apart = CLIMBER.replace("Jorn Aasvik", "one of us").replace("Petra Vang", "Ida Holm")
    (found,) = group([entry("climb", CLIMB), entry("card", CLIMBER)], gists)
    assert found.digests == ("card", "climb")
    assert group([entry("climb", CLIMB), entry("card", apart)], gists) == ()


def test_what_two_texts_tell_together_holds_a_third() -> None:
    """One names the rescuer, the other the drums; beside either alone the story of the rescuer stands alone."""
    (found,) = group(FIRE, gists)
    assert found.digests == ("burnt", "burnt too", "rescuer")
    (why,) = [ruling.reasons for ruling in found.rulings if "rescuer" in (ruling.left, ruling.right)]
    assert "judged beside what 2 texts of this event tell together" in [reason.words for reason in why]
    assert group([FIRE[0], FIRE[2]], gists) == group([FIRE[1], FIRE[2]], gists) == ()


HEARING = """Ferry fire hearing opens
The hearing on the fire of the ferry Halvard, in which nine died off Kelm, opened in Orvik on Monday."""


def test_another_event_of_weeks_later_keeps_no_text_from_its_date() -> None:
    """The rescuer is told of beside both reports of the fire, and the hearing is far less like her story."""
    (found,) = group([*FIRE, entry("hearing", HEARING, "2009-07-06")], gists)
    assert {(0, 2), (1, 2)} <= set(found.sure)


CHARGED = """Owner of burnt ferry charged
Prosecutors charged the owner of the Halvard over the fire on the ferry off Kelm in which nine passengers died.
The engine room had no working extinguishers, they said. Captain Nils Tofte and Ivo Marek will be heard in Orvik."""


@pytest.mark.parametrize(("published", "together"), [("2009-05-19", True), ("2009-07-06", False)])
def test_what_comes_of_it_weeks_later_is_another_event(published: str, together: bool) -> None:
    """The owner charged within days belongs to the fire; charged seven weeks on, it is a later event."""
    found = group([*FIRE[:2], entry("charged", CHARGED, published)], gists)
    assert ("charged" in found[0].digests) is together


def test_texts_with_nothing_in_common_make_no_event() -> None:
    assert group([ARTICLES[0], ARTICLES[5]], gists) == ()


def test_empty_texts() -> None:
    """Nothing to compare is nothing in common."""
    assert group([entry("a", "\n"), entry("b", "\n")], gists) == ()


@settings(max_examples=20)
@given(st.permutations(ARTICLES))
def test_the_order_of_arrival_does_not_matter(shuffled: list[Entry]) -> None:
    assert group(shuffled, gists) == group(ARTICLES, gists)


class Rows(dict[str, Any]):
    """A memo as it outlives a build: whatever is set is read back as plain values, in new objects."""

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, encode(value))

    def __getitem__(self, key: str) -> Any:
        return decoder(Any)(super().__getitem__(key))

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default  # noqa: SIM401 - dict.get would not decode


VERSIONS = [
    *(*ARTICLES, *FIRE, entry("copy", COPY, "2020-11-08"), entry("copy", COPY)),
    *(entry("strike", OPENING, "2019-03-05"), entry("rescuer", RESCUER, "2009-05-17")),
]
STEPS = st.lists(st.sets(st.sampled_from(range(len(VERSIONS)))), min_size=2, max_size=6)


@settings(max_examples=60)
@given(STEPS)
def test_what_was_known_before_changes_nothing(steps: list[set[int]]) -> None:
    """After any adds, removals and changes, a remembering run gives what a clean one gives."""
    memo = Rows()
    for step in steps:
        articles = list({VERSIONS[at].digest: VERSIONS[at] for at in sorted(step)}.values())
        assert group(articles, gists, memo) == group(articles, gists)


WORDS = [f"{a}{b}{c}ov" for a in "bdgkl" for b in "aeou" for c in "rnst"]
TOLD = st.lists(st.sampled_from(WORDS[:30]), min_size=8, max_size=20)
TEXTS = st.lists(st.tuples(TOLD, st.sampled_from([None, "2019-03-04", "2019-05-30", "2021-01-01"])), max_size=14)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.lists(st.sets(st.integers(0, 13)), min_size=2, max_size=6))
def test_random_texts_that_come_and_go(texts: list[tuple[list[str], str | None]], steps: list[set[int]]) -> None:
    """Many that are alike in this and that, so that proposals push each other out."""
    made = [entry(f"text {at}", "\n".join([" ".join(told[:5]).title(), " ".join(told)]), published)
            for at, (told, published) in enumerate(texts)]  # fmt: skip
    memo = Rows()
    for step in steps:
        articles = [made[at] for at in sorted(step) if at < len(made)]
        assert group(articles, gists, memo) == group(articles[::-1], gists)


@pytest.mark.parametrize("other", ARTICLES[3:])
def test_another_clipping_changes_no_ruling(other: Entry) -> None:
    """The weights come from a shipped table."""
    before = [ruling for found in group(ARTICLES[:3], gists) for ruling in found.rulings]
    after = [ruling for found in group([*ARTICLES[:3], other], gists) for ruling in found.rulings]
    assert [ruling for ruling in after if other.digest not in (ruling.left, ruling.right)] == before


def test_a_verdict_that_is_not_dated_is_less_likely_the_arrest() -> None:
    """The reason is told, and weighs against the pair."""
    held = entry("held", "Ferry master held\nPolice arrested Nils Tofte of Orvik in Kelm.", "2016-03-14")
    jailed = entry("jailed", "Ferry master sentenced\nNils Tofte of Orvik was sentenced in Kelm.")
    (found,) = group([held, jailed], gists)
    assert {reason.feature: reason.weight for ruling in found.rulings for reason in ruling.reasons}["later stage"] < 0


MAYOR = """{}
Mayor Olga Brandt of Kelm took bribes from the builder Nils Tofte for the ferry quay, the court in Orvik heard.
Brandt had a sauna of cedar wood built at her home, which Nils Tofte paid for, prosecutor Petra Vang said."""
PLEA = MAYOR.format("Mayor of Kelm pleads guilty in ferry quay case")
PLEA_TOO = """Kelm mayor admits taking bribes
In a court in Orvik the mayor of Kelm, Olga Brandt, admitted that Nils Tofte, a builder, had paid for her sauna.
Prosecutor Petra Vang said that Tofte was given the ferry quay of Kelm to build."""
SENTENCE = PLEA_TOO.replace("Kelm mayor admits taking bribes", "Mayor of Kelm gets six years for bribes")


@pytest.mark.parametrize(
    ("one", "other", "days", "events"),
    [
        (PLEA, PLEA_TOO, ("2023-05-16", "2023-05-17"), 1),
        (PLEA, PLEA_TOO, (None, None), 1),
        (PLEA, SENTENCE, ("2023-05-16", "2023-05-25"), 2),
        (PLEA, SENTENCE, (None, None), 2),
        (PLEA, SENTENCE, ("2023-05-16", "2023-05-16"), 1),  # both on one day: papers lead with one or the other
    ],
)
def test_headlines_of_two_stages_of_one_matter(
    one: str, other: str, days: tuple[str | None, str | None], events: int
) -> None:
    """In all other words the plea and the sentence are alike."""
    texts = [entry("a", one, days[0]), entry("b", other, days[1])]
    assert len(group(texts, gists)) == 2 - events
