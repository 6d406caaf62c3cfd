"""The three things a step of a reflection can be: a question to write about, a choice with a plan, the number again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.content.types import Question
from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.reflect_steps import asks_number
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.breathing import Breathing
from creator_coach.ui.widgets.decisions import Decisions, decisions_for
from creator_coach.ui.widgets.feeling_words import FeelingWords
from creator_coach.ui.widgets.feelings import Feelings
from creator_coach.ui.widgets.if_then import IfThen
from creator_coach.ui.widgets.scale import Scale
from creator_coach.ui.widgets.writing_box import Starters, WritingBox

#: As on the first page: from this number on, a minute of breathing is offered.
_STRONG = 7
#: Below this, "just as heavy" would be a strange thing to say.
_HEAVY = 4


def _column(part: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


class QuestionPart(QWidget):
    """A question to write about. `written` carries the words."""

    written = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = WritingBox(look)
        self._starters = Starters(look)
        column = _column(self, 12)
        column.addWidget(self._box, 1)
        column.addWidget(self._starters)
        self._box.text_changed.connect(self.written)
        self._starters.chosen.connect(self._box.lean_on)
        self.setFocusProxy(self._box)

    def show_question(self, question: Question, answer: str) -> None:
        """Show the field for `question` with what was written."""
        self._box.set_title(question.text, question.hint)
        self._box.set_text(answer)
        self._starters.show_starters(question.starters)


class DoPart(QWidget):
    """What to do, and one plan. `decided` carries a Decision or None, `planned` the plan as it is kept."""

    decided = Signal(object)
    planned = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Decisions(look)
        self._plan = QWidget()
        self._title = text.label("h3")
        self._hint = text.label("caption", "text2")
        self._fields = IfThen()
        self._starters = Starters(look)
        inside = _column(self._plan, 8)
        for each in (self._title, self._hint, self._fields, self._starters):
            inside.addWidget(each)
        column = _column(self, 16)
        column.addWidget(self._choices)
        column.addWidget(self._plan)
        column.addStretch(1)
        self._choices.chosen.connect(self.decided)
        self._fields.changed.connect(self.planned)
        self._starters.chosen.connect(self._fields.lean_on)

    def show_choices(self, entry: Entry, plan: Question | None) -> None:
        """Show what is chosen and planned in `entry`; no plan is asked for when `plan` is None."""
        usable = entry.reading is not None and bool(entry.reading.kernels)
        self._choices.offer(entry.kind or Kind.UNCLEAR, decisions_for(entry.kind or Kind.UNCLEAR, usable=usable))
        self._choices.set_decision(entry.reflection.decision)
        self._plan.setVisible(plan is not None)
        if plan is not None:
            self._title.setText(plan.short)
            self._hint.setText(plan.hint or plan.text)
            self._fields.set_usual(plan.text)
            self._fields.set_plan(entry.reflection.answer(plan.id))
            self._starters.show_starters(plan.starters)

    def said(self, entry: Entry, plan: Question | None) -> str:
        """What was chosen and planned, in one line."""
        decision = entry.reflection.decision
        word = self._choices.word(decision) if decision else ""
        kept = entry.reflection.answer(plan.id).replace("\n", ", ") if plan else ""
        return ". ".join(part for part in (word, kept) if part)

    def retranslate(self) -> None:
        """Set every text."""
        self._choices.retranslate()
        self._fields.retranslate()


class AfterPart(QWidget):
    """The number again, what came of it said without judgement, and names for what is felt."""

    measured = Signal(object)
    felt = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._scale = Scale(look)
        self._sentence = text.label("reading")
        self._breathing = Breathing(look)
        self._feelings_title = text.label("h3")
        self._feelings = Feelings(look)
        column = _column(self, 14)
        parts = (self._scale, self._sentence, self._breathing, self._feelings_title, self._feelings)
        for each in parts:
            column.addWidget(each)
        column.addStretch(1)
        self._scale.picked.connect(self._picked)
        self._feelings.changed.connect(self.felt)
        self.retranslate()

    def show_after(self, entry: Entry) -> None:
        """Show the number and the feelings in `entry`."""
        self._before = entry.reflection.before
        self._scale.setVisible(asks_number(entry))
        self._scale.set_number(entry.reflection.after)
        self._feelings.set_feelings(entry.reflection.feelings)
        self._say()

    def said(self, entry: Entry) -> str:
        """The numbers and the feelings, in one line."""
        words = ", ".join(map(FeelingWords().word, entry.reflection.feelings))
        numbers = self.sentence(entry.reflection.before, entry.reflection.after)
        return " ".join(part for part in (numbers, words) if part)

    def sentence(self, before: int | None, after: int | None) -> str:
        """What the two numbers say; never a grade."""
        if after is None:
            return ""
        if before is None:
            return self.tr("{after} now.").format(after=after)
        if after > before:
            return self.tr("It’s allowed to still sting.")
        if after == before and after >= _HEAVY:
            return self.tr("Just as heavy now. It’s fine to stop here.")
        return self.tr("{before}, now {after}.").format(before=before, after=after)

    def _picked(self, number: int | None) -> None:
        self._say()
        self.measured.emit(number)

    def _say(self) -> None:
        after = self._scale.number
        words = self.sentence(self._before, after)
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        worse = after is not None and self._before is not None and after > self._before
        strong = after is not None and (after >= _STRONG or worse)
        if strong is not self._breathing.isVisibleTo(self):
            self._breathing.offer()
            self._breathing.setVisible(strong)

    def set_stacked(self, stacked: bool) -> None:
        """Whether there is little room across."""
        self._breathing.set_stacked(stacked)

    def retranslate(self) -> None:
        """Set every text."""
        self._scale.set_words(self.tr("How hard is it now?"), self.tr("not at all"), self.tr("very hard"))
        self._feelings_title.setText(self.tr("What do you feel, if you want to name it?"))
        for part in (self._breathing, self._feelings):
            part.retranslate()
        self._say()
