"""Deleting everything: asked about, done, and said what is gone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from creator_coach.journal.types import JournalBusy, JournalError
from creator_coach.ui import way_back
from creator_coach.ui.asker import Asker
from creator_coach.ui.dialogs.delete_everything import DeleteEverythingDialog
from creator_coach.ui.opening import Opening
from creator_coach.ui.widgets.failure import Failures
from creator_coach.ui.window import Window


class Emptying(Asker[DeleteEverythingDialog]):
    """Asks, and empties the journal. The passphrase and the settings stay as they are."""

    def __init__(self, window: Window, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
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
        try:
            self._delete(backups=backups)
        except JournalBusy:
            # The entries are gone; their words leave the file when the other program has let go of it.
            self._begin_anew(self.tr("Everything is deleted. Another program holds the file; close it, then this app."))
        except JournalError as error:
            if self.dialog is not None:
                self.dialog.tell(self._failures.act(type(error).__name__))
        else:
            gone = self.tr("Everything is deleted, the backups too.")
            self._begin_anew(gone if backups else self.tr("Everything is deleted. The backups are kept."))

    def _delete(self, *, backups: bool) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._opening().delete_everything(backups=backups)
        finally:
            QApplication.restoreOverrideCursor()

    def _begin_anew(self, told: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        way_back.renew(self._window)
        self._window.toast.tell(told)
