"""Plain text and Markdown: the text as it stands."""


def read(text: str, seed: str) -> str:
    """The text itself; the desk knows the little Markdown that clippings use."""
    return text
