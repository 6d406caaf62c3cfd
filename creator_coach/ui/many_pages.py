"""Many comments at work: the page, the reading in the background, and what is done with one or all of a group."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.intake.types import Columns, Layout, Source
from creator_coach.journal.types import JournalError
from creator_coach.triage.types import Counts, Every, Progress, Table
from creator_coach.triage.words import point
from creator_coach.ui.background import Inline
from creator_coach.ui.many_deeds import ManyDeeds
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import forget_pages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.routes import Routes
from creator_coach.ui.sorting import Sorting
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.pages.many import ManyPage

#: While comments are read, what came of them is shown anew so often, in milliseconds: nobody reads it faster.
REFRESH_MS = 1000


class ManyPages(QObject):
    """Makes the page when it is first needed; `shown` carries it."""

    made = Signal(object)
    shown = Signal(object)

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        routes: Routes,
        preferences: Preferences,
        toast: Toast,
        runner: Inline | None = None,
        tabler: Inline | None = None,
    ) -> None:
        super().__init__(routes)
        self._tabler = tabler if tabler is not None else Inline(self)
        self._stale = False
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._tell_if_there)
        self._look = look
        self._coach = coach
        self._routes = routes
        self._preferences = preferences
        self._toast = toast
        self.sorting = Sorting(coach, runner, self)
        self.deeds = ManyDeeds(coach, routes, toast, self.sorting, lambda: self.page)
        self.deeds.changed.connect(self._tell)
        self._asked: tuple[Source, Layout] | None = None
        self.sorting.moved.connect(lambda now: self._moved(now, running=True))
        self.sorting.ended.connect(lambda now: self._moved(now, running=False))
        self.sorting.failed.connect(self._failed)

    @cached_property
    def page(self) -> ManyPage:
        """The page."""
        from creator_coach.ui.pages.many import ManyPage  # noqa: PLC0415  # Not needed at the start.

        page = ManyPage(self._look.part())
        page.intake.text_given.connect(lambda words: self._take(Source.of_text(words)))
        page.intake.file_given.connect(self._take_file)
        page.intake.column_given.connect(self._take_column)
        page.intake.opened.connect(self.open)
        page.intake.delete_asked.connect(self._delete)
        page.progress.stop_asked.connect(self.sorting.cancel)
        page.progress.go_on_asked.connect(lambda: self.sorting.resume(self.sorting.batch))
        page.groups.list_asked.connect(self.deeds.list_group)
        page.in_order_asked.connect(lambda: self.deeds.list_group(Every.IN_ORDER))
        page.groups.first_asked.connect(self.deeds.first)
        page.groups.release_asked.connect(self.deeds.release)
        page.groups.jar_asked.connect(self.deeds.fill_jar)
        page.rows.read_asked.connect(self.deeds.read)
        page.rows.leave_asked.connect(self.deeds.leave)
        page.rows.more_asked.connect(self.deeds.more)
        page.new_asked.connect(self._anew)
        page.back_asked.connect(self._routes.resume)
        page.report_asked.connect(self.deeds.hand_over)
        page.usable_asked.connect(lambda: self.deeds.hand_over(usable=True))
        self.made.emit(page)
        return page

    def show(self, words: str = "") -> None:
        """The page as it was left, or the box with `words` in it."""
        self._toast.leave()
        if words:
            self._anew()
            self.page.intake.box.receive(words)
        elif not self._there():
            self._anew()
        else:
            self._tell()
        self.shown.emit(self.page)

    def _there(self) -> bool:
        """Whether the batch that was left here is still in the journal; it is not after all was deleted."""
        return any(each.id == self.sorting.batch for each in self._coach().many.batches())

    def open(self, batch: str) -> None:
        """A batch that was begun before; what is left of it is read."""
        self.sorting.batch = batch
        if self._coach().many.counts(batch).left:
            self.sorting.resume(batch)
        self._moved(Progress(self._coach().many.counts(batch)), running=self.sorting.busy)
        self.page.focus_heading()

    def forget_pages(self) -> None:
        """Stop, and let go of the page and of what was pasted there."""
        self.sorting.cancel()
        self._tabler.drop()
        self._refresh.stop()
        self.sorting.batch, self._stale = "", False
        self._asked = None
        if "page" in self.__dict__:
            self.page.forget()
        forget_pages(self)

    # taking in -------------------------------------------------------------------------------------

    def _anew(self) -> None:
        self.sorting.cancel()
        self.sorting.batch = ""
        self.page.show_intake(self._coach().many.batches())

    def _take_file(self, path: Path) -> None:
        try:
            self._take(Source.at(path))
        except OSError:
            self.page.intake.tell(self.tr("That file could not be opened. Nothing was taken in."))

    def _take(self, source: Source) -> None:
        layout = self._coach().many.layout(source)
        if layout.columns is not None and layout.columns.text is None:
            self._asked = source, layout
            self.page.intake.ask_for_column(layout)
            return
        self._begin(source, layout)

    def _begin(self, source: Source, layout: Layout) -> None:
        entry, words = self._routes.desk.entry, self.page.intake.box.text
        self.sorting.begin(source, layout)
        self.page.forget()
        if entry is not None and words and entry.text.strip() == words.strip():
            self._routes.desk.set_text("")  # it came from there, and lies here now
            self._routes.start.show_entry(None)

    def _take_column(self, column: int) -> None:
        if self._asked is not None:
            source, layout = self._asked
            self._asked = None
            self._begin(source, replace(layout, columns=replace(layout.columns or Columns(), text=column)))

    def _moved(self, now: Progress, *, running: bool) -> None:
        if now.counts.done and not now.counts.taken:
            self._nothing(now.counts)
            return
        self.page.show_progress(now, running=running)
        if running and self._refresh.isActive():  # it is shown soon
            return
        if running:
            self._refresh.start()
        self._tell()

    def _nothing(self, counts: Counts) -> None:
        self._coach().many.drop(self.sorting.batch)
        self._anew()
        rows = self.tr("%Ln row(s) could not be read.", "", counts.unread) if counts.unread else ""
        nothing = self.tr("No comment was found there.")
        self.page.intake.tell(f"{nothing} {rows}".strip())

    def _tell(self) -> None:
        """Show what came of it, once that has been put together: for thousands it takes longer than a moment."""
        if self._tabler.busy:  # what is on its way is shown first, or nothing ever would be
            self._stale = True
            return
        batch, many = self.sorting.batch, self._coach().many
        self.deeds.language = self._preferences.language
        counts = many.counts(batch)
        title = self.tr("%Ln comment(s)", "", counts.taken)
        if counts.unread:
            unread = self.tr("%Ln row(s) could not be read", "", counts.unread)
            title = f"{title} · {unread}"
        self._tabler.ask(many.to_table(batch), lambda table: self._show(batch, table, title))

    def _show(self, batch: str, table: Table, title: str) -> None:
        language, stale, self._stale = self._preferences.language, self._stale, False
        if batch == self.sorting.batch:
            self.page.show_table(table, lambda each: point(each, language), title)
        if stale:
            self._tell_if_there()

    def _tell_if_there(self) -> None:
        with suppress(JournalError):  # the window is about to be covered
            if self._there():
                self._tell()

    def _failed(self, name: str) -> None:
        if name in ("JournalLocked", "JournalBusy"):  # the window is about to be covered; what is done is kept
            return
        self._routes.archive.failed.emit(name)

    def _delete(self, batch: str) -> None:
        self._coach().many.drop(batch)
        self._toast.leave()
        self._toast.forget()
        self._anew()
