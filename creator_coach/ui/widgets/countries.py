"""The countries whose help lines the app knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from creator_coach.settings import COUNTRIES


class Countries(QComboBox):
    """A list of countries; `chosen` carries the code of the one the person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in COUNTRIES:
            self.addItem(code, code)
        self.activated.connect(lambda: self.chosen.emit(str(self.currentData())))
        self.retranslate()

    def select(self, code: str) -> None:
        """Show `code` as the chosen one, without telling anyone; an unknown code shows the last, "other"."""
        found = self.findData(code)
        self.setCurrentIndex(found if found >= 0 else self.count() - 1)

    def retranslate(self) -> None:
        """Set the names."""
        names = {
            "SE": self.tr("Sweden"),
            "FI": self.tr("Finland"),
            "NO": self.tr("Norway"),
            "DK": self.tr("Denmark"),
            "GB": self.tr("United Kingdom"),
            "US": self.tr("United States"),
            "CA": self.tr("Canada"),
            "AU": self.tr("Australia"),
            "other": self.tr("Another country"),
        }
        for number in range(self.count()):
            self.setItemText(number, names[str(self.itemData(number))])
