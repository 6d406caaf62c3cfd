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
        """Show the group anew."""
        self.title.setText(title)
        self.count.setText(f"{count:,}".replace(",", "\u00a0"))
        self.note.setText(note)
        self.note.setVisible(bool(note) and self._folded)
        _empty(self._list)
        _empty(self._ways)
        self.rows = [self._row(each) for each in rows]
        self.acts = [self._act(each, first=not at) for at, each in enumerate(acts)]
        self._ways.invalidate()

    def _row(self, row: GroupRow) -> Button:
        title = text.label("label")
        title.setText(row.title)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        if row.note:
            note = text.label("caption", "text2")
            note.setText(row.note)
            words.addWidget(note)
        act = button(self._look, "secondary", size="small")
        act.setText(row.act)
        act.setAccessibleName(row.name)
        act.clicked.connect(lambda: self.row_asked.emit(row.asks))
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(IconTile(self._look, self._icon), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        self._list.addWidget(whole)
        return act

    def _act(self, act: GroupAct, *, first: bool) -> Button:
        made = button(self._look, "secondary" if first else "quiet", act.icon or None, "small")
        made.setText(act.words)
        made.setAccessibleName(f"{act.words}: {self.title.text()}")
        made.clicked.connect(lambda: self.act_asked.emit(act.id))
        self._ways.addWidget(made)
        return made


def _empty(layout: QVBoxLayout | FlowLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
