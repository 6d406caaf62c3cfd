"""The pages of the journal, with every connection between them and what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Entry
from creator_coach.ui.archive import Archive
from creator_coach.ui.bin import Bin
from creator_coach.ui.pages.page import forget_pages
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

# A page's module is loaded when the page is first needed: the window is there sooner.
if TYPE_CHECKING:
    from creator_coach.ui.pages.journal import JournalPage


class JournalPages(QObject):
    """Makes these pages when they are first needed.

    `shown` carries the page to show and its place in the rail; `deleting` the id of an entry about to be deleted;
    `listed` says that what there is has changed; `changed` carries an entry that was given other labels;
    `reading_asked` and `reflect_asked` carry the id of an entry to take up again. `take_out_asked` asks for a file: it
    carries the Search that is shown, or None if everything is, and the id of the entry beside the list, or "".
    """

    shown = Signal(object, str)
    made = Signal(object)
    deleting = Signal(str)
    listed = Signal()
    changed = Signal(object)
    new_asked = Signal()
    reading_asked = Signal(str)
    reflect_asked = Signal(str)
    take_out_asked = Signal(object, str)

    def __init__(
        self, look: Look, archive: Archive, sayings: Sayings, toast: Toast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._archive = archive
        self._sayings = sayings
        self._toast = toast
        self._opened: Entry | None = None
        self.bin = Bin(look, archive, sayings, toast, self)
        self.bin.made.connect(self.made)
        self.bin.shown.connect(lambda page: self.shown.emit(page, "journal"))
        self.bin.left.connect(self.show_journal)
        self.bin.changed.connect(self._listed)

    @cached_property
    def journal(self) -> JournalPage:
        """The page of the journal."""
        from creator_coach.ui.pages.journal import JournalPage  # noqa: PLC0415

        page = JournalPage(self._look.part())
        page.searched.connect(self.refresh_journal)
        page.more_asked.connect(self._show_more)
        page.opened.connect(self._open)
        page.delete_asked.connect(self.delete)
        page.reading_asked.connect(self.reading_asked)
        page.continue_asked.connect(self.reflect_asked)
        page.new_asked.connect(self.new_asked)
        page.trash_asked.connect(self.bin.show)
        page.take_out_asked.connect(self._take_out)
        page.labels_changed.connect(self._label)
        page.plan_changed.connect(self._use_plan)
        self.made.emit(page)
        return page

    def forget_pages(self) -> str:
        """Let go of the pages, each is made anew when it is next asked for; the id of the entry shown, or ""."""
        opened, self._opened = self._opened, None
        forget_pages(self)
        forget_pages(self.bin)
        return opened.id if opened is not None else ""

    # where to go -----------------------------------------------------------------------------------

    def show_journal(self) -> None:
        """The journal, as it is now; where there is room for one column only, its list."""
        if self.journal.one_column:
            self._opened = None
        elif self._opened is not None:  # Its words may have been changed elsewhere.
            self._opened = self._archive.entry(self._opened.id)
        self._offer()
        self.refresh_journal()
        self.shown.emit(self.journal, "journal")

    def open(self, entry_id: str) -> None:
        """The journal, with this entry opened."""
        self.show_journal()
        self.journal.opened.emit(entry_id)

    def search(self) -> None:
        """The journal, ready to be searched."""
        self.show_journal()
        self.journal.focus_search()

    # looking ---------------------------------------------------------------------------------------

    def refresh_journal(self) -> None:
        """Look again for what the person asked for."""
        search = self.journal.search()
        found = self._archive.find(search)
        hits = self._archive.how_many(search) if self.journal.asking else None
        self.journal.show_found(found, self._archive.count(), hits)
        if self._opened is not None and all(entry.id != self._opened.id for entry in found.entries):
            self._opened = None
        if self._opened is None and found.entries and not self.journal.one_column:
            self._opened = found.entries[0]
        self._show_opened()

    def _show_more(self, after: int) -> None:
        self.journal.show_more(self._archive.find(self.journal.search(), after))

    def _offer(self) -> None:
        self.journal.offer(*self._archive.choices())

    def _open(self, entry_id: str) -> None:
        self._opened = self._archive.entry(entry_id)
        self._show_opened()

    def _show_opened(self) -> None:
        entry = self._opened
        self.journal.show_detail(entry, self._sayings.said(entry) if entry is not None else None)

    def _take_out(self) -> None:
        search = self.journal.search() if self.journal.asking else None
        self.take_out_asked.emit(search, self._opened.id if self._opened is not None else "")

    # changing --------------------------------------------------------------------------------------

    def _label(self, entry_id: str, title: str, tags: tuple[str, ...]) -> None:
        self._change(entry_id, lambda entry: replace(entry, title=title, tags=tags))
        self._offer()

    def _use_plan(self, entry_id: str, used: bool) -> None:
        def change(entry: Entry) -> Entry:  # who has said so is not asked about it again
            return replace(entry, reflection=replace(entry.reflection, plan_used=used, plan_asked=True))

        self._change(entry_id, change)

    def _change(self, entry_id: str, change: Callable[[Entry], Entry]) -> None:
        kept = self._archive.change(entry_id, change)
        if kept is not None:
            self._opened = kept
            self.changed.emit(kept)
            self.refresh_journal()

    # taking away -----------------------------------------------------------------------------------

    def delete(self, entry_id: str) -> None:
        """Put an entry into the trash; while the toast is there, one click takes that back."""
        self._toast.leave()
        self.deleting.emit(entry_id)
        if self._archive.delete(entry_id):
            self._listed()
            self._toast.offer(self.tr("Deleted."), lambda: self._restore(entry_id))

    def purge_old(self) -> None:
        """Let go for good of what was deleted thirty days ago, and say so."""

        def tell(gone: int) -> None:
            self._toast.tell(self.tr("%n entries deleted more than 30 days ago are now gone for good.", "", gone))

        self._archive.purge_old(tell)

    def _restore(self, entry_id: str) -> None:
        self._archive.restore(entry_id)
        self._listed()

    def show_anew(self) -> None:
        """What there is has changed all at once: show it as it is now."""
        if "journal" in self.__dict__:
            self._offer()
        self._listed()

    def _listed(self) -> None:
        if "journal" in self.__dict__:
            self.refresh_journal()
        self.listed.emit()
