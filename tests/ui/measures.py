"""Where things lie on a page, for tests of pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget


def place(grid: QGridLayout, part: QWidget) -> tuple[int, int, int, int]:
    """Row, column, rows and columns of `part`."""
    found: Any = grid.getItemPosition(grid.indexOf(part))
    return (found[0], found[1], found[2], found[3])


def fits(page: QScrollArea) -> bool:
    """Whether nothing is wider than what is seen of the page."""
    canvas = page.widget()
    return canvas is not None and canvas.width() <= page.viewport().width()
