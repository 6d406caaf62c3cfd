"""The small switch for the language of a comment: what it was read as, and a button to read it as the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout


class LanguageLine(QWidget):
    """Says "Read as Swedish" and offers English, or the other way round; offers both for other languages."""

    chosen = Signal(str)  # "sv", "en"

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._label = text.label("caption", "text3", wrap=False)
        self.buttons = {name: button(look, "quiet", None, "small") for name in ("sv", "en")}
        row = FlowLayout(self, spacing=4, line_spacing=0)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._label)
        for name, choice in self.buttons.items():
            row.addWidget(choice)
            choice.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        self.retranslate()

    def show_language(self, language: str) -> None:
        """The comment was read as `language`: "sv", "en", or another code."""
        self._language = language
        for name, choice in self.buttons.items():
            choice.setVisible(name != language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        told = {
            "sv": self.tr("Read as Swedish."),
            "en": self.tr("Read as English."),
            "unsure": self.tr("The language is not clear."),
        }
        self._label.setText(told.get(self._language, self.tr("If that is wrong:")))
        self.buttons["sv"].setText(self.tr("Read as Swedish"))
        self.buttons["en"].setText(self.tr("Read as English"))
