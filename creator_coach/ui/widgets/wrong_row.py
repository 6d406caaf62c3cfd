"""What the app read wrong, counted, and the way to take that along without a word of any comment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Wrong
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.setting_row import SettingRow
from creator_coach.ui.widgets.wrong_words import WrongWords, exportable


class WrongRow(SettingRow):
    """A line of the settings. The button is there once there is something to export."""

    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._export = button(look, "quiet", "download")
        super().__init__(self._export, parent=parent)
        self._wrong: Wrong | None = None
        self._told = WrongWords(self)
        self._export.clicked.connect(self.export_asked)
        self.retranslate()

    def show_wrong(self, wrong: Wrong | None) -> None:
        """Show what is counted in `wrong`, None if that has not been done yet."""
        self._wrong = wrong
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        wrong = self._wrong
        exported = wrong is not None and exportable(wrong)
        sentence = self.tr("Counting …") if wrong is None else self._told.sentence(wrong)
        about = self.tr(
            "The file says what the app read, how sure it was and what you said instead, with language, rough length, "
            "month and version. Nothing that anyone wrote is in it, no name and no link. It is sent nowhere."
        )
        self.say(self.tr("What the app got wrong"), f"{sentence}\n{about}" if exported else sentence)
        self._export.setVisible(exported)
        self._export.setText(self.tr("Export without comment text…"))
        self._export.setAccessibleName(self._export.text())
