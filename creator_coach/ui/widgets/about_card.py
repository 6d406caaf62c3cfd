"""About: the app's version, how it reads, where the guide and the licences are, and the page of the first day again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach import __version__
from creator_coach.journal.types import Wrong
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow
from creator_coach.ui.widgets.wrong_row import WrongRow


class AboutCard(SettingCard):
    """`help_asked` carries the chapter to open, an empty string for the one last read.

    `texts_asked` asks for the licences themselves.
    """

    help_asked = Signal(str)
    welcome_asked = Signal()
    export_asked = Signal()
    texts_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._reader: str | None = None
        self.guide = button(look, "secondary", "book-open")
        self.licences, self.texts = button(look, "quiet"), button(look, "quiet")
        self.welcome = button(look, "quiet")
        self._version_row, self._reader_row = SettingRow(None), SettingRow(None)
        self._guide_row, self._licence_row = SettingRow(self.guide), SettingRow(self.licences)
        self._texts_row, self._welcome_row = SettingRow(self.texts), SettingRow(self.welcome)
        self._wrong_row = WrongRow(look)
        self.add(self._version_row, self._guide_row, self._reader_row, self._wrong_row)
        self.add(self._licence_row, self._texts_row, self._welcome_row)
        self.guide.clicked.connect(lambda: self.help_asked.emit(""))
        self.licences.clicked.connect(lambda: self.help_asked.emit("about"))
        self.texts.clicked.connect(self.texts_asked)
        self.welcome.clicked.connect(self.welcome_asked)
        self._wrong_row.export_asked.connect(self.export_asked)

    def show_reader(self, name: str | None, wrong: Wrong | None) -> None:
        """Say who reads: `name` is the trained reader's, empty if there is none, None if that is not known yet.

        `wrong` is what was read wrong, None if that has not been counted yet.
        """
        self._reader = name
        self._wrong_row.show_wrong(wrong)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text but the heading."""
        self._version_row.say(
            self.tr("Creator Coach {version}").format(version=__version__),
            self.tr("No account, and nothing is sent unless you turn translation on and say yes each time."),
        )
        self._guide_row.say(self.tr("The guide"), self.tr("The thinking behind the app, and where it comes from."))
        self._reader_row.say(self.tr("How it reads"), self._how_it_reads())
        self._wrong_row.retranslate()
        self._licence_row.say(
            self.tr("Licences"),
            self.tr(
                "Creator Coach: MIT. Qt for Python: LGPL 3. Typefaces Inter and Literata: SIL Open Font Licence. "
                "Icons by Lucide: ISC."
            ),
        )
        self._texts_row.say(
            self.tr("Licences, word for word"),
            self.tr("Every part of the app, its version, and the whole text of its licence."),
        )
        self._welcome_row.say(self.tr("The first page of the first day"))
        for act, words in (
            (self.guide, self.tr("Open the guide")),
            (self.licences, self.tr("See all of them")),
            (self.texts, self.tr("Read them")),
            (self.welcome, self.tr("Show it again")),
        ):
            act.setText(words)
            act.setAccessibleName(words)

    def _how_it_reads(self) -> str:
        if self._reader is None:
            return self.tr("In Swedish and English. It guesses, and you decide.")
        if not self._reader:
            return self.tr(
                "By written rules and word lists alone, in Swedish and English: the trained reader is missing. "
                "It guesses, and you decide."
            )
        return self.tr(
            "By written rules, word lists and a trained reader ({name}), in Swedish and English. "
            "It guesses, and you decide."
        ).format(name=self._reader)
