"""Choosing a passphrase: typed twice, with a word on its length, and what it means to forget it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.passphrase_field import Length, PassphraseField


class NewPassphrase(QWidget):
    """Two fields that must say the same. `edited` follows every change, `entered` the Enter key in the last one."""

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = PassphraseField(look), PassphraseField(look)
        self._first_title, self._again_title = text.label("label"), text.label("label")
        self._length = Length()
        self._unlike = text.label("caption", "caution")
        self._warning = text.label("label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._warning, self._first_title, self.first, self._length, self._again_title, self.again):
            column.addWidget(part)
        column.addWidget(self._unlike)
        self.setFocusProxy(self.first)
        for field in (self.first, self.again):
            field.edited.connect(self._edited)
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)
        self.retranslate()
        self._unlike.hide()

    @property
    def passphrase(self) -> str:
        """What both fields say; empty if they are empty or do not say the same."""
        return self.first.text if self.first.text == self.again.text else ""

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.again.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self._warning.setText(
            self.tr(
                "If you forget the passphrase, nobody can open the journal: not you, and not those who made the app. "
                "Write it down on paper and keep it safe."
            )
        )
        self._first_title.setText(self.tr("Passphrase"))
        self.first.set_title(self.tr("Passphrase"))
        self._again_title.setText(self.tr("The same once more"))
        self.again.set_title(self.tr("The same once more"))
        self._unlike.setText(self.tr("The two are not the same yet."))
        for part in (self.first, self.again, self._length):
            part.retranslate()

    def _edited(self) -> None:
        self._length.show_length(len(self.first.text))
        begun = bool(self.again.text) and not self.first.text.startswith(self.again.text)
        self._unlike.setVisible(begun)
        self.edited.emit()
