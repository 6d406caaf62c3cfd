"""How much a possible reading rests on: three small bars, and always the words for them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from creator_coach.reading.types import Grounds
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.words import Words

_FILLED = {Grounds.FAINT: 1, Grounds.FAIR: 2, Grounds.GOOD: 3}
_BAR = (16, 6, 4)  # width, height, gap


class _Bars(QWidget):
    """The three bars alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.filled = 0
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Three bars and two gaps."""
        width, height, gap = (self._look.theme.px(value) for value in _BAR)
        return QSize(3 * width + 2 * gap, height)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than wanted."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint filled bars and empty ones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        width, height, gap = (theme.px(value) for value in _BAR)
        top = (self.height() - height) / 2
        for number in range(3):
            box = QRectF(number * (width + gap), top, width, height)
            filled = number < self.filled
            painter.setBrush(theme.color("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("border_strong"), 1))
            painter.drawRoundedRect(box if filled else box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.end()


class GroundsMeter(QWidget):
    """Bars and words: faint guess, fair guess, good grounds."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words(self)
        self._grounds = Grounds.FAINT
        self._bars = _Bars(look, self)
        self._label = text.label("caption", "text2", wrap=False, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bars)
        row.addWidget(self._label)
        row.addStretch(1)

    def show_grounds(self, grounds: Grounds) -> None:
        """Show `grounds`."""
        self._grounds = grounds
        self._bars.filled = _FILLED[grounds]
        self._bars.update()
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words anew."""
        self._label.setText(self._words.grounds(self._grounds))

    @property
    def words(self) -> str:
        """What the meter says."""
        return self._label.text()
