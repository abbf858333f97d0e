"""Signs of Markdown around words: which are taken out, and in which texts."""

import pytest

from builder.intake import markup

SIGNS = [
    # text, what is taken out of it
    ("a [link](/there) and **bold**", ["[", "](/there)", "**", "**"]),
    ("![boats](pier.jpg) [home](/)", ["![boats](pier.jpg)", "[", "](/)"]),
    ("_so_ it **was**", ["**", "**", "_", "_"]),
]


@pytest.mark.parametrize(("text", "signs"), SIGNS)
def test_signs_in_markdown(text: str, signs: list[str]) -> None:
    assert [text[start:end] for start, end in markup.found(text, markdown=True)] == signs


@pytest.mark.parametrize("text", ["2 * 3 * 4", "snake_case_name", "a [bracket] (aside)", "** \n **"])
def test_what_only_looks_like_a_sign_stays(text: str) -> None:
    assert not list(markup.found(text, markdown=True))


def test_a_plain_text_must_show_two_signs_to_be_taken_for_markdown() -> None:
    assert not list(markup.found("a [link](/there)", markdown=False))
    assert list(markup.found("a [link](/there) and **bold**", markdown=False))
