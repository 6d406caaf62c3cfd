"""What is done with one of many comments, or with all of a group; everything that lets go can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.journal.types import AlreadyThere, EntryState, JournalError
from creator_coach.reading.types import Kind
from creator_coach.triage.types import Every, Group, Merged, Sorted
from creator_coach.triage.words import point
from creator_coach.ui.opening import AtHand
from creator_coach.ui.routes import Routes
from creator_coach.ui.sorting import Sorting
from creator_coach.ui.widgets.kind_note import shortened
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.pages.many import Listed, ManyPage

#: Comments listed at a time.
PAGE = 50
_PDF, _CSV = "PDF (*.pdf)", "CSV (*.csv)"


class ManyDeeds(QObject):
    """Deals with the comments of the batch that `sorting` has, on `page`; `changed` says that the table is another."""

    changed = Signal()

    def __init__(
        self, coach: AtHand, routes: Routes, toast: Toast, sorting: Sorting, page: Callable[[], ManyPage]
    ) -> None:
        super().__init__(routes)
        self._coach = coach
        self._routes = routes
        self._toast = toast
        self._sorting = sorting
        self._page = page
        self._entries: dict[tuple[str, int], str] = {}
        self.language = "en"

    # one group -------------------------------------------------------------------------------------

    def list_group(self, what: Listed) -> None:
        """List the comments of a group, of a point that comes back, or all in their order."""
        if isinstance(what, Merged):
            name = point(what, self.language)
            found = [each for number in what.numbers[:PAGE] for each in self._one(number)]
            self._page().show_list(what, name[:1].upper() + name[1:], found, more=False)
        else:
            found = self._coach().many.listed(self._sorting.batch, _group(what), limit=PAGE)
            self._page().show_list(
                what,
                self._page().groups.name(what) if isinstance(what, Group) else self._page().name,
                found,
                more=len(found) == PAGE,
                kind_words=self._kind_words(found),
            )
        self._page().focus_heading()

    def _kind_words(self, found: Sequence[Sorted]) -> dict[int, str]:
        """The words of kind comments: those are for reading, and of no others is any word shown in a list."""
        many, batch = self._coach().many, self._sorting.batch
        kind = [each for each in found if each.verdict is not None and each.verdict.group is Group.KIND]
        gentle = [each.number for each in kind if each.verdict is not None and not each.verdict.hard]
        return {number: shortened(many.comment(batch, number)[0]) for number in gentle}

    def _one(self, number: int) -> list[Sorted]:
        found = self._coach().many.listed(self._sorting.batch, None, number - 1, 1)
        return [each for each in found if each.number == number]

    def more(self, after: int) -> None:
        """List more of the group, after a number."""
        what = self._page().listed
        if isinstance(what, Group | Every):
            found = self._coach().many.listed(self._sorting.batch, _group(what), after, PAGE)
            self._page().rows.add_rows(found, more=len(found) == PAGE, kind_words=self._kind_words(found))

    def first(self, group: Group) -> None:
        """A full reading of the first of a group."""
        found = self._coach().many.listed(self._sorting.batch, group, limit=1)
        if found:
            self.read(found[0].number)

    def read(self, number: int) -> None:
        """A full reading of one: it becomes an entry like any other, and the same one the next time."""
        key = self._sorting.batch, number
        entry_id = self._entries.get(key)
        if entry_id is None or self._routes.archive.entry(entry_id) is None:
            words, context = self._coach().many.comment(*key)
            coach = self._coach()
            entry_id = self._entries[key] = coach.save(coach.begin(words, context)).id
        self._routes.open(entry_id)
        entry = self._routes.desk.entry
        if entry is not None and entry.reading is None:
            self._routes.desk.read()

    # all of a group --------------------------------------------------------------------------------

    def leave(self, number: int) -> None:
        """Let go of one of those listed."""
        group = self._page().listed
        held = next((row.sorted.verdict for row in self._page().rows.rows if row.sorted.number == number), None)
        if held is not None:
            self._let_go(held.group, self._coach().many.release(self._sorting.batch, held.group, [number]))
            if group is not None:
                self.list_group(group)

    def release(self, group: Group) -> None:
        """Let go of all of a group."""
        self._let_go(group, self._coach().many.release(self._sorting.batch, group))

    def _let_go(self, group: Group, numbers: list[int]) -> None:
        batch = self._sorting.batch

        def undo() -> None:
            self._coach().many.take_back(batch, group, numbers)
            self.changed.emit()

        self.changed.emit()
        self._toast.offer(self.tr("%Ln comment(s) let go of.", "", len(numbers)), undo)

    def fill_jar(self) -> None:
        """Every kind one becomes a kept entry, and leaves the table."""
        self._put_in(self._sorting.batch, {})

    def _put_in(self, batch: str, kept: dict[int, str]) -> None:
        """The next kind one; the window is served between two of them."""
        found = self._coach().many.listed(batch, Group.KIND, limit=1)
        if not found or self._sorting.batch != batch:
            self._told_of_jar(batch, kept)
            return
        number = found[0].number
        words, context = self._coach().many.comment(batch, number)
        coach = self._coach()
        entry = replace(coach.begin(words, context), reading=coach.read(words, kind=Kind.KIND), state=EntryState.OPEN)
        kept[number] = coach.save(replace(coach.save(entry), state=EntryState.KEPT)).id
        self._coach().many.release(batch, Group.KIND, [number])
        QTimer.singleShot(0, lambda: self._put_in(batch, kept))

    def _told_of_jar(self, batch: str, kept: dict[int, str]) -> None:

        def undo() -> None:
            for entry_id in kept.values():
                self._routes.archive.delete(entry_id)
            self._coach().many.take_back(batch, Group.KIND, list(kept))
            self.changed.emit()

        self.changed.emit()
        self._toast.offer(self.tr("%Ln note(s) are in the jar.", "", len(kept)), undo)

    def hand_over(self, *, usable: bool = False) -> None:
        """Write a report, to read or as a table, or only what is usable, into a file, where the person says."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        asked, name = self.tr("Where to put the file"), Path(self.tr("comments.csv"))
        kinds = _CSV if usable else f"{_PDF};;{_CSV}"
        proposed = Path.home() / (name if usable else name.with_suffix(".pdf"))
        into, kind = QFileDialog.getSaveFileName(self._page(), asked, str(proposed), kinds)
        if not into:
            return
        path = Path(into) if Path(into).suffix else Path(f"{into}{'.pdf' if kind == _PDF else '.csv'}")
        try:
            # The file dialogue has asked about the name that was typed there, and about no other.
            self._coach().write(self._handed(path, usable=usable), path, over=path == Path(into))
        except AlreadyThere:
            self._toast.tell(self.tr("There is a file of that name already. Nothing was changed."))
        except JournalError:
            self._toast.tell(self.tr("Nothing was exported. The app can’t write to that place."))
        else:
            self._toast.tell(self.tr("Exported to {file}").format(file=path.name))

    def _handed(self, path: Path, *, usable: bool) -> bytes:
        """What goes into the file at `path`."""
        coach = self._coach()
        report = coach.many.report(self._sorting.batch, self.language)
        if usable or path.suffix.lower() != ".pdf":
            return coach.cells(report.usable() if usable else report.rows())
        from creator_coach.ui.pdf import as_pdf  # noqa: PLC0415  # As above.

        return as_pdf(report.page(), "Creator Coach")


def _group(what: Group | Every) -> Group | None:
    return what if isinstance(what, Group) else None
