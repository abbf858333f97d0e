"""Walks of the finished site in a real browser."""
