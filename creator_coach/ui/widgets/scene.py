"""Two armchairs under one lamp: the picture beside the welcome, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look

#: The width, in px, that the picture is drawn for; it grows and shrinks with the room it gets.
_DRAWN_FOR = 500.0
_FLOOR = 716.0


class Scene(QWidget):
    """Decoration: it says nothing that the words beside it do not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Wall, lamp and light, then the chairs."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scene"))
        painter.drawRoundedRect(self.rect(), 18, 18)
        painter.setClipRect(self.rect())
        scale = min(self.width() / _DRAWN_FOR, self.height() / 832)
        painter.translate((self.width() - _DRAWN_FOR * scale) / 2, self.height() - 832 * scale)
        painter.scale(scale, scale)
        self._lamp(painter, -(self.height() - 832 * scale) / scale)
        for left, back, seat in ((94, "#C8BDA8", "#E9E1D1"), (282, "#50806F", "#639684")):
            self._chair(painter, left, QColor(back), QColor(seat))
        painter.end()

    def _lamp(self, painter: QPainter, ceiling: float) -> None:
        theme = self._look.theme
        brass, light = theme.color("brass"), theme.color("scene_light")
        painter.setBrush(theme.color("scene2"))
        painter.drawRect(QRectF(-2000, _FLOOR, 4500, 2))
        glow = QColor(light)
        glow.setAlphaF(0.16)
        painter.setBrush(QBrush(glow))
        painter.drawPolygon(QPolygonF([QPointF(212, 352), QPointF(288, 352), QPointF(436, 716), QPointF(64, 716)]))
        painter.drawEllipse(QRectF(60, 694, 380, 44))
        painter.setBrush(brass)
        painter.drawRect(QRectF(249, ceiling, 2, 300 - ceiling))
        painter.drawPie(QRectF(212, 298, 76, 108), 0, 180 * 16)
        painter.setBrush(light)
        painter.drawRoundedRect(QRectF(218, 349, 64, 6), 3, 3)

    @staticmethod
    def _chair(painter: QPainter, left: float, back: QColor, seat: QColor) -> None:
        painter.setBrush(QColor("#8A6A45"))
        for leg in (22, 98):
            painter.drawRect(QRectF(left + leg, 674, 4, 43))
        painter.setBrush(back)
        painter.drawRoundedRect(QRectF(left + 18, 560, 88, 110), 24, 24)
        painter.setBrush(seat.darker(106))
        painter.drawRect(QRectF(left + 18, 620, 88, 36))
        painter.setBrush(seat)
        painter.drawRoundedRect(QRectF(left + 12, 654, 100, 24), 8, 8)
        for arm in (0, 98):
            painter.drawRoundedRect(QRectF(left + arm, 603, 26, 59), 13, 13)
