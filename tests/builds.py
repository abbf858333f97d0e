"""Archives built in this process, and what lies in their folders."""

from pathlib import Path

from builder.order import Built, Order
from builder.update import update


def bring_up_to_date(folder: Path, jobs: int = 1) -> Built:
    """Build folder/seeds to folder/site, remembering in folder/.cache."""
    return update(Order(folder / "seeds", folder / "site", folder / ".cache", jobs))


def built_clean(folder: Path, scratch: Path) -> dict[str, bytes]:
    """What a build of the same seeds gives that remembers nothing."""
    update(Order(folder / "seeds", scratch / "site", scratch / ".cache"))
    return files(scratch / "site")


def files(site: Path) -> dict[str, bytes]:
    """Every file under a folder, by path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()
    }
