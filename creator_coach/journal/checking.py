"""Whether a journal is whole: at a glance when it is opened, and all of it when there is time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from creator_coach.journal import batch_seal, engine, index, recognise, seal
from creator_coach.journal.engine import Key
from creator_coach.journal.types import Health, JournalDamaged

#: Up to this size, in bytes, a journal is looked through when it is opened; 2 MiB take about 40 ms if it is locked.
SMALL = 2 * 2**20

T = TypeVar("T")

_COUNT = "SELECT count(*) FROM entry WHERE deleted IS NULL AND state <> 'draft'"
_HAS = "SELECT count(*) FROM sqlite_master WHERE name = ?"


def glance(connection: Any, path: Path) -> None:
    """Raise JournalDamaged if what was just opened is plainly not whole. Takes no longer for a large journal.

    SQLite itself sees that a file was cut short; a small journal is read through besides.
    """
    with engine.kindly():
        if path.stat().st_size <= SMALL and connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise JournalDamaged


def check(path: Path, key: str | Key | None = None, *, search: bool = True) -> Health:
    """Read through the whole journal at `path`, on a connection of its own; for a thread of its own.

    Without `search`, which takes most of the time, what search goes by is taken to be right: it can be made anew.
    Raises JournalError if it cannot be opened at all, or is in use; damage further in is told of.
    """
    from creator_coach.journal import index_check  # noqa: PLC0415  (slow to load, and opening does not need it)

    with engine.kindly(), closing(recognise.there(path, Key.of(key))) as connection:
        connection.execute("PRAGMA trusted_schema=OFF")
        sealed = bool(connection.execute(_HAS, ("seal_state",)).fetchone()[0]) and seal.whole(connection)
        file = _goes_well(lambda: _file(connection, locked=bool(key)))
        counted, entries = _told(lambda: int(connection.execute(_COUNT).fetchone()[0]), 0)
        nothing: list[str] = []
        seen, spoilt = _told(lambda: seal.broken(connection) if sealed else nothing, nothing)
        words = not sealed or _goes_well(lambda: seal.check_words(connection))
        batches = _goes_well(lambda: batch_seal.check(connection))
        finds = not (sealed and search) or _goes_well(lambda: index_check.check(connection))
    return Health(entries, tuple(spoilt), file and counted and seen and words and batches, finds)


def search_anew(path: Path, key: str | Key | None = None) -> None:
    """Have all that search goes by made anew when the journal at `path` is next opened. Raises JournalError."""
    with engine.kindly(), closing(recognise.recognised(path, Key.of(key))) as connection:
        engine.settle(connection)
        connection.execute("BEGIN IMMEDIATE")
        index.wipe(connection)
        connection.execute("COMMIT")


def _file(connection: Any, *, locked: bool) -> None:
    """Every page, tree and index; every checksum of a page if there are any."""
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall() if locked else []
    if pages or connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise JournalDamaged
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise JournalDamaged


def _goes_well(look: Callable[[], None]) -> bool:
    return _told(look, None)[0]


def _told(look: Callable[[], T], otherwise: T) -> tuple[bool, T]:
    """Whether `look` found no damage, and what it found."""
    try:
        with engine.kindly():
            return True, look()
    except JournalDamaged:
        return False, otherwise
