"""The sheet in the middle of the reflect page: one step at a time, with the ways on, back and out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from creator_coach.journal.types import Decision, Entry, Reflection
from creator_coach.ui.pages.reflect_parts import AfterPart, DoPart, QuestionPart
from creator_coach.ui.pages.reflect_steps import AFTER, DO, ReflectStep, answers, needs_care, with_answer
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.care_line import CareLine
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.saved_label import SavedLabel
from creator_coach.ui.widgets.step_list import StepBars, StepLine


class ReflectSheet(Card):
    """Shows one step. `reflected` carries the whole new Reflection when the person writes, chooses or measures."""

    reflected = Signal(object)
    next_asked = Signal()
    previous_asked = Signal()
    enough_asked = Signal()
    comment_asked = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sheet", parent)
        self._entry: Entry | None = None
        self._steps: tuple[ReflectStep, ...] = ()
        self._index = 0
        self.saved = SavedLabel(look)
        self.care = CareLine(look)
        self._place = text.label("label", "text2", wrap=False)
        self._bars = StepBars(look)
        self._question = text.label("h1")
        self._hint = text.label("body", "text2")
        self._asks = QuestionPart(look)
        self._does = DoPart(look)
        self._ends = AfterPart(look)
        self.comment = button(look, "quiet", "eye", "small")
        self.comment.setCheckable(True)
        self._back = button(look, "secondary", "arrow-left")
        self._next = button(look, "primary", "arrow-right")
        self._next.put_icon_last()
        self._skip = button(look, "quiet")
        self._enough = button(look, "quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(34, 28, 34, 26)
        self.body.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._place)
        top.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.comment)
        ways = QWidget()
        row = FlowLayout(ways, 12)
        for each in (self._back, self._next, self._skip, self._enough):
            row.addWidget(each)
        self.body.addLayout(top)
        for part, stretch, gap in (
            (self._question, 0, 0),
            (self._hint, 0, 8),
            (self._asks, 1, 0),
            (self._does, 1, 0),
            (self._ends, 1, 0),
            (self.care, 0, 8),
            (ways, 0, 0),
            (self.saved, 0, 0),
        ):
            self.body.addWidget(part, stretch)
            self.body.addSpacing(gap)

    def _connect(self) -> None:
        self._asks.written.connect(self._written)
        self._does.planned.connect(self._written)
        self._does.decided.connect(self._decided)
        self._ends.measured.connect(self._measured)
        self._ends.felt.connect(self._felt)
        self.comment.toggled.connect(self.comment_asked)
        self.comment.toggled.connect(self._say)
        self._back.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._skip.clicked.connect(self.next_asked)
        self._enough.clicked.connect(self.enough_asked)

    # what is shown ---------------------------------------------------------------------------------

    def show_step(self, entry: Entry, steps: tuple[ReflectStep, ...], index: int) -> None:
        """Show the step at `index` with what `entry` holds for it."""
        self._entry, self._steps, self._index = entry, steps, index
        step = steps[index]
        asks = step.question if step.id not in (DO, AFTER) else None
        self._asks.setVisible(asks is not None)
        self._does.setVisible(step.id == DO)
        self._ends.setVisible(step.id == AFTER)
        if asks is not None:
            self._asks.show_question(asks, entry.reflection.answer(asks.id))
        elif step.id == DO:
            self._does.show_choices(entry, step.question)
        else:
            self._ends.show_after(entry)
        self.care.setVisible(needs_care(entry.reflection))
        self._say()

    def set_compact(self, *, compact: bool, narrow: bool) -> None:
        """One column (bars instead of a list), and whether there is little room across."""
        self._bars.setVisible(compact and not narrow)
        across = 20 if compact else 34
        self.body.setContentsMargins(across, 22 if compact else 28, across, 22)
        self._ends.set_stacked(narrow)

    def focus_step(self) -> None:
        """Put the focus where the step begins."""
        if self._asks.isVisibleTo(self):
            self._asks.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self, entry: Entry, steps: tuple[ReflectStep, ...]) -> list[StepLine]:
        """Every step with what was said in it, for the list."""
        return [StepLine(self._title(step), self._said(entry, step)) for step in steps]

    def _title(self, step: ReflectStep) -> str:
        if step.id == DO:
            return self.tr("What I do now")
        if step.id == AFTER:
            return self.tr("How is it now?")
        return step.question.short if step.question else ""

    def _said(self, entry: Entry, step: ReflectStep) -> str:
        if step.id == DO:
            return self._does.said(entry, step.question)
        if step.id == AFTER:
            return self._ends.said(entry)
        return entry.reflection.answer(step.question.id) if step.question else ""

    # what the person does --------------------------------------------------------------------------

    def _written(self, words: str) -> None:
        step = self._steps[self._index]
        if step.question is not None and self._entry is not None:
            self._tell(with_answer(self._entry.reflection, step.question.id, words))

    def _decided(self, decision: Decision | None) -> None:
        if self._entry is not None:
            self._tell(replace(self._entry.reflection, decision=decision))

    def _measured(self, number: int | None) -> None:
        if self._entry is not None:
            self._tell(replace(self._entry.reflection, after=number))

    def _felt(self, feelings: tuple[str, ...]) -> None:
        if self._entry is not None:
            self._tell(replace(self._entry.reflection, feelings=feelings))

    def _tell(self, reflection: Reflection) -> None:
        if self._entry is None:
            return
        self._entry = replace(self._entry, reflection=reflection)
        self.care.setVisible(needs_care(reflection))
        self.reflected.emit(reflection)

    # words -----------------------------------------------------------------------------------------

    def _say(self) -> None:
        open_now = self.comment.isChecked()
        self.comment.setText(self.tr("Hide the comment") if open_now else self.tr("Show the comment"))
        self.comment.set_icon("eye-off" if open_now else "eye")
        if not self._steps:
            return
        step, last = self._steps[self._index], self._index == len(self._steps) - 1
        place = self.tr("Step {number} of {count}").format(number=self._index + 1, count=len(self._steps))
        self._place.setText(place)
        self._bars.show_place(len(self._steps), self._index)
        asked = step.question if step.id not in (DO, AFTER) else None
        self._question.setText(asked.text if asked else self._title(step))
        self._hint.setText(asked.hint if asked else self._own_hint(step))
        self._hint.setVisible(bool(self._hint.text()))
        self._back.setVisible(self._index > 0)
        self._skip.setVisible(not last)
        on_to_reply = self._entry is not None and answers(self._entry)
        self._next.setText(self._onward(on_to_reply=on_to_reply) if last else self.tr("Next"))
        self._next.set_icon("check" if last and not on_to_reply else "arrow-right")

    def _onward(self, *, on_to_reply: bool) -> str:
        return self.tr("On to the reply") if on_to_reply else self.tr("Done")

    def _own_hint(self, step: ReflectStep) -> str:
        if step.id == DO:
            return self.tr("Nothing has to be decided today.")
        return self.tr("Any number is a good number to stop at.")

    def retranslate(self) -> None:
        """Set every text that is the window's."""
        self._back.setText(self.tr("Back"))
        self._skip.setText(self.tr("Skip"))
        self._enough.setText(self.tr("That’s enough"))
        for part in (self._does, self._ends, self.care, self.saved):
            part.retranslate()
        self._say()
