"""Makes builder/annotate/weights.tsv: learns the weights of the evidence for names from marked text.

    pip install python-crfsuite
    python tools/train_names.py wikigold.conll.txt f.conll g.conll h.conll

The files are wikigold and sections of the Broad Twitter Corpus (both CC BY 4.0). Our own sentences, `wire.txt`
beside this file, are added: patterns of wire reports and sports tables whose {names} are drawn from the lexicon.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pycrfsuite
from material import drawn_sentences, marked, read_columns

from builder.annotate.evidence import evidence, runs

HERE = Path(__file__).parent
TARGET = HERE.parent / "builder" / "annotate" / "weights.tsv"
SETTINGS = {
    "c1": 0.5, "c2": 1.0, "max_iterations": 150, "feature.minfreq": 4, "feature.possible_transitions": True,
}  # fmt: skip
SMALLEST = 0.02  # weights below it change no decision worth a line
HEAD = """# What speaks for a word that begins a person's name and for one inside it, against one outside: log-linear.
# Learned from wikigold (Balasuriya et al. 2009), the Broad Twitter Corpus (Derczynski et al. 2016), both CC BY 4.0,
# and our own sentences, by tools/train_names.py. Columns: feature, begin, inside; "step from": to O, B, I.
"""


def examples(files: list[str]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Every run of the material, as its features and tags."""
    sentences = [sentence for name in files for sentence in read_columns(Path(name))]
    drawn = drawn_sentences(HERE / "wire.txt", random.Random(1996))
    for words, tags in [*(marked(*s) for s in sentences), *drawn]:
        for run in runs(words):
            yield evidence(words, run), tags[run.start : run.end]


def main(files: list[str]) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for features, tags in examples(files):
        trainer.append(features, tags)
    model = HERE / "names.crf"
    trainer.train(str(model))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    info = tagger.info()
    model.unlink()
    TARGET.write_text(HEAD + "".join(lines(info.state_features, info.transitions)), encoding="utf-8")


def lines(features: dict[tuple[str, str], float], steps: dict[tuple[str, str], float]) -> Iterator[str]:
    for tag in "OBI":
        columns = [steps.get((tag, to), 0.0) if (tag, to) != ("O", "I") else -99.0 for to in "OBI"]
        yield f"step from {tag}\t" + "\t".join(f"{weight:.2f}" for weight in columns) + "\n"
    for name in sorted({name for name, _ in features}):
        out, begin, inside = (features.get((name, tag), 0.0) for tag in "OBI")
        if max(abs(begin - out), abs(inside - out)) >= SMALLEST:
            yield f"{name}\t{begin - out:.2f}\t{inside - out:.2f}\n"


if __name__ == "__main__":
    main(sys.argv[1:])
