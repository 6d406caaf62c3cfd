"""Replies that rest: listed by work and time, never by a word of the comment or of the reply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.layouts import emptied
from creator_coach.ui.widgets.rest_ring import RestRing
from creator_coach.ui.widgets.rest_words import RestWords
from creator_coach.ui.widgets.row_button import RowButton
from creator_coach.ui.widgets.row_menu import RowMenu

if TYPE_CHECKING:
    from creator_coach.journal.types import Entry

#: An entry whose reply rests, and what is left of the rest.
Resting: TypeAlias = "tuple[Entry, timedelta]"


class RestingRow(RowButton):
    """One reply: a ring, the work, and when it can be read. `opened` carries the entry's id."""

    opened = Signal(str)

    def __init__(self, look: Look, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._ring = RestRing(look, 38, numbered=False)
        self._title = text.label("label")
        self._when = text.label("caption", "text2")
        self.setProperty("framed", "true")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._when)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(14)
        inside.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(words, 1)
        self.hold()
        self.clicked.connect(lambda: self.opened.emit(self.entry.id))
        RowMenu(self, lambda: (self,))

    def say(self, left: timedelta, title: str, when: str, name: str) -> None:
        """Set the words of the row, and the ring."""
        self._ring.show_left(left, self.entry.reply.length)
        self._title.setText(title)
        self._when.setText(when)
        self.setAccessibleName(name)

    def words(self) -> tuple[str, str]:
        """Title and time, as shown."""
        return self._title.text(), self._when.text()


class RestingList(QWidget):
    """A heading and the rows; nothing at all when no reply rests."""

    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = RestWords(self)
        self._resting: list[Resting] = []
        self._rows: list[RestingRow] = []
        self._heading = text.label("h3")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        self.show_resting(())

    def show_resting(self, resting: Sequence[Resting]) -> None:
        """List `resting`. A row that is there already stays, and with it the focus that may be on it."""
        self._resting = list(resting)
        if [row.entry.id for row in self._rows] != [entry.id for entry, _ in resting]:
            emptied(self._list)
            self._rows = [RestingRow(self._look, entry) for entry, _ in resting]
            for row in self._rows:
                row.opened.connect(self.opened)
                self._list.addWidget(row)
        self.setVisible(bool(resting))
        self.retranslate()

    def rows(self) -> list[tuple[str, str]]:
        """Title and time of each row."""
        return [row.words() for row in self._rows]

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Replies that rest"))
        for row, (entry, left) in zip(self._rows, self._resting, strict=True):
            row.entry = entry
            title, when = entry.context.work or self.tr("Untitled"), self._words.ready(left)
            row.say(left, title, when, self.tr("Open the reply {title}, {when}").format(title=title, when=when))
