"""A host as GitHub Pages is one: it keeps connections open, and sends text compressed."""

import gzip
from pathlib import Path

from tests.browser.conftest import Pages

COMPRESSED = frozenset((".html", ".css", ".js", ".svg", ".xml", ".jsonl", ".json"))


class Host(Pages):
    """Serves a folder, text as gzip."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.suffix not in COMPRESSED or not path.is_file():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
