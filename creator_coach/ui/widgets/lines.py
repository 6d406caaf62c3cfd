"""The strokes of the evidence grammar: a tint behind the words and a line under them, the same in sheet and legend."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from creator_coach.reading.types import Mark
from creator_coach.ui.theme import Theme
from creator_coach.ui.widgets.evidence import VEILED

#: Radius of a tint's corners, in pixels.
TINT_RADIUS = 4.0


def ink(mark: Mark) -> str:
    """The token of a mark's line and frame."""
    if mark in VEILED:
        return "insult"
    return "brass" if mark is Mark.PRAISE else mark.value


def tint(mark: Mark) -> str:
    """The token of a mark's tint."""
    return f"{ink(mark)}_soft"


def paint_tint(painter: QPainter, theme: Theme, mark: Mark, rect: QRectF) -> None:
    """Fill `rect` with the mark's tint."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tint(mark)))
    painter.drawRoundedRect(rect, TINT_RADIUS, TINT_RADIUS)


def paint_line(painter: QPainter, theme: Theme, mark: Mark, start: QPointF, width: float) -> None:
    """Draw the mark's line from `start` to the right; its style tells the mark without the colour."""
    pen = QPen(theme.color(ink(mark)), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark is Mark.ABSOLUTE:
        pen.setWidthF(1.5)
        painter.setPen(pen)
        painter.drawPath(_wave(start, width))
        return
    if mark is Mark.REQUEST:
        pen.setDashPattern([2.5, 1.5])
    elif mark is Mark.FEELING:
        pen.setWidthF(2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def _wave(start: QPointF, width: float, period: float = 8.0, height: float = 2.0) -> QPainterPath:
    path = QPainterPath(start)
    x, up = start.x(), -1
    while x < start.x() + width:
        step = min(period / 2, start.x() + width - x)
        path.quadTo(x + step / 2, start.y() + up * height, x + step, start.y())
        x, up = x + step, -up
    return path


def paint_frame(painter: QPainter, theme: Theme, token: str, rect: QRectF, *, dashed: bool = False) -> None:
    """A frame around words: 2 px for "these are meant", dashed 1 px for a word that has been revealed."""
    pen = QPen(theme.color(token), 1.0 if dashed else 2.0)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, TINT_RADIUS, TINT_RADIUS)
