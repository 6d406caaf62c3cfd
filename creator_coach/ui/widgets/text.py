"""Labels: always plain text, wrapped, set with the design's line height, and styled by role and tone."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

#: Line height of each role as a multiple of the font's size; the same as in tokens.json.
LINE_HEIGHT = {
    "display": 1.2,
    "h1": 1.25,
    "h2": 1.3,
    "h3": 1.4,
    "reading": 1.65,
    "reading_small": 1.55,
    "body": 1.5,
    "label": 1.4,
    "caption": 1.4,
}
#: A wrapped label asks for at most this many letters across; it takes what it is given.
_MEASURE = 60
#: No word of ours has more letters than this; what has, a path or a link, is broken where the line ends.
_UNBROKEN = 28
#: More room than there ever is.
_ANY = 1 << 24


class Prose(QLabel):
    """A label of plain words. Unlike QLabel it keeps the line height of its role."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = LINE_HEIGHT[role]
        self._sizes: list[tuple[int, int, QSize]] = []
        self._hangs: float | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def setText(self, text: str) -> None:
        """Set the words."""
        if text != self.text():
            self._sizes = []
            super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """What was measured holds for one font."""
        if event.type() is QEvent.Type.FontChange:
            self._sizes, self._hangs = [], None
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """A wrapped label grows downwards."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height of the words when they are `width` wide."""
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom()
        return self._measure(width - margins.left() - margins.right()).height() + around

    def sizeHint(self) -> QSize:
        """A line of words, or a paragraph that is easy to read."""
        letter = QFontMetricsF(self.font()).averageCharWidth()
        return self._with_margins(self._measure(math.ceil(_MEASURE * letter) if self.wordWrap() else 1 << 20))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        if not self.wordWrap():
            return self.sizeHint()
        return self._with_margins(QSize(self._longest_word(), math.ceil(self._line() + self._hanging())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, line by line."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        area = self.contentsRect()
        layout, height = self._lay(area.width())
        spare = area.height() - height
        top = 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else max(0.0, spare / 2)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(area.x(), area.y() + top))
        painter.end()

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _line(self) -> float:
        size = self.font().pixelSize()
        return (size if size > 0 else QFontMetricsF(self.font()).height() / 1.2) * self._line_height

    def _hanging(self) -> float:
        """How far letters hang below a line that is lower than the font is high, in pixels."""
        if self._hangs is None:
            metrics, line = QFontMetricsF(self.font()), self._line()
            baseline = (line - metrics.height()) / 2 + metrics.ascent()
            self._hangs = max(0.0, math.ceil(baseline + metrics.tightBoundingRect("gjpqyç").bottom()) + 1 - line)
        return self._hangs

    def _longest_word(self) -> int:
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return math.ceil(min(longest, _UNBROKEN * metrics.averageCharWidth())) + 1

    def _measure(self, width: int) -> QSize:
        for least, most, known in self._sizes:
            if least <= width <= most:
                return known
        layout, height = self._lay(width)
        across = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0.0)
        found = QSize(math.ceil(across) + 1, math.ceil(height))
        # Lines that were broken to fit are broken at the same places wherever the longest of them has room, and one
        # line stays one however much room there is. Laying words out is most of what showing a page costs.
        self._sizes.append((min(width, found.width()), width if layout.lineCount() > 1 else _ANY, found))
        return found

    def _lay(self, width: float) -> tuple[QTextLayout, float]:
        # Line breaks of the text are kept; QTextLayout knows only the separator for them.
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else QTextOption.WrapMode.ManualWrap
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        step, usual, top = self._line(), QFontMetricsF(self.font()).height(), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            # A line with higher signs than the font's own (emoji, say) takes the room they need; 2 is for rounding.
            higher = line.height() - usual
            taller = step + (higher if higher > 2 else 0.0)
            line.setPosition(QPointF(0, top + (taller - line.height()) / 2))
            top += taller
        layout.endLayout()
        return layout, (max(top, step) if self.text() else step) + self._hanging()


def label(role: str, tone: str = "text", wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """An empty label of `role` ("h1", "body", ...) and `tone` ("text", "text2", ...). Never reads markup."""
    made = Prose(role, parent)
    made.setProperty("tone", tone)
    if wrap:
        wrap_words(made)
    return made


def wrap_words(target: QLabel) -> None:
    """Let the words of a label stand in several lines where one has no room for them."""
    target.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    target.setSizePolicy(policy)


def set_tone(target: QLabel, tone: str) -> None:
    """Change the tone of a label that is already shown."""
    target.setProperty("tone", tone)
    target.style().unpolish(target)
    target.style().polish(target)


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    made = QFrame(parent)
    made.setProperty("rule", True)
    return made
