"""Comments, a row each: what they hold to use, or where they stood; never a word of a hard one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.triage.types import FOLDED, Group, Sorted
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Button, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.row_menu import RowMenu
from creator_coach.ui.widgets.tag import KindTag

NONE: Mapping[int, str] = MappingProxyType({})


class CommentRow(QWidget):
    """One of them: its number among the others, what it is, and what can be used of it."""

    def __init__(self, look: Look, each: Sorted, kind_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sorted = each
        self._own = kind_words
        self.words = text.label("body")
        self._kind = KindTag(look)
        if each.verdict is not None:
            self._kind.set_kind(each.verdict.kind)
        self.read = button(look, "secondary", size="small")
        self.leave = button(look, "quiet", "wind", "small")
        ways = QWidget()
        foot = FlowLayout(ways, spacing=12)
        for part in (self._kind, self.read, self.leave):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(ways)
        RowMenu(self, lambda: (self.read, self.leave))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        number = self.tr("Comment {number}").format(number=self.sorted.number + 1)
        verdict = self.sorted.verdict
        folded = verdict is None or verdict.group in FOLDED or not verdict.take
        said = number if folded or verdict is None else " ".join(verdict.take)
        self.words.setText(self.tr("“{words}”").format(words=self._own) if self._own else said)
        self.read.setText(self.tr("Read"))
        self.read.setAccessibleName(f"{self.read.text()}: {number}")
        self.leave.setText(self.tr("Let go"))
        self.leave.setAccessibleName(f"{self.leave.text()}: {number}")
        self._kind.retranslate()


class CommentRows(Card):
    """`read_asked` and `leave_asked` carry a comment's number, `more_asked` the last one listed.

    `kind_words` are the words of the kind ones, by number: of no others are any shown.
    """

    read_asked = Signal(int)
    leave_asked = Signal(int)
    more_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.rows: list[CommentRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = button(look, "quiet", size="small")
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.more.clicked.connect(lambda: self.more_asked.emit(self.rows[-1].sorted.number))

    def show_rows(self, found: Sequence[Sorted], *, more: bool, kind_words: Mapping[int, str] = NONE) -> None:
        """List `found` instead of what is listed; `more` says that there are others after them."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self.add_rows(found, more=more, kind_words=kind_words)

    def add_rows(self, found: Sequence[Sorted], *, more: bool, kind_words: Mapping[int, str] = NONE) -> None:
        """List more of them. A danger is looked at, and not let go of here."""
        for each in found:
            made = CommentRow(self._look, each, kind_words.get(each.number, ""))
            made.read.clicked.connect(lambda _=False, number=each.number: self.read_asked.emit(number))
            made.leave.clicked.connect(lambda _=False, number=each.number: self.leave_asked.emit(number))
            made.leave.setVisible(each.verdict is not None and each.verdict.group is not Group.DANGER)
            self._list.addWidget(made)
            self.rows.append(made)
        self.more.setVisible(more)

    def buttons(self) -> list[Button]:
        """Those that open a comment, in order."""
        return [row.read for row in self.rows]

    def retranslate(self) -> None:
        """Set every text."""
        self.more.setText(self.tr("Show more"))
        for row in self.rows:
            row.retranslate()
