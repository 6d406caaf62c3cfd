"""What is shown instead of the window when the journal does not open."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.failure import Failures


class NoJournalDialog(QDialog):
    """Says why the journal did not open, where it is, and offers to try again. Accepted means: try again."""

    def __init__(self, look: Look, name: str, path: str, parent: QWidget | None = None) -> None:
        """`name` is the name of the JournalError, `path` the journal's file."""
        super().__init__(parent)
        self.setWindowTitle("Creator Coach")
        self.setMinimumWidth(520)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        for each in (title, words, place):
            column.addWidget(each)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(again)
        column.addLayout(foot)
        again.setDefault(True)
