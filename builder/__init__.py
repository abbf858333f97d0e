"""Backfile: a folder of raw news clippings becomes a static, browsable, citable archive."""

__version__ = "0.1.0"
