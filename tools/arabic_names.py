"""Makes builder/lexicon/data/arabic_names.tsv from name_parts.tsv: what newsrooms write for names in Arabic letters.

    python tools/arabic_names.py

For each form in Arabic letters the Latin one that shares most groups of variants with it; of equals one that
begins with the same letter, then the one whose groups hold the most forms. One line per form, in the order of its
bytes: form, tab, Latin form.
"""

from collections import Counter, defaultdict

from builder.lexicon.arabic import DATA, settled
from builder.lexicon.variants import ARTICLES
from builder.names.arabic import by_letter


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
    lines = []
    for part, own in arabic.items():
        shared = Counter(name for group in own for name in latin.get(group, ()))
        if shared:
            first = by_letter(part)[:1]
            best = min(shared, key=lambda name: (-shared[name], name[0] != first, -spread[name], name))
            lines.append(f"{part}\t{best}\n".encode())
    DATA.write_bytes(b"".join(sorted(lines)))
    print(f"{len(lines)} forms, {DATA.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
