"""The sheet in which the journal gets a passphrase, another one, or none."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.new_passphrase import NewPassphrase
from creator_coach.ui.widgets.passphrase_field import PassphraseField


class Wish(StrEnum):
    """What is to become of the lock."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


class PassphraseDialog(PlainDialog):
    """`asked` carries the passphrase of now and the one to come, either may be empty. It stays until it is closed."""

    asked = Signal(str, str)

    def __init__(self, look: Look, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(480), parent)
        self._wish = wish
        self._busy = False
        self._title = text.label("h2")
        self._words = text.label("body", "text2")
        self._old_title = text.label("label")
        self._old = PassphraseField(look)
        self._new = NewPassphrase(look)
        self._told = text.label("body", "caution")
        self._told.hide()
        self._do = button(look, "careful" if wish is Wish.REMOVE else "primary")
        self._leave = button(look, "quiet")
        for part in (self._title, self._words, self._old_title, self._old, self._new, self._told):
            self.column.addWidget(part)
        self.add_buttons(self._leave, self._do)
        for part in (self._old_title, self._old):
            part.setVisible(wish is not Wish.SET)
        self._new.setVisible(wish is not Wish.REMOVE)
        self._connect()
        self._say()
        self._fit()

    def _connect(self) -> None:
        self._old.edited.connect(self._fit)
        self._new.edited.connect(self._fit)
        self._do.clicked.connect(self._go)
        self._leave.clicked.connect(self.reject)

    def set_busy(self, busy: bool) -> None:
        """While the journal is being written anew, nothing can be changed and the sheet stays."""
        self._busy = busy
        self._told.setVisible(busy)
        self._told.setProperty("tone", "text2")
        self._told.setText(self.tr("The journal and its backups are being rewritten. This may take a moment."))
        for part in (self._old, self._new, self._leave):
            part.setEnabled(not busy)
        self._fit()

    def show_failure(self, sentence: str) -> None:
        """It did not go through, and all is as it was."""
        self.set_busy(False)
        text.set_tone(self._told, "caution")
        self._told.setText(sentence)
        self._told.show()
        announce(self, sentence)
        (self._new if self._wish is Wish.SET else self._old).setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close it, unless the journal is being written anew."""
        if not self._busy:
            self._old.clear()
            self._new.clear()
            super().reject()

    def _go(self) -> None:
        if self._do.isEnabled():
            self.asked.emit(self._old.text, self._new.passphrase)

    def _fit(self) -> None:
        old = self._wish is Wish.SET or bool(self._old.text)
        new = self._wish is Wish.REMOVE or bool(self._new.passphrase)
        self._do.setEnabled(old and new and not self._busy)
        why = "" if self._do.isEnabled() or self._busy else self._missing()
        self._do.setToolTip(why)
        self._do.setAccessibleDescription(why)

    def _missing(self) -> str:
        return {
            Wish.SET: self.tr("Type the same passphrase twice first"),
            Wish.CHANGE: self.tr("Type the current passphrase first, and the new one twice"),
            Wish.REMOVE: self.tr("Type the passphrase first"),
        }[self._wish]

    def _say(self) -> None:
        self._old_title.setText(self.tr("Current passphrase"))
        self._old.set_title(self.tr("Current passphrase"))
        self._leave.setText(self.tr("Cancel"))
        title, words, do = {
            Wish.SET: (
                self.tr("Lock the journal"),
                self.tr("The journal and its backups are encrypted, and open with the passphrase only."),
                self.tr("Lock with this passphrase"),
            ),
            Wish.CHANGE: (
                self.tr("Change the passphrase"),
                self.tr("The journal and its backups get the new one. The old one no longer opens them."),
                self.tr("Change the passphrase"),
            ),
            Wish.REMOVE: (
                self.tr("Remove the lock"),
                self.tr("Anyone who can use this computer can then read the journal and its backups."),
                self.tr("Remove the lock"),
            ),
        }[self._wish]
        self._title.setText(title)
        self._words.setText(words)
        self._do.setText(do)
        self.setAccessibleName(title)
