"""The kind words at work: their page, a part of a comment that is kept, and the one beside an attack."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Context, Entry, EntryState, Found, JournalError, Search
from creator_coach.reading.types import Kind
from creator_coach.ui.asides import Asides
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import Page, forget_pages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.routes import Routes
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.pages.kind_words import KindWordsPage

#: All of the kind words: they are entries of the journal like any other.
JAR = Search(kinds=frozenset({Kind.KIND}))


class Kept(QObject):
    """Makes the page when it is first needed; `shown` carries it.

    `take_out_asked` asks for a file: it carries the Search for what is to be in it.
    """

    made = Signal(object)
    shown = Signal(object)
    take_out_asked = Signal(object, str)

    def __init__(
        self, look: Look, coach: AtHand, routes: Routes, asides: Asides, preferences: Preferences, toast: Toast
    ) -> None:
        super().__init__(asides)
        self._look = look
        self._coach = coach
        self._routes = routes
        self._asides = asides
        self._preferences = preferences
        self._toast = toast
        self.take_out_asked.connect(asides.take_out_asked)
        asides.listed.connect(self.refresh)
        routes.shown.connect(self._lay_beside)
        routes.part_kept.connect(self.keep_part)
        preferences.changed.connect(lambda: self._lay_beside(routes.current))

    # the page --------------------------------------------------------------------------------------

    @cached_property
    def page(self) -> KindWordsPage:
        """The page."""
        from creator_coach.ui.pages.kind_words import KindWordsPage  # noqa: PLC0415  # Not needed at the start.

        page = KindWordsPage(self._look.part())
        page.searched.connect(self.refresh)
        page.more_asked.connect(lambda after: page.show_more(self._find(page.words, after)))
        page.words_changed.connect(self._write)
        page.delete_asked.connect(self._asides.delete)
        page.opened.connect(self._open)
        page.new_asked.connect(self._routes.begin_anew)
        page.take_out_asked.connect(lambda: self.take_out_asked.emit(JAR, ""))
        self.made.emit(page)
        return page

    def show(self) -> None:
        """The kind words as they are now."""
        self._toast.leave()
        self.page.finish()
        self.refresh()
        self.shown.emit(self.page)

    def refresh(self) -> None:
        """List them anew, if the page has been made."""
        if "page" in self.__dict__:
            self.page.finish()
            self.page.show_found(self._find(self.page.words))

    def forget_pages(self) -> None:
        """Save what is being written, and let go of the page."""
        if "page" in self.__dict__:
            self.page.finish()
        forget_pages(self)

    def _find(self, words: str = "", after: int | None = None) -> Found:
        """A page of those that were put away, and never an empty one as long as there are more."""
        search = replace(JAR, words=words, in_comments=bool(words))
        while True:
            found = self._routes.archive.find(search, after)
            kept = tuple(entry for entry in found.entries if entry.state is EntryState.KEPT)
            if kept or found.next is None:
                return Found(kept, found.next)
            after = found.next

    def _write(self, entry_id: str, words: str) -> None:
        from creator_coach.ui.widgets.kind_card import WORDS  # noqa: PLC0415  # The page has loaded it.

        def change(entry: Entry) -> Entry:
            others = tuple(pair for pair in entry.reflection.answers if pair[0] is not WORDS)
            own = ((WORDS, words),) if words else ()
            return replace(entry, reflection=replace(entry.reflection, answers=others + own))

        # Opened from the journal it lies on the desk as it was: it would be saved like that over these words.
        self._routes.leave(entry_id)
        self._routes.archive.change(entry_id, change)

    def _open(self, entry_id: str) -> None:
        self._asides.show_journal()
        self._asides.journal.opened.emit(entry_id)

    # what is put in --------------------------------------------------------------------------------

    def tell_kept(self, before: Entry) -> None:
        """Say that a kind comment is here now, with the way to it; `before` is how it was when it was not."""
        told, way = self.tr("It’s among your kind words."), (self.tr("See them"), self.show)
        self._toast.offer(told, lambda: self._routes.desk.restore(before), way)

    def keep_part(self, words: str) -> None:
        """Keep `words` of what lies on the desk as an entry of their own; the one they come from stays as it is."""
        entry = self._routes.desk.entry
        if entry is None or not words.strip():
            return
        try:
            kept = self._keep(words.strip(), entry.context)
        except JournalError as error:
            self._routes.archive.failed.emit(type(error).__name__)
            return
        self.refresh()
        told, way = self.tr("That part is among your kind words."), (self.tr("See them"), self.show)
        self._toast.offer(told, lambda: self._take_back(kept.id), way)

    def _keep(self, words: str, context: Context) -> Entry:
        coach = self._coach()
        entry = coach.begin(words, context)
        entry = coach.save(replace(entry, reading=coach.read(words), state=EntryState.OPEN))
        if entry.kind is not Kind.KIND:
            entry = coach.correct(entry, Kind.KIND)
        return coach.save(replace(entry, state=EntryState.KEPT))

    def _take_back(self, entry_id: str) -> None:
        self._routes.archive.delete(entry_id)
        self.refresh()

    # beside an attack ------------------------------------------------------------------------------

    def _lay_beside(self, page: Page | None) -> None:
        entry = self._routes.desk.entry
        if page is None or page is not self._routes.__dict__.get("attack") or entry is None:
            return
        wanted = self._preferences.settings.kind_words_beside
        self._routes.attack.note.show_notes(entry.id, filter(_gentle, self._find().entries) if wanted else ())


def _gentle(entry: Entry) -> bool:
    """Whether no word of it would be veiled: beside an attack nothing may sting."""
    from creator_coach.ui.widgets.evidence import VEILED  # noqa: PLC0415  # The attack's page has loaded it.

    return entry.reading is None or not any(each.mark in VEILED for each in entry.reading.marks)
