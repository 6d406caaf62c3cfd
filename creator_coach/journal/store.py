"""The journal on disk: entries kept, found again, taken away and, at the end, gone for good."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from creator_coach.journal import backup, corrections, engine, rows, search, sql, wording
from creator_coach.journal.codec import unpack
from creator_coach.journal.memory import Memory
from creator_coach.journal.types import Correction, Entry, EntryState, JournalError, JournalUnwritable, Search
from creator_coach.reading.types import Reading

if TYPE_CHECKING:
    from sqlite_utils import Database

Raw = tuple[rows.Row, rows.Children]

_LISTED = json.dumps([EntryState.OPEN, EntryState.KEPT])
_UNFINISHED = json.dumps([EntryState.DRAFT, EntryState.OPEN])


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _texts(raw: Raw, in_comments: bool) -> list[str]:
    own = rows.own_words(*raw)
    return [*own, unpack(raw[0][4])] if in_comments else own


def _newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.created, entry.changed, entry.id), reverse=True)


class Journal:
    """The person's journal in one file, on one connection, for one thread.

    `memory` is what was remembered when this journal was last opened or changed here; any thread may ask it.
    What a method has done is on disk when it returns. Every method may raise JournalError:

    - JournalBusy: another process is writing, or (purge) reading.
    - JournalTooNew: the file has steps that this version does not know; it is left as it was.
    - JournalDamaged: not a journal, cut short, or parts of it do not add up.
    - JournalLocked: there is a lock, and no passphrase or a wrong one; or a passphrase and no lock. An encrypted
      file looks like random bytes, on purpose: random bytes of the right size, and damage to the very first page
      of an encrypted journal, cannot be told from a wrong passphrase, and count as locked.
    - DiskFull: no room left; what was there before is still there.
    - JournalUnwritable: no right to write, or the folder or file is gone or has been put elsewhere.
    """

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        """Open the journal at `path`, made if missing (folder 0700, file 0600); a new one is locked by `passphrase`.

        An empty passphrase is none.
        """
        from creator_coach.journal import opening  # noqa: PLC0415  (slow to load, and reading needs no journal)

        self._db: Database = opening.open_journal(path, passphrase)
        self._path = path
        self._passphrase = passphrase
        self._identity = _identity(path)
        self._closed = False
        self.memory = Memory()
        self._learn()

    # keep ------------------------------------------------------------------------------------------

    def save(self, entry: Entry) -> None:
        """Keep `entry` whole as it is now, over what was kept under its id.

        A deleted entry stays deleted. A reading of another text than the entry's is not kept.
        """
        with self._writing():
            self._put(entry)

    def correct(self, entry: Entry, reading: Reading, word: Correction) -> Entry:
        """Keep `entry` as its `reading` by the person's word makes it, and remember the word; the entry as kept.

        Of the same words of the same entry it is the last word that counts, against what the app said at first.
        """
        kept = corrections.followed(entry, reading, word)
        with self._writing():
            self._put(kept)
            known_by = wording.of(entry.text, self._db.execute(sql.SALT).fetchone()[0])
            row = (word.made.isoformat(), word.kind, word.danger, entry.id, known_by.words, known_by.signs)
            if not self._db.execute(sql.CORRECT_AGAIN, row).fetchall():
                made = self._db.execute(sql.CORRECT, rows.correction_row(word)).fetchall()[0][0]
                self._db.execute(sql.KNOW, (made, entry.id, *rows.wording_row(known_by)))
        self._learn()
        return kept

    def delete(self, entry_id: str, when: datetime) -> None:
        """Take an entry out of every list, until `restore` or `purge`; its words are not known again meanwhile.

        An unknown id is no error.
        """
        with self._writing():
            self._db.execute(sql.DELETE, (when.isoformat(), entry_id))
        self._learn()

    def restore(self, entry_id: str) -> None:
        """Undo a delete. An unknown id is no error."""
        with self._writing():
            self._db.execute(sql.RESTORE, (entry_id,))
        self._learn()

    def purge(self) -> int:
        """Remove deleted entries for good and tell how many; no word of them is left in the file or in its copies.

        Nor is what their words could be known again by; that they were corrected is still counted.
        JournalBusy here: they are removed, but their words leave the -wal file first at the next purge or close.
        """
        with self._writing():
            gone = [row[0] for row in self._db.execute(sql.PURGE).fetchall()]
        backup.forget(self._path, gone, self._passphrase)
        engine.flush(self._db.conn)
        return len(gone)

    # look back -------------------------------------------------------------------------------------

    def get(self, entry_id: str) -> Entry | None:
        """The entry with this id, deleted or not, or None. Its reading is None if this version cannot know it."""
        return next((rows.entry_from(*raw) for raw in self._raw(sql.GET, entry_id)), None)

    def find(self, wanted: Search) -> list[Entry]:
        """Entries that match, drafts and deleted ones left out, the newest first."""
        needles = search.needles(wanted.words)
        raw = (
            each
            for each in self._raw(sql.IN_STATES, _LISTED)
            if search.matches(needles, _texts(each, wanted.in_comments))
        )
        entries = (rows.entry_from(*each) for each in raw)
        return _newest_first(entry for entry in entries if not wanted.kinds or entry.kind in wanted.kinds)

    def unfinished(self) -> list[Entry]:
        """Drafts and open entries that are not deleted, the newest first."""
        return _newest_first(rows.entry_from(*raw) for raw in self._raw(sql.IN_STATES, _UNFINISHED))

    def count(self) -> int:
        """How many entries `find` has to look through."""
        with self._reading():
            return int(self._db.execute(sql.COUNT, (_LISTED,)).fetchone()[0])

    def corrections(self) -> list[Correction]:
        """All that the person corrected, the oldest first; also of entries that are gone."""
        with self._reading():
            found = map(rows.correction_from, self._db.execute(sql.CORRECTIONS).fetchall())
            return [each for each in found if each is not None]

    def close(self) -> None:
        """Put everything into the one file, if that can be done now, and let go of it. Closing again does nothing."""
        if self._closed:
            return
        self._closed = True
        with suppress(JournalError):  # what was saved is safe in the -wal file too; the next one to open it moves it
            engine.flush(self._db.conn)
        self._db.close()

    # ------------------------------------------------------------------------------------------------

    def _put(self, entry: Entry) -> None:
        self._db.execute(sql.SAVE, rows.entry_row(entry))
        for table, lines in rows.child_rows(entry).items():
            self._db.execute(sql.CLEAR[table], (entry.id,))
            for line in lines:
                self._db.execute(sql.ADD[table], line)

    def _learn(self) -> None:
        """Take in anew what is remembered. If that fails, nothing is: what was asked for is done all the same."""
        self.memory = Memory()
        with suppress(JournalError), self._reading():
            salt = self._db.execute(sql.SALT).fetchone()[0]
            found = map(rows.known_from, self._db.execute(sql.KNOWN).fetchall())
            self.memory = Memory.of(salt, [each for each in found if each is not None])

    def _raw(self, query: str, value: str) -> list[Raw]:
        """Rows of `entry` with those of their child tables, all from the same moment."""
        children: dict[str, dict[str, list[rows.Row]]] = defaultdict(lambda: defaultdict(list))
        with self._reading():
            entries = self._db.execute(query, (value,)).fetchall()
            ids = json.dumps([row[0] for row in entries])
            for table, statement in sql.CHILDREN.items():
                for entry_id, *row in self._db.execute(statement, (ids,)):
                    children[entry_id][table].append(row)
        return [(row, children.get(row[0], {})) for row in entries]

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with engine.kindly(), self._db.atomic():
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, whole or not there. A file that was moved away would be written to in vain, and unseen."""
        if _identity(self._path) != self._identity:
            raise JournalUnwritable
        with self._reading():
            yield
