"""The lock in the settings: the passphrase, when the journal locks itself, and whether this computer remembers it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from creator_coach.settings import ALLOWED
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow


class LockCard(SettingCard):
    """`passphrase_asked` wants the passphrase set or changed, `removal_asked` taken away.

    `minutes_chosen` carries a number of minutes, 0 for never; `remember_chosen` whether this computer may keep it.
    """

    passphrase_asked = Signal()
    removal_asked = Signal()
    minutes_chosen = Signal(int)
    remember_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._locked = False
        self._set = button(look, "secondary", "key-round")
        self._remove = button(look, "quiet")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._remove)
        row.addWidget(self._set)
        self._minutes = QComboBox()
        for minutes in ALLOWED["lock_after"]:
            self._minutes.addItem("", minutes)
        self._remember = QCheckBox()
        self._remember.setProperty("kind", "switch")
        self._remember.setCursor(Qt.CursorShape.PointingHandCursor)
        self._set_row = SettingRow(both)
        self._minutes_row = SettingRow(self._minutes)
        self._remember_row = SettingRow(self._remember)
        self.add(self._set_row, self._minutes_row, self._remember_row)
        self._connect()
        self.show_lock(locked=False, can_remember=False)
        self.retranslate()

    def _connect(self) -> None:
        self._set.clicked.connect(self.passphrase_asked)
        self._remove.clicked.connect(self.removal_asked)
        self._minutes.activated.connect(lambda _index: self.minutes_chosen.emit(self._minutes.currentData()))
        self._remember.clicked.connect(self.remember_chosen)

    def show_lock(self, *, locked: bool, can_remember: bool) -> None:
        """Show whether there is a passphrase, and whether this computer has a place to keep one."""
        self._locked = locked
        self._remove.setVisible(locked)
        self._minutes_row.setVisible(locked)
        self._remember_row.setVisible(locked and can_remember)
        self.retranslate()

    def show_choices(self, minutes: int, *, remember: bool) -> None:
        """Show what the person has chosen."""
        self._minutes.setCurrentIndex(self._minutes.findData(minutes))
        self._remember.setChecked(remember)

    def focus_first(self) -> None:
        """Put the focus on the passphrase's button."""
        self._set.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("Lock"))
        if self._locked:
            self._set_row.say(self.tr("Opens with a passphrase"), self.tr("The journal and its backups are encrypted."))
        else:
            self._set_row.say(
                self.tr("Open with a passphrase"),
                self.tr(
                    "The journal is encrypted. If you forget the passphrase nobody can open it, "
                    "not even those who made the app."
                ),
            )
        self._set.setText(self.tr("Change the passphrase") if self._locked else self.tr("Choose a passphrase"))
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove the passphrase"))
        self._minutes_row.say(
            self.tr("Lock by itself when idle"),
            self.tr("Also when the computer sleeps or its screen locks, where the system says so. Ctrl+L does it now."),
        )
        for index in range(self._minutes.count()):
            minutes = self._minutes.itemData(index)
            words = self.tr("After %n minutes", "", minutes) if minutes else self.tr("Never")
            self._minutes.setItemText(index, words)
        self._remember_row.say(
            self.tr("Remember on this computer"),
            self.tr("The computer’s own keyring keeps the passphrase, and the app opens without asking for it."),
        )
