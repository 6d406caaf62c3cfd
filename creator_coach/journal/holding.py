"""Holds a journal so that nobody else can open it, while another file takes its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from creator_coach.journal import engine, recognise
from creator_coach.journal.engine import Key


@contextmanager
def held(path: Path, key: Key | None) -> Iterator[Any]:
    """A connection to the journal at `path`, which nobody else has open. Raises JournalError, JournalBusy if they have.

    All of it is in the one file meanwhile: a -wal file left beside would be taken for one of the file that takes its
    place. The hold ends with the connection, also if the program is killed.
    """
    with engine.kindly():
        connection = recognise.recognised(path, key)
        try:
            engine.flush(connection)
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()  # refused while anybody has it open
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays; in a transaction there could be no copy
            yield connection
        finally:
            connection.close()
