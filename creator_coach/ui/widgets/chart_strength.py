"""How hard it hit, before and after: a line for each, also where it did not change or was worse afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from creator_coach.ui.theme import Theme
from creator_coach.ui.widgets.chart import Chart, Legend, metrics, point, write

_MOST = 10
_RADIUS, _RING = 4.5, 8.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two strengths, 0 to 10."""

    before: float
    after: float


class StrengthChart(Chart):
    """`pairs` in the order of time, from the day `first` to the day `last`; `words` are those of before and after."""

    def __init__(self, pairs: Sequence[Pair], first: str, last: str, words: tuple[str, str]) -> None:
        self._pairs = pairs
        self._ends = (first, last)
        self._legend = Legend([(words[0], _hollow), (words[1], _full)])

    def height(self, width: float, theme: Theme) -> float:
        """The legend, the field, and the days."""
        return self._legend.height(width, theme) + 12 + theme.px(190) + metrics(theme).height() + 8

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Lines across at 0, 5 and 10; the pairs over them."""
        self._legend.paint(painter, area, theme)
        letters = metrics(theme)
        left = area.left() + letters.horizontalAdvance(str(_MOST)) + 12
        top = area.top() + self._legend.height(area.width(), theme) + 12 + letters.height() / 2
        field = QRectF(left, top, area.right() - left - 2, area.bottom() - letters.height() - 12 - top)
        self._paint_scale(painter, area, field, theme)
        step = field.width() / max(1, len(self._pairs))
        for number, pair in enumerate(self._pairs):
            _paint_pair(painter, theme, field, field.left() + step * (number + 0.5), pair)
        days = QRectF(field.left(), area.bottom() - letters.height() - 2, field.width(), letters.height())
        write(painter, theme, days, self._ends[0], Qt.AlignmentFlag.AlignLeft)
        if len(self._pairs) > 1:
            write(painter, theme, days, self._ends[1], Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _paint_scale(painter: QPainter, area: QRectF, field: QRectF, theme: Theme) -> None:
        high = metrics(theme).height()
        for number in (0, _MOST // 2, _MOST):
            y = _y(field, number)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(point(field.left(), y), point(field.right(), y))
            room = QRectF(area.left(), y - high / 2, field.left() - area.left() - 8, high)
            write(painter, theme, room, str(number), Qt.AlignmentFlag.AlignRight)


def _y(field: QRectF, strength: float) -> float:
    return field.bottom() - field.height() * strength / _MOST


def _paint_pair(painter: QPainter, theme: Theme, field: QRectF, x: float, pair: Pair) -> None:
    before, after = QPointF(x, _y(field, pair.before)), QPointF(x, _y(field, pair.after))
    if pair.before == pair.after:
        _dot(painter, theme, after, _RING, full=False)
        _dot(painter, theme, after, _RADIUS, full=True)
        return
    worse = Qt.PenStyle.DotLine if pair.after > pair.before else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color("accent"), 2, worse))
    painter.drawLine(before, after)
    _dot(painter, theme, before, _RADIUS, full=False)
    _dot(painter, theme, after, _RADIUS, full=True)


def _dot(painter: QPainter, theme: Theme, at: QPointF, radius: float, *, full: bool) -> None:
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(theme.color("accent" if full else "surface"))
    painter.drawEllipse(at, radius * theme.scale, radius * theme.scale)


def _hollow(painter: QPainter, theme: Theme, square: QRectF) -> None:
    _dot(painter, theme, square.center(), _RADIUS, full=False)


def _full(painter: QPainter, theme: Theme, square: QRectF) -> None:
    _dot(painter, theme, square.center(), _RADIUS, full=True)
