"""A message from the coach: a headline and a few calm paragraphs, with room for what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card


class Message(Card):
    """Shows `headline` and `paragraphs` in the reading face; what the page adds goes into `body` below."""

    def __init__(self, look: Look, style: str = "card", role: str = "reading", parent: QWidget | None = None) -> None:
        super().__init__(look, style, parent)
        self._role = role
        self._headline = text.label("h1" if style == "sheet" else "h2")
        self._paragraphs = QVBoxLayout()
        self._paragraphs.setSpacing(10)
        self.labels: list[QLabel] = []
        self.body.addWidget(self._headline)
        self.body.addLayout(self._paragraphs)

    def show_message(self, headline: str, paragraphs: Sequence[str]) -> None:
        """Show them; an empty headline takes no room."""
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        for label in self.labels[len(paragraphs) :]:
            label.hide()
            label.setParent(None)
            label.deleteLater()
        del self.labels[len(paragraphs) :]
        while len(self.labels) < len(paragraphs):
            self.labels.append(text.label(self._role))
            self._paragraphs.addWidget(self.labels[-1])
        for label, words in zip(self.labels, paragraphs, strict=True):
            label.setText(words)
