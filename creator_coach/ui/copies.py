"""The backups at work: listed, made, copied to a folder of one's own, removed, and put in the journal's place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from creator_coach.journal.types import Backup, DiskFull, JournalError, Preview
from creator_coach.ui import way_back
from creator_coach.ui.asker import Asker
from creator_coach.ui.background import Inline
from creator_coach.ui.beside import Beside
from creator_coach.ui.dialogs.backups import BackupsDialog
from creator_coach.ui.opening import Opening
from creator_coach.ui.rescue import tried
from creator_coach.ui.window import Window


class Copies(Asker[BackupsDialog]):
    """Shows the sheet of the backups and does what is asked there; the journal is closed while one is restored."""

    def __init__(
        self, window: Window, opening: Opening, runner: Inline, beside: Beside, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._beside = beside
        self._runner = runner

    def ask(self) -> None:
        """Show the sheet."""
        made = BackupsDialog(self._window.look, self._window)
        made.make_asked.connect(self._make)
        made.copy_asked.connect(self._copy)
        made.folder_asked.connect(self._open_folder)
        made.remove_asked.connect(self._remove)
        made.restore_asked.connect(self.restore)
        made.preview_asked.connect(self._preview)
        self._open(made)
        self._list()

    def _list(self, told: str = "") -> None:
        safe, key = self._opening.safe, self._opening.passphrase

        def listed(found: list[Backup] | JournalError) -> None:
            if self.dialog is not None:
                self.dialog.set_busy(busy=False)
                self.dialog.show_copies([] if isinstance(found, JournalError) else found)
                if told:
                    self.dialog.tell(told)

        self._runner.ask(tried(lambda: safe.listed(key)), listed)

    def _preview(self, path: Path) -> None:
        safe, key = self._opening.safe, self._opening.passphrase

        def previewed(found: Preview | JournalError) -> None:
            if self.dialog is not None and not isinstance(found, JournalError):
                self.dialog.show_preview(found)

        self._runner.ask(tried(lambda: safe.preview(path, key)), previewed)

    def _make(self) -> None:
        if self.dialog is None:
            return
        self.dialog.set_busy(busy=True)
        taken = self._beside.ask(
            lambda coach: coach.journal.back_up(), self._made, self.tr("Making a backup …"), writes=True
        )
        if not taken:
            self.dialog.set_busy(busy=False)

    def _made(self, made: Path | JournalError) -> None:
        told = self._failed(made) if isinstance(made, JournalError) else self.tr("A backup has been made.")
        if self.dialog is None:
            self._window.toast.tell(told)
        else:
            self._list(told)

    def _copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        into = QFileDialog.getExistingDirectory(self.dialog, self.tr("Where to put the copy"))
        safe, key = self._opening.safe, self._opening.passphrase
        if into and self.dialog is not None:
            self.dialog.set_busy(busy=True)
            self._runner.ask(tried(lambda: safe.copy_to(Path(into), key)), self._copied)

    def _copied(self, made: Path | JournalError) -> None:
        if isinstance(made, JournalError):
            self._list(self._failed(made))
        else:
            self._list(self.tr("Copied to {file}").format(file=made.name))

    def _remove(self, path: Path) -> None:
        try:
            self._opening.safe.remove([path])
        except JournalError as error:
            self._tell(self._failed(error))
        else:
            self._list(self.tr("The backup is gone."))

    def _open_folder(self) -> None:
        folder = self._opening.safe.path.parent / "backups"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else folder.parent)))

    # in the journal's place ------------------------------------------------------------------------

    def restore(self, path: Path) -> None:
        """Put the backup at `path` in the journal's place; the journal as it was is a backup afterwards."""
        if self._beside.busy:
            self._tell(self._beside.busy_words())
            return
        if not self._window.routes.desk.flush():
            self._tell(self.tr("Your last words couldn’t be saved, so nothing was changed."))
            return
        if self.dialog is not None:
            self.dialog.set_busy(busy=True)
        key = self._opening.hand_over()
        safe = self._opening.safe
        self._runner.ask(tried(lambda: safe.restore(path, key)), lambda made: self._restored(key, made))

    def _restored(self, key: str | None, made: Path | JournalError) -> None:
        self._opening.take_back(key)
        if isinstance(made, JournalError):
            self._list(self._failed(made))
            return
        if self.dialog is not None:
            self.dialog.reject()
        way_back.renew(self._window)
        told = self.tr("The journal is as it was then.")
        self._window.toast.offer(told, lambda: self.restore(made))

    def _tell(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.tell(sentence)
        else:
            self._window.toast.tell(sentence)

    def _failed(self, error: JournalError) -> str:
        if isinstance(error, DiskFull):
            return self.tr("There isn’t enough room on the disk. Nothing was changed.")
        return self.tr("That didn’t work: the file or the folder can’t be read or written. Nothing was changed.")
