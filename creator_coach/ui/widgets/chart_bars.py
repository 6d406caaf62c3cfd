"""Names with a bar and a number each: how often something came up, or was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.chart import Chart, metrics, write

_BAR = 8.0
_BLOCK, _APART = 11.0, 3.0


class BarsChart(Chart):
    """`rows` are a name, what is said beside it, and a number; the longest bar is the largest number's."""

    def __init__(self, rows: Sequence[tuple[str, str, int]]) -> None:
        self._rows = rows

    def height(self, width: float, theme: Theme) -> float:
        """A line of words and a bar for each."""
        return self._step(theme) * len(self._rows)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """One below the other."""
        step, high, letters = self._step(theme), metrics(theme).height(), metrics(theme)
        most = max((times for _, _, times in self._rows), default=1)
        for number, (name, note, times) in enumerate(self._rows):
            line = QRectF(area.left(), area.top() + number * step, area.width(), high)
            room = line.width() - letters.horizontalAdvance(str(times)) - 16
            words = letters.elidedText(f"{name} · {note}" if note else name, Qt.TextElideMode.ElideRight, room)
            write(painter, theme, line, words, Qt.AlignmentFlag.AlignLeft, "text")
            write(painter, theme, line, str(times), Qt.AlignmentFlag.AlignRight, "text")
            paint_bar(painter, theme, QRectF(line.left(), line.bottom() + 4, line.width(), _BAR), times / most)

    @staticmethod
    def _step(theme: Theme) -> float:
        return metrics(theme).height() + 4 + _BAR + 14


class BlocksChart(Chart):
    """`rows` are a name and a number; a block for each time, or a bar where there are too many for that."""

    def __init__(self, rows: Sequence[tuple[str, int]]) -> None:
        self._rows = rows

    def height(self, width: float, theme: Theme) -> float:
        """A line for each."""
        return self._step(theme) * len(self._rows)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Names at the left, numbers at the right, blocks before the numbers."""
        step, letters = self._step(theme), metrics(theme)
        most = max((times for _, times in self._rows), default=1)
        names = max((letters.horizontalAdvance(name) for name, _ in self._rows), default=0.0)
        number_wide = letters.horizontalAdvance(str(most)) + 12
        room = QRectF(area.left() + names + 16, 0, area.width() - names - 16 - number_wide, _BLOCK)
        for number, (name, times) in enumerate(self._rows):
            line = QRectF(area.left(), area.top() + number * step, area.width(), step)
            write(painter, theme, line, name, Qt.AlignmentFlag.AlignLeft, "text")
            write(painter, theme, line, str(times), Qt.AlignmentFlag.AlignRight, "text")
            room.moveTop(line.center().y() - _BLOCK / 2)
            _paint_blocks(painter, theme, room, times, most)

    @staticmethod
    def _step(theme: Theme) -> float:
        return metrics(theme).height() + 14


def _paint_blocks(painter: QPainter, theme: Theme, room: QRectF, times: int, most: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    if most * (_BLOCK + _APART) > room.width():
        wide = max(2.0, room.width() * times / most)
        painter.drawRoundedRect(QRectF(room.right() - wide, room.top(), wide, _BLOCK), 3, 3)
        return
    for number in range(times):
        x = room.right() - (number + 1) * (_BLOCK + _APART) + _APART
        painter.drawRoundedRect(QRectF(x, room.top(), _BLOCK, _BLOCK), 3, 3)


def paint_bar(painter: QPainter, theme: Theme, area: QRectF, share: float) -> None:
    """A bar that fills `share` (0 to 1) of `area`."""
    half = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("sunken"))
    painter.drawRoundedRect(area, half, half)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(
        QRectF(area.topLeft(), area.bottomLeft()).adjusted(0, 0, area.width() * share, 0), half, half
    )


class Bar(QWidget):
    """A bar that fills a share of its room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._share = 0.0
        self.setFixedHeight(round(_BAR))

    def show_share(self, share: float) -> None:
        """Fill `share`, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: object) -> None:
        """The bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar(painter, self._look.theme, QRectF(self.rect()), self._share)
        painter.end()
