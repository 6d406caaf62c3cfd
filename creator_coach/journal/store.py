"""The journal on disk: entries kept, found again, taken away and, at the end, gone for good."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from creator_coach.journal import backup, corrections, engine, index, rows, seal, sql, sql_search, wording
from creator_coach.journal.batches import Batches
from creator_coach.journal.engine import Key
from creator_coach.journal.looking import LONG_PAGE, Looking
from creator_coach.journal.memory import Memory
from creator_coach.journal.types import Correction, Entry, JournalError, JournalUnwritable
from creator_coach.reading.types import Reading

if TYPE_CHECKING:
    from sqlite_utils import Database

#: How long what was deleted can be taken back.
KEPT_IN_TRASH = timedelta(days=30)
#: Entries that are removed for good at a time, some 50 ms: whoever saves meanwhile waits no longer than that.
AT_A_TIME = 16


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Journal(Looking, Batches):
    """The person's journal in one file, on one connection, for one thread.

    `memory` is what was remembered when this journal was last opened or changed here; any thread may ask it.
    What a method has done is on disk when it returns. Every method may raise JournalError:

    - JournalBusy: another process is writing, or (purge) reading.
    - JournalTooNew: the file has steps that this version does not know; it is left as it was.
    - JournalDamaged: not a journal, cut short, or parts of it are not as they were kept (seal.py).
    - JournalLocked: there is a lock, and no passphrase or a wrong one; or a passphrase and no lock. Damage is not taken
      for it (keycheck.py), unless nothing is left of a locked journal, nor of its key check, but noise.
    - DiskFull: no room left; what was there before is still there.
    - JournalUnwritable: no right to write, or the folder or file is gone or has been put elsewhere.
    """

    def __init__(self, path: Path, passphrase: str | Key | None = None) -> None:
        """Open the journal at `path`, made if missing (folder 0700, file 0600); a new one is locked by `passphrase`.

        An empty passphrase is none.
        """
        from creator_coach.journal import opening  # noqa: PLC0415  (slow to load, and reading needs no journal)

        self._key = Key.of(passphrase)
        self._db: Database = opening.open_journal(path, self._key)
        self._path = path
        #: The day whose copy has been seen to, or is in other hands.
        self.copied: date | None = None
        #: Why today's copy could not be made, if it could not; what was to be kept was kept all the same.
        self.backup_failed: JournalError | None = None
        self._identity = _identity(path)
        self._closed = False
        self.memory = Memory()
        self._make_searchable()
        self.learn()

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
            self._remember(word, entry.text)
        self.learn()
        return kept

    def take_in(self, entries: Iterable[Entry], words: Iterable[Correction]) -> None:
        """Keep all of `entries` as `save` does, and of `words` those that are not kept yet; all of it, or nothing.

        A copy of the journal is made first. A correction with an entry is of the words that the entry then has.
        """
        if self._db.execute(sql.ANY).fetchone():
            backup.make(self._db.conn, self._path, self._key)
        with self._writing():
            for entry in entries:
                self._put(entry)
            for word in words:
                kept = self.get(word.entry or "")
                self._remember(word, kept.text if kept else None)
        self.learn()

    def back_up(self) -> Path:
        """A whole copy of the journal among its backups, locked as it is; where it is."""
        return backup.make(self._db.conn, self._path, self._key)

    # take away -------------------------------------------------------------------------------------

    def delete(self, entry_id: str, when: datetime) -> None:
        """Put an entry into the trash, until `restore` or `purge`; its words are not known again meanwhile.

        An unknown id is no error.
        """
        self._move(sql.DELETE, (when.isoformat(), entry_id))

    def restore(self, entry_id: str) -> None:
        """Undo a delete. An unknown id is no error."""
        self._move(sql.RESTORE, (entry_id,))

    def purge(self, ids: Iterable[str] | None = None) -> int:
        """Remove what is in the trash for good, all of it or what has one of `ids`, and tell how many that was.

        No word of them is left in the file or in its copies, nor what their words could be known again by; that they
        were corrected is still counted. JournalBusy here: they are removed, but their words leave the -wal file first
        at the next purge or close.
        """
        with self._writing():
            trash = [row[0] for row in self._db.execute(sql.TRASH).fetchall()]
        asked = trash if ids is None else sorted(set(trash) & set(ids))
        # The copies first: ended in the middle, what is still in the trash can be asked for again.
        spoilt, gone = None, 0
        try:
            backup.forget(self._path, asked, self._key)
        except JournalError as problem:  # that is told of, and the journal itself is rid of them all the same
            spoilt = problem
        for start in range(0, len(asked), AT_A_TIME):
            with self._writing():
                some = json.dumps(asked[start : start + AT_A_TIME])
                taken = [row[0] for row in self._db.execute(sql.PURGE, (some,)).fetchall()]
                for entry_id in taken:
                    index.remove(self._db.conn, entry_id)
            gone += len(taken)
        engine.flush(self._db.conn)
        if spoilt is not None:
            raise spoilt
        return gone

    def old(self, now: datetime) -> list[str]:
        """The ids of what has been in the trash for thirty days or more, for `purge`."""
        with self._reading():
            found = self._db.execute(sql.TRASH).fetchall()
        return [entry_id for entry_id, when in found if now - rows.deleted_from(when) >= KEPT_IN_TRASH]

    def delete_everything(self, *, backups: bool) -> None:
        """Remove every entry, draft and correction for good, and with `backups` every copy. No word of them is left.

        JournalBusy here: they are removed, but their words leave the file first when nobody else reads it.
        """
        with self._writing():
            for statement in sql.EMPTY:
                self._db.execute(statement)
            self._db.execute(sql.SET_SALT, (secrets.token_bytes(32),))
            index.wipe(self._db.conn, index.VERSION)
        self.learn()
        with engine.kindly():
            if backups:
                backup.remove_all(self._path)
            self._db.conn.execute("VACUUM")
        engine.flush(self._db.conn)

    def tidy(self) -> bool:
        """Take some of the entries that were saved lately into the search index; whether more may be waiting.

        Searching and saving find all of them in any case; this is for a moment when nobody waits.
        """
        with self._reading():
            if not self._db.execute(sql_search.COUNT_STALE).fetchone()[0]:
                return False
        with self._writing():
            return index.take_in(self._db.conn, limit=index.BATCH // 4)

    def close(self) -> None:
        """Put everything into the one file, if that can be done now, and let go of it. Closing again does nothing."""
        if self._closed:
            return
        self._closed = True
        with suppress(JournalError):  # what was saved is safe in the -wal file too; the next one to open it moves it
            engine.flush(self._db.conn)
        self._db.close()
        self._key = None

    # ------------------------------------------------------------------------------------------------

    def _put(self, entry: Entry) -> None:
        """Only what is there is taken away, and what is sealed is not read back: each statement is waited for."""
        deleted, *had = self._db.execute(sql.HAD, (entry.id,)).fetchone() or [None]
        row, children = rows.entry_row(entry), rows.child_rows(entry)
        self._db.execute(sql.SAVE, row)
        for table in compress(sql.CLEAR, had):
            self._db.execute(sql.CLEAR[table], (entry.id,))
        for table, lines in children.items():
            for line in lines:
                self._db.execute(sql.ADD[table], line)
        seal.put_one(self._db.conn, entry.id, deleted, (row, children))
        index.put(self._db.conn, entry, gone=deleted is not None)

    def _remember(self, word: Correction, text: str | None) -> None:
        """Keep `word` on `text`; of the same words of the same entry only the last one. `text` None: of no entry's."""
        if text is None:
            again = self._db.execute(sql.CORRECT, rows.correction_row(word)).fetchall()
        else:
            known_by = wording.of(text, self._db.execute(sql.SALT).fetchone()[0])
            row = (word.made.isoformat(), word.kind, word.danger, word.entry, known_by.words, known_by.signs)
            again = self._db.execute(sql.CORRECT_AGAIN, row).fetchall()
            if not again:
                again = self._db.execute(sql.CORRECT, rows.correction_row(word)).fetchall()
                self._db.execute(sql.KNOW, (again[0][0], word.entry, *rows.wording_row(known_by)))
        seal.put_words(self._db.conn, again[0][0])

    def learn(self) -> None:
        """Take in anew what is remembered. If that fails, nothing is: what was asked for is done all the same."""
        self.memory = Memory()
        with suppress(JournalError), self._reading():
            salt = self._db.execute(sql.SALT).fetchone()[0]
            self.memory = Memory.of(salt, self.known())

    def _move(self, statement: str, values: tuple[str, ...]) -> None:
        """Into the trash or out of it."""
        with self._writing():
            seal.read(self._db.conn, values[-1:])  # what has changed by itself is not sealed as if it were right
            self._db.execute(statement, values)
            seal.put(self._db.conn, values[-1:])
            moved = self.get(values[-1])
            if moved is not None:
                self._list(moved)
        self.learn()

    def _list(self, entry: Entry) -> None:
        gone = self._db.execute(sql.IS_GONE, (entry.id,)).fetchone()[0]
        index.put(self._db.conn, entry, gone=bool(gone))

    def _make_searchable(self) -> None:
        """After a change of the journal's shape, or of how words are compared: list every entry anew."""
        with self._reading():
            if index.whole(self._db.conn):
                return
            index.wipe(self._db.conn, index.VERSION)
            ids = [row[0] for row in self._db.execute(sql_search.ENTRIES).fetchall()]
            for start in range(0, len(ids), LONG_PAGE):
                for entry in self._entries(ids[start : start + LONG_PAGE]):
                    self._list(entry)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, whole or not there. A file that was moved away would be written to in vain, and unseen."""
        if _identity(self._path) != self._identity:
            raise JournalUnwritable
        self._copy_today()
        with self._reading():
            yield

    def _copy_today(self) -> None:
        """Before the first change of a day: a copy. A full disk is no reason not to keep what was written."""
        today = backup.today()
        if self.copied == today or self._db.conn.in_transaction:
            return
        self.copied, self.backup_failed = today, None
        try:
            backup.make_daily(self._db.conn, self._path, self._key)
        except JournalError as problem:
            self.backup_failed = problem
