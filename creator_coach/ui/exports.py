"""What leaves the journal as files, where the person says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import DiskFull, Entry, JournalError, PictureUnreadable
from creator_coach.ui.archive import Archive
from creator_coach.ui.asker import Asker
from creator_coach.ui.language import in_use
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.dialogs.evidence import EvidenceDialog  # noqa: F401  # Named below, in quotes.


class Exports(Asker["EvidenceDialog"]):
    """Asks where to, writes, and tells how that went. `window` is what the questions stand before."""

    def __init__(self, look: Look, archive: Archive, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._archive = archive
        self._toast = toast
        self._window = window

    def evidence(self, entry: Entry | None, files: Sequence[Path] | None = None) -> None:
        """What proves a threat: ask what is to go with it. `files` were given already; None if nothing was."""
        from creator_coach.ui.dialogs.evidence import EvidenceDialog  # noqa: PLC0415  # Seldom needed.

        if entry is None:
            return
        made = EvidenceDialog(self._look, self._window)
        made.asked.connect(lambda pictures, zipped: self._write_evidence(entry, pictures, zipped=zipped))
        self._open(made)
        if files is not None:
            made.take_files(files)

    def _write_evidence(self, entry: Entry, pictures: tuple[Path, ...], *, zipped: bool) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # As above.

        into = QFileDialog.getExistingDirectory(self._window, self.tr("Where to put the evidence"))
        if not into or self.dialog is None:
            return
        self.dialog.set_busy(busy=True)
        language = in_use()
        taken = self._archive.aside(
            lambda coach: coach.export_evidence(entry, Path(into), language, pictures, zipped=zipped),
            self._written,
            self.tr("Exporting the evidence …"),
        )
        if not taken:
            self.dialog.set_busy(busy=False)

    def _written(self, made: Path | JournalError) -> None:
        sheet = self.dialog
        if sheet is not None:
            sheet.set_busy(busy=False)
        if not isinstance(made, JournalError):
            if sheet is not None:
                sheet.accept()
            self._toast.tell(self.tr("Exported to {folder}").format(folder=made.name))
        elif sheet is not None:
            sheet.tell(self._failed(made))
        else:
            self._toast.tell(self._failed(made))

    def _failed(self, error: JournalError) -> str:
        if isinstance(error, PictureUnreadable):
            return self.tr("The evidence wasn’t exported. One of the pictures can’t be read.")
        if isinstance(error, DiskFull):
            return self.tr("The evidence wasn’t exported. There isn’t enough room there.")
        return self.tr("The evidence wasn’t exported. The app can’t write to that folder.")

    def corrections(self) -> None:
        """What the app read wrong, without a word of any comment, into a file."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # As above.

        asked = self.tr("Where to put what the app got wrong")
        name = self.tr("creator-coach-corrections.jsonl")
        into, _ = QFileDialog.getSaveFileName(self._window, asked, str(Path.home() / name))
        if not into:
            return
        if self._archive.export_corrections(Path(into)):
            self._toast.tell(self.tr("Exported to {file}").format(file=Path(into).name))
        else:
            self._toast.tell(self.tr("Nothing was exported. The app can’t write to that place."))
