"""Persons of one name in a list that a given name closes: "Abdul Karim, Fazlullah, Sher Agha and Hamid"."""

from collections.abc import Iterator, Sequence

from builder.annotate.evidence import Run
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words


def in_list(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> Iterator[int]:
    """Every lone word in a list of persons that a lone given name closes behind "and"."""
    whole = {name.start: name.end for name in found if name.end - name.start > 1}
    items = [run for run in runs if run.end - run.start < 5]
    for number, run in enumerate(items):
        last = words[run.start]
        if "given" not in last.name or words[run.start - 1].folded != "and" or not _lone(words, run):
            continue
        listed = [run.start]
        for before, after in zip(items[number - 1 :: -1] if number else [], items[number::-1], strict=False):
            parted = words[before.end : after.start]
            if len(parted) != 1 or parted[0].text not in {",", "and"}:
                break
            if _lone(words, before):
                listed.append(before.start)
                continue
            of_nation = words[before.start].kind == "nation" and words[before.start].folded.endswith("s")
            if of_nation and _lone(words, Run(before.start + 1, before.end)):
                yield from (*listed, before.start + 1)
            elif whole.get(before.start) == before.end:
                yield from listed
                listed = []
                continue
            break


def _lone(words: Words, run: Run) -> bool:
    """Whether it is one word that may be a person's only name."""
    word = words[run.start]
    plain = not (word.kind or word.place or word.common) and word.shape == "title" and len(word.text) > 3
    return run.end - run.start == 1 and plain and word.name in {"", "rare", "known", "given", "given or family"}
