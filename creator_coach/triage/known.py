"""What a comment is known again by, so that the same one twice is one, and its sender, without the name."""

from __future__ import annotations

import hashlib

from creator_coach.intake.types import Received

_SIZE = 16


def known_by(row: Received) -> bytes:
    """The same for the same comment: by the platform's id where there is one, else by who wrote what."""
    if row.id:
        return _digest("id", row.platform.casefold(), row.id)
    return _digest("words", row.author.casefold(), " ".join(row.text.split()))


def sender_of(row: Received, batch: str) -> bytes:
    """The same for the same sender in one batch, and nothing in another; empty if nobody is named."""
    return _digest("sender", batch, row.author.strip().casefold()) if row.author.strip() else b""


def _digest(*parts: str) -> bytes:
    made = hashlib.blake2b(digest_size=_SIZE)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        made.update(f"{len(content)}:".encode() + content)
    return made.digest()
