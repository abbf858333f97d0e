"""Addresses once given, kept in permalinks.csv (columns seed, digest, id): they win over every rule.

The build only reads this file; nothing ever takes an address away.
"""

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

from builder.errors import Refused
from builder.model import Notice

FILE = "permalinks.csv"
COLUMNS = ("seed", "digest", "id")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read(seeds: Path, held: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], list[Notice]]:
    """The ids kept for clippings, by digest; `held` gives the seeds that hold each digest.

    A row belongs to the clipping with its digest, else to the one at its path. Raises Refused where the file cannot
    be read as a table, since addresses would be lost in silence.
    """
    path = seeds / FILE
    if not path.is_file():
        return {}, []
    of_seed = {seed: digest for digest, same in held.items() for seed in same}
    kept: dict[str, str] = {}
    notices = []
    for line, row in enumerate(_rows(path), 2):
        digest = row["digest"] if row["digest"] in held else of_seed.get(row["seed"])
        if not ID.fullmatch(row["id"]):
            notices.append(Notice(FILE, f"“{row['id']}” is no address: small letters, digits and hyphens only", line))
        elif digest is None:
            notices.append(Notice(FILE, f"“{row['seed']}” is no longer there; its address leads nowhere", line))
        else:
            kept[digest] = row["id"]
    return kept, notices


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        table = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig")), restval="", strict=True)
        rows = list(table)
    except (UnicodeDecodeError, csv.Error) as error:
        raise Refused(FILE, f"cannot be read as a table ({error}): mend it, nothing was built") from error
    if tuple(table.fieldnames or ()) != COLUMNS:
        raise Refused(FILE, f"its first line must be {','.join(COLUMNS)}: mend it, nothing was built", 1)
    return rows
