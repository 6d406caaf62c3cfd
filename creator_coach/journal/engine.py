"""The only door to sqlcipher3, for locked and unlocked journals alike; its errors become the journal's own here."""

from __future__ import annotations

import errno
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from creator_coach.journal.types import (
    DiskFull,
    JournalBusy,
    JournalDamaged,
    JournalError,
    JournalUnwritable,
)

#: Seconds to wait for another process before saying that the journal is busy.
PATIENCE = 0.5

_SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
)

#: SQLite's primary result codes that are the world's doing, and what they mean to the person.
_MEANING: dict[int, type[JournalError]] = {
    sqlcipher.SQLITE_BUSY: JournalBusy,
    sqlcipher.SQLITE_LOCKED: JournalBusy,
    sqlcipher.SQLITE_PROTOCOL: JournalBusy,
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_READONLY: JournalUnwritable,
    sqlcipher.SQLITE_PERM: JournalUnwritable,
    sqlcipher.SQLITE_CANTOPEN: JournalUnwritable,
    sqlcipher.SQLITE_IOERR: JournalUnwritable,
    sqlcipher.SQLITE_CORRUPT: JournalDamaged,
    sqlcipher.SQLITE_FORMAT: JournalDamaged,
    sqlcipher.SQLITE_NOTADB: JournalDamaged,
}
#: The one disk error that says the file is shorter than it should be, not that the disk refuses.
_SHORT_READ = sqlcipher.SQLITE_IOERR | 2 << 8


@contextmanager
def kindly() -> Iterator[None]:
    """Turn what the world did to the file into a JournalError; our own mistakes pass through as they are."""
    try:
        yield
    except sqlcipher.Error as error:
        raise (_named(error) or error) from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull() if full else JournalUnwritable()) from None


def connect(path: Path, passphrase: str | None = None) -> Any:
    """A connection to `path` in autocommit mode, with the key of `passphrase`; an empty one is none.

    Nothing is read yet, so a wrong key is not noticed here.
    """
    connection = sqlcipher.connect(str(path), timeout=PATIENCE, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")  # else a wrong key is announced on stderr
    if passphrase:
        key = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        connection.execute(f"PRAGMA hexkey='{key.hex()}'")
    return connection


def settle(connection: Any) -> None:
    """Durable, self-checking, and leaving nothing behind: the PRAGMAs that every journal is written under."""
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()


def flush(connection: Any) -> None:
    """Move everything from the -wal file into the main file and empty it. Raises JournalBusy if another reads."""
    with kindly():
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise JournalBusy


def application_id(connection: Any) -> int | None:
    """Whose file it is, 0 for nobody's; None if SQLite can make nothing of the first page (no database, or no key)."""
    try:
        return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlcipher.DatabaseError as error:
        if _code(error) == sqlcipher.SQLITE_NOTADB:
            return None
        raise


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", None) or 0)


def _named(error: Exception) -> JournalError | None:
    code = _code(error)
    if code == _SHORT_READ:
        return JournalDamaged()
    meaning = _MEANING.get(code & 0xFF)
    return meaning() if meaning else None
