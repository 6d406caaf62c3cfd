"""One group of many comments: its name and number, a few rows of it, and what can be done with all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Button, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.disclosure import IconTile
from creator_coach.ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A title, a line below it, what its button says and is called, and what it asks for."""

    title: str
    note: str
    act: str
    name: str
    asks: object


@dataclass(frozen=True, slots=True)
class GroupAct:
    """Something to do with the whole group: its id, words and icon; the first one is framed."""

    id: str
    words: str
    icon: str


class GroupCard(QWidget):
    """`row_asked` carries what a row asks for, `act_asked` the id of an act, `all_asked` wants the whole list."""

    row_asked = Signal(object)
    act_asked = Signal(str)
    all_asked = Signal()

    def __init__(self, look: Look, icon: str, *, folded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._folded = folded
        self.title = text.label("h3" if folded else "h2")
        self.count = text.label("h3" if folded else "body", wrap=False)
        self.note = text.label("caption", "text2")
        self.all = button(look, "quiet", size="small")
        self.rows: list[Button] = []
        self.acts: list[Button] = []
        self._lines: list[_Line] = []
        self._offered: list[tuple[str, str]] = []
        self._card = Card(look, "card")
        self._lay_out()
        self.all.clicked.connect(self.all_asked)

    def _lay_out(self) -> None:
        top = QWidget()
        head = FlowLayout(top)
        head.addWidget(self.title)
        head.addWidget(self.count)
        for each in (self.note, self.all):
            each.setParent(self)  # not every card lays both of them out
            each.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._ways = FlowLayout(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self._folded:
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(top)
            words.addWidget(self.note)
            first = QHBoxLayout()
            first.setSpacing(12)
            first.addWidget(IconTile(self._look, self._icon), 0, Qt.AlignmentFlag.AlignTop)
            first.addLayout(words, 1)
            self._card.body.addLayout(first)
        else:
            head.addWidget(self.all)
            self.all.show()
            column.addWidget(top)
        self._card.body.addLayout(self._list)
        self._card.body.addLayout(self._ways)
        column.addWidget(self._card)

    def show_group(self, title: str, count: int, note: str, rows: Sequence[GroupRow], acts: Sequence[GroupAct]) -> None:
        """Show the group anew. What is there already is only written over: this is done while comments are read."""
        self.title.setText(title)
        self.count.setText(f"{count:,}".replace(",", "\u00a0"))
        self.note.setText(note)
        self.note.setVisible(bool(note) and self._folded)
        self._show_rows(rows)
        if [(each.id, each.icon) for each in acts] != self._offered:
            self._offered = [(each.id, each.icon) for each in acts]
            _empty(self._ways)
            self.acts = [self._act(each, first=not at) for at, each in enumerate(acts)]
        for made, act in zip(self.acts, acts, strict=True):
            made.setText(act.words)
            made.setAccessibleName(f"{act.words}: {title}")
        self._ways.invalidate()

    def _show_rows(self, rows: Sequence[GroupRow]) -> None:
        while len(self._lines) > len(rows):
            gone = self._lines.pop()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(rows):
            line = _Line(self._look, self._icon)
            line.asked.connect(self.row_asked)
            self._list.addWidget(line)
            self._lines.append(line)
        for line, row in zip(self._lines, rows, strict=True):
            line.show_row(row)
        self.rows = [each.act for each in self._lines]

    def _act(self, act: GroupAct, *, first: bool) -> Button:
        made = button(self._look, "secondary" if first else "quiet", act.icon or None, "small")
        made.clicked.connect(lambda: self.act_asked.emit(act.id))
        self._ways.addWidget(made)
        return made


class _Line(QWidget):
    """One row. `asked` carries what it asks for."""

    asked = Signal(object)

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks: object = None
        self.title, self.note = text.label("label"), text.label("caption", "text2")
        self.act = button(look, "secondary", size="small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(IconTile(look, icon), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.act.clicked.connect(lambda: self.asked.emit(self._asks))

    def show_row(self, row: GroupRow) -> None:
        """Show `row` here."""
        self._asks = row.asks
        self.title.setText(row.title)
        self.note.setText(row.note)
        self.note.setVisible(bool(row.note))
        self.act.setText(row.act)
        self.act.setAccessibleName(row.name)


def _empty(layout: FlowLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
