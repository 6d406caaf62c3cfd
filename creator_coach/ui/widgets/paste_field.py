"""The field inside the paste box: plain text only, and what is pasted or dropped is handed on instead of put in."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.text_field import TextField

#: A word this long has no place to break, and Qt takes the better part of a second to find that out.
_ENDLESS = re.compile(r"\S{400}")


class PasteField(TextField):
    """`received` carries what was pasted or dropped; `undone_past_start` tells of an undo with nothing to undo."""

    received = Signal(object)
    undone_past_start = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bare", True)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        look.changed.connect(self._fit)
        self._fit()

    def fill(self, words: str) -> None:
        """Show `words` and forget what could be undone; the cursor stands after them."""
        wrap = QTextOption.WrapMode
        endless = _ENDLESS.search(words) is not None
        self.setWordWrapMode(wrap.WrapAnywhere if endless else wrap.WrapAtWordBoundaryOrAnywhere)
        self.setPlainText(words)
        if not words:
            return
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        self.setMinimumHeight(self._look.theme.px(120))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what was pasted or dropped."""
        from creator_coach.ui.widgets.dropped import Dropped, dropped  # noqa: PLC0415  # Not needed for the first painting.

        found = dropped(source)
        if found != Dropped():
            self.received.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a field does, but an undo with nothing left to undo is told."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undone_past_start.emit()
            return
        super().keyPressEvent(event)
