"""Deleting everything: asked about, done, and said what is gone."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from creator_coach.journal.types import JournalBusy, JournalError
from creator_coach.ui import way_back
from creator_coach.ui.asker import Asker
from creator_coach.ui.beside import Beside
from creator_coach.ui.dialogs.delete_everything import DeleteEverythingDialog
from creator_coach.ui.opening import Opening
from creator_coach.ui.widgets.failure import Failures
from creator_coach.ui.window import Window


class Emptying(Asker[DeleteEverythingDialog]):
    """Asks, and empties the journal. The passphrase and the settings stay as they are."""

    def __init__(self, window: Window, opening: Opening, beside: Beside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._beside = beside
        self._failures = Failures(self)

    def ask(self) -> None:
        """Show the sheet."""
        safe, archive = self._opening.safe, self._window.routes.archive
        entries = archive.count() + len(archive.drafts())
        folder = str(safe.path.parent / "backups")
        made = DeleteEverythingDialog(self._window.look, entries, len(safe.copies()), folder, self._window)
        made.asked.connect(lambda backups: self.empty(backups=backups))
        self._open(made)

    def empty(self, *, backups: bool) -> None:
        """Delete every entry, and with `backups` every copy; then begin with an empty journal."""
        # What lies on the desk would be saved again by whoever leaves it later.
        self._window.routes.desk.begin()
        self._window.looking.forget()
        if self.dialog is not None:
            self.dialog.be_busy()
        taken = self._beside.ask(
            lambda coach: coach.delete_everything(backups=backups),
            lambda made: self._emptied(made, backups=backups),
            self.tr("Deleting everything …"),
            writes=True,
        )
        if not taken and self.dialog is not None:
            self.dialog.tell(self._beside.busy_words())

    def _emptied(self, failed: JournalError | None, *, backups: bool) -> None:
        if isinstance(failed, JournalBusy):
            # The entries are gone; their words leave the file when the other program has let go of it.
            self._begin_anew(self.tr("Everything is deleted. Another program holds the file; close it, then this app."))
        elif failed is not None:
            if self.dialog is not None:
                self.dialog.tell(self._failures.act(type(failed).__name__))
        else:
            gone = self.tr("Everything is deleted, the backups too.")
            self._begin_anew(gone if backups else self.tr("Everything is deleted. The backups are kept."))

    def _begin_anew(self, told: str) -> None:
        with suppress(JournalError):
            self._opening().journal.learn()
        if self.dialog is not None:
            self.dialog.accept()
        way_back.renew(self._window)
        self._window.toast.tell(told)
