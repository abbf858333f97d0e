"""Entries made from a few plain words, for tests of what stands above the dossier."""

import re

from builder.annotate.background import days_back
from builder.cache import encode
from builder.dossier import LEAD
from builder.lexicon.stages import stages
from builder.model import UNKNOWN, Billing, DayWord, Entry, Fact, Gist
from builder.text import folded, opening, ordinals, printed_words, proper, scores, sentences, sketch, stems

NAME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)+")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
RELATIVE = {"today": "0", "yesterday": "-1"}
_GISTS: dict[str, Gist] = {}  # by all that an entry is made from


def entry(
    name: str, text: str, published: str | None = None, happened: str | None = None, language: str = "en"
) -> Entry:
    """An entry of this digest. The text's first line is its headline; each further line is a paragraph."""
    headline, *paragraphs = text.rstrip().split("\n")
    body = " ".join(paragraphs)
    people = dict.fromkeys(NAME.findall(body))
    key = repr((name, text, published, happened, language))
    _GISTS[key] = _gist(headline, paragraphs)
    return Entry(
        key=key,
        digest=name,
        seed=f"{name}.txt",
        slug=name,
        text_digest=name,
        language=language,
        headline=headline,
        headline_basis="printed",
        published=Fact(published, "printed") if published else UNKNOWN,
        happened=Fact(happened, "curator") if happened else UNKNOWN,
        outlet=None,
        agency=None,
        place=None,
        people=tuple(Billing((person,)) for person in people),
        days=tuple(day for block, paragraph in enumerate(paragraphs) for day in _days(block, paragraph)),
        places=(),
        paragraphs=tuple(range(min(LEAD, len(paragraphs)))),
    )


def gists(key: str) -> bytes:
    """What the text of an entry made here tells, encoded."""
    return encode(_GISTS[key])


def _gist(headline: str, paragraphs: list[str]) -> Gist:
    body = " ".join(paragraphs)
    sentence = [part.text for paragraph in paragraphs for part in sentences(paragraph)]
    return Gist(
        terms=stems(f"{headline} {body}"),
        lead=stems(f"{headline} {opening(paragraphs)}"),
        sketch=sketch(folded(body)),
        proper=tuple(sorted(proper(map(printed_words, sentence)))),
        back=days_back(opening(paragraphs)),
        scores=scores(f"{headline} {opening(paragraphs)}"),
        stages=stages(headline),
        ordinals=ordinals(folded(f"{headline} {body}")),
        statements=tuple(" ".join(stems(one)) for one in sentence),
    )


def _days(block: int, paragraph: str) -> list[DayWord]:
    found = []
    for match in re.finditer(rf"(?:on )?({'|'.join(WEEKDAYS)})|today|yesterday", paragraph):
        kind, value = "relative", RELATIVE.get(match.group())
        if value is None:
            kind, value = "weekday", str(WEEKDAYS.index(match[1]) + 1)
        found.append(DayWord(match.group(), kind, value, block, match.start(), match.end()))  # type: ignore[arg-type]
    return found
