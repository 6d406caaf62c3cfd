"""Reads what can be read of a damaged journal, row by row, into a new one.

A copy of the file is read, never the file itself. Each way to the rows is tried: the table from both ends, its index
from both ends, and then each number that a row may have. What cannot be read that way is on pages that are gone.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creator_coach.journal import backup, engine, files, keycheck, recognise, rows, salvage_batches, seal
from creator_coach.journal.copying import NEW, beside
from creator_coach.journal.engine import Key
from creator_coach.journal.lenient import LenientReader, leniently
from creator_coach.journal.merge import loose
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Correction, Entry, JournalDamaged, JournalLocked, Salvaged

#: What an entry of any shape of the journal has; what a shape had not is given here.
_LATER: dict[str, Any] = {"title": "", "plan_used": 0, "deleted": None}
_COLUMNS = """
    id created changed state text platform work link account reading strength_before strength_after chosen_kind
    decision note title plan_used
""".split()
_CHILDREN = {
    "verdict": ("perspective", "verdict"),
    "answer": ("question", "words"),
    "left_kernel": ("kernel",),
    "own_kernel": ("words",),
    "feeling": ("words",),
    "safety_step": ("step",),
    "tag": ("words",),
    "settled": ("point", "day"),
    "plan_asked": ("asked",),
    "reply": ("words", "rests_from", "rests_until", "copied", "declined"),
}
_WAYS = (
    "SELECT rowid, NULL FROM entry NOT INDEXED ORDER BY rowid",
    "SELECT rowid, NULL FROM entry NOT INDEXED ORDER BY rowid DESC",
    "SELECT rowid, id FROM entry ORDER BY id",
    "SELECT rowid, id FROM entry ORDER BY id DESC",
)
_LINES = {table: f"SELECT * FROM {table} WHERE entry = ? ORDER BY position" for table in _CHILDREN}  # noqa: S608
_SEAL = "SELECT digest FROM seal WHERE entry = ?"
_SAID = "entry made language said certainty said_danger kind danger length reader".split()
_WORDS = "SELECT * FROM correction ORDER BY id"
_MOST = 10**6


@dataclass(frozen=True, slots=True)
class _Found:
    """An entry, since when it is deleted (as it was stored), and whether it is as it was kept."""

    entry: Entry
    deleted: str | None
    sound: bool


def salvage(damaged: Path, key: str | Key | None, to: Path) -> Salvaged:
    """Read what can be read of `damaged` into a new journal `to`, locked with the same passphrase; `damaged` stays.

    Raises JournalLocked if the passphrase is wrong, JournalDamaged if nothing at all can be read, or what writing `to`
    raises.
    """
    opener = Key.of(key)
    with engine.kindly(), tempfile.TemporaryDirectory(dir=to.parent, prefix=files.UNDER_WAY) as folder:
        copy = _copy(damaged, Path(folder))
        salt = _salt(copy, opener)
        reader = LenientReader(lambda: leniently(engine.connect(copy, opener, salt=salt)))
        with closing(reader):
            known, found = _entries(reader)
            words = _words(reader)
            batches = salvage_batches.read(reader)
    if not known and not batches:
        raise JournalDamaged
    _write(to, opener, found, words, batches)
    doubtful = sum(not each.sound for each in found)
    lost = max(0, known - len(found)) + sum(each.lost for each in batches)
    return Salvaged(len(found), doubtful, lost, damaged)


def mend(journal: Path, key: str | Key | None = None) -> Salvaged:
    """Set a damaged journal aside under a clear name, and put what can be read of it in its place.

    The journal must be closed. Raises JournalError as `salvage` does, and nothing has changed then.
    """
    opener, fresh = Key.of(key), beside(journal, NEW)
    for end in ("", "-wal", "-shm"):
        beside(fresh, end).unlink(missing_ok=True)
    found = salvage(journal, opener, fresh)
    kept = backup.put_in_place(journal, fresh, opener)
    return Salvaged(found.saved, found.doubtful, found.lost, kept or journal)


def _copy(damaged: Path, folder: Path) -> Path:
    """The file, and what is not in it yet, and its key check, to be read without a change to them."""
    copy = folder / "journal.db"
    for end in ("", "-wal"):
        if beside(damaged, end).exists():
            shutil.copyfile(beside(damaged, end), beside(copy, end))
    if keycheck.beside(damaged).exists():
        shutil.copyfile(keycheck.beside(damaged), keycheck.beside(copy))
    return copy


def _salt(path: Path, key: Key | None) -> bytes | None:
    """The salt to open a damaged file with. Raises JournalLocked if the key is plainly not the right one."""
    if key is None:
        if keycheck.looks_locked(path):
            raise JournalLocked
        return None
    with suppress(JournalDamaged), engine.kindly():
        recognise.recognised(path, key).close()
        return None
    return keycheck.vouched(path, key)


def _entries(reader: LenientReader) -> tuple[int, list[_Found]]:
    """How many entries are known to have been there, and those that can be read, the oldest first."""
    numbers: set[int] = set()
    ids: set[str] = set()
    for way in _WAYS:
        for row in reader.rows(way):
            numbers.add(row["rowid"])
            ids.update([row["id"]] if row.get("id") else [])
    last = max(numbers, default=0)
    everywhere = numbers | set(range(1, last + 1)) if last <= _MOST else numbers
    tables = {row["name"] for row in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = [each for number in sorted(everywhere) for each in _entry(reader, number, tables)]
    found.sort(key=lambda each: each.entry.created)
    return max(len(numbers), len(ids | {each.entry.id for each in found})), found


def _entry(reader: LenientReader, number: int, tables: set[str]) -> Iterator[_Found]:
    """The entry in this row, if there is one and it can be understood."""
    for stored in reader.rows("SELECT * FROM entry NOT INDEXED WHERE rowid = ?", number):
        row = _LATER | stored
        children = {
            table: [tuple(line[column] for column in columns) for line in reader.rows(_LINES[table], row["id"])]
            for table, columns in _CHILDREN.items()
            if table in tables
        }
        raw = tuple(row[column] for column in _COLUMNS), {table: lines for table, lines in children.items() if lines}
        digests = [each["digest"] for each in reader.rows(_SEAL, row["id"])] if "seal" in tables else None
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            sound = digests is None or digests == [seal.digest(row["deleted"], raw)]
            yield _Found(rows.entry_from(*raw), row["deleted"], sound)
        return


def _words(reader: LenientReader) -> list[Correction]:
    found = []
    for row in reader.rows(_WORDS):
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            found.append(rows.correction_from(tuple(row[column] for column in _SAID)))
    return [each for each in found if each is not None]


def _write(
    to: Path,
    key: Key | None,
    found: Collection[_Found],
    words: Iterable[Correction],
    batches: Iterable[salvage_batches.Saved],
) -> None:
    """The new journal, closed; what was in the trash is in it still.

    A correction outlives its entry: what the person taught the reader is not lost with the words of one comment.
    """
    there = {each.entry.id for each in found}
    said = [each if each.entry is None or each.entry in there else loose(each) for each in words]
    with closing(Journal(to, key)) as journal:
        journal.take_in([each.entry for each in found], said)
        for each in found:
            if each.deleted is not None:
                with suppress(ValueError):
                    journal.delete(each.entry.id, rows.deleted_from(each.deleted))
        for batch in batches:
            salvage_batches.write(journal, batch)
    keycheck.write(to, {})
