"""Drawing the bundled icons in any colour and size, sharp on dense screens too."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from creator_coach.content.where import resource

#: The one ink of the bundled icons; it is exchanged for the colour asked for.
INK = "#23282A"


def svg(name: str, ink: str) -> QByteArray:
    """The icon `name` drawn in `ink` ("#rrggbb"). Raises OSError if there is no such icon."""
    return QByteArray(_drawing(name).replace(INK, ink).encode())


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("theme", "icons", f"{name}.svg").read_text(encoding="utf-8")


def in_other_ink(name: str, picture: QPixmap, ink: str) -> QPixmap:
    """`picture`, which is the icon `name`, in `ink`: sooner there than drawn anew. Colours of its own stay."""
    if INK not in _drawing(name):
        return picture
    other = QPixmap(picture)
    painter = QPainter(other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawRect(other.rect())
    painter.end()
    return other


def draw(source: QByteArray, px: int, ratio: float, gap: int = 0) -> QPixmap:
    """`source` as a pixmap of `px` logical pixels each way, with `ratio` device pixels to each.

    `gap` is empty room in logical pixels after the icon, or before it if negative.
    """
    side = max(1, round(px * ratio))
    room = round(gap * ratio)
    pixmap = QPixmap(side + abs(room), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    # The target rectangle is named: without it a dense pixmap is drawn clipped.
    QSvgRenderer(source).render(painter, QRectF(max(0, -room), 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
