"""Fingerprints: of bytes, of what a page shows, of the code that made something."""

import hashlib
import importlib.util
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path


def of_bytes(raw: bytes) -> str:
    """The public fingerprint of a file, as printed on record cards: "sha256:…"."""
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


def of_values(*values: object) -> str:
    """32 hex digits for plain values and structs of them: whatever their `repr` tells apart."""
    return of_text("".join([f"{value!r}\0" for value in values]))


def of_text(told: str) -> str:
    """32 hex digits for a text."""
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def of_files(paths: Iterable[Path]) -> str:
    """32 hex digits for the names and bytes of files, in the order given."""
    hasher = hashlib.blake2b(digest_size=16)
    for path in paths:
        hasher.update(path.name.encode())
        hasher.update(hashlib.sha256(path.read_bytes()).digest())
    return hasher.hexdigest()


@cache
def of_code(*modules: str, libraries: tuple[str, ...] = ()) -> str:
    """32 hex digits for the source and data files of modules or packages, and the versions of libraries."""
    files: list[Path] = []
    for name in modules:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(name)
        origin = Path(spec.origin)
        if origin.name == "__init__.py":
            inside = (path for path in origin.parent.rglob("*") if path.is_file() and path.suffix != ".pyc")
            files.extend(sorted(inside, key=lambda path: path.relative_to(origin.parent).as_posix()))
        else:
            files.append(origin)
    return of_values(of_files(files), tuple((name, version(name)) for name in libraries))


def version(library: str) -> str:
    """The version of a library, by the folder that its installer left: "jinja2-3.1.6.dist-info".

    Raises ModuleNotFoundError where there is none.
    """
    plain = library.lower().replace("-", "_")
    for folder in installed():
        name, _, rest = folder.partition("-")
        if name.lower() == plain:
            return rest.rpartition(".")[0]
    raise ModuleNotFoundError(library)


@cache
def installed() -> tuple[str, ...]:
    """The folders of all libraries at hand."""
    folders = {Path(folder) for folder in sys.path if Path(folder).is_dir()}
    return tuple(sorted(path.name for folder in folders for path in folder.glob("*.*-info")))
