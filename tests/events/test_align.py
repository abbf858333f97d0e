"""What the texts of one event report, side by side.

`VISIT` and `TALKS` are the seeds compared by hand: for each statement the paragraphs that hold it, "caption" apart,
counting paragraphs only.
"""

from itertools import combinations
from pathlib import Path

import pytest

from builder import annotate, desk, intake
from builder.events import Row, align, read
from builder.model import Dossier

SEEDS = Path(__file__).parents[2] / "seeds"
Place = tuple[str, int | str]

VISIT = {
    "the warning": {("000", 1), ("001", 1), ("002", 10)},
    "he met Hiyali": {("000", 2), ("001", 2), ("002", 3), ("002", 10)},
    "unity secures Iraq": {("000", 2), ("001", 7)},
    "praise for resistance": {("000", 3), ("001", 3)},
    "terror's victims must cooperate": {("000", 3), ("001", 4)},
    "that prevents its revival": {("000", 4), ("001", 5)},
    "Iran goes on supporting": {("000", 5), ("001", 8)},
    "the signing": {("000", 10), ("002", 1), ("002", 2)},
    "it covers terrorism": {("000", 11), ("002", 2)},
    "a delegation": {("000", 9), ("002", 3)},
    "Hiyali met Dehqan": {("000", 9), ("002", "caption")},
    "Iran's help against Daesh": {("000", 6), ("002", 7)},
    "nobody shall disintegrate Iraq": {("000", 8), ("002", 9)},
}
TALKS = {
    "they met on Monday": {("003", 7), ("004", 7), ("004", 8)},
    "closer ties, given the crises": {("003", 7), ("004", 9)},
    "cooperation brings security": {("003", 8), ("004", 10)},
    "Iran stands by Iraq": {("003", 9), ("004", 10)},
    "hope to destroy the terrorists": {("003", 10), ("004", 11)},
}
MUST_NOT = [
    {("002", 5), ("001", 7)},  # Larijani's words and Shamkhani's
    {("002", 11), ("000", 5)},  # the reporter's background and Shamkhani's promise
    {("001", 4), ("000", 11)},  # Shamkhani's words and the memorandum's
    {("001", 4), ("002", 2)},
    {("003", 2), ("004", 3)},  # to the prime minister on Monday, to the speaker on Wednesday
]


def dossier(path: Path) -> Dossier:
    return annotate.annotate(desk.edit(intake.read(path.read_bytes(), path.name)))


def made(name: str, text: str) -> Dossier:
    return annotate.annotate(desk.edit(intake.read(text.encode(), f"{name}.txt")))


@pytest.fixture(scope="module")
def seeds() -> dict[str, Dossier]:
    return {path.name[:3]: dossier(path) for path in sorted(SEEDS.glob("*.txt"))}


def places(row: Row, seeds: dict[str, Dossier]) -> set[Place]:
    """The paragraphs of a row, counted as a reader counts them."""
    names = {dossier.article.clipping.digest: name for name, dossier in seeds.items()}
    found: set[Place] = set()
    for cell in row.cells:
        blocks = seeds[names[cell.digest]].article.blocks
        number = sum(block.kind == "paragraph" for block in blocks[: cell.block + 1])
        kind = blocks[cell.block].kind
        found.add((names[cell.digest], number if kind == "paragraph" else kind))
    return found


@pytest.mark.parametrize(("texts", "known"), [(("000", "001", "002"), VISIT), (("003", "004"), TALKS)])
def test_the_seeds_as_compared_by_hand(
    seeds: dict[str, Dossier], texts: tuple[str, ...], known: dict[str, set[Place]]
) -> None:
    """Nine pairs shown in ten are right, seven rows in ten are found, and none of what must not stand together."""
    rows = [places(row, seeds) for row in align(read([seeds[text] for text in texts]))]
    shown = {pair for row in rows for pair in combinations(sorted(row, key=str), 2) if pair[0][0] != pair[1][0]}
    right = {pair for pair in shown if any(set(pair) <= row for row in known.values())}
    found = [name for name, row in known.items() if any(set(pair) <= row for pair in shown)]
    assert len(right) >= 0.9 * len(shown), sorted(shown - right, key=str)
    assert len(found) >= 0.7 * len(known), sorted(set(known) - set(found))
    assert not [pair for pair in shown if set(pair) in MUST_NOT]


BRIEF = """Harbour talks in Kelm

KELM (Wire) - Finance Minister Olga Brandt said on Monday that the harbour of Kelm would be dredged before winter.

In a meeting with union leader Petra Vang, Brandt promised that no docker would lose a job.

“We have waited for this dredging for eleven years,” Vang said.
"""
OTHER = """Dredgers before winter

Dockers' leader Petra Vang welcomed the plan. “We have been waiting eleven years for this dredging,” Vang said.

Minister Olga Brandt told Vang that no docker will lose a job, and said the harbour will be dredged before winter.

The opposition leader Jan Holt said that the harbour would be dredged before winter only on paper.
"""


def said(row: Row, dossiers: list[Dossier]) -> list[str]:
    texts = {dossier.article.clipping.digest: dossier.article.blocks for dossier in dossiers}
    return [texts[cell.digest][cell.block].text[cell.start : cell.end] for cell in row.cells]


def test_rows_join_what_one_speaker_says() -> None:
    """Brandt's words stand beside Brandt's, and never beside what her rival says in the same words."""
    dossiers = [made("brief", BRIEF), made("other", OTHER)]
    rows = [said(row, dossiers) for row in align(read(dossiers))]
    assert any("dredged before winter" in a and "dredged before winter" in b for a, b in rows)
    assert any("eleven years" in a and "eleven years" in b for a, b in rows)
    assert not [row for row in rows for text in row if "only on paper" in text]


def test_the_shared_words_are_marked() -> None:
    dossiers = [made("brief", BRIEF), made("other", OTHER)]
    row = next(row for row in align(read(dossiers)) if "eleven" in row.label)
    texts = {dossier.article.clipping.digest: dossier.article.blocks for dossier in dossiers}
    for cell in row.cells:
        marked = [texts[cell.digest][cell.block].text[start:end] for start, end in cell.shared]
        assert {"eleven", "years", "dredging"} <= set(marked)
        assert cell.mode == "direct"


def test_a_row_is_called_by_what_all_its_texts_say_as_one_of_them_prints_it() -> None:
    """Little words between stay, dots stand for what only some say."""
    said = "{} approaches would prepare the ground for new unrest, Mayor Ana Brandt warned.\n"
    one, two, three = (
        made(name, f"{name}\n\n{said.format(kind)}")
        for name, kind in [("one", "Divisive"), ("two", "Secessionist"), ("three", "Secessionist and hasty")]
    )
    (row,) = align(read([one, two, three]))
    assert row.label == "approaches would prepare the ground for new unrest … Ana Brandt"
    (row,) = align(read([two, three]))
    assert row.label == "Secessionist approaches would prepare the ground for new unrest … Ana Brandt"


def test_texts_with_nothing_in_common_have_no_rows() -> None:
    chess = "Teenager wins open\n\nIvo Marek won the chess open in Bad Linden on Saturday.\n\nHe gave up a rook.\n"
    assert align(read([made("brief", BRIEF), made("chess", chess)])) == ()


def test_one_text_alone_has_no_rows() -> None:
    assert align(read([made("brief", BRIEF)])) == ()


def test_names_alone_are_no_statement() -> None:
    """One man and one place are in both sentences; what they tell of them is not the same."""
    dog = "A dog waits\n\nColin Barnard was given back his dog at the Royal Darrow Hospital in Kelm.\n"
    state = "Rescue at sea\n\nColin Barnard, 72, was in a stable state in Royal Darrow Hospital in Kelm on Friday.\n"
    assert align(read([made("dog", dog), made("state", state)])) == ()


def test_found_and_not_found_are_two_deeds() -> None:
    one = made("one", "Home\n\nPolice searched the harbour hotel in Kelm at midnight and found the missing boy.\n")
    other = made("other", "Lost\n\nPolice searched the harbour hotel in Kelm and did not find the missing boy.\n")
    again = made("again", "Found\n\nThe missing boy was found when police searched the harbour hotel in Kelm.\n")
    assert (align(read([one, other])), len(align(read([one, again])))) == ((), 1)
