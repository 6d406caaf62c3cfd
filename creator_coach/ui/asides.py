"""The pages beside the comment: journal, support and settings, with every connection between them and the rest."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from creator_coach.journal.types import Entry
from creator_coach.ui.archive import Archive
from creator_coach.ui.pages.page import forget_pages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

# A page's module is loaded when the page is first needed: the window is there sooner.
if TYPE_CHECKING:
    from creator_coach.ui.pages.journal import JournalPage
    from creator_coach.ui.pages.settings import SettingsPage
    from creator_coach.ui.pages.support import SupportPage


class Asides(QObject):
    """Makes these pages when they are first needed.

    `shown` carries the page to show and its place in the rail; `deleting` the id of an entry about to be deleted;
    `listed` says that what there is has changed; `reading_asked` and `reflect_asked` carry the id of an entry to
    take up again; `export_asked` asks for what the app got wrong, as a file.
    """

    shown = Signal(object, str)
    made = Signal(object)
    deleting = Signal(str)
    listed = Signal()
    new_asked = Signal()
    export_asked = Signal()
    reading_asked = Signal(str)
    reflect_asked = Signal(str)

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
        super().__init__(parent)
        self._look = look
        self._archive = archive
        self._sayings = sayings
        self._preferences = preferences
        self._toast = toast
        self._folder = folder
        self._opened: Entry | None = None

    # the pages and their connections ---------------------------------------------------------------

    @cached_property
    def journal(self) -> JournalPage:
        """The page of the journal."""
        from creator_coach.ui.pages.journal import JournalPage  # noqa: PLC0415

        page = JournalPage(self._look)
        page.searched.connect(self.refresh_journal)
        page.more_asked.connect(self._show_more)
        page.opened.connect(self._open)
        page.delete_asked.connect(self.delete)
        page.reading_asked.connect(self.reading_asked)
        page.continue_asked.connect(self.reflect_asked)
        page.new_asked.connect(self.new_asked)
        self.made.emit(page)
        return page

    @cached_property
    def support(self) -> SupportPage:
        """The page of the support lines."""
        from creator_coach.ui.pages.support import SupportPage  # noqa: PLC0415

        page = SupportPage(self._look)
        page.country_chosen.connect(self._preferences.use_country)
        self.made.emit(page)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The page of the settings."""
        from creator_coach.ui.pages.settings import SettingsPage  # noqa: PLC0415

        page = SettingsPage(self._look)
        page.changed.connect(self._preferences.use)
        page.folder_asked.connect(self._open_folder)
        page.export_asked.connect(self.export_asked)
        self.made.emit(page)
        return page

    def forget_pages(self) -> str:
        """Let go of the pages, each is made anew when it is next asked for; the id of the entry shown, or ""."""
        opened, self._opened = self._opened, None
        forget_pages(self)
        return opened.id if opened is not None else ""

    # where to go -----------------------------------------------------------------------------------

    def show_journal(self) -> None:
        """The journal, as it is now; where there is room for one column only, its list."""
        if self.journal.one_column:
            self._opened = None
        self.refresh_journal()
        self.shown.emit(self.journal, "journal")

    def search(self) -> None:
        """The journal, ready to be searched."""
        self.show_journal()
        self.journal.focus_search()

    def show_support(self) -> None:
        """The support lines."""
        self.support.show_lines(self._sayings.lines(), self._sayings.country)
        self.shown.emit(self.support, "support")

    def show_settings(self) -> None:
        """The settings."""
        self.settings.show_settings(self._preferences.settings, str(self._folder), self._preferences.country)
        self.settings.show_reader(self._archive.reader(), self._archive.wrong())
        self.shown.emit(self.settings, "settings")

    def speak_anew(self) -> None:
        """After a change of settings: show those of now, in the language of now."""
        made = self.__dict__
        if "support" in made:
            self.support.show_lines(self._sayings.lines(), self._sayings.country)
        if "settings" in made:
            self.settings.show_settings(self._preferences.settings, str(self._folder), self._preferences.country)
        if "journal" in made and self._opened is not None:
            self._open(self._opened.id)

    # the journal -----------------------------------------------------------------------------------

    def refresh_journal(self) -> None:
        """Look again for what the person asked for."""
        found = self._archive.find(self.journal.search())
        self.journal.show_found(found, self._archive.count())
        if self._opened is not None and all(entry.id != self._opened.id for entry in found.entries):
            self._opened = None
        if self._opened is None and found.entries and not self.journal.one_column:
            self._opened = found.entries[0]
        self._show_opened()

    def _show_more(self, after: int) -> None:
        self.journal.show_more(self._archive.find(self.journal.search(), after))

    def delete(self, entry_id: str) -> None:
        """Put an entry into the trash; while the toast is there, one click takes that back."""
        self._toast.leave()
        self.deleting.emit(entry_id)
        if self._archive.delete(entry_id):
            self._listed()
            self._toast.tell(self.tr("Deleted."), self.tr("Undo"), lambda: self._restore(entry_id))

    def purge_old(self) -> None:
        """Let go for good of what was deleted thirty days ago, and say so."""
        gone = self._archive.purge_old()
        if gone:
            self._toast.tell(self.tr("%n entries deleted more than 30 days ago are now gone for good.", "", gone))

    def _restore(self, entry_id: str) -> None:
        self._archive.restore(entry_id)
        self._listed()

    def _listed(self) -> None:
        if "journal" in self.__dict__:
            self.refresh_journal()
        self.listed.emit()

    def _open(self, entry_id: str) -> None:
        self._opened = self._archive.entry(entry_id)
        self._show_opened()

    def _show_opened(self) -> None:
        entry = self._opened
        self.journal.show_detail(entry, self._sayings.said(entry) if entry is not None else None)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
