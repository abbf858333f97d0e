"""Persons of one name in a list that a given name closes: "Abdul Karim, Fazlullah, Sher Agha and Hamid"."""

from collections.abc import Iterator, Mapping, Sequence

from builder.annotate.evidence import Run
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words

PARTED = {(",",), ("and",), (",", "and")}


def in_list(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> Iterator[int]:
    """Every lone word in a list of persons that a lone given name closes behind "and"."""
    for number, run in enumerate(runs):
        at = run.start
        if number and words[at - 1].folded == "and" and "given" in words[at].name and _lone(words, run):
            yield from _up_to(words, runs, number, {name.start: name.end for name in found})


def _up_to(words: Words, runs: Sequence[Run], number: int, whole: Mapping[int, int]) -> Iterator[int]:
    """The lone words of the list that this run closes, if a full name or countrymen begin it."""
    listed = [runs[number].start]
    for before, after in zip(runs[number - 1 :: -1], runs[number::-1], strict=False):
        if tuple([word.text for word in words[before.end : after.start]]) not in PARTED:
            break
        if _lone(words, before):
            listed.append(before.start)
            continue
        nation, first = words[before.end - 2], Run(before.end - 1, before.end)
        if nation.kind == "nation" and nation.folded.endswith("s") and _lone(words, first):
            yield from (*listed, first.start)
        elif whole.get(before.start) == before.end > before.start + 1:
            yield from listed
            listed = []
            continue
        break


def _lone(words: Words, run: Run) -> bool:
    """Whether it is one word that may be a person's only name."""
    word = words[run.start]
    plain = not (word.kind or word.place or word.common) and word.shape == "title" and len(word.text) > 3
    return run.end - run.start == 1 and plain and word.name in {"", "rare", "known", "given", "given or family"}
