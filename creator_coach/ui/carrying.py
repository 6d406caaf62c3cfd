"""The journal taken out as a file, and brought in again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal.types import DiskFull, ExportTooNew, JournalError, NotAnExport
from creator_coach.ui.dialogs.export import PDF, ExportDialog
from creator_coach.ui.dialogs.incoming import IncomingDialog
from creator_coach.ui.language import in_use
from creator_coach.ui.opening import AtHand
from creator_coach.ui.window import Window


class Carrying(QObject):
    """Asks how and where to, does it, and tells how that went."""

    def __init__(self, window: Window, coach: AtHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._coach = coach
        self.dialog: ExportDialog | IncomingDialog | None = None

    # out -------------------------------------------------------------------------------------------

    def ask_out(self) -> None:
        """Show the sheet in which the form is chosen."""
        self.dialog = made = ExportDialog(self._window.look, self._window)
        made.asked.connect(self.take_out)
        made.finished.connect(self._leave)
        made.open()

    def take_out(self, form: str, comments: str, days: int) -> None:
        """Ask for a place, and write the journal there."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        name = f"creator-coach-{datetime.now(UTC).astimezone():%Y-%m-%d}.{form}"
        asked = self.tr("Where to put the journal")
        into, _ = QFileDialog.getSaveFileName(self._window, asked, str(Path.home() / name))
        if not into:
            return
        since = datetime.now(UTC) - timedelta(days=days) if days else None
        choice = Choice(since=since, comments=Comments.OPEN if form == Form.JSON else Comments(comments))
        try:
            count = self._write(form, choice, Path(into))
        except JournalError as error:
            self._window.toast.tell(self._failed(error))
        else:
            told = self.tr("Exported %n entries to {file}", "", count).format(file=Path(into).name)
            self._window.toast.tell(told)

    def _write(self, form: str, choice: Choice, path: Path) -> int:
        coach = self._coach()
        made = coach.export(Form.HTML if form == PDF else Form(form), choice, in_use())
        content = made.content
        if form == PDF:
            from creator_coach.ui.pdf import as_pdf  # noqa: PLC0415  # As above.

            content = as_pdf(content.decode("utf-8"), "Creator Coach")
        coach.write(content, path, over=True)  # the file dialogue has asked
        return made.count

    # in --------------------------------------------------------------------------------------------

    def ask_in(self) -> None:
        """Ask for a file, and show what it would bring."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # As above.

        asked = self.tr("Which file to bring in")
        path, _ = QFileDialog.getOpenFileName(self._window, asked, str(Path.home()), "JSON (*.json)")
        if not path:
            return
        try:
            incoming = self._coach().preview(Path(path))
        except JournalError as error:
            self._window.toast.tell(self._failed(error))
            return
        self.dialog = made = IncomingDialog(self._window.look, incoming, self._window)
        made.accepted.connect(lambda: self.take_in(Path(path)))
        made.finished.connect(self._leave)
        made.open()

    def take_in(self, path: Path) -> None:
        """Bring in the file at `path`, all of it or nothing."""
        try:
            done = self._coach().take_in(path)
        except JournalError as error:
            self._window.toast.tell(self._failed(error))
            return
        self._window.routes.refresh_drafts()
        self._window.toast.tell(self.tr("Brought in %n entries.", "", done.new + done.changed))

    # ------------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _failed(self, error: JournalError) -> str:
        if isinstance(error, ExportTooNew):
            return self.tr("The file was written by a newer version of the app. Nothing was changed.")
        if isinstance(error, NotAnExport):
            return self.tr("The file isn’t an exported journal. Nothing was changed.")
        if isinstance(error, DiskFull):
            return self.tr("There isn’t enough room on the disk. Nothing was changed.")
        return self.tr("The app can’t read or write there. Nothing was changed.")
