"""Cards, and the canvas that paints the one soft shadow under a sheet."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHideEvent, QMoveEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look


@runtime_checkable
class Veiling(Protocol):
    """A card with hurtful words on it, which can be hidden."""

    def veil_all(self) -> bool:
        """Hide what has been shown; whether there was anything to hide."""

    def toggle_veils(self) -> None:
        """Show the hidden words, or hide them again."""

    def set_veiling(self, veiling: bool) -> None:
        """Whether hurtful words are covered to begin with."""


PADDING = {"sheet": (26, 22), "card": (20, 20), "sunken": (20, 20), "caution_soft": (20, 16), "tile": (14, 12)}
_BLUR = 24
_DROP = 4
_CORNER = _BLUR + 18


class Card(QFrame):
    """A frame of one style (sheet, card, sunken, raised, caution, caution_soft, brass, tile); fill `body`."""

    def __init__(self, look: Look, style: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("card", style)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        across, down = PADDING.get(style, (20, 20))
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(12)

    @property
    def casts(self) -> bool:
        """Whether this card lies so high that it casts a shadow."""
        return bool(self.property("card") == "sheet")

    def moveEvent(self, event: QMoveEvent) -> None:
        """The shadow moves along."""
        super().moveEvent(event)
        self._repaint_canvas()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shadow grows along."""
        super().resizeEvent(event)
        self._repaint_canvas()

    def hideEvent(self, event: QHideEvent) -> None:
        """The shadow goes along."""
        super().hideEvent(event)
        self._repaint_canvas()

    def showEvent(self, event: QShowEvent) -> None:
        """The shadow comes along."""
        super().showEvent(event)
        self._repaint_canvas()

    def _repaint_canvas(self) -> None:
        below = self.parentWidget() if self.casts else None
        while below is not None and not isinstance(below, Canvas):
            below = below.parentWidget()
        if below is not None:
            below.update()


class Canvas(QWidget):
    """What pages lay their cards on; it paints the shadow of every sheet on it, from one cached picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shadow: QPixmap | None = None
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.changed.connect(self._forget)

    def _forget(self) -> None:
        self._shadow = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shadows; what lies on the canvas paints itself."""
        sheets = [card for card in self.findChildren(Card) if card.casts and card.isVisibleTo(self)]
        if not sheets:
            return
        if self._shadow is None:
            self._shadow = shadow(self._look)
        painter = QPainter(self)
        for sheet in sheets:
            paint_shadow(painter, self._shadow, QRect(sheet.mapTo(self, QPoint(0, 0)), sheet.size()))
        painter.end()


def shadow(look: Look) -> QPixmap:
    """The picture of a shadow whose corners and edges `paint_shadow` stretches."""
    side = 2 * _CORNER + 2
    picture = QPixmap(side + 2 * _BLUR, side + 2 * _BLUR)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Each ring replaces what lies inside it: shares this small would be lost if they were added up in eight bits.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    color = QColor(look.theme.color("shadow"))
    strength = 0.35 if look.theme.dark else 0.07
    for inset in range(_BLUR):
        depth = (inset + 1) / _BLUR
        color.setAlphaF(strength * depth * depth * (3 - 2 * depth) * 0.5)
        painter.setBrush(color)
        area = QRectF(inset, inset, picture.width() - 2 * inset, picture.height() - 2 * inset)
        painter.drawRoundedRect(area, 18 + _BLUR - inset, 18 + _BLUR - inset)
    painter.end()
    return picture


def paint_shadow(painter: QPainter, picture: QPixmap, card: QRect) -> None:
    """Paint `picture` under `card`: corners as they are, edges stretched."""
    outer = card.adjusted(-_BLUR, -_BLUR + _DROP, _BLUR, _BLUR + _DROP)
    edge = min(_CORNER + _BLUR, outer.width() // 2, outer.height() // 2)
    xs = (0, edge, outer.width() - edge, outer.width())
    ys = (0, edge, outer.height() - edge, outer.height())
    full = picture.width()
    sx = sy = (0, edge, full - edge, full)
    for row in range(3):
        for column in range(3):
            target = QRect(
                outer.x() + xs[column], outer.y() + ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]
            )
            source = QRect(sx[column], sy[row], sx[column + 1] - sx[column], sy[row + 1] - sy[row])
            painter.drawPixmap(target, picture, source)
