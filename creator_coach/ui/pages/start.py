"""The first page: a comment is laid here, hidden at once, and what little else one wants to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.breathing_offer import BreathingOffer
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.context_fields import ContextFields, FieldTitle
from creator_coach.ui.widgets.drafts import Drafts
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.language_button import LanguageButton
from creator_coach.ui.widgets.paste_box import PasteBox
from creator_coach.ui.widgets.pasted import has_words
from creator_coach.ui.widgets.read_row import ReadRow
from creator_coach.ui.widgets.resting_list import RestingList
from creator_coach.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from creator_coach.journal.types import Entry

#: From this number on, a minute of breathing is offered before the reading.
STRONG = 7


class StartPage(Page):
    """Takes in a comment. It tells of every change and keeps nothing; the window brings back what was saved."""

    text_changed = Signal(str)
    context_changed = Signal(object)
    before_changed = Signal(object)
    language_changed = Signal(object)
    read_asked = Signal()
    draft_asked = Signal(str)
    draft_deleted = Signal(str)
    resting_asked = Signal(str)
    retry_asked = Signal()
    many_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry_id: str | None = None
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_empty()

    # how it is built -------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self.look
        self._title = text.label("display")
        self._lead = text.label("body", "text2")
        self._box_title = text.label("label")
        self._box = PasteBox(look)
        self._language = LanguageButton(look)
        self._many = button(look, "quiet", "files", "small")
        self._context = ContextFields()
        self._scale_title = FieldTitle()
        self._scale = Scale(look)
        self._breathing = BreathingOffer(look)
        self._last = ReadRow(look)
        self._drafts = Drafts(look)
        self.resting = RestingList(look)

    def _lay_out(self) -> None:
        under = QWidget()
        row = FlowLayout(under)
        row.addWidget(self._many)
        row.addWidget(self._language)
        main = QVBoxLayout()
        main.setSpacing(6)
        for part, gap in (
            (self._title, 2),
            (self._lead, 18),
            (self._box_title, 0),
            (self._box, 0),
            (under, 8),
            (self._context, 18),
            (self._scale_title, 0),
            (self._scale, 8),
            (self._breathing, 12),
        ):
            main.addWidget(part, 1 if part is self._box else 0)
            main.addSpacing(gap)
        main.addWidget(self._last)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.resting)
        side.addWidget(self._drafts)
        side.addStretch(1)
        self.beside = (self._side,)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(44)
        self._columns.addLayout(main, 660)
        self._columns.addWidget(self._side, 296)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._box.text_changed.connect(self._text_changed)
        self._box.link_received.connect(self._context.take_link)
        self._context.changed.connect(self.context_changed)
        self._scale.picked.connect(self._picked)
        self._language.chosen.connect(self.language_changed)
        self._many.clicked.connect(lambda: self.many_asked.emit(self._box.text))
        self._last.read_asked.connect(self.read_asked)
        self._breathing.finished.connect(self._breathing_done)
        self.resting.opened.connect(self.resting_asked)
        self._drafts.opened.connect(self.draft_asked)
        self._drafts.delete_asked.connect(self.draft_deleted)
        self._last.saved.retry_asked.connect(self.retry_asked)
        self._last.saved.copy_asked.connect(self._copy_text)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._last.ask)

    # what comes in ---------------------------------------------------------------------------------

    def show_entry(self, entry: Entry | None) -> None:
        """Show a draft with its text hidden, or an empty page. What is being typed is never overwritten."""
        if entry is None:
            self._show_empty()
            return
        mine = entry.id == self._entry_id or (self._entry_id is None and entry.text == self._box.text)
        self._entry_id = entry.id
        if mine:
            return
        self._box.set_text(entry.text)
        self._context.show_context(entry.context)
        self._show_number(entry.reflection.before)
        self._language.show_language(entry.reading.comment.language if entry.reading else None)
        self._fit()

    def _show_empty(self) -> None:
        self._entry_id = None
        self._box.set_text("")
        self._context.show_nothing()
        self._show_number(None)
        self._language.show_language(None)
        self._last.saved.show_nothing()
        self._fit()

    def _show_number(self, number: int | None) -> None:
        self._scale.set_number(number)
        self._breathing.offer(wanted=number is not None and number >= STRONG)

    def show_drafts(self, drafts: Sequence[Entry]) -> None:
        """List what was begun and not put away."""
        self._drafts.show_drafts(drafts, datetime.now(UTC).astimezone())

    def show_saved(self, at: datetime) -> None:
        """Everything on the page was saved at `at`."""
        self._last.saved.show_saved(at)

    def show_failure(self, sentence: str) -> None:
        """Saving failed; `sentence` says why, and the text stays here."""
        self._last.saved.show_failure(sentence)

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read, or is done."""
        self._last.set_busy(busy)

    def veil_all(self) -> bool:
        """Hide the text; whether anything was in sight."""
        return self._box.hide_text()

    def toggle_veils(self) -> None:
        """Show the text, or hide it again."""
        if not self._box.hide_text() and self._box.hidden_text:
            self._box.show_text()

    # what goes out ---------------------------------------------------------------------------------

    def _text_changed(self, words: str) -> None:
        self._fit()
        self.text_changed.emit(words)

    def _picked(self, number: int | None) -> None:
        strong = number is not None and number >= STRONG
        if strong is not self._breathing.isVisibleTo(self):
            self._breathing.offer(wanted=strong)
        self.before_changed.emit(number)

    def _breathing_done(self) -> None:
        (self._last if has_words(self._box.text) else self._scale).setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._box.text)

    # how it looks ----------------------------------------------------------------------------------

    def _fit(self) -> None:
        self._last.set_ready(has_words(self._box.text))

    def reflow(self, effective_width: float) -> None:
        """One column when there is room for one, the drafts last."""
        super().reflow(effective_width)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        self._context.set_stacked(effective_width < 620)
        narrow = effective_width < 760
        self._last.set_stacked(narrow)
        self._breathing.set_stacked(narrow)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("What did someone write?"))
        self._lead.setText(self.tr("Lay it down here. Then we read it together, at your pace."))
        self._box_title.setText(self.tr("Paste the comment"))
        self._many.setText(self.tr("Many comments at once …"))
        self._box.set_title(self.tr("Paste the comment"))
        self._scale_title.say(self.tr("How hard did it land?"), self.tr("Optional"))
        self._scale.set_words(self.tr("How hard did it land?"), self.tr("not at all"), self.tr("very hard"))
        for part in (
            self._box,
            self._language,
            self._context,
            self._breathing,
            self._last,
            self._drafts,
            self.resting,
        ):
            part.retranslate()
        self._fit()
