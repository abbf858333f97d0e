"""The cheap search that spares ftfy's own one finds all that ftfy would."""

from ftfy.badness import MOJIBAKE_CATEGORIES
from ftfy.badness import is_bad as bad_to_ftfy
from hypothesis import example, given
from hypothesis import strategies as st

from builder.intake.decode import UNSOUND
from builder.intake.mojibake import SUSPECT

SIGNS = "".join(signs for signs in MOJIBAKE_CATEGORIES.values() if "-" not in signs) + "azAZ 0.,\n"
SIGNS += "ÀÂÃÄÅÇÈÉÊËÎÏÐÑÒÓÔÖØÙÚÛÜàâãäåçèéêëîïñòóôöøùúûü°²³µ¼½¾Ÿ√≈‚вЂГўРСβΒΓΞΟā€"


@given(st.text(st.sampled_from(SIGNS), max_size=6))
@example("mayorâ€™s")
@example("Ð\x9fÑ\x80")
@example("√´")
@example("a Â b")
def test_whatever_ftfy_takes_for_mojibake_is_suspected(text: str) -> None:
    if bad_to_ftfy(text):
        assert SUSPECT.search(text)
        assert UNSOUND.search(text)
