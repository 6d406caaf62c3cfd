"""The steps of a reflection: done, current and coming; each can be gone to, and shows what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.row_button import RowButton

_PREVIEW = 110


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the list shows it: its name, and what the person has written there ("" for nothing yet)."""

    title: str
    said: str = ""


def shortened(words: str, most: int = _PREVIEW) -> str:
    """`words` on one line and at most `most` characters, cut between words."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


class StepMark(QWidget):
    """A number in a circle: outlined when the step is coming, filled when it is now, a tick when it is done."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = number
        self._state = "coming"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_state(self, state: str) -> None:
        """Show "done", "current" or "coming"."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = self._look.theme.px(28)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle and what is in it."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fills = {"done": "accent_soft", "current": "accent"}
        edge = theme.color("border_strong")
        painter.setPen(QPen(edge, 1) if self._state == "coming" else Qt.PenStyle.NoPen)
        fill = fills.get(self._state)
        painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawEllipse(area)
        if self._state == "done":
            px = theme.px(16)
            inset = (self.width() - px) // 2
            painter.drawPixmap(inset, inset, self._look.pixmap("check", px, "accent_text"))
        else:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("on_accent" if self._state == "current" else "text2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepRow(RowButton):
    """One step: its circle, its name, and what was written."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = StepMark(look, number)
        self._title: QLabel = text.label("label", "text2")
        self._said: QLabel = text.label("caption", "text2")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(0, 4, 0, 0)
        words.addWidget(self._title)
        words.addWidget(self._said)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hold()

    def say(self, line: StepLine, state: str, spoken: str) -> None:
        """Show `line` in `state`; `spoken` is what is read aloud."""
        self._mark.set_state(state)
        self._title.setText(line.title)
        text.set_tone(self._title, "text" if state == "current" else "text2")
        self._said.setText(shortened(line.said))
        self._said.setVisible(bool(line.said))
        self.setAccessibleName(spoken)
        self.updateGeometry()


class StepList(QWidget):
    """`chosen` carries the index of the step the person wants to go to."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_steps(self, lines: Sequence[StepLine], current: int) -> None:
        """Show `lines`, with the one at index `current` as the step of now."""
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        while len(self._rows) < len(lines):
            self._rows.append(self._row(len(self._rows)))
        for index, (row, line) in enumerate(zip(self._rows, lines, strict=True)):
            state = "current" if index == current else "done" if line.said else "coming"
            row.say(line, state, self._spoken(index, line, state))

    def _row(self, index: int) -> StepRow:
        row = StepRow(self._look, index + 1)
        row.clicked.connect(self._clicked)
        self._column.addWidget(row)
        return row

    def _spoken(self, index: int, line: StepLine, state: str) -> str:
        words = {"done": self.tr("done"), "current": self.tr("current step"), "coming": self.tr("not written yet")}
        place = self.tr("Step {number}: {title}, {state}")
        return place.format(number=index + 1, title=line.title, state=words[state])

    def _clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, StepRow):
            self.chosen.emit(self._rows.index(pressed))


class StepBars(QWidget):
    """How far one has come, as a row of bars: what the list says, where there is no room for the list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_place(self, count: int, current: int) -> None:
        """Show `count` bars, filled up to index `current`."""
        self._count, self._current = count, current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the bars."""
        px = self._look.theme.px
        return QSize(self._count * px(29), px(6))

    def minimumSizeHint(self) -> QSize:
        """As short as bars can be and still be told apart."""
        return QSize(self._count * 8, self._look.theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / max(1, self._count)
        for index in range(self._count):
            painter.setBrush(theme.color("accent" if index <= self._current else "veil"))
            bar = QRectF(index * step, 0, step - min(step / 3, 4), theme.px(6))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()
