"""A field of several lines for the person's own words: plain text only, pasted or dropped, from a text file too."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach.ui.widgets.taking import Taking, copied, may_hold


class TextField(QPlainTextEdit):
    """Shows that it takes what is dragged over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taking = Taking(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Anything: what cannot be taken in is told why."""
        return may_hold(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put the words in where the cursor is: one act, which undo takes back."""
        words = self._taking.words(source)
        if words:
            self.textCursor().insertText(words)
            self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """It may fall here."""
        super().dragEnterEvent(event)
        self._taking.aim(event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was carried on."""
        super().dragLeaveEvent(event)
        self._taking.aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """It fell."""
        own = event.source() in (self, self.viewport())
        super().dropEvent(event)
        self._taking.aim(False)
        if event.isAccepted() and not own:
            copied(event)
