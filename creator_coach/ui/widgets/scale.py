"""The scale from 0 to 10: painted, empty until someone chooses, and a slider to assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.scale_cells import LAST, Cells, height_of, least_width

_TEN_WITHIN_MS = 900
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageUp: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageDown: -1,
}


class Scale(QAbstractSlider):
    """Eleven cells, 0 to 10, and two words under their ends. `picked` carries the new number, or None when emptied.

    Arrows move by one, Home and End go to the ends, digits choose (1 then 0 within a moment is 10),
    Delete and Backspace empty it, and so does choosing the chosen cell once more.
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number: int | None = None
        self._hover: int | None = None
        self._ringed = False
        self._low = self._high = self._title = ""
        self._since_one = QElapsedTimer()
        self.setRange(0, LAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # The ring goes around the chosen cell, not around the words under the scale.
        self.setProperty("ring", False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)
        self._describe()

    @property
    def number(self) -> int | None:
        """The chosen number, 0 to 10, or None."""
        return self._number

    def set_number(self, number: int | None) -> None:
        """Show `number` (0 to 10, or None for empty) without telling anyone."""
        self._number = number if number is None else min(LAST, max(0, number))
        self.setValue(self._number or 0)
        self._describe()
        self.update()

    def set_words(self, title: str, low: str, high: str) -> None:
        """The question the scale answers, for assistive technology, and the words under its two ends."""
        self._title, self._low, self._high = title, low, high
        self._describe()
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """The choice as it is said: "7 of 10", or that nothing is chosen."""
        if self._number is None:
            return self.tr("nothing chosen")
        return self.tr("{number} of 10").format(number=self._number)

    def _describe(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self.spoken())

    def _pick(self, number: int | None) -> None:
        if number != self._number:
            self.set_number(number)
            self.picked.emit(self._number)

    # size and place --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as eleven comfortable cells."""
        return QSize(self._look.theme.px(420), height_of(self._look.theme, bool(self._low)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as eleven cells that can still be hit and read."""
        return QSize(least_width(self._look.theme), height_of(self._look.theme, bool(self._low)))

    # hand and keys ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer; the chosen one again empties the scale."""
        number = self._cells().at(event.position().x(), event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._pick(None if number == self._number else number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the cell under the pointer."""
        self._hover = self._cells().at(event.position().x(), event.position().y())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for the keyboard; a click shows well enough where it was."""
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ringed = False
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Put the light out."""
        self._hover = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a turn of the wheel must not change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, digits, Delete; the rest is the page's."""
        self._ringed = True
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pick(0 if key == Qt.Key.Key_Home else LAST)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._pick(None)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._digit(key - Qt.Key.Key_0)
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        start = (-1 if by > 0 else LAST + 1) if self._number is None else self._number
        self._pick(min(LAST, max(0, start + by)))

    def _digit(self, digit: int) -> None:
        ten = digit == 0 and self._since_one.isValid() and self._since_one.elapsed() < _TEN_WITHIN_MS
        self._since_one.invalidate()
        if digit == 1:
            self._since_one.start()
        self._pick(LAST if ten else digit)

    # painting --------------------------------------------------------------------------------------

    def _cells(self) -> Cells:
        ringed = (self._number or 0) if self._ringed else None
        return Cells(self._look.theme, self.width(), self._number, self._hover, ringed, self.isEnabled())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cells, the words under them, and the ring when the keyboard is here."""
        painter = QPainter(self)
        self._cells().paint(painter, self._low, self._high)
        painter.end()
