"""What can be chosen on the first day and need not be: country, theme and text size, folded up to begin with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.settings import Settings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.countries import Countries
from creator_coach.ui.widgets.disclosure import Disclosure
from creator_coach.ui.widgets.segmented import Segmented
from creator_coach.ui.widgets.setting_row import SettingRow
from creator_coach.ui.widgets.text_size import TextSize


class FirstChoices(Card):
    """`chosen` carries the name of an option of Settings, and its value."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.head = Disclosure(look, "sliders-horizontal")
        self.country = Countries()
        self.theme = Segmented(look, [("light", "sun"), ("dark", "moon"), ("system", "monitor")])
        self.letters = TextSize()
        self._rows = [SettingRow(each) for each in (self.country, self.theme, self.letters)]
        self.body.setContentsMargins(16, 10, 16, 10)
        self.body.setSpacing(2)
        self.body.addWidget(self.head)
        for row in self._rows:
            row.hide()
            self.body.addWidget(row)
        self.head.clicked.connect(self._turn)
        self.country.chosen.connect(lambda code: self.chosen.emit("country", code))
        self.theme.chosen.connect(lambda name: self.chosen.emit("theme", name))
        self.letters.chosen.connect(lambda percent: self.chosen.emit("text_size", percent))
        self.retranslate()

    def show_settings(self, settings: Settings, country: str) -> None:
        """Show what holds now; `country` is the one whose support lines are shown."""
        self.country.select(country)
        self.theme.select(settings.theme)
        self.letters.set_value(settings.text_size)

    def set_stacked(self, *, stacked: bool) -> None:
        """The controls below their words, or beside them."""
        for row in self._rows:
            row.set_stacked(stacked=stacked)

    def _turn(self) -> None:
        opened = self._rows[0].isHidden()
        self.head.set_open(opened)
        for row in self._rows:
            row.setVisible(opened)

    def retranslate(self) -> None:
        """Set every text."""
        self.head.show_title(self.tr("Country, theme and text size"))
        self.country.retranslate()
        self.theme.set_labels(
            {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the computer")}
        )
        self.letters.retranslate()
        country, theme, size = self._rows
        country.say(self.tr("Country"), self.tr("Which support lines are shown."))
        theme.say(self.tr("Theme"))
        size.say(self.tr("Text size"))
