"""The page of the trash at work: looking through it, taking back, and letting go for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.ui.archive import Archive
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.pages.trash import TrashPage


class Bin(QObject):
    """Makes the page when it is first needed. `changed` says that something came back, or is gone."""

    made = Signal(object)
    shown = Signal(object)
    left = Signal()
    changed = Signal()

    def __init__(
        self, look: Look, archive: Archive, sayings: Sayings, toast: Toast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._archive = archive
        self._sayings = sayings
        self._toast = toast

    @cached_property
    def page(self) -> TrashPage:
        """The page."""
        from creator_coach.ui.pages.trash import TrashPage  # noqa: PLC0415  # Seldom needed.

        page = TrashPage(self._look.part())
        page.opened.connect(self._open)
        page.restore_asked.connect(self._restore)
        page.purge_asked.connect(self._purge)
        page.back_asked.connect(self.left)
        self.made.emit(page)
        return page

    def show(self) -> None:
        """The trash as it is now."""
        self._toast.leave()
        self.refresh()
        self.shown.emit(self.page)

    def refresh(self) -> None:
        """List it anew."""
        self.page.show_trash(self._archive.trash())
        first = self.page.first()
        if first:
            self._open(first)

    def _open(self, entry_id: str) -> None:
        entry = self._archive.entry(entry_id)
        if entry is not None:
            self.page.show_detail(entry, self._sayings.said(entry))

    def _restore(self, entry_id: str) -> None:
        self._archive.restore(entry_id)
        self._change(self.tr("It is back in the journal."), lambda: self._delete_again(entry_id))

    def _delete_again(self, entry_id: str) -> None:
        self._archive.delete(entry_id)
        self.refresh()
        self.changed.emit()

    def _purge(self, ids: list[str]) -> None:
        self._archive.purge(ids, lambda gone: self._change(self.tr("%n entries are gone for good.", "", gone)))

    def _change(self, told: str, undo: Callable[[], None] | None = None) -> None:
        self.refresh()
        self.changed.emit()
        if undo is None:
            self._toast.tell(told)
        else:
            self._toast.offer(told, undo)
