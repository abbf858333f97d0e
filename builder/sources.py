"""Which clippings a folder of seeds holds, with the curator's word on each."""

from collections.abc import Mapping
from pathlib import Path

from builder.dossier import Source
from builder.errors import Refused
from builder.intake import SUFFIXES
from builder.model import Notice, Word

# What the curator writes beside the clippings is no clipping.
CURATORS_FILES = frozenset({"about.md"})


def find(
    seeds: Path, corrections: Mapping[str, tuple[Word, ...]]
) -> tuple[list[Source], list[Notice]]:
    """Every clipping under `seeds`, sub-folders included, in order of path; a notice for each that cannot be opened.

    Raises Refused where there is no such folder.
    """
    if not seeds.is_dir():
        raise Refused(str(seeds), "there is no such folder; name the folder that holds your clippings")
    sources, notices = [], []
    for path in sorted(seeds.rglob("*"), key=lambda path: path.relative_to(seeds).parts):
        name = path.relative_to(seeds).as_posix()
        if path.suffix.lower() not in SUFFIXES or name in CURATORS_FILES or _hidden(name) or not path.is_file():
            continue
        try:
            sources.append(Source(path.read_bytes(), name, corrections.get(name, ())))
        except OSError as error:
            notices.append(Notice(name, f"cannot be opened: {error.strerror}; left out"))
    return sources, notices


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/"))
