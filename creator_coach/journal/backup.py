"""Copies of the journal, kept beside it: made, listed, thinned, put in its place, and cleared of what is gone for good.

Each is a whole journal in one file, locked as the journal is, and named by the moment it was made, in UTC. A clock that
was set back gives no name before the newest one: the order of the names is the order of the copies.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from creator_coach.journal import checking, copying, engine, holding, index, keycheck, recognise, sql, thinning
from creator_coach.journal.copying import NEW, beside
from creator_coach.journal.engine import Key
from creator_coach.journal.types import Backup, JournalDamaged, JournalError, JournalLocked, JournalUnwritable, Preview

_NAMED = "%Y%m%dT%H%M%S.%fZ"
_COUNT = "SELECT count(*) FROM entry WHERE deleted IS NULL AND state <> 'draft'"
_NEWEST = "SELECT created FROM entry WHERE deleted IS NULL AND state <> 'draft' ORDER BY created DESC LIMIT ?"
_OLDEST = "SELECT min(created) FROM entry WHERE deleted IS NULL AND state <> 'draft'"
_SHOWN = 5
#: What SQLite keeps beside a journal that is open, or was when the program was killed.
_BESIDE = ("-wal", "-shm")


def folder(journal: Path) -> Path:
    """Where the copies of `journal` are."""
    return journal.parent / "backups"


def copies(journal: Path) -> list[Path]:
    """The copies of `journal`, oldest first."""
    found = folder(journal).glob(f"{journal.stem}-*{journal.suffix}")
    return sorted(path for path in found if made(path) is not None)


def damaged(journal: Path) -> list[Path]:
    """Damaged files that were set aside beside `journal`, oldest first."""
    return sorted(journal.parent.glob(f"{journal.stem}-damaged-*{journal.suffix}"))


def made(copy: Path) -> datetime | None:
    """When a copy was made, by its name; None if that is not the name of one."""
    with suppress(ValueError):
        return datetime.strptime(copy.stem[-len("20261122T120000.000000Z") :], _NAMED).replace(tzinfo=UTC)
    return None


# make ----------------------------------------------------------------------------------------------


def make(connection: Any, journal: Path, passphrase: str | Key | None = None) -> Path:
    """A whole copy of the open journal, locked as it is, for the owner alone. Raises JournalError.

    SQLite's own backup is used: a copy of the file would miss what is still in the -wal file. Older copies are thinned.
    """
    with engine.kindly():
        folder(journal).mkdir(exist_ok=True, mode=0o700)
        path = folder(journal) / _name(journal)
        fresh = beside(path, NEW)
        try:
            copying.back_up(connection, fresh, Key.of(passphrase))
            copying.put(fresh, path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        _thin(journal)
    return path


def today() -> date:
    """The day by the clock on the wall."""
    return datetime.now().astimezone().date()


def due(journal: Path, day: date) -> bool:
    """Whether there is no copy of `day`, a day of the clock on the wall."""
    latest = [made(path) for path in copies(journal)[-1:]]
    return not any(each is not None and each.astimezone().date() == day for each in latest)


def make_daily(connection: Any, journal: Path, key: str | Key | None = None) -> Path | None:
    """Today's copy of the open journal; None if there is one already, or nothing to copy. Raises JournalError."""
    with engine.kindly():
        if due(journal, today()) and connection.execute(sql.ANY).fetchone():
            return make(connection, journal, key)
    return None


def make_daily_beside(journal: Path, key: str | Key | None = None) -> Path | None:
    """Today's copy as `make_daily` makes it, by a connection of its own: another may have it open and write to it."""
    opener = Key.of(key)
    with engine.kindly(), closing(recognise.there(journal, opener)) as connection:
        return make_daily(connection, journal, opener)


def copy_to(journal: Path, elsewhere: Path, key: str | Key | None = None) -> Path:
    """Write a whole copy into a folder of the person's own, named by the day, opened anew and compared; where it is.

    A copy of the same day there is replaced. Raises JournalUnwritable if the folder is not there or may not be
    written, DiskFull, or what opening the journal raises.
    """
    opener = Key.of(key)
    path = elsewhere / f"{journal.stem}-{datetime.now().astimezone():%Y-%m-%d}{journal.suffix}"
    fresh = beside(path, NEW)
    with engine.kindly(), closing(recognise.there(journal, opener)) as connection:
        if not elsewhere.is_dir():
            raise JournalUnwritable
        try:
            copying.back_up(connection, fresh, opener)
            copying.same(connection, fresh, opener)
            copying.put(fresh, path)
        except BaseException:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
    return path


# look ----------------------------------------------------------------------------------------------


def listed(journal: Path, key: str | Key | None = None) -> list[Backup]:
    """The copies of `journal`, newest first, with what can be told of each."""
    opener = Key.of(key)
    with engine.kindly():
        return [_told(path, opener) for path in reversed(copies(journal))]


def newest_good(journal: Path, key: str | Key | None = None) -> Backup | None:
    """The newest copy of `journal` that is whole, every row of it looked at; None if there is none."""
    opener = Key.of(key)
    for found in listed(journal, opener):
        with suppress(JournalError):
            if checking.check(found.path, opener, search=False).whole:
                return found
    return None


def preview(journal: Path, copy: Path, key: str | Key | None = None) -> Preview:
    """What restoring `copy` would bring. Raises JournalError if it cannot be read."""
    opener = Key.of(key)
    with engine.kindly(), closing(recognise.there(copy, opener)) as connection:
        newest = tuple(_when(row[0]) for row in connection.execute(_NEWEST, (_SHOWN,)).fetchall())
        oldest = connection.execute(_OLDEST).fetchone()[0]
    here = _count(journal, opener) if journal.exists() else 0
    return Preview(_told(copy, opener), newest, _when(oldest) if oldest else None, here)


def _told(path: Path, key: Key | None) -> Backup:
    when = made(path) or datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Backup(path, when, path.stat().st_size, _count(path, key))


def _count(path: Path, key: Key | None) -> int | None:
    with suppress(JournalDamaged, JournalLocked), engine.kindly(), closing(recognise.there(path, key)) as connection:
        return int(connection.execute(_COUNT).fetchone()[0])
    return None


def _when(stored: str) -> datetime:
    return datetime.fromisoformat(stored)


# restore -----------------------------------------------------------------------------------------


def restore(journal: Path, copy: Path, key: str | Key | None = None) -> Path:
    """Let the whole backup `copy` be the journal; the journal must be closed. Where the journal as it was is kept now.

    To restore that file undoes it. `copy` stays what it is. The journal that was is among the backups, or, if it was
    damaged, beside the journal under a name that says so; if there was none, `copy` is all there is. Raises
    JournalError, and nothing has changed then: also JournalDamaged if the backup is not whole, JournalLocked if it has
    another passphrase.
    """
    opener = Key.of(key)
    if not checking.check(copy, opener, search=False).whole:
        raise JournalDamaged
    fresh = beside(journal, NEW)
    with engine.kindly(), closing(recognise.recognised(copy, opener)) as connection:
        copying.back_up(connection, fresh, opener)
        copying.same(connection, fresh, opener)
    return put_in_place(journal, fresh, opener) or copy


def put_in_place(journal: Path, fresh: Path, key: Key | None) -> Path | None:
    """Let `fresh`, whole and on the disk, be the journal; where the journal as it was is kept. Raises JournalError.

    None if there was no journal.
    """
    with engine.kindly():
        if not journal.exists() or not journal.stat().st_size:
            copying.put(fresh, journal)
            return None
        kept = None if _whole(journal, key) else set_aside(journal)
        try:
            with holding.held(journal, key) as connection:
                kept = kept or make(connection, journal, key)
                copying.put(fresh, journal)
        except JournalDamaged:
            for end in _BESIDE:
                beside(journal, end).unlink(missing_ok=True)  # else it would be read as one of the new file's
            copying.put(fresh, journal)
    return kept


def _whole(journal: Path, key: Key | None) -> bool:
    try:
        return checking.check(journal, key, search=False).whole
    except JournalDamaged:
        return False


def set_aside(journal: Path) -> Path:
    """Keep a damaged journal as it is, beside it, and what is not in the main file yet; where. Raises OSError."""
    kept = journal.with_name(f"{journal.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}{journal.suffix}")
    for end in ("", *_BESIDE):
        if beside(journal, end).exists():
            shutil.copy2(beside(journal, end), beside(kept, end))
            copying.sync(beside(kept, end))
    if keycheck.beside(journal).exists():
        shutil.copy2(keycheck.beside(journal), keycheck.beside(kept))
    copying.sync(kept.parent)
    return kept


# take away -----------------------------------------------------------------------------------------


def forget(
    journal: Path, entry_ids: Iterable[str], passphrase: str | Key | None = None, batches: Iterable[str] = ()
) -> None:
    """Remove these entries, and batches of comments, from every copy. Raises JournalError if a copy cannot be changed.

    That every shape of the journal has a table `entry` with an `id`, and children that go with it, is a contract.
    """
    gone, key = [(entry_id,) for entry_id in entry_ids], Key.of(passphrase)
    dropped = [(batch,) for batch in batches]
    for path in copies(journal) if gone or dropped else []:
        with engine.kindly(), closing(engine.connect(path, key)) as copy:
            engine.settle(copy)
            copy.execute("BEGIN IMMEDIATE")
            index.forget(copy, (entry_id for (entry_id,) in gone))
            copy.executemany("DELETE FROM entry WHERE id = ?", gone)
            if dropped and copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'batch'").fetchone():
                copy.executemany("DELETE FROM batch WHERE id = ?", dropped)
            copy.execute("COMMIT")
            engine.flush(copy)
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()


def remove(journal: Path, chosen: Iterable[Path]) -> None:
    """Remove those of `chosen` that are copies of `journal`. Raises JournalError if one cannot be."""
    mine = set(copies(journal))
    with engine.kindly():
        for path in chosen:
            if path in mine:
                path.unlink(missing_ok=True)


def remove_all(journal: Path) -> None:
    """Remove every copy, also of a damaged journal, or one never finished. Raises JournalError if it cannot."""
    with engine.kindly():
        for place, name in ((folder(journal), f"{journal.stem}-*"), (journal.parent, f"{journal.stem}-damaged-*")):
            for path in list(place.glob(name)):
                path.unlink(missing_ok=True)


def _thin(journal: Path) -> None:
    found = {path: made(path) for path in copies(journal)}
    stay = thinning.kept(when.astimezone() for when in found.values() if when is not None)
    for path, when in found.items():
        if when not in stay:
            path.unlink(missing_ok=True)


def _name(journal: Path) -> str:
    """The name of a copy made now, after that of the newest."""
    now = datetime.now(UTC)
    newest = [made(path) for path in copies(journal)[-1:]]
    for last in newest:
        if last is not None and last >= now:
            now = last + timedelta(microseconds=1)
    return f"{journal.stem}-{now:{_NAMED}}{journal.suffix}"
