"""What leaves the journal as files, where the person says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Entry
from creator_coach.ui.archive import Archive
from creator_coach.ui.language import in_use
from creator_coach.ui.widgets.toast import Toast


class Exports(QObject):
    """Asks where to, writes, and tells how that went. `window` is what the questions stand before."""

    def __init__(self, archive: Archive, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._archive = archive
        self._toast = toast
        self._window = window

    def evidence(self, entry: Entry | None) -> None:
        """What proves a threat, into a folder."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        into = QFileDialog.getExistingDirectory(self._window, self.tr("Where to put the evidence"))
        if entry is None or not into:
            return
        folder = self._archive.export_evidence(entry, Path(into), in_use())
        if folder is None:
            self._toast.tell(self.tr("The evidence wasn’t exported. The app can’t write to that folder."))
        else:
            self._toast.tell(self.tr("Exported to {folder}").format(folder=folder.name))

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
