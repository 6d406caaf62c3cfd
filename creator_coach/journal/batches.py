"""Many comments at once, as the journal keeps them until they are dealt with: what was taken in, and what came of it.

They lie in the journal so that they are as well hidden as everything else in it, and so that reading them can go on
after the program was ended in the middle. They are no entries: they are not searched or exported. What the person keeps
of them becomes an entry. What is shown or becomes one is as it was kept, or JournalDamaged is raised (batch_seal.py);
how many there are of what, and what is told of many together, is looked through by checking.py alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from creator_coach.journal import backup, batch_seal, engine, sql_batch
from creator_coach.journal.codec import pack, unpack
from creator_coach.journal.engine import Key

if TYPE_CHECKING:
    from sqlite_utils import Database

#: How many comments are read from the file at a time.
PAGE = 500


@dataclass(frozen=True, slots=True)
class Incomer:
    """A comment as it is taken in. `number` is the row's in its source; `known` is what it is known again by.

    `at` is ISO 8601, with or without a time zone, or None. `outside` and `parent` are the platform's ids.
    """

    number: int
    line: int
    until: int
    text: str
    known: bytes
    sender: bytes = b""
    account: str = ""
    at: str | None = None
    platform: str = ""
    link: str = ""
    outside: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """A row that could not be read: its number in the source, where it stands, and the id of the reason."""

    number: int
    line: int
    until: int
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch and how far it has come; `begun` is ISO 8601. See the columns in migrations.py."""

    id: str
    begun: str
    name: str
    taken: int
    read: int
    unread: int
    own: int
    twice: int
    rows: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A comment that was read, without its words. `parent` is the number of what it answers, if that is here."""

    number: int
    line: int
    until: int
    verdict: str
    at: str | None
    platform: str
    link: str
    account: str
    parent: int | None
    released: bool


class Batches:
    """The batches of a journal that is open. Every method may raise JournalError, as `Journal` says."""

    _db: Database
    _path: Path
    _key: Key | None

    def begin_batch(self, batch: str, begun: str, name: str) -> None:
        """A new batch, empty, under the id `batch`."""
        with self._writing():
            self._db.execute(sql_batch.BEGIN, (batch, begun, pack(name)))

    def batches(self) -> list[Batch]:
        """All batches, the last begun first."""
        with self._reading():
            return [_batch(row) for row in batch_seal.sound(self._db.execute(sql_batch.BATCHES).fetchall())]

    def batch(self, batch: str) -> Batch | None:
        """The batch with this id, or None."""
        with self._reading():
            found = batch_seal.sound(self._db.execute(sql_batch.ONE, (batch,)).fetchall())
        return _batch(found[0]) if found else None

    def drop_batch(self, batch: str) -> None:
        """Remove a batch for good, from the copies of the journal too. An unknown id is no error."""
        with self._writing():
            self._db.execute(sql_batch.DROP, (batch,))
        backup.forget(self._path, (), self._key, [batch])
        engine.flush(self._db.conn)

    def take_in_batch(
        self, batch: str, comments: Iterable[Incomer], missed: Sequence[Missed], rows: int, own: int, *, whole: bool
    ) -> None:
        """Keep what the next `rows` rows of a source are, of which `own` are the creator's; all of it or nothing.

        What is there already is counted as there twice. `whole` says that these were the last rows.
        """
        with self._writing():
            added, twice = 0, 0
            for each in comments:
                new = self._db.execute(sql_batch.ADD, (batch, *_values(each))).fetchall()
                added, twice = added + len(new), twice + (not new)
            for row in missed:
                self._db.execute(sql_batch.ADD_UNREAD, (batch, row.number, row.line, row.until, row.reason))
            self._db.execute(sql_batch.TAKEN, (added, len(missed), own, twice, rows, whole, batch))

    def waiting_in_batch(self, batch: str, limit: int) -> list[tuple[int, str]]:
        """The numbers and texts of the next `limit` comments that were not read yet."""
        with self._reading():
            found = batch_seal.sound(self._db.execute(sql_batch.WAITING, (batch, limit)).fetchall())
        return [(number, unpack(text)) for number, text in found]

    def judge_in_batch(self, batch: str, verdicts: Iterable[tuple[int, str, str, bool]]) -> None:
        """Keep what came of reading: number, heap, verdict, and whether the account stays. Once for each comment."""
        with self._writing():
            read = 0
            for number, heap, verdict, stays in verdicts:
                done = self._db.execute(sql_batch.JUDGE, (heap, pack(verdict), stays, batch, number)).fetchall()
                read += len(done)
            self._db.execute(sql_batch.READ, (read, batch))

    def rejudge_in_batch(self, batch: str, number: int, heap: str, verdict: str) -> None:
        """Keep another verdict on a comment that was read."""
        with self._writing():
            self._db.execute(sql_batch.JUDGE_AGAIN, (heap, pack(verdict), batch, number))

    def release_in_batch(self, batch: str, heap: str, numbers: Iterable[int] | None, *, released: bool) -> list[int]:
        """Let go of comments of a heap, all or those of `numbers`, or take that back; which ones it changed."""
        chosen = None if numbers is None else json.dumps(list(numbers))
        with self._writing():
            found = self._db.execute(sql_batch.RELEASE, (released, batch, heap, chosen)).fetchall()
        return sorted(row[0] for row in found)

    def counts_in_batch(self, batch: str) -> list[tuple[str, bool, int]]:
        """How many were read of each heap: the heap, whether they are let go of, how many."""
        with self._reading():
            found = self._db.execute(sql_batch.COUNTS, (batch,)).fetchall()
        return [(heap, bool(released), count) for heap, released, count in found]

    def text_in_batch(self, batch: str, number: int) -> str | None:
        """The words of one comment, or None."""
        with self._reading():
            found = batch_seal.sound(self._db.execute(sql_batch.TEXT, (batch, number)).fetchall())
        return unpack(found[0][0]) if found else None

    def line_in_batch(self, batch: str, number: int) -> int | None:
        """Where one comment stood in its source, or None."""
        with self._reading():
            row = self._db.execute(sql_batch.LINE, (batch, number)).fetchone()
        return int(row[0]) if row else None

    def listed_in_batch(
        self, batch: str, heap: str | None = None, after: int = -1, limit: int = PAGE, *, released: bool = False
    ) -> list[Kept]:
        """A page of what was read, of one heap or all, in the source's order, after the number `after`."""
        with self._reading():
            asked = (batch, heap, after, released, limit)
            found = batch_seal.sound(self._db.execute(sql_batch.LISTED, asked).fetchall())
        return [_kept(row) for row in found]

    def verdicts_in_batch(self, batch: str, heaps: Sequence[str]) -> Iterator[tuple[int, str]]:
        """The number and verdict of each comment of `heaps` that is not let go of, read as they are asked for."""
        after, wanted = -1, json.dumps(list(heaps))
        while True:
            with self._reading():
                found = self._db.execute(sql_batch.VERDICTS, (batch, wanted, after, PAGE)).fetchall()
            if not found:
                return
            after = found[-1][0]
            yield from ((number, unpack(verdict)) for number, verdict in found)

    def sent_in_batch(self, batch: str, heaps: Sequence[str]) -> list[tuple[str | None, bytes]]:
        """When each comment of `heaps` was written, and what its sender is known again by; let go of or not."""
        with self._reading():
            found = self._db.execute(sql_batch.SENT, (batch, json.dumps(list(heaps)))).fetchall()
        return [(at, bytes(sender)) for at, sender in found]

    def missed_in_batch(self, batch: str, limit: int = PAGE, offset: int = 0) -> list[tuple[int, int, str]]:
        """A page of the rows that could not be read: where each stands, and why."""
        with self._reading():
            found = batch_seal.sound(self._db.execute(sql_batch.UNREAD, (batch, limit, offset)).fetchall())
        return [(line, until, reason) for line, until, reason in found]

    # ------------------------------------------------------------------------------------------------

    if TYPE_CHECKING:

        def _writing(self) -> AbstractContextManager[None]: ...
        def _reading(self) -> AbstractContextManager[None]: ...


def _values(each: Incomer) -> tuple[Any, ...]:
    words = (pack(word) for word in (each.platform, each.link, each.outside, each.parent))
    return (
        *(each.number, each.line, each.until, pack(each.text)),
        *(each.known, each.sender, pack(each.account), each.at, *words),
    )


def _batch(row: Sequence[Any]) -> Batch:
    batch, begun, name, taken, read, unread, own, twice, rows, whole = row
    return Batch(batch, begun, unpack(name), taken, read, unread, own, twice, rows, bool(whole))


def _kept(row: Sequence[Any]) -> Kept:
    number, line, until, verdict, at, platform, link, account, parent, released = row
    said, where, address, who = (unpack(each) for each in (verdict, platform, link, account))
    return Kept(number, line, until, said, at, where, address, who, parent, bool(released))
