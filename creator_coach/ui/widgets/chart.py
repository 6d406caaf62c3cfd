"""What all pictures of figures have in common: they paint themselves, on the screen, in a file or on paper."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from creator_coach.ui.theme import Look, Theme

#: Paints the sign of a legend into a square.
Sign = Callable[[QPainter, Theme, QRectF], None]


class Chart(ABC):
    """A picture of figures. Lengths are in pixels; `theme` gives colours, fonts and the text's size."""

    @abstractmethod
    def height(self, width: float, theme: Theme) -> float:
        """How high it is when it is `width` wide."""

    @abstractmethod
    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint it into `area`."""


def metrics(theme: Theme, role: str = "caption") -> QFontMetricsF:
    """How wide and high words are in the font of `role`."""
    return QFontMetricsF(theme.font(role))


def write(
    painter: QPainter, theme: Theme, area: QRectF, words: str, align: Qt.AlignmentFlag, tone: str = "text2"
) -> None:
    """Write `words` in small letters, centred between top and bottom of `area`."""
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color(tone))
    painter.drawText(area, int(align | Qt.AlignmentFlag.AlignVCenter), words)


@dataclass(frozen=True, slots=True)
class Legend:
    """Signs and what they mean, in as many lines as are needed."""

    items: Sequence[tuple[str, Sign]]

    def height(self, width: float, theme: Theme) -> float:
        """How high it is when it is `width` wide."""
        return self._line(theme) * len(self._lines(width, theme))

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint it from the top left of `area`."""
        line, side = self._line(theme), theme.px(14)
        for row, some in enumerate(self._lines(area.width(), theme)):
            x, y = area.left(), area.top() + row * line
            for words, sign in some:
                sign(painter, theme, QRectF(x, y + (line - side) / 2, side, side))
                room = QRectF(x + side + 6, y, area.width(), line)
                write(painter, theme, room, words, Qt.AlignmentFlag.AlignLeft)
                x += self._wide(words, theme)

    def _line(self, theme: Theme) -> float:
        return metrics(theme).height() + 6

    def _wide(self, words: str, theme: Theme) -> float:
        return metrics(theme).horizontalAdvance(words) + theme.px(14) + 6 + 14

    def _lines(self, width: float, theme: Theme) -> list[list[tuple[str, Sign]]]:
        lines: list[list[tuple[str, Sign]]] = []
        used = 0.0
        for words, sign in self.items:
            wide = self._wide(words, theme)
            if not lines or used + wide > width:
                lines.append([])
                used = 0.0
            lines[-1].append((words, sign))
            used += wide
        return lines


def labels_apart(centres: Sequence[float], widths: Sequence[float]) -> list[int]:
    """Which of the labels under `centres` can be written without touching another; the last of all is one of them."""
    chosen: list[int] = []
    edge = float("inf")
    for at in reversed(range(len(centres))):
        if centres[at] + widths[at] / 2 <= edge:
            chosen.append(at)
            edge = centres[at] - widths[at] / 2 - 6
    return chosen[::-1]


def point(x: float, y: float) -> QPointF:
    """A place in the middle of a pixel, so that thin lines are sharp."""
    return QPointF(round(x) + 0.5, round(y) + 0.5)


class ChartView(QWidget):
    """Shows a chart. What is in it is said by its accessible name and description, and by the table beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chart: Chart | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_chart(self, chart: Chart | None) -> None:
        """Show `chart`, or nothing."""
        self._chart = chart
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A legend takes more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the chart."""
        return round(self._chart.height(width, self._look.theme)) if self._chart is not None else 0

    def sizeHint(self) -> QSize:
        """A width at which it is easy to read."""
        width = self._look.theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A width at which it can still be read."""
        return QSize(self._look.theme.px(180), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._chart.paint(painter, QRectF(self.rect()), self._look.theme)
        painter.end()
