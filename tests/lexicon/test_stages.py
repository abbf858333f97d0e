"""What stage of a matter a headline tells of."""

import pytest

from builder.lexicon.stages import stages


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Harbour master pleads guilty to taking bribes", ("court pleaded",)),
        ("Harbour master sentenced to 6 years over bribes", ("court sentenced",)),
        ("Harbour master gets six years in prison", ("court sentenced",)),
        ("Harbour master jailed after admitting fraud", ("court sentenced",)),
        ("Skipper found not guilty of sinking his boat", ("court cleared",)),
        ("Skipper found guilty of sinking his boat", ("court convicted",)),
        ("Gunmen abduct king of Orvik", ("captivity taken",)),
        ("Kidnapped king of Orvik regains freedom", ("captivity freed",)),  # what he was before
        ("Jailed: the postmaster who robbed pensioners", ("court sentenced",)),
        ("Mayor resigns after pleading guilty", ("court pleaded", "office left")),
        ("Tofte wins by-election in Orvik", ("office chosen",)),
        ("Defence minister of Orvik to leave for Kelm on Monday", ("meeting planned",)),
        ("Kelm accepts offer of talks on ferries", ("meeting planned",)),
        ("Orvik, Kelm ink deal on ferries", ("meeting held",)),
        ("Ferry line of Orvik in talks with builder of Kelm", ("deal sought",)),
        ("New ferry for Orvik islanders", ()),
    ],
)
def test_stages(headline: str, told: tuple[str, ...]) -> None:
    """Each as the matter and the stage; a participle that opens a headline tells what was before."""
    assert stages(headline) == told
