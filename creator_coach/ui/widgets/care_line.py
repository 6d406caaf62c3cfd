"""One quiet line for someone whose own words are dark: an offer to talk, nothing that stops or asks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout


class CareLine(QWidget):
    """`support_asked` when the person wants to see whom to talk to."""

    support_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text.label("body", wrap=False)
        self._open = button(look, "quiet", "life-buoy", "small")
        card = Card(look, "sunken")
        card.body.setContentsMargins(16, 8, 8, 8)
        inside = QWidget()
        row = FlowLayout(inside, 12)
        row.addWidget(self._words)
        row.addWidget(self._open)
        card.body.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._open.clicked.connect(self.support_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._words.setText(self.tr("Would you like to talk to someone?"))
        self._open.setText(self.tr("Show whom I can reach"))
