"""Copies of the journal, kept beside it: made before its shape changes, and cleared of what is deleted for good."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from creator_coach.journal import engine

#: How many copies are kept; the oldest goes first.
KEPT = 5


def folder(journal: Path) -> Path:
    """Where the copies of `journal` are."""
    return journal.parent / "backups"


def copies(journal: Path) -> list[Path]:
    """The copies of `journal`, oldest first."""
    return sorted(folder(journal).glob(f"{journal.stem}-*{journal.suffix}"))


def make(connection: Any, journal: Path, passphrase: str | None = None) -> Path:
    """A whole copy of the open journal, locked as it is, for the owner alone. Raises JournalError.

    SQLite's own backup is used: a copy of the file would miss what is still in the -wal file.
    """
    path = folder(journal) / f"{journal.stem}-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}{journal.suffix}"
    with engine.kindly():
        path.parent.mkdir(exist_ok=True, mode=0o700)
        fresh = path.with_suffix(".new")
        os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with closing(engine.connect(fresh, passphrase)) as copy:
            connection.backup(copy)
        fresh.replace(path)
        for old in copies(journal)[:-KEPT]:
            old.unlink()
    return path


def forget(journal: Path, entry_ids: Iterable[str], passphrase: str | None = None) -> None:
    """Remove these entries from every copy, their words included. Raises JournalError if a copy cannot be changed.

    That every shape of the journal has a table `entry` with an `id`, and children that go with it, is a contract.
    """
    gone = [(entry_id,) for entry_id in entry_ids]
    for path in copies(journal) if gone else []:
        with engine.kindly(), closing(engine.connect(path, passphrase)) as copy:
            engine.settle(copy)
            copy.executemany("DELETE FROM entry WHERE id = ?", gone)
            engine.flush(copy)
