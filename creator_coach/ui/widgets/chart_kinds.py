"""What came in, week by week or month by month: a column for each, with a piece for each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Theme
from creator_coach.ui.widgets.chart import Chart, Legend, Sign, labels_apart, metrics, write

#: What lies over the colour of a kind, so that colour is not alone in telling them apart: how lines slant, or dots.
_PATTERNS: dict[Kind, tuple[tuple[float, float], ...]] = {
    Kind.MOCKERY: ((1, -1),),
    Kind.ATTACK: ((1, 1),),
    Kind.THREAT: ((1, -1), (1, 1)),
    Kind.KIND: (),
    Kind.UNCLEAR: ((1, 0),),
}
#: How far apart lines and dots are, in pixels.
_STEP = 5.0
_GAP = 2.0
#: A column is no wider than this, and a piece for one entry no higher, in px at 100 %.
_WIDE, _UNIT = 30, 19
#: The room for the columns is no higher than this.
_FIELD = 190


@dataclass(frozen=True, slots=True)
class Column:
    """What came in during a stretch called `name`."""

    name: str
    kinds: Sequence[tuple[Kind, int]]

    @property
    def entries(self) -> int:
        """How many there were of all kinds."""
        return sum(times for _, times in self.kinds)


class KindsChart(Chart):
    """`columns` in the order of time; `words` are the names of the kinds."""

    def __init__(self, columns: Sequence[Column], words: Mapping[Kind, str]) -> None:
        self._columns = columns
        self._most = max((1, *(column.entries for column in columns)))
        there = {kind for column in columns for kind, _ in column.kinds}
        self._legend = Legend([(words[kind], _sign(kind)) for kind in Kind if kind in there])

    def height(self, width: float, theme: Theme) -> float:
        """The field, the names of the stretches, and the legend."""
        return self._field(theme) + metrics(theme).height() * 2 + 18 + self._legend.height(width, theme)

    def _field(self, theme: Theme) -> float:
        """No higher than the highest column needs."""
        return min(theme.px(_FIELD), theme.px(_UNIT) * self._most)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """The columns on one line, the legend below."""
        high = metrics(theme).height()
        field = QRectF(area.left(), area.top() + high, area.width(), self._field(theme))
        foot = field.bottom()
        step = field.width() / max(1, len(self._columns))
        centres = [field.left() + step * (number + 0.5) for number in range(len(self._columns))]
        unit = field.height() / self._most
        wide = min(theme.px(_WIDE), step * 0.7)
        for column, centre in zip(self._columns, centres, strict=True):
            _paint_column(
                painter, theme, column, QRectF(centre - wide / 2, field.top(), wide, foot - field.top()), unit
            )
        self._paint_names(painter, theme, centres, foot + 4)
        below = QRectF(area.left(), foot + high + 14, area.width(), area.bottom() - foot)
        self._legend.paint(painter, below, theme)

    def _paint_names(self, painter: QPainter, theme: Theme, centres: Sequence[float], y: float) -> None:
        letters = metrics(theme)
        widths = [letters.horizontalAdvance(column.name) for column in self._columns]
        for at in labels_apart(centres, widths):
            room = QRectF(centres[at] - widths[at], y, widths[at] * 2, letters.height())
            write(painter, theme, room, self._columns[at].name, Qt.AlignmentFlag.AlignHCenter)


def _paint_column(painter: QPainter, theme: Theme, column: Column, area: QRectF, unit: float) -> None:
    """From the bottom up, and how many there are on top."""
    y = area.bottom()
    for kind, times in column.kinds:
        high = unit * times
        gap = _GAP if high > 3 * _GAP else 0.0
        paint_kind(painter, theme, kind, QRectF(area.left(), y - high + gap, area.width(), high - gap))
        y -= high
    if column.entries:
        high = metrics(theme).height()
        room = QRectF(area.left() - area.width(), y - high - 1, area.width() * 3, high)
        write(painter, theme, room, str(column.entries), Qt.AlignmentFlag.AlignHCenter)


def paint_kind(painter: QPainter, theme: Theme, kind: Kind, area: QRectF) -> None:
    """A piece in the colour and pattern of `kind`."""
    painter.setPen(Qt.PenStyle.NoPen)
    round_by = min(3.0, area.height() / 2)
    painter.setBrush(theme.kind_color(kind))
    painter.drawRoundedRect(area, round_by, round_by)
    if kind not in _PATTERNS:
        return
    inside = QPainterPath()
    inside.addRoundedRect(area, round_by, round_by)
    painter.save()
    painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
    for slant in _PATTERNS[kind]:
        _paint_lines(painter, theme, area, slant)
    if not _PATTERNS[kind]:
        _paint_dots(painter, theme, area)
    painter.restore()


def _paint_lines(painter: QPainter, theme: Theme, area: QRectF, slant: tuple[float, float]) -> None:
    painter.setPen(QPen(theme.color("surface"), 1.2))
    across, down = slant
    rise = area.width() * down / across
    y = area.top() - abs(rise)
    while y < area.bottom() + abs(rise):
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y + rise))
        y += _STEP * (1.4 if down else 1)


def _paint_dots(painter: QPainter, theme: Theme, area: QRectF) -> None:
    painter.setBrush(theme.color("surface"))
    y = area.top() + _STEP / 2
    while y < area.bottom():
        x = area.left() + _STEP / 2
        while x < area.right():
            painter.drawEllipse(QPointF(x, y), 0.9, 0.9)
            x += _STEP
        y += _STEP


def _sign(kind: Kind) -> Sign:
    return lambda painter, theme, square: paint_kind(painter, theme, kind, square)
