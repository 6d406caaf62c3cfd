"""When the journal is damaged: look for a copy that is whole, put it in place, or save what can still be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Backup, JournalError, Salvaged
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.background import Inline
from creator_coach.ui.pages.lock import LockPage

Made = TypeVar("Made")


def tried(work: Callable[[], Made]) -> Callable[[], Made | JournalError]:
    """`work`, giving the JournalError that it raises instead of raising it: for another thread."""

    def trying() -> Made | JournalError:
        try:
            return work()
        except JournalError as error:
            return error

    return trying


class Rescue(QObject):
    """Works for a LockPage that tells of a damaged journal. `key` is the passphrase that it would open with, if any.

    `done` carries what is to be told: the journal can be opened again. `failed` carries the name of a JournalError.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self, page: LockPage, safe: Safekeeping, key: str | None, runner: Inline, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._safe = safe
        self._key = key
        self._runner = runner
        self._copy: Backup | None = None
        page.restore_asked.connect(self.restore)
        page.mend_asked.connect(self.mend)

    def look(self) -> None:
        """Look for the newest whole copy, and offer it."""
        safe, key = self._safe, self._key
        self._runner.ask(tried(lambda: safe.newest_good(key)), self._found)

    def _found(self, made: Backup | JournalError | None) -> None:
        self._copy = None if isinstance(made, JournalError) else made
        self._page.offer(self._copy)

    def restore(self) -> None:
        """Put the copy that was found in the journal's place."""
        copy, safe, key = self._copy, self._safe, self._key
        if copy is not None:
            self._page.set_busy(True)
            self._runner.ask(tried(lambda: safe.restore(copy.path, key)), self._restored)

    def mend(self) -> None:
        """Put what can be read of the journal in its place."""
        safe, key = self._safe, self._key
        self._page.set_busy(True)
        self._runner.ask(tried(lambda: safe.mend(key)), self._mended)

    def _restored(self, made: Path | JournalError) -> None:
        if isinstance(made, JournalError):
            self.failed.emit(type(made).__name__)
        else:
            words = self.tr("The backup is restored. The journal as it was is kept: {file}")
            self.done.emit(words.format(file=made.name))

    def _mended(self, made: Salvaged | JournalError) -> None:
        if isinstance(made, JournalError):
            self.failed.emit(type(made).__name__)
            return
        words = [self.tr("%n entries were saved.", "", made.saved)]
        if made.doubtful:
            words.append(self.tr("%n of them may not be quite as they were.", "", made.doubtful))
        if made.lost:
            words.append(self.tr("%n could not be read.", "", made.lost))
        words.append(self.tr("The damaged file is kept: {file}").format(file=made.damaged.name))
        self.done.emit(" ".join(words))
