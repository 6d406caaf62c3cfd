"""Writes a threat out as evidence: the exact bytes, what is known of where and when, and sums to check both by."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from creator_coach.journal.types import DiskFull, Entry, JournalUnwritable

#: What the file says of itself, so that nobody takes the app's guess for a finding.
NOTE = (
    "comment.txt is the comment as it was pasted into Creator Coach. The kind and the type of threat are a reading "
    "made by a program, or by the person who received the comment. They are not proof of anything."
)


def comment_bytes(text: str) -> bytes:
    """The bytes that are stored and summed: UTF-8; halves of characters are kept as they came."""
    return text.encode("utf-8", "surrogatepass")


def export(entry: Entry, folder: Path) -> Path:
    """Write `entry` as evidence into a new folder inside `folder`; the new folder.

    It holds comment.txt, evidence.json and SHA256SUMS, as `sha256sum --check` reads them. No name of a file
    carries a word of the comment. Raises DiskFull, or JournalUnwritable.
    """
    files = {"comment.txt": comment_bytes(entry.text)}
    files["evidence.json"] = _record(entry)
    sums = "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
    files["SHA256SUMS"] = sums.encode()
    try:
        made = _new_folder(folder, entry.created)
        _write(files, made)
    except OSError as error:
        raise (DiskFull() if error.errno == errno.ENOSPC else JournalUnwritable()) from error
    return made


def _write(files: Mapping[str, bytes], made: Path) -> None:
    """All of `files` into `made`, or neither files nor folder: half a record is worse than none."""
    try:
        for name, content in files.items():
            (made / name).write_bytes(content)
    except OSError:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _new_folder(folder: Path, when: datetime) -> Path:
    """A folder named by the time the comment was saved; with a number if there is one already."""
    name = f"creator-coach-{when:%Y-%m-%d-%H%M%S}"
    number = 1
    while True:
        made = folder / (name if number == 1 else f"{name}-{number}")
        try:
            made.mkdir(mode=0o700)
        except FileExistsError:
            number += 1
        else:
            return made


def _record(entry: Entry) -> bytes:
    reading = entry.reading
    record: dict[str, Any] = {
        "note": NOTE,
        "saved": entry.created.isoformat(),
        "last_changed": entry.changed.isoformat(),
        "platform": entry.context.platform,
        "work": entry.context.work,
        "link": entry.context.link,
        "account": entry.context.account,
        "sha256_of_comment_txt": sha256(comment_bytes(entry.text)).hexdigest(),
        "kind": entry.kind.value if entry.kind else None,
        "kind_chosen_by_the_person": entry.reflection.chosen_kind is not None,
        "threat_type": reading.threat_type.value if reading and reading.threat_type else None,
        "steps_done": list(entry.reflection.safety_steps),
    }
    # ASCII only: a half of a character in a link must not make the file unreadable.
    return (json.dumps(record, indent=2) + "\n").encode()
