"""Addresses: an id once given keeps its meaning when clippings are added."""

import pytest

from builder import dating
from builder.catalog import addresses, compile_catalog
from builder.model import Archive, Entry, Form, Identity, Person
from tests.entries import entry


def person(key: str, name: str, *forms: str) -> Person:
    """A person of whom only the forms matter."""
    return Person(key, f"people/{key}.html", name, tuple(Form(form, ("a",)) for form in forms), (), ("a",), (), ())


def give(*owners: str) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Owners "slug/digest" take the slug, or the slug with the digest."""
    return addresses.give(owners, lambda owner: owner.split("/")[0], lambda owner: owner.split("/")[1])


def test_an_id_of_its_own() -> None:
    assert give("talks/1a", "visit/2b") == ({"talks/1a": "talks", "visit/2b": "visit"}, {})


def test_two_that_would_share_an_id_both_get_a_suffix_and_the_plain_id_leads_to_both() -> None:
    ids, shared = give("talks/1a", "talks/2b")
    assert ids == {"talks/1a": "talks-1a", "talks/2b": "talks-2b"}
    assert shared == {"talks": ("talks-1a", "talks-2b")}


@pytest.mark.parametrize("name", ["Łukasz Þórsson", "محمد", "…"])
def test_every_name_has_an_address(name: str) -> None:
    assert addresses.of_name(name).strip("-")


def test_every_other_full_form_leads_to_the_person() -> None:
    people = {"ada-quill": person("ada-quill", "Ada Quill", "Ada Quill", "Ada Quyll", "Quill")}
    assert addresses.see_references(people, people) == {"ada-quyll": ("Ada Quyll", "ada-quill")}


def test_a_form_that_is_another_person_s_heading_stays_with_that_person() -> None:
    people = {
        "ada-quill": person("ada-quill", "Ada Quill", "Ada Quill", "Ida Quill"),
        "ida-quill": person("ida-quill", "Ida Quill", "Ida Quill"),
    }
    assert addresses.see_references(people, people) == {}


def namesakes(*entries: Entry) -> set[str]:
    """The ids of the people where two bear one name, the one in the articles a…, the other in the rest."""
    members = [[(one.digest, 0) for one in entries if one.digest.startswith("a") is mine] for mine in (True, False)]
    forms = [(Form("Ada Quill", tuple(digest for digest, _ in each)),) for each in members]
    two = [Identity("Ada Quill", form, tuple(each), ()) for form, each in zip(forms, members, strict=True)]
    seeds = {one.digest: (one.seed,) for one in entries}
    return set(compile_catalog(Archive(), entries, seeds, {}, (), two, dating.work_out(entries, ())).people)


def test_later_news_of_a_namesake_leaves_the_address_alone() -> None:
    """Whatever its digest; the suffix is that of the first article."""
    text = "A reader wins\nAda Quill won."
    before = [entry("a5", text, "2014-05-01"), entry("b5", text, "2016-05-01")]
    later = [entry("a1", text, "2015-05-01"), entry("b1", text)]
    assert namesakes(*before) == namesakes(*before, *later)
    assert len(namesakes(*before)) == 2
