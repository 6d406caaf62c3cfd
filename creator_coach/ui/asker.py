"""Who asks by a sheet: one at a time, and nothing is left of it when it has been answered."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

Sheet = TypeVar("Sheet", bound=QDialog)


class Asker(QObject, Generic[Sheet]):
    """`dialog` is the sheet that is open, or None."""

    dialog: Sheet | None = None

    def _open(self, sheet: Sheet) -> None:
        self.dialog = sheet
        sheet.finished.connect(self._leave)
        sheet.open()

    def _leave(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
