"""Opens a journal: makes it, tells whether it is one, and brings it to today's shape."""

from __future__ import annotations

import os
from pathlib import Path

from sqlite_utils import Database

from creator_coach.journal import backup, engine
from creator_coach.journal.migrations import NAMES, steps
from creator_coach.journal.types import JournalDamaged, JournalError, JournalLocked, JournalTooNew

#: "CCjo" in the file's header says whose file it is.
APPLICATION_ID = 0x43436A6F

_PAGE = 4096
_SMALLEST = 512
_PLAIN = b"SQLite format 3\0"


def open_journal(path: Path, passphrase: str | None = None) -> Database:
    """The journal at `path`, ready for use, made if missing. Raises JournalError as `Journal` says.

    A journal whose shape is older than today's is copied (see backup.py) and then changed, whole or not at all.
    """
    with engine.kindly():
        _make(path)
        connection = engine.connect(path, passphrase)
        try:
            database = Database(connection, execute_plugins=False)  # nobody else's code reads the journal
            _recognise(database, path, passphrase)
            engine.settle(connection)
            _bring_up_to_date(database, path, passphrase)
        except BaseException:
            connection.close()
            raise
    return database


def _make(path: Path) -> None:
    """The folder and the file, for the owner alone; SQLite gives -wal and -shm the mode of the file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _recognise(database: Database, path: Path, passphrase: str | None) -> None:
    """Raise unless the file is empty, or a journal of no later version. Changes nothing in it."""
    if 0 < path.stat().st_size < _SMALLEST:  # SQLite would take it for an empty file, and write over it
        raise JournalDamaged
    mark = engine.application_id(database.conn)
    if mark is None:
        raise _unreadable(path, passphrase)
    if mark != APPLICATION_ID and database.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise JournalDamaged
    if not {step.name for step in steps.applied(database)} <= set(NAMES):
        raise JournalTooNew


def _bring_up_to_date(database: Database, path: Path, passphrase: str | None) -> None:
    if not steps.pending(database):
        return
    if steps.applied(database):
        backup.make(database.conn, path, passphrase)
    database.execute("BEGIN IMMEDIATE")  # two windows may open at once: one takes the steps, the other finds none left
    try:
        database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        steps.apply(database)
        database.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise


def _unreadable(path: Path, passphrase: str | None) -> JournalError:
    """Whether a file that SQLite can make nothing of is locked or damaged, as far as its bytes tell."""
    size, head = path.stat().st_size, path.read_bytes()[:100]
    if head.startswith(_PLAIN) and passphrase:
        return JournalLocked()
    noise = any(head) and not head[:16].isascii() and head[21:24] != b"\x40\x20\x20"
    return JournalLocked() if noise and size % _PAGE == 0 else JournalDamaged()
