"""One quiet question, a week after a plan was made: was it of use? It is asked once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Entry
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout


class PlanQuestion(Card):
    """`answered` carries the entry's id and whether the plan was used; `opened` the id alone."""

    answered = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, look: Look, *, opens: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(look, "tile", parent)
        self._entry: Entry | None = None
        self._words, self._plan = text.label("label", "text2"), text.label("reading_small")
        self.used, self.not_yet = (button(look, "secondary", size="small") for _ in range(2))
        self.see = button(look, "quiet", size="small")
        if not opens:
            self.see.hide()
        ways = QWidget()
        row = FlowLayout(ways)
        for each in (self.used, self.not_yet, self.see):
            row.addWidget(each)
        self.body.setSpacing(6)
        for part in (self._words, self._plan, ways):
            self.body.addWidget(part)
        self.used.clicked.connect(lambda: self._answer(used=True))
        self.not_yet.clicked.connect(lambda: self._answer(used=False))
        self.see.clicked.connect(self._see)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Ask about the plan of `entry`, or nothing."""
        self._entry = entry
        self.setVisible(entry is not None)
        self.retranslate()

    def _answer(self, *, used: bool) -> None:
        if self._entry is not None:
            self.answered.emit(self._entry.id, used)

    def _see(self) -> None:
        if self._entry is not None:
            self.opened.emit(self._entry.id)

    def retranslate(self) -> None:
        """Set every text."""
        if self._entry is not None:
            day = dates.short_day(self._entry.created.astimezone())
            self._words.setText(self.tr("You made a plan on {day}. Has it been of use?").format(day=day))
            self._plan.setText(" ".join(self._entry.reflection.plan.split()))
        self.used.setText(self.tr("Yes, I have used it"))
        self.not_yet.setText(self.tr("No, not so far"))
        self.see.setText(self.tr("See the entry"))
