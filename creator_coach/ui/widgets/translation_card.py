"""Translation in the settings: off, or who may be asked for one, and what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from creator_coach.settings import Settings
from creator_coach.translation.address import own
from creator_coach.translation.types import Service, TranslationFailed
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.services import name, who_gets_it
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow


class TranslationCard(SettingCard):
    """`chosen` carries a service's id, empty for none; `address_given` an address, `key_given` a key."""

    chosen = Signal(str)
    address_given = Signal(str)
    key_given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.services = QComboBox()
        for each in ("", *Service):
            self.services.addItem("", str(each))
        self.address, self.key = QLineEdit(), QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.address, self.key):
            field.setMinimumWidth(look.theme.px(240))
        self._service_row, self._address_row, self._key_row = (
            SettingRow(each) for each in (self.services, self.address, self.key)
        )
        self.add(self._service_row, self._address_row, self._key_row)
        self.services.activated.connect(self._choose)
        self.address.editingFinished.connect(self._give_address)
        self.key.editingFinished.connect(self._give_key)
        self._show()

    def show_choice(self, settings: Settings) -> None:
        """Show what the person has chosen. A key is never shown again."""
        self.services.setCurrentIndex(self.services.findData(settings.translation))
        if self.address.text().strip() != settings.translation_address:
            self.address.setText(settings.translation_address)
        self._show()

    def _choose(self) -> None:
        self._show()
        self.chosen.emit(self.services.currentData())

    def _give_address(self) -> None:
        self.retranslate()
        self.address_given.emit(self.address.text().strip())

    def _give_key(self) -> None:
        if self.key.text().strip():
            self.key_given.emit(self.key.text().strip())
            self.key.clear()

    def _show(self) -> None:
        service = self.services.currentData()
        self._address_row.setVisible(service == Service.LIBRE)
        self._key_row.setVisible(service == Service.DEEPL)
        self.retranslate()

    def _usable(self) -> bool:
        try:
            return bool(own(self.address.text()))
        except TranslationFailed:
            return False

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("Translation"))
        self.services.setItemText(0, self.tr("Off"))
        for index in range(1, self.services.count()):
            self.services.setItemText(index, name(Service(self.services.itemData(index))))
        chosen = self.services.currentData()
        words = self.tr("Comments in other languages than Swedish and English stay unread. Nothing is sent.")
        if chosen:
            asked = self.tr("You are shown the text and asked each time. The journal is never sent.")
            words = f"{who_gets_it(Service(chosen))} {asked}"
        self._service_row.say(self.tr("Who may translate a comment"), words)
        wrong = bool(self.address.text().strip()) and not self._usable()
        self._address_row.say(
            self.tr("Address of your LibreTranslate"),
            self.tr("This address can’t be used: https, or http on this computer.")
            if wrong
            else self.tr("By https, or by http on this computer, such as http://localhost:5000."),
        )
        self._key_row.say(
            self.tr("Your DeepL key"),
            self.tr("Kept in this computer’s keyring; where there is none, only until you close the app."),
        )
