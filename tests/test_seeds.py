"""The five clippings stay as they came, byte for byte."""

import hashlib
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"

DIGESTS = {
    "000_9a152eca710015de.txt": "e2d41ed7f89787f85bbc0d334f511bf0dfeb00835743bbe7a3ab6a8b11501c55",
    "001_cabf2b97c50da824.txt": "dbab7205993222abdbac8eeaf42026290725165bb9abfece60ea5c874b4c2a32",
    "002_7b431114061d0e0c.txt": "dd6d8faedab7e1286b11074209a37f670cc5f2c9c4b14eba5224dc5e8c1b1321",
    "003_dbdde521a484ea68.txt": "abbd074a36259bf45a010b47593892e6647ca861540825787bd67bd2e6a68435",
    "004_3eea3b6f31cb041f.txt": "115f812a5689daf3785c2e5235bc582e7b2288664677ae1f91425343bda1a219",
}


def test_every_clipping_has_the_bytes_it_came_with() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in SEEDS.glob("*.txt")}
    assert found == DIGESTS
