"""THE FRONT DOOR, read this first: reading (reader.py) · keep · look back (hindsight.py) · export/ · many (triage/).

Here the rooms meet. text -> Comment -> Reading -> Reflection -> Entry: a pasted text becomes a Comment, `read` makes a
Reading of it, `say` puts that into words, the person adds a Reflection, and `save` keeps all of it as an Entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from creator_coach.content import guide, helplines, licences, replies
from creator_coach.content.types import HelpLine, Step
from creator_coach.hindsight import Hindsight
from creator_coach.journal.looking import PAGE
from creator_coach.journal.memory import Memory
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context, Entry, EntryState, Found, Search
from creator_coach.reading.types import Kind, ThreatType
from creator_coach.triage.sorter import Sorter


class Coach(Sorter, Hindsight):
    """Reads comments and keeps entries. `journal` None reads only; `clock` gives an aware datetime."""

    def __init__(self, journal: Journal | None = None, clock: Callable[[], datetime] | None = None) -> None:
        self._journal = journal
        self._clock = clock or (lambda: datetime.now(UTC).astimezone())

    @classmethod
    def at(cls, journal_path: Path, passphrase: str | None = None) -> Self:
        """A coach with the journal at `journal_path`, made if missing, opened by `passphrase`. Raises JournalError."""
        return cls(Journal(journal_path, passphrase))

    @property
    def memory(self) -> Memory | None:
        """What the person said of comments before: `read` (reader.py) goes by it."""
        return self._journal.memory if self._journal is not None else None

    # keep ------------------------------------------------------------------------------------------

    def begin(self, text: str, context: Context | None = None) -> Entry:
        """A new draft, saved before this returns. Raises JournalError."""
        now = self._clock()
        return self.save(Entry(uuid4().hex, now, now, EntryState.DRAFT, text, context or Context()))

    def save(self, entry: Entry) -> Entry:
        """Keep `entry` as it is now; it is on disk when this returns. Raises JournalError."""
        kept = replace(entry, changed=self._clock())
        self.journal.save(kept)
        return kept

    def correct(self, entry: Entry, kind: Kind | None = None, safe: bool = False) -> Entry:
        """Read `entry` by the person's word, keep both, and remember it for the same wording. Raises JournalError."""
        if kind is None and not safe:
            return entry
        return self.journal.correct(entry, *self.reconsider(entry, kind, safe, self._clock())())

    # look back -------------------------------------------------------------------------------------

    @property
    def journal(self) -> Journal:
        """The journal behind this coach. Raises RuntimeError if it was made to read only."""
        if self._journal is None:
            raise RuntimeError("this coach has no journal")
        return self._journal

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id, or None."""
        return self.journal.get(entry_id)

    def entries(self, search: Search | None = None) -> list[Entry]:
        """All entries that match `search`, newest first; no drafts. The window takes them in pages: `find`."""
        return list(self.journal.each(search))

    def find(self, search: Search, after: int | None = None, limit: int = PAGE) -> Found:
        """A page of at most `limit` entries that match `search`; `after` is `next` of the page before."""
        return self.journal.find(search, after, limit)

    def drafts(self) -> list[Entry]:
        """Comments pasted but not yet put away (drafts and open entries), newest first."""
        return self.journal.unfinished()

    def delete(self, entry_id: str) -> None:
        """Put an entry into the trash; `restore` undoes it until `purge`."""
        self.journal.delete(entry_id, self._clock())

    def restore(self, entry_id: str) -> None:
        """Undo a delete."""
        self.journal.restore(entry_id)

    def purge(self, ids: Iterable[str] | None = None) -> int:
        """Remove what is in the trash for good, all of it or what has one of `ids`; how many there were."""
        return self.journal.purge(ids)

    def old(self) -> list[str]:
        """The ids of what has been in the trash for thirty days: it is time to `purge` them."""
        return self.journal.old(self._clock())

    def delete_everything(self, *, backups: bool) -> None:
        """Remove every entry and correction for good, and with `backups` every copy of the journal."""
        self.journal.delete_everything(backups=backups)

    # help ------------------------------------------------------------------------------------------

    def help_lines(self, country: str, language: str, threat: ThreatType | None = None) -> tuple[HelpLine, ...]:
        """Numbers to call in `country` ("SE", ..., "other"), described in `language`; those for `threat` first."""
        return helplines.lines(country, language, threat)

    def platform_steps(self, platform: str, language: str) -> tuple[Step, ...]:
        """How to remove, block and report on `platform`; general steps if it is not known."""
        return helplines.platform_steps(platform, language)

    #: The steps of the safety page in a language, in order.
    safety_steps = staticmethod(helplines.safety_steps)

    #: The chapters of the guide in a language, in order, their gaps filled from a table.
    guide = staticmethod(guide.chapters)

    #: The licences of everything that the app is made of, word for word.
    licences = staticmethod(licences.words)

    #: Ways to begin a reply, and a look at a draft of one in words.
    starters = staticmethod(replies.starters)
    remarks = staticmethod(replies.remarks)

    def close(self) -> None:
        """Close the journal, leaving no words of deleted entries behind."""
        if self._journal is not None:
            self._journal.close()
