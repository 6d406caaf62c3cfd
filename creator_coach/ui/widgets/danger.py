"""The first thing on the safety page, the number to call in danger, and the last, the person somebody trusts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.content.types import HelpLine
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.help_lines import emergency


class DangerBanner(Card):
    """Is it dangerous now? The emergency number of the chosen country."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "caution_soft", parent)
        self._number = ""
        self._picture = QLabel(self)
        self.call = text.label("h3")
        self._wait = text.label("body", "text2")
        row = QHBoxLayout()
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.call)
        column.addWidget(self._wait)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        look.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def show_lines(self, lines: Sequence[HelpLine]) -> None:
        """Show the emergency number among `lines`; without one, or with no country chosen, the words do without."""
        found = emergency(lines)
        # 112 is not the number everywhere, and nobody should be sent to the wrong one.
        self._number = found.number if found is not None and found.country != "other" else ""
        self.retranslate()

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap("phone", self._look.theme.px(24), "caution"))

    def retranslate(self) -> None:
        """Set every text."""
        if self._number:
            self.call.setText(self.tr("Are you in danger now? Call {number}.").format(number=self._number))
        else:
            self.call.setText(self.tr("Are you in danger now? Call the emergency number where you are."))
        self._wait.setText(self.tr("Don’t wait for an answer from the platform."))


class TrustedPerson(Card):
    """The person's own safe person, from the settings; or where to save one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", parent)
        self._name = ""
        self._number = ""
        self._picture = QLabel(self)
        self._title = text.label("h3")
        self.words = text.label("caption", "text2")
        self.copy_button = IconButton(look, "copy")
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self.words)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addWidget(self.copy_button)
        self.body.addLayout(row)
        look.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def show_person(self, name: str, number: str) -> None:
        """Show `name` and `number`; both may be empty."""
        self._name, self._number = name, number
        self.copy_button.set_icon("copy")
        self.retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self.copy_button.set_icon("check")

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap("user-round", self._look.theme.px(20), "text"))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Your safe person"))
        told = " · ".join(filter(None, (self._name, self._number)))
        self.words.setText(told or self.tr("In Settings you can save a name and a number for days like this."))
        self.copy_button.setVisible(bool(self._number))
        self.copy_button.setToolTip(self.tr("Copy the number"))
        self.copy_button.setAccessibleName(self.tr("Copy the number"))
