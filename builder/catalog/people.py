"""The people of the catalog: from identities to persons with addresses, roles and articles in order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from builder.model import Form, Identity, Person, PersonRole, Record, Ruling


def compile_people(
    identities: Sequence[Identity], ids: Sequence[str], records: Mapping[str, Record], id_of: Mapping[str, str]
) -> dict[str, Person]:
    """Every person by id, in order of id. `ids` are those of the identities, `id_of` leads from digest to article."""
    order = {id: at for at, id in enumerate(records)}
    roles = _roles(records)
    of_heading: dict[str, list[str]] = defaultdict(list)
    for identity, id in zip(identities, ids, strict=True):
        of_heading[identity.name].append(id)

    def in_order(digests: Sequence[str]) -> tuple[str, ...]:
        if len(digests) == 1:  # as of most
            return (id_of[digests[0]],)
        return tuple(sorted(set(map(id_of.__getitem__, digests)), key=order.__getitem__))

    people = {}
    for identity, id in zip(identities, ids, strict=True):
        people[id] = Person(
            id=id,
            url=f"people/{id}.html",
            name=identity.name,
            forms=tuple(Form(form.form, in_order(form.articles)) for form in identity.forms),
            roles=tuple(map(_role, roles[id].values())),
            articles=in_order([digest for digest, _ in identity.members]),
            rulings=identity.rulings,
            apart=_apart(id, identity.apart, of_heading),
            same_as=identity.same_as,
        )
    return dict(sorted(people.items()))


Printed = Sequence[tuple[str, str]]  # a role as printed and the article that prints it, in order of publication


def _roles(records: Mapping[str, Record]) -> Mapping[str, Mapping[str, Printed]]:
    """Person -> role, whatever its capitals -> where it is printed."""
    printed: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for record in records.values():
        for appearance in record.people:
            for role in appearance.billing.roles:
                printed[appearance.person][role.casefold()].append((role, record.id))
    return printed


def _role(printed: Printed) -> PersonRole:
    """The role as most print it, of as many forms that with fewer capitals: "Survivor" only opens a sentence."""
    forms = Counter(form for form, _ in printed)
    best = min(forms, key=lambda form: (-forms[form], sum(map(str.isupper, form)), form))
    return PersonRole(best, tuple(dict.fromkeys(article for _, article in printed)))


def _apart(
    person: str, rulings: Iterable[Ruling], of_heading: Mapping[str, Sequence[str]]
) -> tuple[tuple[str, Ruling], ...]:
    return tuple(
        (other, ruling) for ruling in rulings for other in sorted(of_heading[ruling.right]) if other != person
    )
