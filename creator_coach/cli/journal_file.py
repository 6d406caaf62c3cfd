"""Looks at the journal's file for the doctor: what state it is in, with nothing written and no entry read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creator_coach.cli.opened import problem_of
from creator_coach.journal import engine
from creator_coach.journal.migrations import NAMES
from creator_coach.journal.opening import APPLICATION_ID
from creator_coach.journal.types import JournalDamaged, JournalError, JournalLocked, JournalTooNew, JournalUnwritable

_PLAIN = b"SQLite format 3\0"
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class JournalState:
    """What the journal is like.

    `state` is "absent", "well", "older" (it is brought up to date when it is next opened), "locked", or the name of
    what is wrong with it. `version` is the last step its shape has taken, None where that cannot be told.
    """

    state: str
    version: str | None = None


def look(path: Path) -> JournalState:
    """The state of the journal at `path`; the file, and what lies beside it, stay as they are."""
    try:
        with engine.kindly():
            if not path.exists() or not path.stat().st_size:
                return JournalState("absent")
            if not os.access(path, os.R_OK | os.W_OK):
                raise JournalUnwritable
            with path.open("rb") as file:
                head = file.read(len(_PLAIN))
            if head != _PLAIN:  # an encrypted journal looks like noise, in whole pages
                noise = path.stat().st_size % _PAGE == 0 and not head.isascii()
                raise JournalLocked if noise else JournalDamaged
            return _shape(path)
    except JournalError as problem:
        return JournalState(problem_of(problem))


def _shape(path: Path) -> JournalState:
    """How far the journal's shape has come. Raises JournalError."""
    connection = engine.connect(Path(":memory:"))
    try:
        connection.execute("ATTACH DATABASE ? AS kept", (_read_only(path),))
        applied = _applied(connection)
        if connection.execute("PRAGMA kept.quick_check(1)").fetchone()[0] != "ok":
            raise JournalDamaged
    finally:
        connection.close()
    if not set(applied) <= set(NAMES):
        raise JournalTooNew
    return JournalState("well" if set(applied) == set(NAMES) else "older", applied[-1] if applied else None)


def _read_only(path: Path) -> str:
    """The file's address for SQLite, so that nothing is written: not even the files beside it are made or changed.

    Where they are there, somebody may be writing, and what is newest is in them. Otherwise the file is taken as it is.
    """
    beside = all(path.with_name(path.name + end).exists() for end in ("-wal", "-shm"))
    return f"{path.absolute().as_uri()}?mode=ro&{'readonly_shm=1' if beside else 'immutable=1'}"


def _applied(connection: Any) -> list[str]:
    """The steps that its shape has taken. Raises JournalDamaged if it is no journal."""
    mark = connection.execute("PRAGMA kept.application_id").fetchone()[0]
    if mark != APPLICATION_ID:
        raise JournalDamaged
    if not connection.execute("SELECT 1 FROM kept.sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = connection.execute("SELECT name FROM kept._sqlite_migrations WHERE migration_set = 'journal' ORDER BY rowid")
    return [str(name) for (name,) in rows]
