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
    return next((size for size, known in _surnames() if len(name) > size and name[:size] in known), 0)


@cache
def _surnames() -> tuple[tuple[int, frozenset[str]], ...]:
    """The surnames of three characters, of two and of one."""
    double = words("japanese", "surname") | words("chinese", "double") | words("korean", "double")
    other = words("japanese", "surname") | words("chinese", "surname") | words("korean", "surname")
    listed = ((3, other), (2, double), (1, other))
    return tuple((size, frozenset(name for name in known if len(name) == size)) for size, known in listed)


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
