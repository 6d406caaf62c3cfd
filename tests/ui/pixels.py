"""Measures contrast where it counts: on the pixels of a rendered page."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from creator_coach.ui.contrast import ratio

#: What text needs, and what large text needs (WCAG 2.2, 1.4.3); large: 24 px, or 18.66 px and bold.
TEXT, LARGE = 4.5, 3.0
#: Letters are drawn with soft edges: the ink itself is what so many pixels, or more, are at least as dark as.
INK = 4


def picture(root: QWidget) -> QImage:
    """What `root` looks like now."""
    return root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colors(image: QImage, area: QRect) -> Counter[int]:
    """How often each colour stands in `area`."""
    inside = area.intersected(image.rect())
    if inside.isEmpty():
        return Counter()
    cells = image.copy(inside).convertToFormat(QImage.Format.Format_RGB32)
    words = memoryview(cells.constBits()).cast("I")
    return Counter(words)


def contrast(image: QImage, area: QRect) -> float:
    """Between the ground of `area` and the ink on it; 21 if nothing is written there."""
    found = colors(image, area)
    if len(found) < 2:
        return 21.0
    ground = QColor.fromRgb(found.most_common(1)[0][0])
    written, seen = (
        sorted(((ratio(QColor.fromRgb(each), ground), times) for each, times in found.items()), reverse=True),
        0,
    )
    for strength, times in written:
        seen += times
        if seen >= INK:
            return strength
    return 1.0


def faint(root: QWidget) -> list[str]:
    """The words under `root` that stand out too little from what is behind them."""
    image, found = picture(root), []
    for each in root.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isVisibleTo(root) or not each.isEnabled():
            continue
        area = _seen(each, root)
        if not each.text().strip() or area.width() < 8 or area.height() < 8:
            continue
        strength, needed = contrast(image, area), LARGE if _large(each) else TEXT
        if strength < needed:
            found.append(f"{type(each).__name__} “{each.text()[:40]}”: {strength:.2f}, needs {needed}")
    return found


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """What can be seen of a widget, without its frame."""
    shown = widget.visibleRegion().boundingRect()
    edge = 3 if isinstance(widget, QAbstractButton) else 0
    return QRect(widget.mapTo(root, shown.topLeft()), shown.size()).adjusted(edge, edge, -edge, -edge)


def _large(widget: QWidget) -> bool:
    size, bold = widget.fontInfo().pixelSize(), widget.font().weight() >= 600
    return size >= 24 or (bold and size >= 18.66)


def around(widget: QWidget, root: QWidget, by: int) -> QRect:
    """The place of `widget` in `root`, and `by` pixels around it."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(-by, -by, by, by)
