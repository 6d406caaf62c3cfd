"""Many comments at work: the page, the reading in the background, and what is done with one or all of a group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.intake.types import Columns, Layout, Source
from creator_coach.journal.types import EntryState, JournalError
from creator_coach.reading.types import Kind
from creator_coach.triage.types import Counts, Group, Merged, Progress, Sorted
from creator_coach.triage.words import point
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import forget_pages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.routes import Routes
from creator_coach.ui.sorting import Sorting
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.triage.many import Many
    from creator_coach.ui.pages.many import ManyPage

#: Comments listed at a time.
PAGE = 50


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
    ) -> None:
        super().__init__(routes)
        self._look = look
        self._coach = coach
        self._routes = routes
        self._preferences = preferences
        self._toast = toast
        self._entries: dict[tuple[str, int], str] = {}
        self._asked: tuple[Source, Layout] | None = None
        self.sorting = Sorting(coach, runner, self)
        self.sorting.moved.connect(lambda now: self._moved(now, running=True))
        self.sorting.ended.connect(lambda now: self._moved(now, running=False))
        self.sorting.failed.connect(self._failed)

    @cached_property
    def page(self) -> ManyPage:
        """The page."""
        from creator_coach.ui.pages.many import ManyPage  # noqa: PLC0415  # Not needed at the start.

        page = ManyPage(self._look)
        page.intake.text_given.connect(lambda words: self._take(Source.of_text(words)))
        page.intake.file_given.connect(self._take_file)
        page.intake.column_given.connect(self._take_column)
        page.intake.opened.connect(self.open)
        page.intake.delete_asked.connect(self._delete)
        page.progress.stop_asked.connect(self.sorting.cancel)
        page.progress.go_on_asked.connect(lambda: self.sorting.resume(self.sorting.batch))
        page.groups.list_asked.connect(self._list)
        page.groups.first_asked.connect(self._first)
        page.groups.release_asked.connect(self._release)
        page.groups.jar_asked.connect(self._fill_jar)
        page.rows.read_asked.connect(self._read)
        page.rows.leave_asked.connect(self._leave)
        page.rows.more_asked.connect(self._more)
        page.new_asked.connect(self._anew)
        page.back_asked.connect(self._routes.resume)
        page.report_asked.connect(lambda: self._write(self._many.report))
        page.usable_asked.connect(lambda: self._write(self._many.usable))
        self.made.emit(page)
        return page

    @property
    def _many(self) -> Many:
        return self._coach().many

    def show(self, words: str = "") -> None:
        """The page as it was left, or the box with `words` in it."""
        self._toast.leave()
        if words:
            self._anew()
            self.page.intake.box.receive(words)
        elif not self.sorting.batch:
            self._anew()
        else:
            self._tell()
        self.shown.emit(self.page)

    def open(self, batch: str) -> None:
        """A batch that was begun before; what is left of it is read."""
        self.sorting.batch = batch
        if self._many.counts(batch).left:
            self.sorting.resume(batch)
        self._moved(Progress(self._many.counts(batch)), running=self.sorting.busy)
        self.page.focus_heading()

    def forget_pages(self) -> None:
        """Stop, and let go of the page and of what was pasted there."""
        self.sorting.cancel()
        self.sorting.batch = ""
        self._asked = None
        if "page" in self.__dict__:
            self.page.forget()
        forget_pages(self)

    # taking in -------------------------------------------------------------------------------------

    def _anew(self) -> None:
        self.sorting.cancel()
        self.sorting.batch = ""
        self.page.show_intake(self._many.batches())

    def _take_file(self, path: Path) -> None:
        try:
            self._take(Source.at(path))
        except OSError:
            self.page.intake.tell(self.tr("That file could not be opened. Nothing was taken in."))

    def _take(self, source: Source) -> None:
        layout = self._many.layout(source)
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
        self._tell()

    def _nothing(self, counts: Counts) -> None:
        self._many.drop(self.sorting.batch)
        self._anew()
        rows = self.tr("%Ln row(s) could not be read.", "", counts.unread) if counts.unread else ""
        nothing = self.tr("No comment was found there.")
        self.page.intake.tell(f"{nothing} {rows}".strip())

    def _tell(self) -> None:
        batch, language = self.sorting.batch, self._preferences.language
        counts = self._many.counts(batch)
        title = self.tr("%Ln comment(s)", "", counts.taken)
        if counts.unread:
            unread = self.tr("%Ln row(s) could not be read", "", counts.unread)
            title = f"{title} · {unread}"
        self.page.show_table(self._many.table(batch), lambda each: point(each, language), title)

    def _failed(self, name: str) -> None:
        if name in ("JournalLocked", "JournalBusy"):  # the window is about to be covered; what is done is kept
            return
        self._routes.archive.failed.emit(name)

    # one group -------------------------------------------------------------------------------------

    def _list(self, what: Group | Merged) -> None:
        if isinstance(what, Merged):
            name = point(what, self._preferences.language)
            found = [each for number in what.numbers[:PAGE] for each in self._one(number)]
            self.page.show_list(what, name[:1].upper() + name[1:], found, more=False)
        else:
            found = self._many.listed(self.sorting.batch, what, limit=PAGE)
            self.page.show_list(what, self.page.groups.name(what), found, more=len(found) == PAGE)
        self.page.focus_heading()

    def _one(self, number: int) -> list[Sorted]:
        found = self._many.listed(self.sorting.batch, None, number - 1, 1)
        return [each for each in found if each.number == number]

    def _more(self, after: int) -> None:
        group = self.page.listed
        if isinstance(group, Group):
            found = self._many.listed(self.sorting.batch, group, after, PAGE)
            self.page.rows.add_rows(found, more=len(found) == PAGE, group=group)

    def _first(self, group: Group) -> None:
        found = self._many.listed(self.sorting.batch, group, limit=1)
        if found:
            self._read(found[0].number)

    def _read(self, number: int) -> None:
        """A full reading of one: it becomes an entry like any other, and the same one the next time."""
        key = self.sorting.batch, number
        entry_id = self._entries.get(key)
        if entry_id is None or self._routes.archive.entry(entry_id) is None:
            words, context = self._many.comment(*key)
            coach = self._coach()
            entry_id = self._entries[key] = coach.save(coach.begin(words, context)).id
        self._routes.open(entry_id)
        entry = self._routes.desk.entry
        if entry is not None and entry.reading is None:
            self._routes.desk.read()

    # all of a group --------------------------------------------------------------------------------

    def _leave(self, number: int) -> None:
        group = self.page.listed
        held = next((row.sorted.verdict for row in self.page.rows.rows if row.sorted.number == number), None)
        if held is not None:
            self._let_go(held.group, self._many.release(self.sorting.batch, held.group, [number]))
            if group is not None:
                self._list(group)

    def _release(self, group: Group) -> None:
        self._let_go(group, self._many.release(self.sorting.batch, group))

    def _let_go(self, group: Group, numbers: list[int]) -> None:
        batch = self.sorting.batch

        def undo() -> None:
            self._many.take_back(batch, group, numbers)
            self._tell()

        self._tell()
        self._toast.tell(self.tr("%Ln comment(s) let go of.", "", len(numbers)), self.tr("Undo"), undo)

    def _fill_jar(self) -> None:
        """Every kind one becomes a kept entry, and leaves the table."""
        self._put_in(self.sorting.batch, {})

    def _put_in(self, batch: str, kept: dict[int, str]) -> None:
        """The next kind one; the window is served between two of them."""
        found = self._many.listed(batch, Group.KIND, limit=1)
        if not found or self.sorting.batch != batch:
            self._told_of_jar(batch, kept)
            return
        number = found[0].number
        words, context = self._many.comment(batch, number)
        coach = self._coach()
        entry = replace(coach.begin(words, context), reading=coach.read(words, kind=Kind.KIND), state=EntryState.OPEN)
        kept[number] = coach.save(replace(coach.save(entry), state=EntryState.KEPT)).id
        self._many.release(batch, Group.KIND, [number])
        QTimer.singleShot(0, lambda: self._put_in(batch, kept))

    def _told_of_jar(self, batch: str, kept: dict[int, str]) -> None:

        def undo() -> None:
            for entry_id in kept.values():
                self._routes.archive.delete(entry_id)
            self._many.take_back(batch, Group.KIND, list(kept))
            self._tell()

        self._tell()
        self._toast.tell(self.tr("%Ln note(s) are in the jar.", "", len(kept)), self.tr("Undo"), undo)

    def _delete(self, batch: str) -> None:
        self._many.drop(batch)
        self._anew()

    def _write(self, rows: Callable[[str, str], Iterator[tuple[str, ...]]]) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        asked, name = self.tr("Where to put the file"), self.tr("comments.csv")
        into, _ = QFileDialog.getSaveFileName(self.page, asked, str(Path.home() / name))
        if not into:
            return
        coach = self._coach()
        try:
            coach.write(coach.cells(rows(self.sorting.batch, self._preferences.language)), Path(into), over=True)
        except JournalError:
            self._toast.tell(self.tr("Nothing was exported. The app can’t write to that place."))
        else:
            self._toast.tell(self.tr("Exported to {file}").format(file=Path(into).name))
