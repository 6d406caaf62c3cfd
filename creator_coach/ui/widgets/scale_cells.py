"""How the scale is drawn: where its eleven cells lie, and what each looks like."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from creator_coach.ui.theme import Theme

LAST = 10
_GAP = 4
_CELL_HEIGHT = 36


def height_of(theme: Theme, words: bool) -> int:
    """The height of the scale in pixels, with or without words under its ends."""
    return theme.px(_CELL_HEIGHT) + (6 + QFontMetrics(theme.font("caption")).height() if words else 0)


def least_width(theme: Theme) -> int:
    """As narrow as eleven cells can be and still be hit and read."""
    return (LAST + 1) * (theme.px(18) + _GAP)


@dataclass(frozen=True, slots=True)
class Cells:
    """The scale at one moment: `ringed` and `hover` are the cells with the focus ring and under the pointer."""

    theme: Theme
    width: int
    number: int | None = None
    hover: int | None = None
    ringed: int | None = None
    enabled: bool = True

    def cell(self, number: int) -> QRectF:
        """Where the cell of `number` lies."""
        wide = (self.width + _GAP) / (LAST + 1)
        return QRectF(number * wide, 0, wide - _GAP, self.theme.px(_CELL_HEIGHT))

    def at(self, x: float, y: float) -> int | None:
        """The number at a point, the gaps shared between neighbours; None beside the cells."""
        return next((n for n in range(LAST + 1) if self.cell(n).adjusted(-2, 0, 2, 0).contains(x, y)), None)

    def paint(self, painter: QPainter, low: str, high: str) -> None:
        """Draw the cells, and `low` and `high` under their ends."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font("label"))
        for number in range(LAST + 1):
            self._paint_cell(painter, number)
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.color("text3"))
        row = QRectF(0, self.theme.px(_CELL_HEIGHT) + 6, self.width, self.theme.px(40))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, low)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, high)

    def _paint_cell(self, painter: QPainter, number: int) -> None:
        fill, edge, ink = self._colours(number)
        cell, corner = self.cell(number), 8.0
        if number == self.ringed:
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), corner, corner)
            cell, corner = cell.adjusted(4, 4, -4, -4), 5.0
        painter.setPen(QPen(self.theme.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(fill))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.setPen(self.theme.color(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    def _colours(self, number: int) -> tuple[str, str, str]:
        """Fill, edge ("" for none) and ink of a cell."""
        if not self.enabled:
            return ("sunken", "border", "text3")
        if number == self.number:
            return ("accent", "", "on_accent")
        lit = number == self.hover
        if self.number is not None and number < self.number:
            return ("accent_soft", "accent" if lit else "", "accent_text")
        return ("raised", "accent" if lit else "border_strong", "text2")
