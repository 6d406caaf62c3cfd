"""Charts painted on paper of their own, to be looked at pixel by pixel."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.chart import Chart


def paint(chart: Chart, look: Look, width: int = 400, theme: Theme | None = None) -> QImage:
    """`chart`, `width` pixels wide and as high as it wants to be."""
    worn = theme or look.theme
    image = QImage(width, round(chart.height(width, worn)), QImage.Format.Format_RGB32)
    image.fill(worn.color("surface"))
    painter = QPainter(image)
    chart.paint(painter, QRectF(image.rect()), worn)
    painter.end()
    return image


def count(image: QImage, color: QColor) -> int:
    """How many pixels have exactly this colour."""
    return sum(image.pixelColor(x, y).rgb() == color.rgb() for x in range(image.width()) for y in range(image.height()))


def columns(image: QImage, color: QColor) -> list[int]:
    """The columns of pixels that have this colour somewhere."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).rgb() == color.rgb() for y in range(image.height()))
    ]


def rows(image: QImage, color: QColor) -> list[int]:
    """The rows of pixels that have this colour somewhere."""
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).rgb() == color.rgb() for x in range(image.width()))
    ]
