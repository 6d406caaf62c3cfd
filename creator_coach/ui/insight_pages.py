"""The page of the insights at work: counting, opening what is behind a figure, marking, and taking figures out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.insights.types import Point
from creator_coach.journal.types import AlreadyThere, DiskFull, Entry, JournalError
from creator_coach.ui.archive import Archive
from creator_coach.ui.looking_back import LookingBack
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import forget_pages
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.asides import Asides
    from creator_coach.ui.desk import Desk
    from creator_coach.ui.pages.insights import InsightsPage
    from creator_coach.ui.widgets.point_list import PointRow

#: A mark lies with so many of the entries behind its point, the newest, so that it does not go with the first of them.
_MARKED = 3


class InsightPages(QObject):
    """Makes the page when it is first needed.

    `entry_asked` carries the id of an entry to be shown in the journal, `changed` an entry that was changed here.
    """

    made = Signal(object)
    shown = Signal(object, str)
    entry_asked = Signal(str)
    changed = Signal(object)
    new_asked = Signal()
    corrections_asked = Signal()

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        archive: Archive,
        sayings: Sayings,
        looking: LookingBack,
        toast: Toast,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._coach = coach
        self._archive = archive
        self._sayings = sayings
        self._looking = looking
        self._toast = toast
        self._window = window
        looking.counted.connect(self._show)
        looking.progressed.connect(self._progress)

    @cached_property
    def page(self) -> InsightsPage:
        """The page."""
        from creator_coach.ui.pages.insights import InsightsPage  # noqa: PLC0415  # Seldom needed.

        page = InsightsPage(self._look.part(), self._sayings.topic)
        page.period_chosen.connect(self._looking.choose)
        page.behind_asked.connect(self._name)
        page.opened.connect(self.entry_asked)
        page.settled.connect(self._settle)
        page.plan_answered.connect(self._answer)
        page.export_asked.connect(self._take_out)
        page.corrections_asked.connect(self.corrections_asked)
        page.new_asked.connect(self.new_asked)
        self.made.emit(page)
        return page

    def join(self, asides: Asides, desk: Desk) -> None:
        """Work together with the journal's page, the settings and the desk."""
        looking = self._looking
        self.entry_asked.connect(asides.open)
        self.changed.connect(desk.take_labels)
        looking.counted.connect(lambda: asides.show_wrong(looking.found.wrong if looking.found else None))
        asides.wrong_asked.connect(looking.look)
        for changes in (desk.saved, asides.changed, asides.listed):
            changes.connect(looking.change)

    def forget_pages(self) -> None:
        """Let go of the page and of all that was read for it."""
        self._looking.forget()
        forget_pages(self)

    def show(self) -> None:
        """The insights, of the journal as it is now."""
        page = self.page
        self._looking.look()
        self._show()
        self.shown.emit(page, "insights")

    def toggle_tables(self) -> None:
        """Tables instead of pictures, or pictures again, if the page is there."""
        if "page" in self.__dict__ and self.page.isVisible():
            self.page.toggle_tables()

    def _show(self) -> None:
        found = self._looking.found
        if "page" not in self.__dict__:
            return
        asked = self._archive.entry(found.plan) if found is not None and found.plan else None
        self.page.show_counted(found, asked)

    def _progress(self, read: int, there: int) -> None:
        if "page" in self.__dict__:
            self.page.show_progress(read, there)

    # what is behind --------------------------------------------------------------------------------

    def _name(self, row: PointRow, ids: Sequence[str]) -> None:
        entries = [entry for each in ids if (entry := self._archive.entry(each)) is not None]
        row.show_entries([(entry.id, self._called(entry)) for entry in entries])

    def _called(self, entry: Entry) -> str:
        title = entry.title or entry.context.work or self.tr("Untitled")
        return f"{dates.day(entry.created.astimezone())} · {title}"

    # changing --------------------------------------------------------------------------------------

    def _settle(self, point: Point, done: bool) -> None:
        today = datetime.now(UTC).astimezone().date()

        def change(entry: Entry) -> Entry:
            others = tuple(each for each in entry.settled if each[0] != point.key)
            return replace(entry, settled=(*others, (point.key, today)) if done else others)

        for entry_id in point.entries[-_MARKED:] if done else self._looking.marked(point.key):
            self._change(entry_id, change)

    def _answer(self, entry_id: str, used: bool) -> None:
        def change(entry: Entry) -> Entry:
            return replace(entry, reflection=replace(entry.reflection, plan_used=used, plan_asked=True))

        self._change(entry_id, change)

    def _change(self, entry_id: str, change: Callable[[Entry], Entry]) -> None:
        kept = self._archive.change(entry_id, change)
        if kept is not None:
            self.changed.emit(kept)
            self._looking.take(kept)

    # out -------------------------------------------------------------------------------------------

    def _take_out(self, form: str) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # As above.

        told = self.page.told()
        name = self.tr("creator-coach-insights-{day}").format(day=f"{datetime.now(UTC).astimezone():%Y-%m-%d}")
        asked = self.tr("Where to put the figures")
        into, _ = QFileDialog.getSaveFileName(self._window, asked, str(Path.home() / f"{name}.{form}"))
        if not into or not told:
            return
        path = Path(into) if Path(into).suffix else Path(into).with_suffix(f".{form}")
        try:
            self._coach().write(self._content(form), path, over=path == Path(into))
        except JournalError as error:
            self._toast.tell(self._failed(error))
        else:
            self._toast.tell(self.tr("Exported to {file}").format(file=path.name))

    def _content(self, form: str) -> bytes:
        from creator_coach.ui import insight_sheet  # noqa: PLC0415  # As above.

        title, headline, told = self.tr("Insights"), self.page.headline, self.page.told()
        if form == "csv":
            rows = [row for each in told for row in ((each.title, each.sentence), each.head, *each.rows, ())]
            return self._coach().cells(rows)
        return (insight_sheet.as_pdf if form == "pdf" else insight_sheet.as_png)(title, headline, told)

    def _failed(self, error: JournalError) -> str:
        if isinstance(error, AlreadyThere):
            return self.tr("There is a file of that name already. Nothing was exported.")
        if isinstance(error, DiskFull):
            return self.tr("There isn’t enough room there. Nothing was exported.")
        return self.tr("The app can’t write there. Nothing was exported.")
