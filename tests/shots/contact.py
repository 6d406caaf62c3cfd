"""Contact sheets: every picture of one language, theme and size, small and named, on one large one."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

#: Width of one picture on the sheet, the room around it, and the height of its name, in pixels.
THUMB, GAP, NAME = 380, 14, 22
COLUMNS = 6
PAPER, INK = QColor("#8c8c88"), QColor("#000000")


def contact(pictures: Sequence[Path], path: Path, ending: str) -> None:
    """Put `pictures` onto one at `path`, each named without `ending`. Raises OSError if it cannot be written."""
    images = [QImage(str(each)) for each in pictures]
    tall = max(round(each.height() * THUMB / each.width()) for each in images)
    cell = QRect(0, 0, THUMB + GAP, tall + NAME + GAP)
    columns = min(COLUMNS, len(images))
    rows = ceil(len(images) / columns)
    sheet = QImage(columns * cell.width() + GAP, rows * cell.height() + GAP, QImage.Format.Format_RGB32)
    sheet.fill(PAPER)
    painter = QPainter(sheet)
    painter.setPen(INK)
    for number, (image, picture) in enumerate(zip(images, pictures, strict=True)):
        left, top = GAP + number % columns * cell.width(), GAP + number // columns * cell.height()
        small = image.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation)
        painter.drawText(
            QRect(left, top, THUMB, NAME), Qt.AlignmentFlag.AlignVCenter, picture.name.removesuffix(ending)
        )
        painter.drawImage(left, top + NAME, small)
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(path.name)
