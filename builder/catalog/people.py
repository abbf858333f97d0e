"""The people of the catalog: from identities to persons with addresses, roles and articles in order."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from builder.catalog import order
from builder.model import Form, Identity, Person, PersonRole, Record, Ruling


def compile_people(
    identities: Sequence[Identity],
    person_of: Mapping[Identity, str],
    records: Mapping[str, Record],
    id_of: Mapping[str, str],
) -> dict[str, Person]:
    """Every person by id, in order of id. `id_of` leads from a digest to the article's id."""
    of_heading: dict[str, list[str]] = defaultdict(list)
    for identity in identities:
        of_heading[identity.name].append(person_of[identity])
    people = {}
    for identity in identities:
        key = person_of[identity]
        articles = _in_order((id_of[digest] for digest, _ in identity.members), records)
        people[key] = Person(
            id=key,
            url=f"people/{key}.html",
            name=identity.name,
            forms=tuple(
                Form(form.form, _in_order((id_of[digest] for digest in form.articles), records))
                for form in identity.forms
            ),
            roles=_roles(key, articles, records),
            articles=articles,
            rulings=identity.rulings,
            apart=_apart(key, identity.apart, of_heading),
        )
    return dict(sorted(people.items()))


def _in_order(articles: Iterable[str], records: Mapping[str, Record]) -> tuple[str, ...]:
    return tuple(sorted(set(articles), key=lambda article: order.of_record(records[article])))


def _roles(person: str, articles: Sequence[str], records: Mapping[str, Record]) -> tuple[PersonRole, ...]:
    """Roles as printed, in order of their first article."""
    printed: dict[str, dict[str, None]] = defaultdict(dict)
    for article in articles:
        for appearance in records[article].people:
            if appearance.person == person:
                for role in appearance.named.roles:
                    printed[role.title][article] = None
    return tuple(PersonRole(title, tuple(where)) for title, where in printed.items())


def _apart(
    person: str, rulings: Iterable[Ruling], of_heading: Mapping[str, Sequence[str]]
) -> tuple[tuple[str, Ruling], ...]:
    return tuple(
        (other, ruling) for ruling in rulings for other in sorted(of_heading[ruling.right]) if other != person
    )
