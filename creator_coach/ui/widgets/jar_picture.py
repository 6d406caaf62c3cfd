"""The jar of kind words, painted: slips lie in it, nine at most, and nothing on the glass counts them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from creator_coach.ui.theme import Look

#: The picture's own measure, in px before the text scale: all that is painted is within it.
_WIDTH, _HEIGHT = 124, 172
#: How many slips can be told apart.
MOST = 9
#: Each slip: its middle, how it lies (degrees), and its colour, from the bottom up.
_SLIPS = (
    (40, 144, -4, "brass_soft"),
    (82, 148, 7, "raised"),
    (56, 133, 10, "work_soft"),
    (90, 124, -12, "brass_soft"),
    (40, 118, -14, "raised"),
    (70, 112, 6, "request_soft"),
    (42, 104, 8, "work_soft"),
    (86, 104, 16, "feeling_soft"),
    (66, 84, 5, "brass_soft"),
)
_SLIP = QRectF(-21, -8, 42, 16)


class JarPicture(QWidget):
    """Says nothing to a screen reader: the words stand beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.slips = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def fill(self, count: int) -> None:
        """Put so many slips in, or as many as can be told apart."""
        self.slips = min(count, MOST)
        self.update()

    def sizeHint(self) -> QSize:
        """Higher than wide."""
        theme = self._look.theme
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, glass, slips and lid."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
        glass = _glass()
        self._paint_glass(painter, glass)
        painter.setClipPath(glass)
        for x, y, angle, colour in _SLIPS[: self.slips]:
            self._paint_slip(painter, QPointF(x, y), angle, colour)
        painter.setClipping(False)
        self._paint_rim(painter, glass)
        painter.end()

    def _paint_glass(self, painter: QPainter, glass: QPainterPath) -> None:
        theme = self._look.theme
        shadow = theme.color("shadow")
        shadow.setAlphaF(0.10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        painter.drawEllipse(QPointF(_WIDTH / 2, 164), 58, 5)
        painter.setBrush(theme.color("raised"))
        painter.drawPath(glass)

    def _paint_slip(self, painter: QPainter, middle: QPointF, angle: int, colour: str) -> None:
        theme = self._look.theme
        painter.save()
        painter.translate(middle)
        painter.rotate(angle)
        painter.setPen(QPen(theme.color("veil_line"), 0.8))
        painter.setBrush(theme.color(colour))
        painter.drawRoundedRect(_SLIP, 2, 2)
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.drawLine(QPointF(-15, -2), QPointF(11, -2))
        painter.drawLine(QPointF(-15, 3), QPointF(1, 3))
        painter.restore()

    def _paint_rim(self, painter: QPainter, glass: QPainterPath) -> None:
        theme = self._look.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border_strong"), 1.5))
        painter.drawPath(glass)
        gleam = QPen(theme.color("veil"), 3)
        gleam.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(gleam)
        painter.drawLine(QPointF(14, 70), QPointF(14, 132))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("brass"))
        painter.drawRoundedRect(QRectF(22, 2, 80, 19), 4, 4)
        painter.setPen(QPen(theme.color("brass_soft"), 1.2))
        painter.drawLine(QPointF(23, 11), QPointF(101, 11))


def _glass() -> QPainterPath:
    """A neck under the lid, shoulders, and straight sides down to a round bottom."""
    path = QPainterPath(QPointF(28, 21))
    path.cubicTo(28, 36, 5, 38, 5, 58)
    path.lineTo(5, 148)
    path.cubicTo(5, 158, 11, 163, 20, 163)
    path.lineTo(_WIDTH - 20, 163)
    path.cubicTo(_WIDTH - 11, 163, _WIDTH - 5, 158, _WIDTH - 5, 148)
    path.lineTo(_WIDTH - 5, 58)
    path.cubicTo(_WIDTH - 5, 38, _WIDTH - 28, 36, _WIDTH - 28, 21)
    path.closeSubpath()
    return path
