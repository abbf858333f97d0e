"""Backfile measured: a made-up corpus of any size, and side-by-side runs."""
