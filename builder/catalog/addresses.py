"""Addresses: which id each article, person and event has, and which other ids lead to it.

An id once given must keep its meaning when clippings are added: so it is made from the clipping or name alone, and
where two would share one, both get a suffix from their own digest and the plain id becomes a page that leads to both.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from slugify import slugify

from builder import digest
from builder.model import Basis, Person

Owner = TypeVar("Owner", bound=Hashable)
PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")


def give(
    owners: Iterable[Owner], plain: Callable[[Owner], str], suffix: Callable[[Owner], str]
) -> tuple[dict[Owner, str], dict[str, tuple[str, ...]]]:
    """An id for every owner, and each plain id that several would share with the ids it leads to."""
    sharing: dict[str, list[Owner]] = defaultdict(list)
    for owner in owners:
        sharing[plain(owner)].append(owner)
    ids: dict[Owner, str] = {}
    shared: dict[str, tuple[str, ...]] = {}
    for slug, group in sharing.items():
        if len(group) == 1:
            ids[group[0]] = slug
            continue
        for owner in group:
            ids[owner] = f"{slug}-{suffix(owner)}"
        shared[slug] = tuple(sorted(ids[owner] for owner in group))
    return ids, shared


@lru_cache(maxsize=1 << 17)
def of_name(name: str) -> str:
    """The id of a person, outlet or place by its name; never empty."""
    if len(name) <= 80 and PLAIN.fullmatch(name):
        return name.lower().replace(" ", "-")  # as slugify does, in a twentieth of the time
    return slugify(name, max_length=80) or f"name-{digest.of_values(name)[:8]}"


def see_references(people: Mapping[str, Person], taken: Iterable[str]) -> dict[str, tuple[str, str]]:
    """For every other full form of a person's name: its id -> (the form, the person's id).

    A form that would take the address of a person, or that two people share, stays with the heading of that name.
    """
    leads: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for person in people.values():
        for form in person.forms:
            if len(form.form.split()) > 1:
                leads[of_name(form.form)].add((form.form, person.id))
    used = set(taken)
    return {
        slug: min(targets)
        for slug, targets in sorted(leads.items())
        if slug not in used and len({person for _, person in targets}) == 1
    }


def of_event(members: Iterable[tuple[Basis, str | None, str]]) -> str:
    """The id of an event: that of its earliest dated article with a printed headline.

    `members` are its articles: how the headline is known, the day of publication, the id.
    """
    return min((basis != "printed", published or "9999", id) for basis, published, id in members)[2]
