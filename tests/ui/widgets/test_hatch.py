"""The veil's cloth: stripes that fill their place and nothing beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.hatch import paint_hatch


def test_the_cloth_fills_its_place_with_two_colours(look: Look) -> None:
    image = QImage(60, 12, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_hatch(painter, look.theme, QRectF(2, 2, 56, 8))
    painter.end()
    row = [image.pixelColor(x, 6) for x in range(60)]
    assert all(color.alpha() == 255 for color in row[8:52])
    assert len({color.name() for color in row[8:52]}) > 1
    assert image.pixelColor(0, 0).alpha() == 0
