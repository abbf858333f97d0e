"""Roles as printed beside a name: "Iraqi Defense Minister Erfan al-Hiyali", "Ali Shamkhani, secretary of …"."""

from collections.abc import Container, Iterator
from typing import NamedTuple

from builder.annotate.words import Word

HEADS = frozenset({"office", "rank"})
# Inside the "of …" of an office: "Secretary of Iran's Supreme National Security Council (SNSC)".
TIES = frozenset("of for to at in on and the & s".split())  # "s" is the folded "'s"
LINKS = frozenset("of for to at in".split())
NO_ROLE = frozenset("counterpart neighbour neighbor colleague opponent teammate team-mate resident".split())
TRIMMED = frozenset("the a an and of for to at in on & 's ’s , his her their its".split())
CLAUSE = frozenset("who which that was is".split())
OWNERS = frozenset("the a an his her its their".split())
LONGEST = 24  # words of a role on either side of its name


class RoleAt(NamedTuple):
    """A role at tokens `start` up to `end`."""

    start: int
    end: int


def roles(words: list[Word], start: int, end: int, names: Container[int]) -> Iterator[RoleAt]:
    """The roles printed beside the name at tokens `start` up to `end`; `names` are all tokens of names."""
    for role in (_before(words, start, names), _behind(words, end, names)):
        if role:
            yield role


def _before(words: list[Word], start: int, names: Container[int]) -> RoleAt | None:
    """The role that leads up to the name."""
    end = start
    while end > 0 and _is_honorific(words[end - 1]):
        end -= 1
    if end > 1 and words[end - 1].text == ",":
        return _of_phrase(words, end - 1, names, bound=True)
    return _direct(words, end, names) or _of_phrase(words, end, names, bound=False)


def _is_honorific(token: Word) -> bool:
    return "honorific" in token.kinds and token.kinds.isdisjoint(HEADS)


def _direct(words: list[Word], end: int, names: Container[int]) -> RoleAt | None:
    """Words that end in an office right before the name: "parliament speaker", "Brigadier General"."""
    if end < 1 or not _is_head(words[end - 1]):
        return None
    return _trimmed(words, _leftmost(words, end - 1, names), end)


def _leftmost(words: list[Word], at: int, names: Container[int]) -> int:
    """Where the words that describe the office at token `at` begin, at most `LONGEST` before it."""
    first = max(0, at - LONGEST)
    while at > first:
        token = words[at - 1]
        word = token
        if word.folded in NO_ROLE or word.kind in {"stop", "pronoun", "calendar", "number", "speech"}:
            if word.folded != "and" or at < 2 or not _joined(words[at - 2], words[at]):
                break
        elif (at - 1 in names and token.text not in {"'s", "’s"} and words[at].text not in {"'s", "’s"}) or not (
            (word.capital and word.shape != "mark")
            or not word.kinds.isdisjoint({"office", "modifier", "nation"})
            or token.text in {"'s", "’s"}
        ):
            break
        at -= 1
    return at


def _joined(left: Word, right: Word) -> bool:
    """Whether "and" joins two words of one role: "founder and chief", "Trade and Industry Secretary"."""
    return _is_head(left) or ("modifier" in left.kinds and left.capital and right.capital)


def _of_phrase(words: list[Word], end: int, names: Container[int], *, bound: bool) -> RoleAt | None:
    """An office with what it is of: "Minister of Works"; `bound`: set off by a comma, "The Minister, Dr.…"."""
    at = end - 1
    if at < 0 or words[at].folded in TIES:
        return None
    if words[at].text == ")":
        while at > max(0, end - LONGEST) and words[at].text != "(":
            at -= 1
        at -= 1
    tied = False
    while at >= 0 and end - at < LONGEST:
        token = words[at]
        if _is_head(token) and (tied or bound):
            start = _leftmost(words, at, names)
            opened = start > 0 and words[start - 1].folded in OWNERS
            owned = any(token.text in {"'s", "’s"} for token in words[start:at])
            return _trimmed(words, start, end) if not bound or opened or owned else None
        tied = token.folded in LINKS or (tied and token.folded == "the")
        inside = token.capital or token.folded in TIES or bool(token.kinds & {"modifier", "nation"})
        if not inside or at in names or token.kind == "calendar":
            return None
        at -= 1
    return None


def _behind(words: list[Word], end: int, names: Container[int]) -> RoleAt | None:
    """The role set off behind the name by a comma, past an age: ", 55, secretary of …,"."""
    at = end
    if _text(words, at) != ",":
        return None
    at += 1
    if _text(words, at) == "and":  # "Tom Hale, and the leader, Ann Lee, signed"
        return None
    if _text(words, at)[:1].isdigit() and _text(words, at + 1) == ",":
        at += 2
    if _text(words, at) in {"a", "an"} and _text(words, at + 3) == "year-old":  # "a 34-year-old trader"
        at += 4
    start = at
    while _describes(words, at) or (_text(words, at) in {"'s", "’s"}):
        if _is_head(words[at]) and not _describes_more(words, at + 1):
            return _completed(words, start, at + 1, names)
        at += 1
    return None


def _describes(words: list[Word], at: int) -> bool:
    """Whether the word can stand before an office: capitalised, an article, "deputy", "Iranian"."""
    if at >= len(words):
        return False
    word = words[at]
    if word.kind in {"calendar", "number"} or word.folded in NO_ROLE:
        return False
    return (
        word.capital
        or word.folded in {"the", "a", "an", "and", "of"}
        or not word.kinds.isdisjoint({"office", "modifier", "nation", "organisation", "relation"})
        or (word.common and word.kind == "")
    )


def _describes_more(words: list[Word], at: int) -> bool:
    """Whether these words lead up to a further office: "Minister" in "Minister State Secretary"."""
    for ahead in range(at, min(at + LONGEST, len(words))):
        if words[ahead].folded in {"of", "and"} or not _describes(words, ahead):
            return False
        if _is_head(words[ahead]):
            return True
    return False


def _completed(words: list[Word], start: int, end: int, names: Container[int]) -> RoleAt | None:
    """The office with its "of …" up to the next mark; None where it leads up to somebody else."""
    if end in names:
        return None
    at = end
    if _text(words, at) in LINKS:
        while at < len(words) and at - end < LONGEST and _continues(words, at):
            at += 1
    elif _text(words, at) not in {"", ",", ".", ";", ")", "and", "who", "—", "-"} and words[at].capital:
        return None
    return _trimmed(words, start, at)


def _continues(words: list[Word], at: int) -> bool:
    """Whether the complement of an office goes on: "for the Middle East", "of Industry, Mining and Trade"."""
    word = words[at]
    if words[at].text == ",":
        listed = [token.text for token in words[at + 1 : at + 4]]
        return len(listed) == 3 and listed[0][:1].isupper() and listed[1] in {"and", ","} and listed[2][:1].isupper()
    if word.shape == "mark" and words[at].text not in {"'s", "’s", "&", "-"}:
        return False
    return word.kind not in {"speech", "pronoun", "number", "calendar"} and word.folded not in CLAUSE


def _is_head(token: Word) -> bool:
    return not token.kinds.isdisjoint(HEADS) and token.folded not in NO_ROLE


def _text(words: list[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""


def _trimmed(words: list[Word], start: int, end: int) -> RoleAt | None:
    """The role without articles and small words at its ends; None if no office is left."""
    while start < end and (words[start].folded in TRIMMED or words[start].shape == "mark"):
        start += 1
    while end > start and words[end - 1].folded in TRIMMED:
        end -= 1
    return RoleAt(start, end) if any(_is_head(token) for token in words[start:end]) else None
