"""The second page of an entry: a few questions, one at a time, each of which may be skipped or be the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Reflection
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.reflect_sheet import ReflectSheet
from creator_coach.ui.pages.reflect_side import ReflectSide
from creator_coach.ui.pages.reflect_steps import ReflectStep, answers, merged, steps_for
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.header import EntryHeader
from creator_coach.ui.widgets.sheet import CommentSheet

#: The sheet grows with the window up to this height, in pixels before the text scale.
_TALL = 700


class ReflectPage(Page):
    """Shows an entry's questions. `reflection_changed` carries the whole new Reflection at every change.

    `done` is the end after the last step; `enough` the end anywhere before it, just as complete.
    """

    reflection_changed = Signal(object)
    done = Signal()
    enough = Signal()
    reading_asked = Signal()
    reply_asked = Signal()
    back_asked = Signal()
    retry_asked = Signal()
    support_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry: Entry | None = None
        self._steps: tuple[ReflectStep, ...] = ()
        self.index = 0
        self._top = EntryHeader(look, "reflect")
        self._side = ReflectSide(look)
        self._sheet = ReflectSheet(look)
        self._comment = CommentSheet(look, "card")
        self.beside = (self._side,)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(32)
        self._columns.addWidget(self._side, 268)
        self._columns.addLayout(self._middle(), 700)
        self.set_header(self._top)
        self.set_heading(self._top.title)
        self._connect()
        self.retranslate()
        self.reflow(self.effective_width)

    def _middle(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._comment)
        middle.addWidget(self._sheet)
        middle.addStretch(1)
        self._comment.hide()
        return middle

    def _connect(self) -> None:
        self._top.back_asked.connect(self.back_asked)
        self._top.reply_asked.connect(self.reply_asked)
        self._top.tab_asked.connect(self.reading_asked)
        self._side.reading_asked.connect(self.reading_asked)
        self._side.step_chosen.connect(self.go_to_step)
        self._sheet.reflected.connect(self._reflected)
        self._sheet.next_asked.connect(self._onward)
        self._sheet.previous_asked.connect(self._previous)
        self._sheet.enough_asked.connect(self.enough)
        self._sheet.comment_asked.connect(self._open_comment)
        self._sheet.care.support_asked.connect(self.support_asked)
        self._sheet.saved.retry_asked.connect(self.retry_asked)
        self._sheet.saved.copy_asked.connect(self._copy_words)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._onward)

    # what comes in ---------------------------------------------------------------------------------

    def show_entry(self, entry: Entry, said: Said) -> None:
        """Show `entry` with its questions. The same entry again keeps the step, and what is being written here."""
        same = self._entry is not None and self._entry.id == entry.id
        if same and self._entry is not None and self.isVisible():
            entry = replace(entry, reflection=merged(self._entry.reflection, entry.reflection))
        here = self._steps[self.index].id if same and self._steps else None
        self._entry, self._steps = entry, steps_for(entry, said)
        self.index = self._start(here)
        self._top.show_entry(entry)
        self._side.show_entry(entry, said)
        self._comment.show_reading(entry.text, entry.reading)
        if not same:
            self._sheet.saved.show_nothing()
            self._sheet.comment.setChecked(False)
        self._show_step()

    def _start(self, here: str | None) -> int:
        ids = [step.id for step in self._steps]
        if here in ids:
            return ids.index(here)
        if self._entry is None or not self._entry.reflection.answers:
            return 0
        lines = self._sheet.lines(self._entry, self._steps)
        return next((index for index, line in enumerate(lines) if not line.said), len(lines) - 1)

    def show_saved(self, at: datetime) -> None:
        """Everything on the page was saved at `at`."""
        self._sheet.saved.show_saved(at)

    def show_failure(self, sentence: str) -> None:
        """Saving failed; `sentence` says why, and the words stay here."""
        self._sheet.saved.show_failure(sentence)

    def step_back(self) -> bool:
        """Close the comment if it is open, else go one step back; from the first step, back to the reading."""
        if self._sheet.comment.isChecked():
            self._sheet.comment.setChecked(False)
        elif self.index:
            self._previous()
        else:
            self.reading_asked.emit()
        return True

    def _open_comment(self, shown: bool) -> None:
        if not shown:
            self._comment.veil_all()
        self._comment.setVisible(shown)

    # where one is ----------------------------------------------------------------------------------

    def _show_step(self) -> None:
        if self._entry is not None and self._steps:
            self._sheet.show_step(self._entry, self._steps, self.index)
            self._list_steps()

    def _list_steps(self) -> None:
        if self._entry is not None:
            self._side.show_steps(self._sheet.lines(self._entry, self._steps), self.index)

    def go_to_step(self, index: int) -> None:
        """Show the step at `index`, counted from 0."""
        self.index = index
        self._show_step()
        self.verticalScrollBar().setValue(0)
        self._sheet.focus_step()

    def _previous(self) -> None:
        self.go_to_step(max(0, self.index - 1))

    def _onward(self) -> None:
        if self.index + 1 < len(self._steps):
            self.go_to_step(self.index + 1)
        elif self._steps:
            (self.reply_asked if self._entry is not None and answers(self._entry) else self.done).emit()

    # what goes out ---------------------------------------------------------------------------------

    def _reflected(self, reflection: Reflection) -> None:
        if self._entry is not None:
            self._entry = replace(self._entry, reflection=reflection)
            self._list_steps()
            self.reflection_changed.emit(reflection)

    def _copy_words(self) -> None:
        if self._entry is not None:
            words = (said for _question, said in self._entry.reflection.answers)
            QGuiApplication.clipboard().setText("\n\n".join(words))

    # how it looks ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sheet fill the page, but not a tall screen."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        margins = 36
        room = self.viewport().height() - margins
        self._sheet.setMinimumHeight(max(0, min(room, self.look.theme.px(_TALL))))

    def reflow(self, effective_width: float) -> None:
        """One column when there is room for one: the question first, the steps and the comment under it."""
        super().reflow(effective_width)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.BottomToTop if self.one_column else way.LeftToRight)
        self._sheet.set_compact(compact=self.one_column, narrow=effective_width < 760)

    def retranslate(self) -> None:
        """Set every text that is the window's; the voice's come with the next `show_entry`."""
        self._top.retranslate()
        self._side.retranslate()
        self._comment.retranslate()
        self._sheet.retranslate()
        self._list_steps()
