"""One line of the settings: what it is, and the control for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.segmented import Segmented


class SettingRow(QWidget):
    """A title, a line about it, and a control at the end, or below when there is little room."""

    def __init__(self, control: QWidget | None, *, grows: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._title = text.label("body")
        self._title.setProperty("medium", True)
        self._words = text.label("label", "text2")
        self._words.setProperty("light", True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 8, 0, 8)
        self._row.setSpacing(16)
        self._row.addLayout(column, 1)
        self._grows = grows
        if control is not None:
            self._row.addWidget(control, 1 if grows else 0)
            self._title.setBuddy(control)
        self.set_stacked(stacked=False)

    def say(self, title: str, words: str = "") -> None:
        """Set the title and the line about it; the control is named after the title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        if self._control is not None:
            self._control.setAccessibleName(title)
            self._control.setAccessibleDescription(words)

    def set_stacked(self, *, stacked: bool) -> None:
        """The control below the words, or beside them."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._row.setSpacing(6 if stacked else 16)
        if isinstance(self._control, Segmented):
            self._control.set_wrapping(wrapping=stacked)
        if self._control is not None:
            left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
            side = Qt.AlignmentFlag(0) if self._grows else (left if stacked else middle)
            self._row.setAlignment(self._control, side)


class SettingCard(Card):
    """Rows under a heading, with a thin line between them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.body.setContentsMargins(24, 14, 24, 10)
        self.body.setSpacing(2)
        self._rows: list[QWidget] = []
        self.heading = text.label("h2")
        self.body.addWidget(self.heading)

    def add(self, *rows: QWidget) -> None:
        """Add rows at the end."""
        for row in rows:
            self._rows.append(row)
            self.body.addWidget(row)

    def set_stacked(self, *, stacked: bool) -> None:
        """Lay out every row for little or much room."""
        for row in self._rows:
            if isinstance(row, SettingRow):
                row.set_stacked(stacked=stacked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines between the rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._look.theme.color("border"), 1))
        shown = [row for row in self._rows if not row.isHidden()]
        for row in shown[:-1]:
            box = QRectF(row.geometry())
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.end()
