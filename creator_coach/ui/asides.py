"""The pages beside the comment: journal, support, help, settings; and how they are connected with the rest."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from creator_coach.journal.types import Wrong
from creator_coach.ui.archive import Archive
from creator_coach.ui.facts import facts
from creator_coach.ui.journal_pages import JournalPages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

# A page's module is loaded when the page is first needed: the window is there sooner.
if TYPE_CHECKING:
    from creator_coach.ui.pages.help import HelpPage
    from creator_coach.ui.pages.page import Page
    from creator_coach.ui.pages.settings import SettingsPage
    from creator_coach.ui.pages.support import SupportPage


class Asides(JournalPages):
    """Makes these pages when they are first needed.

    `export_asked` asks for what the app got wrong, as a file, and `wrong_asked` for it to be counted: answer with
    `show_wrong`. `welcome_asked` asks for the first day's page, `key_given` carries a translator's key.
    """

    export_asked = Signal()
    wrong_asked = Signal()
    welcome_asked = Signal()
    key_given = Signal(str)

    def __init__(
        self,
        look: Look,
        archive: Archive,
        sayings: Sayings,
        preferences: Preferences,
        toast: Toast,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(look, archive, sayings, toast, parent)
        self._preferences = preferences
        self._folder = folder
        self._wrong: Wrong | None = None
        self._latest: Page | None = None
        self.shown.connect(self._remember)

    # the pages and their connections ---------------------------------------------------------------

    @cached_property
    def support(self) -> SupportPage:
        """The page of the support lines."""
        from creator_coach.ui.pages.support import SupportPage  # noqa: PLC0415

        page = SupportPage(self._look.part())
        page.country_chosen.connect(self._preferences.use_country)
        page.guide_asked.connect(self.show_help)
        self.made.emit(page)
        return page

    @cached_property
    def help(self) -> HelpPage:
        """The page of the guide."""
        from creator_coach.ui.pages.help import HelpPage  # noqa: PLC0415

        page = HelpPage(self._look.part())
        self.made.emit(page)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The page of the settings."""
        from creator_coach.ui.pages.settings import SettingsPage  # noqa: PLC0415

        page = SettingsPage(self._look.part())
        page.changed.connect(self._preferences.use)
        page.folder_asked.connect(self._open_folder)
        page.export_asked.connect(self.export_asked)
        page.translation.key_given.connect(self.key_given)
        page.about.help_asked.connect(self.show_help)
        page.about.welcome_asked.connect(self.welcome_asked)
        page.about.texts_asked.connect(self.show_licences)
        self.made.emit(page)
        return page

    # where to go -----------------------------------------------------------------------------------

    def show_support(self) -> None:
        """The support lines."""
        self.support.show_lines(self._sayings.lines(), self._sayings.country)
        self.shown.emit(self.support, "support")

    def show_help(self, chapter: str = "") -> None:
        """The guide, opened at `chapter`, or where it was."""
        self.help.show_chapters(self._sayings.guide(facts(self._folder)), chapter)
        self.shown.emit(self.help, "help")

    def show_settings(self) -> None:
        """The settings."""
        self.settings.show_settings(self._preferences.settings, str(self._folder), self._preferences.country)
        self.show_wrong(self._wrong)
        self.shown.emit(self.settings, "settings")
        self.wrong_asked.emit()

    def show_licences(self) -> None:
        """The licences, word for word, over the settings."""
        from creator_coach.ui.dialogs.licences import LicencesDialog  # noqa: PLC0415

        sheet = LicencesDialog(self._look, self._sayings.licences(), self.settings.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def show_wrong(self, wrong: Wrong | None) -> None:
        """What the app got wrong, once it has been counted; None if it has not."""
        self._wrong = wrong
        if "settings" in self.__dict__:
            self.settings.show_reader(self._archive.reader(), wrong)

    def speak_anew(self) -> None:
        """After a change of settings: show those of now, in the language of now.

        Only on the page that was shown last: the others are filled whenever they are shown.
        """
        made = self.__dict__
        if self._latest is None:
            return
        if self._latest is made.get("support"):
            self.support.show_lines(self._sayings.lines(), self._sayings.country)
        elif self._latest is made.get("help"):
            self.help.show_chapters(self._sayings.guide(facts(self._folder)))
        elif self._latest is made.get("settings"):
            self.settings.show_settings(self._preferences.settings, str(self._folder), self._preferences.country)
        elif self._latest is made.get("journal") and self._opened is not None:
            self._open(self._opened.id)

    def _remember(self, page: Page) -> None:
        self._latest = page

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
