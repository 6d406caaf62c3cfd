"""Support: people to call, one step away from everywhere in the app."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import HelpLine
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.help_lines import HelpLines


class SupportPage(Page):
    """The support lines of a country, and what this app is not."""

    country_chosen = Signal(str)
    guide_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._title = text.label("h1")
        self._lead = text.label("body", "text2")
        self._lines = HelpLines(look)
        self._note = Card(look, "sunken")
        self._note_title = text.label("h3")
        self._note_words = text.label("body", "text2")
        self._guide = button(look, "quiet", "book-open")
        self._note.body.setSpacing(4)
        self._note.body.addWidget(self._note_title)
        self._note.body.addWidget(self._note_words)
        self._note.body.addWidget(self._guide, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self._lines.country_chosen.connect(self.country_chosen)
        self._guide.clicked.connect(self.guide_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(14)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(24)
        main = QVBoxLayout()
        main.setSpacing(16)
        main.addWidget(self._lines)
        main.addWidget(self._note)
        main.addStretch(1)
        self._columns.addLayout(main, 760)
        self._columns.addStretch(240)
        column.addLayout(self._columns, 1)
        self.set_heading(self._title)

    def show_lines(self, lines: tuple[HelpLine, ...], country: str) -> None:
        """Show `lines` of `country`."""
        self._lines.show_lines(lines, country)

    def reflow(self, effective_width: float) -> None:
        """As wide as there is room for when that is little."""
        super().reflow(effective_width)
        self._columns.setStretch(1, 0 if self.one_column else 240)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Support"))
        self._lead.setText(self.tr("You don’t have to carry this alone. Here are people to call."))
        self._lines.retranslate()
        self._guide.setText(self.tr("Open the guide"))
        self._note_title.setText(self.tr("What the app can and can’t do"))
        self._note_words.setText(
            self.tr(
                "The app reads words, not people, and it is no substitute for someone to talk to. "
                "Nobody sees what you write here, so nobody can help you from here."
            )
        )
