"""The only door to sqlcipher3, for locked and unlocked journals alike; its errors become the journal's own here."""

from __future__ import annotations

import errno
import hashlib
import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

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
    "cache_size=-64000",  # KiB: pages of the search index are deciphered once, not at every letter typed
    "trusted_schema=OFF",
)

#: How a locked file is laid out by SQLCipher 4 and how its key is made: its salt first, in bytes, and its rounds.
SALT, RAW, ROUNDS = 16, 32, 256_000

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
#: What SQLCipher's own functions and the making of a copy say of the same, under the code of any error or none.
_SAID = {
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
}
#: What reading a damaged file may raise, before `kindly` names it.
UNREADABLE = (sqlcipher.Error, UnicodeDecodeError)
#: The one disk error that says the file is shorter than it should be, not that the disk refuses.
_SHORT_READ = sqlcipher.SQLITE_IOERR | 2 << 8


class Key:
    """What opens a locked file. The slow part, about 150 ms, is done once for each salt that is met.

    The raw keys are made as SQLCipher itself would make them (PBKDF2 with HMAC-SHA512, its own default of 256,000
    rounds): what a passphrase locked without this class, it opens. `salt` is what new files are locked with: copies
    that share it open without waiting.
    """

    def __init__(self, passphrase: str) -> None:
        self._passphrase = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        self._raw: dict[bytes, bytes] = {}
        self.salt = os.urandom(SALT)

    @classmethod
    def of(cls, passphrase: str | Self | None) -> Self | None:
        """The key of `passphrase`; an empty one is none. A key is given back as it is."""
        return passphrase if isinstance(passphrase, cls) else cls(str(passphrase)) if passphrase else None

    def raw(self, salt: bytes) -> bytes:
        """The key of a file with this `salt`, 32 bytes."""
        if salt not in self._raw:
            self._raw[salt] = hashlib.pbkdf2_hmac("sha512", self._passphrase, salt, ROUNDS, RAW)
        return self._raw[salt]

    def mark(self, salt: bytes) -> bytes:
        """What the pages of a file with this `salt` are marked with, 32 bytes."""
        return hashlib.pbkdf2_hmac("sha512", self.raw(salt), bytes(each ^ 0x3A for each in salt), 2, RAW)

    def words(self, salt: bytes) -> str:
        """The raw key and the salt, as SQLCipher takes them."""
        return f"x'{self.raw(salt).hex()}{salt.hex()}'"


@contextmanager
def kindly() -> Iterator[None]:
    """Turn what the world did to the file into a JournalError; our own mistakes pass through as they are."""
    try:
        yield
    except sqlcipher.Error as error:
        raise (_named(error) or error) from None
    except UnicodeDecodeError:  # what SQLite says of a table whose name a flipped bit has spoilt
        raise JournalDamaged from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull() if full else JournalUnwritable()) from None


def connect(path: Path, passphrase: str | Key | None = None, *, salt: bytes | None = None) -> Any:
    """A connection to `path` in autocommit mode, with the key of `passphrase`; an empty one is none.

    Nothing is read by SQLite yet, so a wrong key is not noticed here. `salt` is for a file whose own cannot be trusted.
    """
    key = Key.of(passphrase)
    connection = sqlcipher.connect(str(path), timeout=PATIENCE, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")  # else a wrong key is announced on stderr
    connection.create_function("sealed", -1, digest, deterministic=True)
    if key is not None:
        connection.execute(f'PRAGMA key="{key.words(salt or salt_of(path) or key.salt)}"')
    return connection


def digest(*values: Any) -> bytes:
    """A digest of values as SQLite gives them, 16 bytes, the same with every Python; statements call it `sealed`."""
    made = hashlib.blake2b(digest_size=16)
    for value in values:
        kind = type(value).__name__[0]
        content = value if isinstance(value, bytes) else str(value).encode()
        made.update(f"{kind}{len(content)}:".encode() + content)
    return made.digest()


def salt_of(path: Path) -> bytes | None:
    """What a locked file begins with; None if the file is shorter than that, or not there."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        start = file.read(SALT)
        return start if len(start) == SALT else None
    return None


def salt_in_use(connection: Any) -> bytes:
    """The salt of an open file that has a lock; nothing for one that has none."""
    found = connection.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(found[0]) if found else b""


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
    if not code and str(error).startswith("Could not decode"):  # no text that was ever kept
        return JournalDamaged()
    if code in (0, sqlcipher.SQLITE_ERROR):
        code = _SAID.get(str(error), code)
    meaning = _MEANING.get(code & 0xFF)
    return meaning() if meaning else None
