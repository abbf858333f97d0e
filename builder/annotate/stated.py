"""The editor's word on who is named: `people` in front matter or corrections.toml is the whole list.

Who was found and stands on the list keeps mentions, roles and quotes; who was found and does not stand on it is
nobody; who stands on it and was not found is named where the text prints exactly that name.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.model import Dossier, Mention, Named, Word
from builder.names import compare

RULE = "set by the editor"


def obey(dossier: Dossier) -> Dossier:
    """The dossier with the people of the editor's list, in its order; as it is where there is no such list."""
    word = next((word for word in dossier.article.clipping.words if word.key == "people"), None)
    if word is None:
        return dossier
    kept: dict[int, int] = {}  # the number of a person found -> the new number
    people: list[Named] = []
    for name in dict.fromkeys(_names(word)):
        at = next((n for n, named in enumerate(dossier.people) if n not in kept and _is(name, named)), None)
        if at is not None:
            kept[at] = len(people)
        people.append(_headed(name, dossier.people[at]) if at is not None else _printed(name, dossier))
    quotes = tuple(
        replace(quote, speaker=kept.get(quote.speaker) if quote.speaker is not None else None)
        for quote in dossier.quotes
    )
    return replace(dossier, people=tuple(people), quotes=quotes)


def _names(word: Word) -> Iterator[str]:
    for name in (word.value,) if isinstance(word.value, str) else word.value:
        if name.strip():
            yield " ".join(name.split())


def _is(name: str, named: Named) -> bool:
    return name in named.forms or compare(name, named.name).verdict == "same"


def _headed(name: str, named: Named) -> Named:
    """The person with the editor's form of the name first."""
    return replace(named, forms=tuple(dict.fromkeys((name, *named.forms))))


def _printed(name: str, dossier: Dossier) -> Named:
    form = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    mentions = tuple(
        Mention(name, number, match.start(), match.end(), RULE)
        for number, block in enumerate(dossier.article.blocks)
        for match in form.finditer(block.text)
    )
    return Named((name,), mentions)
