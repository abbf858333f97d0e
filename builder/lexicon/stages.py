"""The stages that a matter goes through, in court or in office, by the words in which headlines tell them."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from builder.lexicon.numbers import WORDS

NUMBER = re.compile(rf"\b(?:\d+|{'|'.join(WORDS)})\b")
# "Kidnapped king regains freedom": a participle that opens a headline tells what was before.
BEFORE = re.compile(r"^\W*\w+ed\b(?!:| (?:to|for|over|after|in|on|by)\b)")


def stages(headline: str) -> tuple[str, ...]:
    """What the headline tells of, each as "matter stage": "court sentenced"."""
    told = _told().findall(BEFORE.sub("", headline.lower()))
    return tuple(sorted({_table()[NUMBER.sub("#", words)] for words in told}))


@cache
def _table() -> Mapping[str, str]:
    text = files("builder.lexicon").joinpath("data", "stages.toml").read_text(encoding="utf-8")
    return {
        form.strip(): f"{matter} {stage}"
        for matter, listed in tomllib.loads(text).items()
        for stage, forms in listed.items()
        for form in forms.split("|")
    }


@cache
def _told() -> re.Pattern[str]:
    longest_first = sorted(_table(), key=lambda form: (-len(form), form))
    forms = (re.escape(form).replace(r"\#", NUMBER.pattern) for form in longest_first)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")
