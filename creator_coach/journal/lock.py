"""The journal's lock: whether there is one, and how it is set, changed and taken away. Never in place.

A whole new file is written beside the journal, under the new lock, opened afresh with the new passphrase, and compared
with the journal table by table and row by row. The backups are made anew in the same way. Only then does the new file
take the journal's place, in one step; the backups follow. Whoever is killed meanwhile has one whole journal, which
opens with the old passphrase or with the new one, and backups that go with it: leftovers.py does the rest at the next
opening.

What was in the file that was replaced is not written over on the disk: no program can promise that for a disk of today.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from creator_coach.journal import backup, copying, engine, holding, keycheck, leftovers, recognise
from creator_coach.journal.copying import NEW, WAITING, beside
from creator_coach.journal.engine import Key
from creator_coach.journal.types import JournalDamaged, JournalError, JournalLocked, Relocked


def is_locked(path: Path) -> bool:
    """Whether the journal at `path` has a lock, by its bytes alone; not if there is none. Raises JournalUnwritable."""
    with engine.kindly():
        return path.is_file() and keycheck.looks_locked(path)


def fits(path: Path, passphrase: str | None) -> bool:
    """Whether `passphrase` is that of the journal at `path`. Raises JournalError, but for a wrong one."""
    try:
        with engine.kindly():
            recognise.recognised(path, Key.of(passphrase)).close()
    except JournalLocked:
        return False
    return True


def change(path: Path, old: str | None, new: str | None) -> Relocked:
    """Let the journal at `path` be opened by `new` instead of `old`; None or nothing is no lock. It must be closed.

    A backup is made first. All backups get the new lock too: what a lock hides must not lie open beside it. Those that
    cannot be read are left as they are, and told of. Takes room for the journal and its backups once more, meanwhile.
    Raises JournalError, and nothing has changed then.
    """
    before, after = Key.of(old), Key.of(new)
    with engine.kindly(), holding.held(path, before) as connection:
        leftovers.finish(path, before)
        backup.make(connection, path, before)
        try:
            copying.export(connection, beside(path, NEW), after)
            copying.same(connection, beside(path, NEW), Key.of(new))  # the key made anew: from the passphrase
            remade, left = _copies_anew(path, before, after)
        except JournalError:
            leftovers.finish(path, before)
            raise
        checks = keycheck.checked(after, [after.salt]) if after else {}
        keycheck.write(path, _checks(path, before) | checks)
        copying.put(beside(path, NEW), path)
    with engine.kindly():
        keycheck.write(path, checks)
        leftovers.finish(path, after)
    return Relocked(remade, tuple(left))


def _checks(path: Path, key: Key | None) -> dict[bytes, bytes]:
    salt = engine.salt_of(path)
    return keycheck.checked(key, [salt]) if key is not None and salt else {}


def _copies_anew(path: Path, before: Key | None, after: Key | None) -> tuple[int, list[Path]]:
    """Make every copy anew, to wait for the journal's new lock; how many, and what could not be read."""
    remade, left = 0, [each for each in backup.damaged(path) if not keycheck.looks_locked(each)]
    for copy in backup.copies(path):
        try:
            with engine.kindly(), closing(recognise.recognised(copy, before)) as connection:
                copying.export(connection, beside(copy, WAITING), after)
                copying.same(connection, beside(copy, WAITING), after)
            remade += 1
        except (JournalDamaged, JournalLocked):
            beside(copy, WAITING).unlink(missing_ok=True)
            left.append(copy)
    return remade, left
