"""The journal taken out as a file, and brought in again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal.types import AlreadyThere, DiskFull, ExportTooNew, JournalError, NotAnExport, Search
from creator_coach.ui.asker import Asker
from creator_coach.ui.dialogs.export import PDF, ExportDialog
from creator_coach.ui.dialogs.incoming import IncomingDialog
from creator_coach.ui.kept import JAR
from creator_coach.ui.language import in_use
from creator_coach.ui.opening import Opening
from creator_coach.ui.window import Window


class Carrying(Asker["ExportDialog | IncomingDialog"]):
    """Asks how and where to, does it, and tells how that went.

    `undo_asked` carries the backup that was made before something was brought in.
    """

    undo_asked = Signal(object)

    def __init__(self, window: Window, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._coach = opening
        self._found: Search | None = None
        self._this = ""

    # out -------------------------------------------------------------------------------------------

    def ask_out(self, found: Search | None = None, this: str = "") -> None:
        """Show the sheet in which the form is chosen.

        `found` is what the journal is asked for, if it does not show everything, `this` the id of the one opened.
        """
        self._found, self._this = found, this
        count = None if found is None else len(self._window.routes.archive.ids(found))
        made = ExportDialog(self._window.look, self._window, found=count, this=bool(this), jar=found == JAR)
        made.asked.connect(self.take_out)
        self._open(made)

    def take_out(self, form: str, comments: str, days: int, which: str = "all") -> None:
        """Ask for a place, and write the journal there; never over a file that nobody was asked about."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        name = f"creator-coach-{datetime.now(UTC).astimezone():%Y-%m-%d}.{form}"
        asked = self.tr("Where to put the journal")
        into, _ = QFileDialog.getSaveFileName(self._window, asked, str(Path.home() / name))
        if not into:
            return
        path = Path(into) if Path(into).suffix else Path(into).with_suffix(f".{form}")
        since = datetime.now(UTC) - timedelta(days=days) if days else None
        how = Comments.OPEN if form == Form.JSON else Comments(comments)
        try:
            # The file dialogue has asked about the name that was typed there, and about no other.
            count = self._write(form, Choice(self._ids(which), since, comments=how), path, over=path == Path(into))
        except JournalError as error:
            self._window.toast.tell(self._failed(error))
        else:
            told = self.tr("Exported %n entries to {file}", "", count).format(file=path.name)
            self._window.toast.tell(told)

    def _ids(self, which: str) -> frozenset[str] | None:
        if which == "this":
            return frozenset({self._this})
        if which == "found" and self._found is not None:
            return self._window.routes.archive.ids(self._found)
        return None

    def _write(self, form: str, choice: Choice, path: Path, *, over: bool) -> int:
        self._window.routes.desk.flush()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            coach = self._coach()
            made = coach.export(Form.HTML if form == PDF else Form(form), choice, in_use())
            content = made.content
            if form == PDF:
                from creator_coach.ui.pdf import as_pdf  # noqa: PLC0415  # As above.

                content = as_pdf(content.decode("utf-8"), "Creator Coach")
            coach.write(content, path, over=over)
        finally:
            QApplication.restoreOverrideCursor()
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
        made = IncomingDialog(self._window.look, incoming, self._window)
        made.accepted.connect(lambda: self.take_in(Path(path)))
        self._open(made)

    def take_in(self, path: Path) -> None:
        """Bring in the file at `path`, all of it or nothing."""
        self._window.routes.desk.flush()
        safe = self._coach.safe
        before = safe.copies()[-1:]
        try:
            done = self._coach().take_in(path)
        except JournalError as error:
            self._window.toast.tell(self._failed(error))
            return
        made = safe.copies()[-1:]
        self._window.asides.show_anew()
        told = self.tr("Brought in %n entries.", "", done.new + done.changed)
        if made and made != before:
            self._window.toast.offer(told, lambda: self.undo_asked.emit(made[0]))
        else:
            # There was nothing here before, and so nothing to go back to.
            self._window.toast.tell(told)

    # ------------------------------------------------------------------------------------------------

    def _failed(self, error: JournalError) -> str:
        if isinstance(error, ExportTooNew):
            return self.tr("The file was written by a newer version of the app. Nothing was changed.")
        if isinstance(error, NotAnExport):
            return self.tr("The file isn’t an exported journal. Nothing was changed.")
        if isinstance(error, AlreadyThere):
            return self.tr("There is a file of that name already. Nothing was changed.")
        if isinstance(error, DiskFull):
            return self.tr("There isn’t enough room on the disk. Nothing was changed.")
        return self.tr("The app can’t read or write there. Nothing was changed.")
