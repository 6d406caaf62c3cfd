"""The slips that lie over a hidden text: as many lines as there are words for, none of the words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.hatch import paint_hatch

#: Widths of the lines as shares of the whole; the last line is always short.
_SHARES = (0.96, 0.91, 0.97, 0.88, 0.94, 0.9)
_LAST_SHARE = 0.42
_WORDS_A_LINE = 12
_LINE = 14
_STEP = 23.5


class VeilLines(QAbstractButton):
    """Hatched lines in place of a text. Enter or space asks to show it, Delete to clear it; a paste is handed on."""

    show_asked = Signal()
    clear_asked = Signal()
    received = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)
        self.clicked.connect(self.show_asked)

    def set_words(self, words: int) -> None:
        """Show lines enough for `words` words."""
        self._words = words
        self.update()

    def lines(self) -> list[QRectF]:
        """Where the lines lie: at most as many as there is room for."""
        theme = self._look.theme
        line, step = theme.px(_LINE), theme.scale * _STEP
        room = max(1, int((self.height() - line) / step) + 1)
        count = min(room, max(1, ceil(self._words / _WORDS_A_LINE)))
        shares = [_SHARES[row % len(_SHARES)] for row in range(count - 1)] + [_LAST_SHARE]
        return [QRectF(0, 2 + row * step, self.width() * share, line) for row, share in enumerate(shares)]

    def minimumSizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(self._look.theme.px(120), self._look.theme.px(2 * _STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self.lines():
            paint_hatch(painter, self._look.theme, line, 4.0)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse has a button of its own for it: nothing hurtful is shown by a click beside one."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, show, clear; the rest is the page's."""
        if event.matches(QKeySequence.StandardKey.Paste):
            from creator_coach.ui.widgets.dropped import Dropped, dropped  # noqa: PLC0415  # Not needed for the first painting.

            found = dropped(QGuiApplication.clipboard().mimeData())
            if found != Dropped():
                self.received.emit(found)
        elif event.modifiers():
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.show_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_asked.emit()
        else:
            event.ignore()
