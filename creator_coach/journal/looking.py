"""The journal, as it is looked at: one entry, pages of those that were searched for, the trash, and what was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from creator_coach.journal import engine, hits, rows, seal, search, sql, sql_search
from creator_coach.journal.finding import Finding
from creator_coach.journal.types import Correction, Entry, Found, Search, Trashed
from creator_coach.journal.wording import Wording

if TYPE_CHECKING:
    from sqlite_utils import Database

#: How many entries a page has, and a page of those that are only read one after another.
PAGE, LONG_PAGE = 50, 500


class Looking:
    """Reads a journal that is open. Every method may raise JournalError, as `Journal` says."""

    _db: Database

    def get(self, entry_id: str) -> Entry | None:
        """The entry with this id, deleted or not, or None. Its reading is None if this version cannot know it."""
        return next(iter(self._entries([entry_id])), None)

    def find(self, wanted: Search, after: int | None = None, limit: int = PAGE) -> Found:
        """A page of at most `limit` entries that match, the newest first, and where in each of them.

        `after` is `next` of the page before. Drafts are not among them, but in the trash.
        """
        needles = search.needles(wanted.words)
        with self._reading():
            places = Finding(self._db.conn).places(wanted, after, limit + 1)
            entries = self._entries([entry_id for _, entry_id in places[:limit]])
        found = (hits.hit(entry, needles, in_comments=wanted.in_comments) if needles else None for entry in entries)
        return Found(tuple(entries), places[limit - 1][0] if len(places) > limit else None, tuple(found))

    def each(self, wanted: Search | None = None) -> Iterator[Entry]:
        """All entries that match, the newest first, read as they are asked for."""
        after: int | None = None
        while True:
            found = self.find(wanted or Search(), after, LONG_PAGE)
            yield from found.entries
            after = found.next
            if after is None:
                return

    def how_many(self, wanted: Search) -> int:
        """How many `find` finds in all; where words are asked for, MANY stands for that and more."""
        with self._reading():
            return Finding(self._db.conn).how_many(wanted)

    def count(self) -> int:
        """How many entries there are; drafts and deleted ones are not counted."""
        with self._reading():
            return int(self._db.execute(sql_search.COUNT).fetchone()[0])

    def tags(self) -> tuple[tuple[str, int], ...]:
        """The tags in use, as they were written last, and how many entries have each; the most used first."""
        with self._reading():
            return Finding(self._db.conn).tags()

    def platforms(self) -> tuple[tuple[str, int], ...]:
        """The platforms that were named, as `tags` gives tags."""
        with self._reading():
            return Finding(self._db.conn).platforms()

    def unfinished(self) -> list[Entry]:
        """Drafts and open entries that are not deleted, the newest first."""
        with self._reading():
            return _newest_first(self._entries([row[0] for row in self._db.execute(sql.UNFINISHED).fetchall()]))

    def waiting(self) -> list[Entry]:
        """Those whose reply rests, or has rested and was neither copied nor declined; what ends first comes first."""
        with self._reading():
            found = self._entries([row[0] for row in self._db.execute(sql.WAITING).fetchall()])
        return sorted(found, key=lambda entry: (entry.reply.rests_until or entry.changed, entry.id))

    def trash(self) -> list[Trashed]:
        """What was deleted and is not gone yet, drafts too, the last deleted first."""
        with self._reading():
            deleted = {row[0]: rows.deleted_from(row[1]) for row in self._db.execute(sql.TRASH).fetchall()}
            found = [Trashed(entry, deleted[entry.id]) for entry in _newest_first(self._entries(deleted))]
        return sorted(found, key=lambda each: each.deleted, reverse=True)

    def corrections(self) -> list[Correction]:
        """All that the person corrected, the oldest first; also of entries that are gone."""
        with self._reading():
            seal.check_words(self._db.conn)
            found = map(rows.correction_from, self._db.execute(sql.CORRECTIONS).fetchall())
            return [each for each in found if each is not None]

    def known(self) -> list[tuple[Wording, Correction]]:
        """What corrected words are known again by, and what was said of them, the oldest first; none of the trash."""
        with self._reading():
            seal.check_words(self._db.conn)
            found = map(rows.known_from, self._db.execute(sql.KNOWN).fetchall())
            return [each for each in found if each is not None]

    # ------------------------------------------------------------------------------------------------

    def _entries(self, wanted: Iterable[str]) -> list[Entry]:
        """The entries with these ids, in that order, all from the same moment; unknown ids are left out."""
        order = list(wanted)
        with self._reading():
            kept = seal.read(self._db.conn, order)
        return [rows.entry_from(*kept[each]) for each in order if each in kept]

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with engine.kindly(), self._db.atomic():
            yield


def _newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.created, entry.changed, entry.id), reverse=True)
