"""Lists of steps: numbered ones to follow on a platform, and ones to tick on the safety page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Step
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.layouts import emptied


class _Number(QWidget):
    """A number in a ring."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = number
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A ring as high as a line and a half."""
        side = self._look.theme.px(26)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than wanted."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._look.theme, self._look.theme.px(26)
        ring = QRectF(0.5, 0.5, side - 1, side - 1)
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawEllipse(ring)
        font = theme.font("caption")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, f"{self._number}")
        painter.end()


class StepList(QWidget):
    """Steps with a line between them: numbered, or with boxes to tick."""

    ticked = Signal(str, bool)  # id of the step

    def __init__(self, look: Look, tickable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tickable = tickable
        self._steps: tuple[Step, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(9)

    def show_steps(self, steps: Sequence[Step], done: Sequence[str] = ()) -> None:
        """Show `steps`; those whose id is in `done` are ticked."""
        if tuple(steps) != self._steps:
            self._steps = tuple(steps)
            self._fill()
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in done)
            box.blockSignals(False)

    def _fill(self) -> None:
        emptied(self._column)
        self.boxes.clear()
        for number, step in enumerate(self._steps, start=1):
            if number > 1:
                self._column.addWidget(text.rule())
            self._column.addWidget(self._row(number, step))

    def _row(self, number: int, step: Step) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 if self._tickable else 12)
        row.addWidget(self._box(step) if self._tickable else _Number(self._look, number), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        title, detail = text.label("h3"), text.label("body", "text2")
        title.setText(step.title)
        detail.setText(step.detail)
        column.addWidget(title)
        if step.detail:
            column.addWidget(detail)
        row.addLayout(column, 1)
        return holder

    def _box(self, step: Step) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleName(step.title)
        box.setAccessibleDescription(step.detail)
        box.toggled.connect(lambda ticked, name=step.id: self.ticked.emit(name, ticked))
        self.boxes[step.id] = box
        return box
