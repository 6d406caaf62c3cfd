"""Opens a journal: makes it, sees that it is whole, and brings it to today's shape."""

from __future__ import annotations

import os
from pathlib import Path

from sqlite_utils import Database

from creator_coach.journal import backup, batch_seal, checking, engine, keycheck, leftovers, recognise, seal
from creator_coach.journal.engine import Key
from creator_coach.journal.migrations import steps

APPLICATION_ID = recognise.APPLICATION_ID


def open_journal(path: Path, passphrase: str | Key | None = None) -> Database:
    """The journal at `path`, ready for use, made if missing. Raises JournalError as `Journal` says.

    A journal whose shape is older than today's is copied (see backup.py) and then changed, whole or not at all. What
    was left beside it by a program that was killed is taken away, or brought to its end (leftovers.py).
    """
    key = Key.of(passphrase)
    with engine.kindly():
        _make(path)
        connection = recognise.recognised(path, key)
        try:
            database = Database(connection, execute_plugins=False)  # nobody else's code reads the journal
            engine.settle(connection)
            checking.glance(connection, path)
            _note(path, key, engine.salt_in_use(connection))
            leftovers.finish(path, key)
            _bring_up_to_date(database, path, key)
        except BaseException:
            connection.close()
            raise
    return database


def _make(path: Path) -> None:
    """The folder and the file, for the owner alone; SQLite gives -wal and -shm the mode of the file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _note(path: Path, key: Key | None, salt: bytes) -> None:
    """Write the key check, and let copies be locked as the journal is."""
    if key is not None:
        key.salt = salt
    keycheck.write(path, keycheck.checked(key, [salt]) if key is not None else {})


def _bring_up_to_date(database: Database, path: Path, key: Key | None) -> None:
    if not steps.pending(database):
        seal.check_shape(database.conn)
        if seal.whole(database.conn):
            return
    if steps.applied(database):
        backup.make(database.conn, path, key)
    database.execute("BEGIN IMMEDIATE")  # two windows may open at once: one takes the steps, the other finds none left
    try:
        database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        steps.apply(database)
        batch_seal.put_old(database.conn)
        seal.put_shape(database.conn)
        if not seal.whole(database.conn):
            seal.put_all(database.conn)
        database.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise
