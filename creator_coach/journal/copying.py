"""Writes a whole journal into another file, under the same lock or another, and sees that nothing is missing."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from creator_coach.journal import engine
from creator_coach.journal.engine import Key
from creator_coach.journal.types import JournalDamaged

#: Table -> how many rows it has, and a sum over all of them that does not depend on their order.
Sums = dict[str, tuple[int, int]]

#: How the ends of names say what a file is until it is whole, and what waits for the journal to have its new lock.
NEW, WAITING = ".new", ".relocked"

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
_SHAPE = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
_MARKS = ("application_id", "user_version")


def beside(path: Path, end: str) -> Path:
    """`path` with `end` after its name."""
    return path.with_name(path.name + end)


def sums(connection: Any) -> Sums:
    """Every table counted and summed up, to be compared within one run of the program; its shape as a table more."""
    found = {"": (0, hash(tuple(connection.execute(_SHAPE).fetchall())))}
    for (table,) in connection.execute(_TABLES).fetchall():
        count, total = 0, 0
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  (a name of our own)
            count, total = count + 1, (total + hash(row)) % 2**64
        found[table] = count, total
    return found


def back_up(connection: Any, to: Path, key: Key | None) -> None:
    """Write what is open as `connection` into the new file `to`, page by page; its lock is that of `connection`.

    Whole and on the disk when this returns, in one file: there is no -wal beside it. Raises JournalError.
    """
    with engine.kindly():
        _empty(to)
        with closing(engine.connect(to, key, salt=key.salt if key else None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        sync(to)


def export(connection: Any, to: Path, key: Key | None) -> None:
    """Write what is open as `connection` into the new file `to`, row by row, locked by `key` or not at all.

    Whole and on the disk when this returns, in one file. Raises JournalError.
    """
    with engine.kindly():
        _empty(to)
        connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(to), key.words(key.salt) if key else ""))
        try:
            connection.execute("PRAGMA fresh.journal_mode=OFF").fetchall()  # if this fails, the file is thrown away
            connection.execute("BEGIN")
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            connection.execute("COMMIT")
            for mark in _MARKS:
                value = connection.execute(f"PRAGMA main.{mark}").fetchone()[0]
                connection.execute(f"PRAGMA fresh.{mark}={value}")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("DETACH DATABASE fresh")
        sync(to)


def same(connection: Any, copy: Path, key: Key | None) -> None:
    """Raise JournalDamaged unless `copy`, opened by `key`, has exactly what is open as `connection`."""
    with engine.kindly(), closing(engine.connect(copy, key)) as opened:
        if engine.application_id(opened) is None or sums(opened) != sums(connection):
            raise JournalDamaged


def put(fresh: Path, path: Path) -> None:
    """Let `fresh`, which is whole and on the disk, take the place of `path` at once. Raises OSError."""
    fresh.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have a file, or a folder's list of files, on the disk before this returns. Raises OSError."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _empty(path: Path) -> None:
    """A file without anything in it, for the owner alone."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
