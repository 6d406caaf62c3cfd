"""The journal as the window uses it: looking back, deleting and taking that back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Entry, Found, JournalError, Search, Wrong
from creator_coach.ui.opening import AtHand


class Archive(QObject):
    """Asks the coach for entries. `failed` carries the name of the JournalError when the journal did not answer."""

    failed = Signal(str)

    def __init__(self, coach: AtHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id, or None."""
        try:
            return self._coach().entry(entry_id)
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return None

    def find(self, search: Search, after: int | None = None) -> Found:
        """A page of what matches `search`, newest first; `after` is `next` of the page before."""
        try:
            return self._coach().find(search, after)
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return Found()

    def count(self) -> int:
        """How many entries there are in all, drafts left out."""
        try:
            return self._coach().journal.count()
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return 0

    def drafts(self) -> list[Entry]:
        """Comments pasted but not yet put away, newest first."""
        try:
            return self._coach().drafts()
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return []

    def delete(self, entry_id: str) -> bool:
        """Put an entry into the trash, until `restore`; whether that went through."""
        try:
            self._coach().delete(entry_id)
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return False
        return True

    def restore(self, entry_id: str) -> None:
        """Undo a delete."""
        try:
            self._coach().restore(entry_id)
        except JournalError as error:
            self.failed.emit(type(error).__name__)

    def export_evidence(self, entry: Entry, folder: Path, language: str) -> Path | None:
        """Write what proves a threat into a new folder inside `folder`; where it is, or None if it could not be.

        What lies with it to explain it is in `language`.
        """
        try:
            return self._coach().export_evidence(entry, folder, language)
        except JournalError:
            return None

    def reader(self) -> str | None:
        """The trained reader's name; empty if there is none, None if that is not known yet."""
        return self._coach().reader

    def wrong(self) -> Wrong:
        """What the app got wrong, counted."""
        try:
            return self._coach().wrong()
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return Wrong()

    def export_corrections(self, path: Path) -> bool:
        """Write the corrections to `path`, without any text; whether that went through."""
        try:
            self._coach().export_corrections(path)
        except JournalError:
            return False
        return True

    def purge_old(self) -> int:
        """Remove for good what was deleted long ago; how many entries. A busy journal keeps it until next time."""
        try:
            return self._coach().purge_old()
        except JournalError:
            return 0
