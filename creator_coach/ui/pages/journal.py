"""The journal: what was read before, found again by the person's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import MANY, Entry, Found, Search
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.empty import Empty
from creator_coach.ui.widgets.entry_detail import EntryDetail
from creator_coach.ui.widgets.entry_list import EntryList
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.row_menu import ListMenu
from creator_coach.ui.widgets.search_bar import SearchBar


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class JournalPage(Page):
    """A list and one entry of it, beside each other or one at a time when there is little room."""

    searched = Signal(object)
    more_asked = Signal(object)
    opened = Signal(str)
    delete_asked = Signal(str)
    continue_asked = Signal(str)
    reading_asked = Signal(str)
    new_asked = Signal()
    trash_asked = Signal()
    take_out_asked = Signal()
    labels_changed = Signal(str, str, object)
    plan_changed = Signal(str, bool)

    def __init__(self, look: Look, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._clock = clock
        self._found = Found()
        self._total = 0
        self._hits: int | None = None
        self._reading_one = False
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._arrange()

    def _make(self) -> None:
        self._title = text.label("h1", wrap=False)
        self._count = text.label("caption", "text2")
        self._new = button(self.look, "primary", "plus")
        self._out = button(self.look, "quiet", "download")
        self._trash = button(self.look, "quiet", "trash-2")
        self._search = SearchBar(self.look)
        self._list = EntryList(self.look)
        self._detail = EntryDetail(self.look, self._clock)
        self._back = button(self.look, "quiet", "chevron-left", "small")
        self._empty = Empty(self.look)
        self._none_found = Empty(self.look, chairs=0, kind="secondary")
        self._top = QWidget()
        self._side = QWidget()

    def _lay_out(self) -> None:
        head = FlowLayout(self._top)
        for each in (self._title, self._count, self._trash, self._out, self._new):
            head.addWidget(each)
        head.grow(self._count)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._detail, 1)
        self.beside = (self._side,)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(20)
        self._columns.addWidget(self._list, 412)
        self._columns.addWidget(self._none_found, 412, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side, 568)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._top)
        column.addWidget(self._search)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._columns, 1)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._search.searched.connect(self.searched)
        self._list.opened.connect(self._open)
        ListMenu(self._list, self._detail.ways)
        self._list.more_asked.connect(self.more_asked)
        self._back.clicked.connect(self._show_list)
        self._new.clicked.connect(self.new_asked)
        self._trash.clicked.connect(self.trash_asked)
        self._out.clicked.connect(self.take_out_asked)
        self._none_found.button.clicked.connect(self._ask_for_all)
        self._detail.labels_changed.connect(self.labels_changed)
        self._detail.plan_changed.connect(self.plan_changed)
        self._empty.button.clicked.connect(self.new_asked)
        self._detail.delete_asked.connect(self.delete_asked)
        self._detail.continue_asked.connect(self.continue_asked)
        self._detail.reading_asked.connect(self.reading_asked)

    # what comes in ---------------------------------------------------------------------------------

    def show_found(self, found: Found, total: int, hits: int | None = None) -> None:
        """Show the first page of what was found, out of `total` entries in all.

        `hits` is how many there are of what was asked for; None if nothing was.
        """
        self._found, self._total, self._hits = found, total, hits
        self._count.setText(self._counted())
        self._count.setVisible(total > 0)
        self._list.show_found(found, self._clock())
        self._arrange()

    def _counted(self) -> str:
        if self._hits is None:
            return self.tr("%n entries", "", self._total)
        if self._hits >= MANY and self._search.search().words:
            return self.tr("%n or more found", "", self._hits)
        return self.tr("%n found", "", self._hits)

    def offer(self, tags: Iterable[str], platforms: Iterable[str]) -> None:
        """The tags and platforms that there are, to choose from and to be completed."""
        known = tuple(tags)
        self._search.filters.show_choices(known, platforms)
        self._detail.offer_tags(known)

    @property
    def asking(self) -> bool:
        """Whether anything is asked for."""
        return self._search.asking

    def show_more(self, found: Found) -> None:
        """Show another page of it, asked for by `more_asked`."""
        earlier = self._found
        self._found = Found(earlier.entries + found.entries, found.next, earlier.hits + found.hits)
        self._list.show_more(found)

    def show_detail(self, entry: Entry | None, said: Said | None) -> None:
        """Show one entry beside the list, or none."""
        if entry is not None:
            self._detail.show_entry(entry, said)
        self._reading_one = entry is not None
        self._list.choose(entry.id if entry is not None else "")
        self._arrange()

    def focus_search(self) -> None:
        """Put the focus in the search field."""
        self._show_list()
        self._search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.field.selectAll()

    def search(self) -> Search:
        """What is asked for now."""
        return self._search.search()

    def detail_open(self) -> bool:
        """Whether one entry covers the list; then the way back is to the list."""
        return self.one_column and self._reading_one

    def step_back(self) -> bool:
        """Back from changing labels, or from one entry to the list, where there is room for one of them only."""
        if self._detail.stop_editing():
            return True
        covered = self.detail_open()
        self._show_list()
        return covered

    # what goes out ---------------------------------------------------------------------------------

    def _ask_for_all(self) -> None:
        self._search.clear()
        self.searched.emit(self.search())
        self._search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, entry_id: str) -> None:
        self.opened.emit(entry_id)
        if self.one_column:
            self.verticalScrollBar().setValue(0)

    def _show_list(self) -> None:
        if self.detail_open():
            self._reading_one = False
            self._list.choose("")
            self._arrange()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    # how it looks ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        any_at_all, found = self._total > 0, bool(self._found.entries)
        alone = self.detail_open()
        self._empty.setVisible(not any_at_all)
        self._search.setVisible(any_at_all and not alone)
        self._list.setVisible(found and not alone)
        self._none_found.setVisible(any_at_all and not found and not alone)
        self._side.setVisible(any_at_all and self._reading_one)
        self._back.setVisible(self.one_column)
        self._list.opens_at_once = not self.one_column
        self._out.setVisible(any_at_all)
        # In words where there is room, as icons where there is little.
        for each, words in ((self._trash, self.tr("Trash")), (self._out, self.tr("Export"))):
            each.setText("" if self.one_column else words)
            each.setAccessibleName(words)
            each.setToolTip(words if self.one_column else "")
        self._list.setMinimumHeight(self.look.theme.px(260))
        self._columns.setStretchFactor(self._list, 412)
        self._search.set_stacked(stacked=self.effective_width < 760, field_width=self.look.theme.px(300))

    def reflow(self, effective_width: float) -> None:
        """One column when there is room for one: first the list, then the entry."""
        super().reflow(effective_width)
        self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Journal"))
        self._new.setText(self.tr("New reading"))
        self._back.setText(self.tr("All entries"))
        self._list.setAccessibleName(self.tr("Entries"))
        self._empty.say(
            self.tr("Your journal is empty for now"),
            self.tr("Once you’ve read your first comment, you’ll find it here."),
            self.tr("New reading"),
        )
        self._none_found.say(
            self.tr("Nothing with those words"),
            self.tr("Try other words or fewer filters."),
            self.tr("Show everything"),
        )
        self._search.retranslate()
        self._detail.retranslate()
        self.show_found(self._found, self._total, self._hits)
