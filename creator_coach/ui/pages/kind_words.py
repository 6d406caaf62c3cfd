"""Kind words: the kind comments that were kept, open, each with what in the work made it possible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from creator_coach.journal.types import Entry, Found
from creator_coach.ui.pages.page import STACKED_BELOW, Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.empty import Empty
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.kind_card import KindCard
from creator_coach.ui.widgets.kind_note import KindNote
from creator_coach.ui.widgets.search_bar import REST_MS, SearchField

#: More is asked for this far above the end, in pixels.
_NEAR = 400


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class KindWordsPage(Page):
    """One of them on top, all of them below, the newest first.

    `searched` carries what was typed, `more_asked` where the next page begins, `words_changed` an entry's id and the
    person's words on it, `delete_asked` and `opened` an entry's id.
    """

    searched = Signal(str)
    more_asked = Signal(object)
    words_changed = Signal(str, str)
    delete_asked = Signal(str)
    opened = Signal(str)
    new_asked = Signal()
    take_out_asked = Signal()

    def __init__(self, look: Look, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._clock = clock
        self._next: int | None = None
        self._title = text.label("h1", wrap=False)
        self._promise = IconLabel(look, "info", "label", "text2")
        self.new_button = button(look, "primary", "plus")
        self.out_button = button(look, "quiet", "download")
        self.note = KindNote(look, painted=True)
        self.field = self.search_field = SearchField(look)
        self.empty = Empty(look)
        self.none_found = Empty(look, chairs=0, kind="secondary")
        self.cards: list[KindCard] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_found(Found())

    def _lay_out(self) -> None:
        top = QWidget()
        head = FlowLayout(top)
        for each in (self._title, self.out_button, self.new_button):
            head.addWidget(each)
        head.grow(self._title)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        above = Qt.AlignmentFlag.AlignTop
        column.addWidget(top)
        column.addWidget(self.note)
        column.addWidget(self.field)
        column.addWidget(self.empty, 0, above)
        column.addWidget(self.none_found, 0, above)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self._promise)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self._search)
        self._timer.timeout.connect(self._search)
        self.new_button.clicked.connect(self.new_asked)
        self.empty.button.clicked.connect(self.new_asked)
        self.none_found.button.clicked.connect(self._show_all)
        self.out_button.clicked.connect(self.take_out_asked)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._ask_for_more)
        bar.rangeChanged.connect(self._ask_for_more)

    # what comes in ---------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """What is looked for; empty for all of them."""
        return self.field.text().strip()

    def show_found(self, found: Found) -> None:
        """Show the first page of them instead of what is shown."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        if not self.words:
            self.note.show_notes(self._clock().date().isoformat(), found.entries)
        self.show_more(found)

    def show_more(self, found: Found) -> None:
        """Show another page of them below the others."""
        self._next = found.next
        self.cards += [self._card(entry) for entry in found.entries]
        self._arrange()

    def _card(self, entry: Entry) -> KindCard:
        made = KindCard(self.look, entry)
        made.words_changed.connect(self.words_changed)
        made.delete_asked.connect(self.delete_asked)
        made.opened.connect(self.opened)
        return made

    def finish(self) -> bool:
        """Save what is being written; whether anything was."""
        writing = [card for card in self.cards if card.writing]
        for card in writing:
            card.finish()
        return bool(writing)

    def forget(self) -> None:
        """Nothing of what was looked for stays."""
        self.field.clear()

    def step_back(self) -> bool:
        """Back from writing, or from what was looked for."""
        if self.finish():
            return True
        searching = bool(self.words)
        if searching:
            self._show_all()
        return searching

    # what goes out ---------------------------------------------------------------------------------

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.words)

    def _show_all(self) -> None:
        self.field.clear()
        self._search()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_more(self) -> None:
        bar = self.verticalScrollBar()
        if self._next is not None and self.isVisible() and bar.value() >= bar.maximum() - _NEAR:
            after, self._next = self._next, None
            self.more_asked.emit(after)

    # how it looks ----------------------------------------------------------------------------------

    def _columns(self) -> int:
        return 1 if self.effective_width < STACKED_BELOW else 2 if self.one_column else 3

    def _arrange(self) -> None:
        columns = self._columns()
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        some, asking = bool(self.cards), bool(self.words)
        self.empty.setVisible(not some and not asking)
        self.none_found.setVisible(not some and asking)
        for part in (self.field, self.out_button, self._promise):
            part.setVisible(some or asking)
        self.new_button.setVisible(some or asking)
        self.note.setVisible(some and not asking and bool(self.note.words.text()))
        self.note.set_tight(tight=self.effective_width < STACKED_BELOW)
        self.field.setMaximumWidth(self.look.theme.px(420))

    def reflow(self, effective_width: float) -> None:
        """Three cards beside each other, or two, or one."""
        super().reflow(effective_width)
        self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Kind words"))
        self.new_button.setText(self.tr("Add kind words"))
        self.out_button.setText(self.tr("Export …"))
        self.field.setPlaceholderText(self.tr("Search the kind words"))
        self.field.setAccessibleName(self.tr("Search the kind words"))
        self.note.say(self.tr("The note of the day"))
        self.empty.say(
            self.tr("The jar is waiting"), self.tr("Add something kind that someone wrote."), self.tr("Add kind words")
        )
        self.none_found.say(self.tr("Nothing with those words"), "", self.tr("Show all of them"))
        self._promise.set_text(
            self.tr(
                "The jar counts nothing and compares nothing. It is here for the days when one hard word is loudest."
            )
        )
        for card in self.cards:
            card.retranslate()
        self._arrange()
