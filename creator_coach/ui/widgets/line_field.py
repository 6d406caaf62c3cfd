"""A field of one line: what is pasted or dropped becomes plain words on one line, from a text file too."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from creator_coach.ui.widgets.taking import Taking, copied, may_hold


class LineField(QLineEdit):
    """Shows that it takes what is dragged over it. Line ends become spaces; what does not fit is refused whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taking = Taking(self)
        self.menu: QMenu | None = None

    def take(self, source: QMimeData | None) -> None:
        """Put the words of `source` in where the cursor is, over what is selected: one act, which undo takes back."""
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        words = " ".join(self._taking.words(source, most=room).split())
        if words and self.isEnabled() and not self.isReadOnly():
            self.insert(words)

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a field does, but a paste is taken in our way."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of every field, whose "paste" pastes in our way."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = self.createStandardContextMenu()
        for action in self.menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        self.menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """It may fall here."""
        if may_hold(event.mimeData()) and not self.isReadOnly():
            event.acceptProposedAction()
            self._taking.aim(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was carried on."""
        super().dragLeaveEvent(event)
        self._taking.aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """It fell: words of its own are moved, others are put in where they fell."""
        self._taking.aim(False)
        if event.source() is self:
            super().dropEvent(event)
            return
        copied(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self.take(event.mimeData())
