"""The veil's cloth, wherever words are covered: in the sheet, in the paste box, on what is folded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from creator_coach.ui.theme import Theme


def paint_hatch(painter: QPainter, theme: Theme, rect: QRectF, radius: float = 6.0) -> None:
    """The veil's cloth: slanting stripes that hide the words and say that they do."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("veil"))
    painter.setPen(QPen(theme.color("veil_line"), 2.0))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 7
    painter.restore()
