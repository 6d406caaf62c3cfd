"""What was begun and not put away: listed by work, place and day, never by a word of the comment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.layouts import emptied
from creator_coach.ui.widgets.row_button import RowButton
from creator_coach.ui.widgets.row_menu import RowMenu

if TYPE_CHECKING:
    from creator_coach.journal.types import Entry


class DraftRow(QWidget):
    """One draft: a button that opens it, and one that deletes it."""

    opened = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, look: Look, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.entry = entry
        self._open = RowButton()
        self._picture = QLabel()
        self._title = text.label("label")
        self._where = text.label("caption", "text3")
        self._delete = IconButton(look, "trash-2", "text3")
        self._lay_out()
        self._open.clicked.connect(self._tell_open)
        self._delete.clicked.connect(self._tell_delete)
        RowMenu(self, lambda: (self._open, self._delete))
        look.changed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._where)
        tile = Card(self._look, "tile")
        tile.body.setContentsMargins(8, 8, 8, 8)
        tile.body.addWidget(self._picture)
        inside = QHBoxLayout(self._open)
        inside.setContentsMargins(4, 8, 4, 8)
        inside.setSpacing(12)
        inside.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        self._open.hold()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._open, 1)
        row.addWidget(self._delete)

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap("square-pen", self._look.theme.px(18)))

    def say(self, title: str, where: str, open_name: str, delete_name: str) -> None:
        """Set the words of the row."""
        self._title.setText(title)
        self._where.setText(where)
        self._open.setAccessibleName(open_name)
        self._delete.setAccessibleName(delete_name)
        self._delete.setToolTip(delete_name)
        self._draw()

    def words(self) -> tuple[str, str]:
        """Title, and place and day, as shown."""
        return self._title.text(), self._where.text()

    def _tell_open(self) -> None:
        self.opened.emit(self.entry.id)

    def _tell_delete(self) -> None:
        self.delete_asked.emit(self.entry.id)


class Drafts(QWidget):
    """A heading with a count, and the rows. `opened` and `delete_asked` carry the id of an entry."""

    opened = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now: datetime | None = None
        self._rows: list[DraftRow] = []
        self._heading = text.label("h3")
        self._count = text.label("caption", "text3", wrap=False)
        self._empty = text.label("caption", "text2")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addLayout(self._list)

    def show_drafts(self, entries: Sequence[Entry], now: datetime) -> None:
        """List `entries` as they look at `now` (an aware datetime)."""
        self._now = now
        emptied(self._list)
        self._rows = [DraftRow(self._look, entry) for entry in entries]
        for number, row in enumerate(self._rows):
            if number:
                self._list.addWidget(text.rule())
            row.opened.connect(self.opened)
            row.delete_asked.connect(self.delete_asked)
            self._list.addWidget(row)
        self.retranslate()

    def rows(self) -> list[tuple[str, str]]:
        """Title, and place and day, of each row."""
        return [row.words() for row in self._rows]

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Drafts"))
        self._count.setText(str(len(self._rows)) if self._rows else "")
        self._empty.setText(self.tr("What you have begun waits here until you put it away."))
        self._empty.setVisible(not self._rows)
        for row in self._rows:
            self._say(row)

    def _say(self, row: DraftRow) -> None:
        context = row.entry.context
        title = context.work or self.tr("Untitled")
        day = self._day(row.entry.changed)
        where = f"{context.platform} · {day}" if context.platform else day
        open_name = self.tr("Open the draft {title}, {where}").format(title=title, where=where)
        row.say(title, where, open_name, self.tr("Delete the draft {title}").format(title=title))

    def _day(self, at: datetime) -> str:
        if self._now is None:
            return dates.moment(at)
        days = self._now.date() - at.astimezone(self._now.tzinfo).date()
        if not days:
            return self.tr("today {time}").format(time=dates.clock(at))
        if days == timedelta(days=1):
            return self.tr("yesterday {time}").format(time=dates.clock(at))
        return dates.short_day(at) if at.year == self._now.year else dates.day(at)
