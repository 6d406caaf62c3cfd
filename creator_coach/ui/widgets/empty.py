"""What is shown where there is nothing to show yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card


class Empty(Card):
    """Two armchairs, a heading, a sentence and at most one thing to do, by a button of `kind`."""

    def __init__(self, look: Look, chairs: int = 2, kind: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._pictures = [QLabel() for _ in range(chairs)]
        self._title = text.label("h2")
        self._words = text.label("body", "text2")
        self.button = button(look, kind, size="small")
        row = QHBoxLayout()
        row.setSpacing(4)
        for picture in self._pictures:
            row.addWidget(picture)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        look.changed.connect(self._redraw)
        self._redraw()

    def say(self, title: str, words: str, act: str = "") -> None:
        """Set the heading, the sentence and the button's words; without words there is no button."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.button.setText(act)
        self.button.setVisible(bool(act))

    def _redraw(self) -> None:
        for picture in self._pictures:
            picture.setPixmap(self._look.pixmap("armchair", self._look.theme.px(30), "border_strong"))
