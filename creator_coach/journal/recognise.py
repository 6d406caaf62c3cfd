"""Tells what a file is: a journal of ours or not, locked, damaged, or of a later version. Changes nothing in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from creator_coach.journal import engine, keycheck
from creator_coach.journal.engine import Key
from creator_coach.journal.types import JournalDamaged, JournalError, JournalLocked, JournalTooNew

#: "CCjo" in the file's header says whose file it is.
APPLICATION_ID = 0x43436A6F

_PAGE = 4096
_SMALLEST = 512
_HAS_STEPS = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
_HAS_ENTRIES = "SELECT 1 FROM sqlite_master WHERE name = 'entry'"
_APPLIED = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'journal'"


def recognised(path: Path, key: Key | None) -> Any:
    """A connection to a file that is empty, or a journal of no later version. Changes nothing in it.

    Raises JournalError, and tells a wrong passphrase from damage (keycheck.py).
    """
    if 0 < path.stat().st_size < _SMALLEST:  # SQLite would take it for an empty file, and write over it
        raise JournalDamaged
    connection = engine.connect(path, key)
    try:
        mark = engine.application_id(connection)
        if mark is None:
            connection.close()
            connection, mark = _by_the_key_check(path, key)
        _ours(connection, mark)
    except BaseException:
        connection.close()
        raise
    return connection


def there(path: Path, key: Key | None) -> Any:
    """The same for a journal that must be there already, and is only looked at. Raises JournalDamaged if it is not."""
    connection = recognised(path, key)
    connection.execute("PRAGMA query_only=ON")
    if not connection.execute(_HAS_ENTRIES).fetchone():
        connection.close()
        raise JournalDamaged
    return connection


def _ours(connection: Any, mark: int) -> None:
    """Raise unless the file is empty, or has taken our steps in their order; more than ours is of a later version."""
    from creator_coach.journal import migrations  # noqa: PLC0415  (slow to load, and reading needs no journal)

    if mark != APPLICATION_ID:
        if connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise JournalDamaged
        return
    if not connection.execute(_HAS_STEPS).fetchone():
        raise JournalDamaged
    applied, known = {row[0] for row in connection.execute(_APPLIED).fetchall()}, migrations.NAMES
    if applied > set(known):
        raise JournalTooNew
    if applied != set(known[: len(applied)]) or not applied:
        raise JournalDamaged


def _by_the_key_check(path: Path, key: Key | None) -> tuple[Any, int]:
    """The same of a file of which SQLCipher made nothing: its salt may be all that is wrong with it."""
    problem, salt = _unreadable(path, key)
    if salt is None or salt == engine.salt_of(path):
        raise problem
    connection = engine.connect(path, key, salt=salt)
    mark = engine.application_id(connection)
    if mark is None:
        connection.close()
        raise problem
    return connection, mark


def _unreadable(path: Path, key: Key | None) -> tuple[JournalError, bytes | None]:
    """Why SQLite can make nothing of a file; and the salt by which the key is right, where that is known."""
    if path.stat().st_size % _PAGE:
        return JournalDamaged(), None
    if not keycheck.looks_locked(path):
        plain = keycheck.begins_plain(path) and key is not None
        return (JournalLocked() if plain else JournalDamaged()), None
    salt = keycheck.vouched(path, key) if key is not None else None
    return (JournalDamaged() if salt else JournalLocked()), salt
