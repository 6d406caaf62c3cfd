"""What people come back to, a row for each: how often, whether it was dealt with, and the entries behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.insights.types import Point
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.chart_bars import Bar
from creator_coach.ui.widgets.row_button import RowButton

#: So many of the entries behind a point are listed at a time.
AT_A_TIME = 5


class PointHead(RowButton):
    """The row itself: name, note, number and bar. Pressing it opens what is behind."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._name, self._note = text.label("label"), text.label("caption", "text2")
        self._number = text.label("label", wrap=False)
        self._bar = Bar(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._note)
        first = QHBoxLayout()
        first.addLayout(words, 1)
        first.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._bar)
        self.hold()
        self.toggled.connect(self._tell)

    def show_point(self, name: str, note: str, times: int, most: int) -> None:
        """Show what it is called, what is said beside it, in how many entries it is, and in how many the first is."""
        self._name.setText(name)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._number.setText(str(times))
        self._bar.show_share(times / most)
        told = self.tr("{name}, %n entries", "", times).format(name=name)
        self.setAccessibleName(f"{told}, {note}" if note else told)
        self._tell()

    @property
    def name(self) -> str:
        """What the point is called."""
        return self._name.text()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("open") if self.isChecked() else self.tr("closed"))


class PointRow(QWidget):
    """`behind_asked` carries the ids of entries that are to be named: answer with `show_entries`."""

    behind_asked = Signal(object)
    opened = Signal(str)
    settled = Signal(object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._point = Point("", "", "", ())
        self._listed: list[str] = []
        self.head = PointHead(look)
        self.inside = QWidget()
        self.done = button(look, "secondary", "check", "small")
        self.more = button(look, "quiet", size="small")
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        ways = QHBoxLayout()
        ways.addWidget(self.done)
        ways.addWidget(self.more)
        ways.addStretch(1)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(6, 2, 6, 8)
        column.addLayout(self._entries)
        column.addLayout(ways)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self.head)
        outer.addWidget(self.inside)
        self.inside.hide()
        self.head.toggled.connect(self._open)
        self.more.clicked.connect(self._ask)
        self.done.clicked.connect(lambda: self.settled.emit(self._point, self._point.settled is None))

    def show_point(self, point: Point, name: str, note: str, most: int) -> None:
        """Show `point` under its `name`; `most` is in how many entries the first point is."""
        if point.entries != self._point.entries:
            self._clear()
        self._point = point
        self.head.show_point(name, note, len(point.entries), most)
        self.retranslate()
        if self.head.isChecked() and not self._listed:
            self._ask()

    def _open(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        if opened and not self._listed:
            self._ask()

    def _ask(self) -> None:
        newest = self._point.entries[::-1]
        self.behind_asked.emit(newest[len(self._listed) : len(self._listed) + AT_A_TIME])

    def show_entries(self, named: Sequence[tuple[str, str]]) -> None:
        """List more entries: the id and the name of each."""
        for entry_id, name in named:
            made = button(self._look, "quiet", "chevron-right", "small")
            made.setProperty("place", "left")
            made.setText(name)
            made.clicked.connect(lambda _on=False, entry_id=entry_id: self.opened.emit(entry_id))
            self._entries.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            made.show()
            self._listed.append(entry_id)
        self.retranslate()

    def _clear(self) -> None:
        self._listed.clear()
        while (item := self._entries.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def retranslate(self) -> None:
        """Set every text."""
        name = self.head.name
        self.done.setText(self.tr("Mark as done") if self._point.settled is None else self.tr("Not done after all"))
        self.done.setAccessibleName(f"{self.done.text()}: {name}")
        left = len(self._point.entries) - len(self._listed)
        self.more.setText(self.tr("%Ln more", "", left))
        self.more.setAccessibleName(f"{self.more.text()}: {name}")
        self.more.setVisible(left > 0 and bool(self._listed))


class PointList(QWidget):
    """Shows points below each other, and keeps open what is open."""

    behind_asked = Signal(object, object)
    opened = Signal(str)
    settled = Signal(object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: dict[str, PointRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_points(self, points: Sequence[Point], told: Sequence[tuple[str, str]]) -> None:
        """Show `points`; for each there is its name and what is said beside it in `told`."""
        before, self.rows = self.rows, {}
        most = max((len(point.entries) for point in points), default=1)
        for point, (name, note) in zip(points, told, strict=True):
            row = before.pop(point.key, None) or self._row()
            self._column.addWidget(row)
            row.show_point(point, name, note, most)
            self.rows[point.key] = row
        for gone in before.values():
            gone.hide()
            gone.deleteLater()

    def _row(self) -> PointRow:
        made = PointRow(self._look)
        made.behind_asked.connect(lambda ids: self.behind_asked.emit(made, ids))
        made.opened.connect(self.opened)
        made.settled.connect(self.settled)
        return made
