"""What stands beside the question: the steps, and the readings one agreed with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Verdict
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.step_list import StepLine, StepList


def agreed(entry: Entry, said: Said) -> tuple[str, ...]:
    """The titles of the readings that the person said fit."""
    return tuple(chair.title for chair in said.chairs if entry.reflection.verdict(chair.id) is Verdict.FITS)


class AgreedCard(Card):
    """The readings the person agreed with. `reading_asked` when they want to see the reading again."""

    reading_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", parent)
        self._heading = text.label("caption", "text2")
        self._titles: list[QLabel] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._open = button(look, "quiet", "book-open", "small")
        self._open.setProperty("place", "left")
        self.body.setSpacing(6)
        self.body.setContentsMargins(16, 14, 16, 12)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._list)
        self.body.addWidget(self._open)
        self._open.clicked.connect(self.reading_asked)
        self.retranslate()

    def show_titles(self, titles: Sequence[str]) -> None:
        """List `titles`; with none there is no card."""
        if [each.text() for each in self._titles] != list(titles):
            for each in self._titles:
                self._list.removeWidget(each)
                each.hide()
                each.setParent(None)
                each.deleteLater()
            self._titles = [text.label("reading_small") for _title in titles]
            for each, title in zip(self._titles, titles, strict=True):
                each.setText(title)
                self._list.addWidget(each)
        self.setVisible(bool(titles))

    def retranslate(self) -> None:
        """Set every text that is the window's."""
        self._heading.setText(self.tr("You agreed with"))
        self._open.setText(self.tr("Open the reading"))


class ReflectSide(QWidget):
    """The column beside the question; under it where there is room for one column only."""

    step_chosen = Signal(int)
    reading_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepList(look)
        self._agreed = AgreedCard(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(self._agreed)
        self.steps.chosen.connect(self.step_chosen)
        self._agreed.reading_asked.connect(self.reading_asked)

    def show_entry(self, entry: Entry, said: Said) -> None:
        """Show what the person agreed with."""
        self._agreed.show_titles(agreed(entry, said))

    def show_steps(self, lines: Sequence[StepLine], current: int) -> None:
        """Show the steps, with the one of now at index `current`."""
        self.steps.show_steps(lines, current)

    def retranslate(self) -> None:
        """Set every text."""
        self._agreed.retranslate()
