"""The sheets that stand before the window, while everything is hidden: out of sight, and back as they were."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid


class Curtain:
    """Belongs to `window`. What is typed into a sheet stays in it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._behind: list[QDialog] = []

    def draw(self) -> None:
        """Hide every sheet that can be seen."""
        self._behind = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        for each in self._behind:
            each.hide()

    def open(self) -> None:
        """Show them again."""
        for each in self._taken():
            each.open()

    def drop(self) -> None:
        """Close them for good, as by Esc."""
        for each in self._taken():
            each.reject()

    def _taken(self) -> list[QDialog]:
        behind, self._behind = self._behind, []
        return [each for each in behind if isValid(each)]
