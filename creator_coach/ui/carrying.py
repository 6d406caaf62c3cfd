"""The journal taken out as a file, and brought in again."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal.types import (
    AlreadyThere,
    DiskFull,
    ExportTooNew,
    Incoming,
    JournalError,
    NotAnExport,
    Search,
)
from creator_coach.ui.asker import Asker
from creator_coach.ui.beside import Beside
from creator_coach.ui.dialogs.export import PDF, ExportDialog
from creator_coach.ui.dialogs.incoming import IncomingDialog
from creator_coach.ui.kept import JAR
from creator_coach.ui.language import in_use
from creator_coach.ui.opening import Opening
from creator_coach.ui.window import Window

if TYPE_CHECKING:
    from creator_coach.coach import Coach


class Carrying(Asker["ExportDialog | IncomingDialog"]):
    """Asks how and where to, does it, and tells how that went.

    `undo_asked` carries the backup that was made before something was brought in.
    """

    undo_asked = Signal(object)

    def __init__(self, window: Window, opening: Opening, beside: Beside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._coach = opening
        self._beside = beside
        self._found: Search | None = None
        self._this = ""

    # out -------------------------------------------------------------------------------------------

    def ask_out(self, found: Search | None = None, this: str = "") -> None:
        """Show the sheet in which the form is chosen.

        `found` is what the journal is asked for, if it does not show everything, `this` the id of the one opened.
        """
        self._found, self._this = found, this
        count = None if found is None else self._window.routes.archive.how_many(found)
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
        # The file dialogue has asked about the name that was typed there, and about no other.
        over, language = path == Path(into), in_use()
        found, this = (self._found if which == "found" else None), (self._this if which == "this" else "")
        self._window.routes.desk.flush()

        def work(coach: Coach) -> int:
            choice = Choice(_ids(coach, found, this), since, comments=how)
            return _write(coach, form, choice, path, language, over=over)

        self._beside.ask(work, lambda made: self._taken_out(path, made), self.tr("Exporting …"))

    def _taken_out(self, path: Path, made: int | JournalError) -> None:
        if isinstance(made, JournalError):
            self._window.toast.tell(self._failed(made))
        else:
            told = self.tr("Exported %n entries to {file}", "", made).format(file=path.name)
            self._window.toast.tell(told)

    # in --------------------------------------------------------------------------------------------

    def ask_in(self) -> None:
        """Ask for a file, and show what it would bring."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # As above.

        asked = self.tr("Which file to bring in")
        path, _ = QFileDialog.getOpenFileName(self._window, asked, str(Path.home()), "JSON (*.json)")
        if not path:
            return
        self._beside.ask(
            lambda coach: coach.preview(Path(path)),
            lambda found: self._previewed(Path(path), found),
            self.tr("Reading the file …"),
        )

    def _previewed(self, path: Path, found: Incoming | JournalError) -> None:
        if isinstance(found, JournalError):
            self._window.toast.tell(self._failed(found))
            return
        made = IncomingDialog(self._window.look, found, self._window)
        made.asked.connect(lambda: self.take_in(path))
        self._open(made)

    def take_in(self, path: Path) -> None:
        """Bring in the file at `path`, all of it or nothing."""
        self._window.routes.desk.flush()
        safe = self._coach.safe

        def work(coach: Coach) -> tuple[Incoming, Path | None]:
            before = safe.copies()[-1:]
            done, made = coach.take_in(path), safe.copies()[-1:]
            return done, (made[0] if made and made != before else None)

        if self._beside.ask(work, self._taken_in, self.tr("Bringing it in …"), writes=True) and self._beside.busy:
            self._be_busy()

    def _be_busy(self) -> None:
        if isinstance(self.dialog, IncomingDialog):
            self.dialog.be_busy()

    def _taken_in(self, made: tuple[Incoming, Path | None] | JournalError) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        if isinstance(made, JournalError):
            self._window.toast.tell(self._failed(made))
            return
        done, copy = made
        with suppress(JournalError):
            self._coach().journal.learn()
        self._window.asides.show_anew()
        told = self.tr("Brought in %n entries.", "", done.new + done.changed)
        if copy is not None:
            self._window.toast.offer(told, lambda: self.undo_asked.emit(copy))
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


def _ids(coach: Coach, found: Search | None, this: str) -> frozenset[str] | None:
    """Which entries are meant: the one called `this`, what is `found`, or all of them."""
    if this:
        return frozenset({this})
    return None if found is None else frozenset(entry.id for entry in coach.journal.each(found))


def _write(coach: Coach, form: str, choice: Choice, path: Path, language: str, *, over: bool) -> int:
    """Write what is chosen to `path`, whole or not at all; how many entries. In any thread."""
    made = coach.export(Form.HTML if form == PDF else Form(form), choice, language)
    content = made.content
    if form == PDF:
        from creator_coach.ui.pdf import as_pdf  # noqa: PLC0415  # Seldom needed.

        content = as_pdf(content.decode("utf-8"), "Creator Coach")
    coach.write(content, path, over=over)
    return made.count
