"""The trash: what was deleted and can be taken back for thirty days, or be gone for good at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Found, Trashed
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.empty import Empty
from creator_coach.ui.widgets.entry_list import EntryList
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.row_menu import ListMenu
from creator_coach.ui.widgets.sheet import CommentSheet
from creator_coach.ui.widgets.sure_button import SureButton

#: How long what was deleted can be taken back, in days.
DAYS = 30


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class TrashPage(Page):
    """Lists what was deleted, the last of it first. `purge_asked` carries the ids of what is to be gone for good."""

    opened = Signal(str)
    restore_asked = Signal(str)
    purge_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, look: Look, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._clock = clock
        self._trash: dict[str, Trashed] = {}
        self._shown: tuple[Entry, Said | None] | None = None
        self._back = button(look, "quiet", "chevron-left", "small")
        self._back.setProperty("place", "left")
        self._title = text.label("h1")
        self._words = text.label("body", "text2")
        self.empty_button = SureButton(look, "trash-2", "small")
        self.list = EntryList(look)
        self._nothing = Empty(look, chairs=0)
        self._make_detail()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_detail(self) -> None:
        self._detail = Card(self.look, "sheet")
        self._entry_title = text.label("h2")
        self._when = text.label("caption", "text2")
        self.sheet = CommentSheet(self.look, "sunken")
        self.restore_button = button(self.look, "secondary", "undo-2")
        self.purge_button = SureButton(self.look, "trash-2")
        ways = QWidget()
        foot = FlowLayout(ways)
        foot.addWidget(self.restore_button)
        foot.addWidget(self.purge_button)
        self._detail.body.setContentsMargins(30, 26, 30, 20)
        for part in (self._entry_title, self._when, self.sheet):
            self._detail.body.addWidget(part)
        self._detail.body.addStretch(1)
        self._detail.body.addWidget(ways)

    def _lay_out(self) -> None:
        self.beside = (self._detail,)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self._columns.addWidget(self.list, 412)
        self._columns.addWidget(self._detail, 568, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._back, 0, left)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self.empty_button, 0, left)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._columns, 1)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self.list.opened.connect(self.opened)
        ListMenu(self.list, lambda: (self.restore_button, self.purge_button))
        self.restore_button.clicked.connect(self._restore)
        self.purge_button.sure.connect(self._purge)
        self.empty_button.sure.connect(lambda: self.purge_asked.emit(list(self._trash)))

    # what comes in ---------------------------------------------------------------------------------

    def show_trash(self, trash: Sequence[Trashed]) -> None:
        """List `trash`, the last deleted first."""
        self._trash = {each.entry.id: each for each in trash}
        entries = tuple(each.entry for each in trash)
        times = {each.entry.id: each.deleted for each in trash}
        self.list.show_found(Found(entries), self._clock(), times)
        if self._shown is not None and self._shown[0].id not in self._trash:
            self._shown = None
        self._arrange()

    def first(self) -> str:
        """The id of what is shown, or else of the first one listed; "" if there is none."""
        return self._shown[0].id if self._shown is not None else next(iter(self._trash), "")

    def show_detail(self, entry: Entry, said: Said | None) -> None:
        """Show one of them beside the list, its comment folded."""
        self._shown = entry, said
        self.list.choose(entry.id)
        self.sheet.show_reading(entry.text, entry.reading, folded=True)
        self.purge_button.leave()
        self._arrange()

    # what goes out ---------------------------------------------------------------------------------

    def _restore(self) -> None:
        if self._shown is not None:
            self.restore_asked.emit(self._shown[0].id)

    def _purge(self) -> None:
        if self._shown is not None:
            self.purge_asked.emit([self._shown[0].id])

    def step_back(self) -> bool:
        """Back to the journal."""
        self.back_asked.emit()
        return True

    # how it looks ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        self.list.setMinimumHeight(self.look.theme.px(220))
        any_at_all = bool(self._trash)
        self._nothing.setVisible(not any_at_all)
        for part in (self.list, self.empty_button, self._words):
            part.setVisible(any_at_all)
        self._detail.setVisible(self._shown is not None)
        self._tell()

    def _tell(self) -> None:
        if self._shown is None:
            return
        entry = self._shown[0]
        since = self._trash.get(entry.id)
        self._entry_title.setText(entry.title or entry.context.work or self.tr("Untitled"))
        if since is not None:
            deleted = since.deleted.astimezone()
            told = self.tr("Deleted {day}. Gone for good {last}.")
            self._when.setText(told.format(day=dates.day(deleted), last=dates.day(deleted + timedelta(days=DAYS))))

    def reflow(self, effective_width: float) -> None:
        """What is shown beside the list, or below it."""
        super().reflow(effective_width)
        self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        self._back.setText(self.tr("Journal"))
        self._title.setText(self.tr("Trash"))
        self._words.setText(
            self.tr("What is deleted stays here for 30 days. After that it is gone for good, from the backups too.")
        )
        self.empty_button.say(self.tr("Empty the trash"), self.tr("Press again to empty it for good"))
        self.purge_button.say(self.tr("Delete for good"), self.tr("Press again to delete it for good"))
        self.restore_button.setText(self.tr("Put it back"))
        self.list.setAccessibleName(self.tr("Deleted entries"))
        self._nothing.say(self.tr("The trash is empty"), "")
        self.sheet.retranslate()
        self.list.show_found(
            Found(tuple(each.entry for each in self._trash.values())),
            self._clock(),
            {each.entry.id: each.deleted for each in self._trash.values()},
        )
        self._arrange()
