"""A saved web page, through trafilatura (the extra `backfile[html]`): what the page says of itself, then its text."""

from typing import Any

from builder.errors import Unreadable


def read(text: str, seed: str) -> str:
    """Title, date, author and site as the page's own metadata give them, a line each, above the text.

    Raises `Unreadable` where trafilatura is not installed or finds no text in the page.
    """
    try:
        import trafilatura  # noqa: PLC0415  an extra, and slow to load
    except ImportError as error:
        words = "is a web page, and reading those needs an extra: pip install 'backfile[html]'"
        raise Unreadable(seed, words) from error
    page: Any = trafilatura.bare_extraction(text, with_metadata=True, include_comments=False)
    if page is None or not page.text:
        raise Unreadable(seed, "no article text was found in this web page: save its text as .txt")
    head = (page.title, page.sitename, page.date, f"By {page.author}" if page.author else None)
    return "\n".join(line for line in head if line) + f"\n\n{page.text}"
