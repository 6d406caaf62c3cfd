"""No reply, as a choice of full worth: what it is, the way on, and the way back to writing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.message import Message


class SilenceCard(Message):
    """`away_asked` puts the comment away, `write_asked` goes back to the draft."""

    away_asked = Signal()
    write_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sheet", parent=parent)
        self._kept = False
        self.away = button(look, "primary", "wind")
        self.write = button(look, "quiet", "pencil")
        ways = QWidget()
        row = FlowLayout(ways, 12)
        row.addWidget(self.away)
        row.addWidget(self.write)
        self.body.addWidget(ways)
        self.away.clicked.connect(self.away_asked)
        self.write.clicked.connect(self.write_asked)
        self.retranslate()

    def show_draft(self, *, kept: bool) -> None:
        """Whether there is a draft, which is kept."""
        self._kept = kept
        self.retranslate()

    def focus_first(self) -> None:
        """Put the focus on the way on."""
        self.away.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text."""
        said = [self.tr("You owe nobody an answer. Who reads in silence sees that, too.")]
        if self._kept:
            said.append(self.tr("What you have written stays here, if you change your mind."))
        self.show_message(self.tr("No reply is a reply, too"), said)
        self.away.setText(self.tr("Put it away without a reply"))
        self.write.setText(self.tr("Write after all"))
