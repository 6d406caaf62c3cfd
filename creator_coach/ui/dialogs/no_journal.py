"""What is shown instead of the window when the journal does not open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.failure import Failures


class NoJournalDialog(PlainDialog):
    """Says why the journal did not open, where it is, and offers to try again. Accepted means: try again."""

    def __init__(self, look: Look, name: str, path: str, parent: QWidget | None = None) -> None:
        """`name` is the name of the JournalError, `path` the journal's file."""
        super().__init__(520, parent)
        heading, sentence = Failures(self).at_start(name)
        title = text.label("h2")
        title.setText(heading)
        words = text.label("body", "text2")
        words.setText(sentence)
        place = text.label("caption", "text2")
        place.setText(path)
        again = button(look, "primary", "rotate-ccw")
        again.setText(self.tr("Try again"))
        again.clicked.connect(self.accept)
        close = button(look, "quiet")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.reject)
        for each in (title, words, place):
            self.column.addWidget(each)
        self.add_buttons(close, again)
