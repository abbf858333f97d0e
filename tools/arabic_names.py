"""Makes builder/lexicon/data/arabic_names.tsv from name_parts.tsv: what newsrooms write for names in Arabic letters.

    python tools/arabic_names.py

For each form in Arabic letters the Latin one that shares most groups of variants with it; of equals one that
begins with the same letter, then the one that sounds nearest and whose groups hold the most forms. One line per
form, in the order of its bytes: form, tab, Latin form.
"""

from collections import Counter, defaultdict
from math import log2

from builder.lexicon.arabic import DATA, settled
from builder.lexicon.variants import ARTICLES
from builder.names.arabic import by_letter
from builder.names.sound import distance

ANY = "ə"  # stands for any vowel
SPREAD = 0.03  # of the distance in sound, for each doubling of the forms of a name


def main() -> None:
    latin: dict[str, list[str]] = defaultdict(list)
    arabic: dict[str, set[str]] = defaultdict(set)
    spread: dict[str, int] = {}
    for line in DATA.with_name("name_parts.tsv").read_text("utf-8").splitlines():
        part, forms, groups = line.split("\t")
        if part.isascii() and part.isalpha() and part not in ARTICLES:
            spread[part] = int(forms)
            for group in groups.split():
                latin[group].append(part)
        elif all("\u0600" <= letter <= "\u06ff" for letter in part):
            arabic[settled(part)].update(groups.split())

    def far(part: str, name: str) -> float:
        """How far a Latin form is from the sound of one in Arabic letters, less for what is widespread."""
        read = (by_letter(part, persian=persian) for persian in (False, True))
        return min(distance(letters, name) for letters in read) - SPREAD * log2(spread[name] + 1)

    lines = []
    for part, own in arabic.items():
        shared = Counter(name for group in own for name in latin.get(group, ()))
        if shared:
            first = by_letter(part)[:1].replace(ANY, "aiou")
            best = min(shared, key=lambda name: (-shared[name], name[0] not in first, far(part, name), name))
            lines.append(f"{part}\t{best}\n".encode())
    DATA.write_bytes(b"".join(sorted(lines)))
    print(f"{len(lines)} forms, {DATA.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
