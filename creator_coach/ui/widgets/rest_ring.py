"""A ring that shows how much of a rest is left, the minutes inside it."""

from __future__ import annotations

from datetime import timedelta
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from creator_coach.ui.theme import Look

_FULL = 16 * 360


def minutes(left: timedelta) -> int:
    """How many minutes are left, begun ones counted."""
    return max(0, ceil(left.total_seconds() / 60))


class RestRing(QWidget):
    """Painted anew when it is told of another time; nothing moves by itself."""

    def __init__(self, look: Look, side: int, *, numbered: bool, parent: QWidget | None = None) -> None:
        """`side` is in px before the text scale; `numbered` puts the minutes (or hours) inside."""
        super().__init__(parent)
        self._look = look
        self._side = side
        self._numbered = numbered
        self.share = 0.0
        self.inside = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_left(self, left: timedelta, whole: timedelta) -> None:
        """Show that `left` is left of `whole`."""
        self.share = min(1.0, left / whole) if whole else 0.0
        count = minutes(left)
        self.inside = str(count) if count < 100 else f"{ceil(count / 60)} h"
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._look.theme.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is left as an arc from the top; the rest of the ring is pale."""
        theme = self._look.theme
        width = max(3, theme.px(self._side / 10))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("veil"), width))
        painter.drawEllipse(box)
        pen = QPen(theme.color("accent"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.share:
            painter.drawArc(box, _FULL // 4, round(self.share * _FULL))
        if self._numbered:
            painter.setFont(theme.font("h3"))
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.inside)
        painter.end()
