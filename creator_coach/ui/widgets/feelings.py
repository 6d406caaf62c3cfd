"""Naming what is felt, if one wants to: a handful of words, and room for one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Chip, chip
from creator_coach.ui.widgets.feeling_words import FeelingWords
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.pasted import cleaned

#: Kept in the journal under these names; a person's own word is kept as it was written.
FEELINGS = ("sad", "angry", "worried", "ashamed", "tired", "confused", "stressed", "relieved", "calmer")


class Feelings(QWidget):
    """Chips that may be ticked, and a field for a word of one's own. `changed` carries all of them as a tuple."""

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {name: chip(look) for name in FEELINGS}
        self._words = FeelingWords(self)
        self._own = LineField()
        self._own.setMaximumWidth(360)
        words = QWidget()
        flow = FlowLayout(words)
        for each in self._chips.values():
            flow.addWidget(each)
            each.clicked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self._own)
        self._own.textChanged.connect(self._tell)
        self.retranslate()

    @property
    def feelings(self) -> tuple[str, ...]:
        """The names of the ticked chips, then one's own word."""
        own = " ".join(cleaned(self._own.text()).split())
        ticked = tuple(name for name, each in self._chips.items() if each.isChecked())
        return (*ticked, own) if own else ticked

    def set_feelings(self, feelings: Sequence[str]) -> None:
        """Show `feelings` without telling anyone."""
        if tuple(feelings) == self.feelings:
            return
        for name, each in self._chips.items():
            each.setChecked(name in feelings)
        self._own.blockSignals(True)
        self._own.setText(", ".join(name for name in feelings if name not in self._chips))
        self._own.blockSignals(False)

    def retranslate(self) -> None:
        """Set every text; a word of one's own stays as it is."""
        for name, each in self._chips.items():
            each.setText(self._words.word(name))
        self._own.setPlaceholderText(self.tr("a word of your own"))
        self._own.setAccessibleName(self.tr("A word of your own for what you feel"))

    def _tell(self) -> None:
        self.changed.emit(self.feelings)
