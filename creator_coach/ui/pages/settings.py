"""Settings: everything applies at once and is kept at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.spoken import spoken
from creator_coach.journal.types import Wrong
from creator_coach.settings import Settings
from creator_coach.ui.pages.page import STACKED_BELOW, Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.about_card import AboutCard
from creator_coach.ui.widgets.countries import Countries
from creator_coach.ui.widgets.data_card import DataCard
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.lock_card import LockCard
from creator_coach.ui.widgets.rail import RailButton
from creator_coach.ui.widgets.segmented import Segmented
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow
from creator_coach.ui.widgets.text_size import TextSize
from creator_coach.ui.widgets.translation_card import TranslationCard

_ICONS = {
    "looks": "type",
    "lock": "lock",
    "support": "life-buoy",
    "translation": "globe",
    "data": "hard-drive",
    "about": "info",
}
#: The choice that stands for no language in particular.
_COMPUTER = "computer"


class SettingsPage(Page):
    """Shows Settings and tells of every change with a new Settings."""

    changed = Signal(object)
    folder_asked = Signal()
    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._settings = Settings()
        self._title = text.label("h1", wrap=False)
        self._applies = text.label("label", "text2")
        self._applies.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lock = LockCard(look)
        self.translation = TranslationCard(look)
        self.data = DataCard(look)
        self.about = AboutCard(look)
        own = {"lock": self.lock, "translation": self.translation, "data": self.data, "about": self.about}
        self._cards = {name: own.get(name) or SettingCard(look) for name in _ICONS}
        self._links = {name: RailButton(look, icon) for name, icon in _ICONS.items()}
        self._make_looks()
        self._make_support()
        self._lay_out()
        self._connect()
        self.retranslate()

    # how it is built -------------------------------------------------------------------------------

    def _make_looks(self) -> None:
        self._language = Segmented(self.look, [*((code,) for code in spoken()), (_COMPUTER, "monitor")])
        self._theme = Segmented(self.look, [("light", "sun"), ("dark", "moon"), ("system", "monitor")])
        self._size = TextSize()
        self._hide, self._beside, self._still = self._switch(), self._switch(), self._switch()
        self._language_row = SettingRow(self._language)
        self._theme_row = SettingRow(self._theme)
        self._size_row = SettingRow(self._size)
        self._hide_row = SettingRow(self._hide)
        self._beside_row = SettingRow(self._beside)
        self._still_row = SettingRow(self._still)
        rows = (self._language_row, self._theme_row, self._size_row, self._hide_row)
        self._cards["looks"].add(*rows, self._beside_row, self._still_row)

    @staticmethod
    def _switch() -> QCheckBox:
        made = QCheckBox()
        made.setProperty("kind", "switch")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _make_support(self) -> None:
        self._country = Countries()
        self._name, self._number = LineField(), LineField()
        for field in (self._name, self._number):
            field.setMinimumWidth(self.look.theme.px(240))
        self._country_row = SettingRow(self._country)
        self._name_row = SettingRow(self._name)
        self._number_row = SettingRow(self._number)
        self._cards["support"].add(self._country_row, self._name_row, self._number_row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._applies, 1)
        self._nav = QWidget()
        nav = QVBoxLayout(self._nav)
        nav.setContentsMargins(0, 0, 0, 0)
        nav.setSpacing(4)
        for link in self._links.values():
            nav.addWidget(link)
        nav.addStretch(1)
        stack = QVBoxLayout()
        stack.setSpacing(12)
        for card in self._cards.values():
            stack.addWidget(card)
        stack.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        self.beside = (self._nav,)
        columns.addWidget(self._nav, 214)
        columns.addLayout(stack, 758)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(columns, 1)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._language.chosen.connect(lambda name: self._set(language="" if name == _COMPUTER else name))
        self._theme.chosen.connect(lambda name: self._set(theme=name))
        self._size.chosen.connect(lambda percent: self._set(text_size=percent))
        self._hide.toggled.connect(lambda on: self._set(hide_hard_words=on))
        self._beside.toggled.connect(lambda on: self._set(kind_words_beside=on))
        self._still.toggled.connect(lambda on: self._set(reduced_motion=on))
        self._country.chosen.connect(lambda code: self._set(country=code))
        self._name.editingFinished.connect(lambda: self._set(trusted_name=self._name.text().strip()))
        self._number.editingFinished.connect(lambda: self._set(trusted_number=self._number.text().strip()))
        self.data.folder_asked.connect(self.folder_asked)
        self.lock.minutes_chosen.connect(lambda minutes: self._set(lock_after=minutes))
        self.translation.chosen.connect(lambda service: self._set(translation=service))
        self.translation.address_given.connect(lambda address: self._set(translation_address=address))
        self.about.export_asked.connect(self.export_asked)
        for name, link in self._links.items():
            link.clicked.connect(lambda _on, name=name: self.go_to(name))
        self._links["looks"].set_here(here=True)

    def _set(self, **change: object) -> None:
        settings = replace(self._settings, **change)  # type: ignore[arg-type]
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    def go_to(self, name: str) -> None:
        """Bring the section `name` ("looks", "lock", "support", "translation", "data", "about") into sight."""
        for each, link in self._links.items():
            link.set_here(here=each == name)
        card = self._cards[name]
        self.verticalScrollBar().setValue(card.mapTo(self.body, card.rect().topLeft()).y() - 8)
        card.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    # what comes in ---------------------------------------------------------------------------------

    def show_settings(self, settings: Settings, data_folder: str, country: str) -> None:
        """Show `settings` as they are, where the files are, and the country whose support lines are shown."""
        self._settings = settings
        self._language.select(settings.language if settings.language in spoken() else _COMPUTER)
        self._theme.select(settings.theme)
        self._size.set_value(settings.text_size)
        self._hide.setChecked(settings.hide_hard_words)
        self._beside.setChecked(settings.kind_words_beside)
        self._still.setChecked(settings.reduced_motion)
        self._country.select(country)
        for field, words in ((self._name, settings.trusted_name), (self._number, settings.trusted_number)):
            if field.text().strip() != words:
                field.setText(words)
        self.lock.show_choices(settings.lock_after, remember=settings.remember_passphrase)
        self.translation.show_choice(settings)
        self.data.show_path(data_folder)
        self.retranslate()

    def show_reader(self, name: str | None, wrong: Wrong | None) -> None:
        """Say who reads: `name` is the trained reader's, empty if there is none, None if that is not known yet.

        `wrong` is what was read wrong, None if that has not been counted yet.
        """
        self.about.show_reader(name, wrong)

    def reflow(self, effective_width: float) -> None:
        """The list of sections goes, and controls move under their words, when there is little room."""
        super().reflow(effective_width)
        self._nav.setVisible(not self.one_column)
        for card in self._cards.values():
            card.set_stacked(stacked=effective_width < STACKED_BELOW)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Settings"))
        self._applies.setText(self.tr("Changes are saved at once"))
        headings = {
            "looks": self.tr("Language and looks"),
            "lock": self.tr("Lock"),
            "support": self.tr("Support"),
            "translation": self.tr("Translation"),
            "data": self.tr("Data"),
            "about": self.tr("About"),
        }
        for name, words in headings.items():
            self._cards[name].heading.setText(words)
            self._links[name].set_word(words)
        self.lock.retranslate()
        self.translation.retranslate()
        self.data.retranslate()
        self.about.retranslate()
        self._retranslate_looks()
        self._retranslate_rest()

    def _retranslate_looks(self) -> None:
        self._language_row.say(
            self.tr("Language"), self.tr("The app’s own words. Comments are read in Swedish and English.")
        )
        self._language.set_labels(
            {code: each.name for code, each in spoken().items()} | {_COMPUTER: self.tr("As the computer")}
        )
        self._theme_row.say(self.tr("Theme"))
        self._theme.set_labels(
            {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the computer")}
        )
        self._size_row.say(self.tr("Text size"), self.tr("From 100 to 200 percent."))
        self._size.retranslate()
        self._hide_row.say(self.tr("Hide hard words until I ask for them"))
        self._beside_row.say(
            self.tr("Kind words beside an attack"), self.tr("One of those you have kept. Never beside a threat.")
        )
        self._still_row.say(
            self.tr("Less movement"),
            self.tr("The breathing circle stands still, as it does when the computer is set to less movement."),
        )

    def _retranslate_rest(self) -> None:
        self._country_row.say(self.tr("Country"), self.tr("Which support lines are shown."))
        self._country.retranslate()
        self._name_row.say(self.tr("Someone you trust"), self.tr("Shown if a comment is a threat. Optional."))
        self._name.setPlaceholderText(self.tr("Name"))
        self._number_row.say(self.tr("Their number"))
        self._number.setPlaceholderText(self.tr("Phone number"))
