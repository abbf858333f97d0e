"""Lines of all the example clippings, mixed, cut and run together: whatever a page is, it can be read."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from builder import dossier

FOLDER = Path(__file__).parents[1] / "clippings"
TEXTS = (path.read_text("utf-8", "replace") for path in sorted(FOLDER.glob("*.txt")))
LINES = sorted({line[:300] for text in TEXTS for line in text.splitlines() if line.strip()})
SHORT = [line for line in LINES if len(line) < 90]
BETWEEN = st.sampled_from(["", " ", " | ", " - ", " — ", ": ", " (", ") ", "/ ", ", ", "-"])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A line as it is, the ends of two run together, or one with its words in another order."""
    line = draw(st.sampled_from(draw(st.sampled_from([SHORT, LINES]))))
    kind = draw(st.sampled_from(["as it is", "as it is", "run together", "shuffled"]))
    if kind == "run together":
        other = draw(st.sampled_from(SHORT))
        return line[: draw(st.integers(0, len(line)))] + draw(BETWEEN) + other
    return " ".join(draw(st.permutations(line.split()))) if kind == "shuffled" else line


@settings(max_examples=250, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_any_page_can_be_read(page: list[str], between: str) -> None:
    """What is found in it does not matter here, but that nothing in it breaks the reading."""
    read = dossier.read(dossier.Source("key", between.join(page).encode(), "page.txt"))
    dossier.entry(read, "key"), dossier.gist(read), dossier.words(read)
