"""Putting what is kept of a threat into a folder that can be handed on: the text, the details and their checksums."""

from __future__ import annotations

import json
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from creator_coach.journal.types import Entry


def details(entry: Entry) -> dict[str, str]:
    """When and where, with the checksum of the text; times as ISO 8601 with their offset."""
    return {
        "saved_local": entry.created.isoformat(),
        "saved_utc": entry.created.astimezone(UTC).isoformat(),
        "platform": entry.context.platform,
        "work": entry.context.work,
        "account": entry.context.account,
        "link": entry.context.link,
        "text_file": "comment.txt",
        "text_sha256": sha256(_bytes(entry.text)).hexdigest(),
    }


def export(entry: Entry, into: Path) -> Path:
    """A new folder in `into`, named by the time alone; where it is. Raises OSError."""
    folder = _free(into, f"creator-coach-{entry.created:%Y-%m-%d-%H%M}")
    folder.mkdir(mode=0o700)
    parts = {
        "comment.txt": _bytes(entry.text),
        "details.json": json.dumps(details(entry), ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"),
    }
    sums = "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in parts.items())
    for name, content in {**parts, "SHA256SUMS": sums.encode()}.items():
        (folder / name).write_bytes(content)
    return folder


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def _free(into: Path, name: str) -> Path:
    tries = (into / (f"{name}-{number}" if number else name) for number in range(1000))
    return next(path for path in tries if not path.exists())
