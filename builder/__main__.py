"""`python -m builder` is `backfile`."""

from builder.cli import run

if __name__ == "__main__":
    run()
