"""Words around names in scripts without capitals: Chinese, Japanese, Korean, Hindi, Hebrew; Arabic ones folded."""

import tomllib
from functools import cache
from importlib.resources import files

HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff"  # with the mark that repeats a character
HIRAGANA, KATAKANA, HANGUL = "\u3041-\u309f", "\u30a1-\u30fa\u30fc-\u30ff", "\uac00-\ud7a3"
SIGNS = frozenset({  # lists of single characters
    ("chinese", "surname"), ("chinese", "never"), ("chinese", "bound"), ("chinese", "foreign"),
    ("japanese", "between"), ("japanese", "given"), ("korean", "surname"),
})  # fmt: skip


@cache
def words(language: str, kind: str) -> frozenset[str]:
    """The words of one language listed under this kind."""
    return _table()[language].get(kind, frozenset())


@cache
def longest(language: str, kind: str) -> int:
    """How many characters the longest of them has."""
    return max(map(len, words(language, kind)))


def family(name: str) -> int:
    """How many characters of a name printed without a space are the surname, the longest one known; 0 for none."""
    for size in (3, 2, 1):
        for language in ("japanese", "chinese", "korean"):
            kind = "double" if size == 2 and language != "japanese" else "surname"
            if len(name) > size and name[:size] in words(language, kind):
                return size
    return 0


@cache
def _table() -> dict[str, dict[str, frozenset[str]]]:
    text = files("builder.lexicon").joinpath("data", "eastern.toml").read_text(encoding="utf-8")
    return {
        language: {
            kind: frozenset("".join(listed.split()) if (language, kind) in SIGNS else listed.split())
            for kind, listed in kinds.items()
        }
        for language, kinds in tomllib.loads(text).items()
    }

