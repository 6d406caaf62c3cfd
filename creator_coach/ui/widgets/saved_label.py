"""Whether what was written is safe: a quiet line when it is, a card with two ways on when it is not."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.icon_label import IconLabel


class SavedLabel(QWidget):
    """Says when the last save was. A failure is a sentence from outside, with "try again" and "copy the text"."""

    retry_asked = Signal()
    copy_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._at: datetime | None = None
        self._failure = ""
        self._line = IconLabel(look, "check", "caption", "text3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._line)
        self.retranslate()

    # what is seldom needed is made when it is --------------------------------------------------------

    @cached_property
    def _sentence(self) -> QLabel:
        return text.label("body")

    @cached_property
    def _retry(self) -> QPushButton:
        made = button(self._look, "secondary", None, "small")
        made.clicked.connect(self.retry_asked)
        return made

    @cached_property
    def _copy(self) -> QPushButton:
        made = button(self._look, "quiet", "copy", "small")
        made.clicked.connect(self.copy_asked)
        return made

    @cached_property
    def _card(self) -> Card:
        ways = QWidget()
        row = FlowLayout(ways)
        row.addWidget(self._retry)
        row.addWidget(self._copy)
        made = Card(self._look, "caution")
        made.hide()
        made.body.addWidget(self._sentence)
        made.body.addWidget(ways)
        self._column.addWidget(made)
        return made

    # ------------------------------------------------------------------------------------------------

    def show_saved(self, at: datetime) -> None:
        """Say that everything was saved at `at`."""
        self._at, self._failure = at, ""
        self.retranslate()

    def show_failure(self, sentence: str) -> None:
        """Say `sentence`, and read it aloud: this must not be missed."""
        self._failure = sentence
        self.retranslate()
        announce(self, sentence)

    def show_nothing(self) -> None:
        """Say nothing: there is nothing to save yet."""
        self._at, self._failure = None, ""
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        if self._failure or "_card" in self.__dict__:
            self._retry.setText(self.tr("Try again"))
            self._copy.setText(self.tr("Copy the text"))
            self._sentence.setText(self._failure)
            self._card.setVisible(bool(self._failure))
        if self._at is not None:
            self._line.set_text(self.tr("Saved on this computer {time}").format(time=dates.clock(self._at)))
        self._line.setVisible(self._at is not None and not self._failure)

    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._failure or (self._line.text() if self._at is not None else "")

    def focus_retry(self) -> None:
        """Put the focus on "try again"."""
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)
