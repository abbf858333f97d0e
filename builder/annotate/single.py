"""Persons whom no table knows in Indonesian and Malay, where many have one name only, by an age or a word of saying.

kata Sutarjo · Ngatinem (61) · Camat setempat, Sutarjo, mengatakan · menurut Ngatinem
"""

from collections.abc import Iterator, Sequence

from builder.annotate.evidence import Run
from builder.annotate.lone import OLDEST, PLAIN
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import Word

LANGUAGES = frozenset({"id", "ms"})
SAID_BEFORE = frozenset("kata ujar tutur ungkap jelas ucap imbuh tambah tegas papar terang cetus menurut".split())
SAYS = frozenset(
    "mengatakan mengaku menjelaskan menuturkan mengungkapkan menambahkan menyatakan menegaskan menyampaikan berkata "
    "memaparkan menerangkan berharap memberitahu menuding membantah menilai".split()
)
# Who speaks without being named.
NOBODY = frozenset(
    "polisi petugas pemerintah warga korban pelaku tersangka terdakwa saksi presiden menteri gubernur bupati wali "
    "dia beliau mereka kami kita saya pihak kementerian kepolisian jaksa hakim dokter partai bapak ibu pengacara "
    "kuasa perusahaan keluarga penyidik panitia pengamat penduduk masyarakat kerajaan polis mangsa suspek".split()
)
MOST = 4  # words of a name


def single(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> Iterator[Found]:
    """Every such person who is not among those found."""
    taken = {at for name in found for at in range(name.start, name.end)}
    for run in runs:
        name = range(run.start, run.end)
        if len(name) > MOST or not taken.isdisjoint(name) or not all(_may_be(words[at]) for at in name):
            continue
        if _told(words, name):
            yield Found(run.start, run.end, PLAIN, "with an age or a word of saying")


def _may_be(word: Word) -> bool:
    known = word.kind or word.place or word.common or word.folded in NOBODY
    return not known and word.shape == "title" and len(word.text) > 3


def _told(words: Words, name: range) -> bool:
    """Whether an age stands behind it, or a word of saying beside it, but not behind what opens a sentence."""
    at = name.start
    before = words[at - 1].folded if at else ""
    after = [word.folded for word in words[name.stop : name.stop + 3]]
    if len(after) == 3 and after[0] == "(" and after[2] == ")" and after[1].isdecimal():
        return 4 < int(after[1]) < OLDEST
    if before in SAID_BEFORE and not words[at - 1].capital:
        return True
    set_off = before == "," and len(after) > 1 and after[0] == "," and after[1] in SAYS
    return set_off or (bool(after) and after[0] in SAYS and not words.opens(at))
