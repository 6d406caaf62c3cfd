"""The journal as the window uses it: looking back, changing what was kept, deleting and taking that back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Entry, Found, JournalError, Search, Trashed
from creator_coach.ui.opening import AtHand
from creator_coach.ui.rescue import tried

if TYPE_CHECKING:
    from creator_coach.coach import Coach
    from creator_coach.ui.beside import Beside

Got = TypeVar("Got")


class Archive(QObject):
    """Asks the coach for entries. `failed` carries the name of the JournalError when the journal did not answer.

    `changed` says that something was changed, deleted or taken back here.
    """

    failed = Signal(str)
    changed = Signal()

    def __init__(self, coach: AtHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        # Who does what takes long, once there is somebody; until then it is done at once.
        self.beside: Beside | None = None

    def aside(
        self,
        work: Callable[[Coach], Got],
        then: Callable[[Got | JournalError], None],
        saying: str,
        *,
        writes: bool = False,
    ) -> bool:
        """Do `work` beside the window, as Beside says; whether it was taken on."""
        if self.beside is not None:
            return self.beside.ask(work, then, saying, writes=writes)
        then(tried(lambda: work(self._coach()))())
        return True

    def _asked(self, work: Callable[[Coach], Got], otherwise: Got) -> Got:
        try:
            return work(self._coach())
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return otherwise

    def _done(self, work: Callable[[Coach], Got], otherwise: Got) -> Got:
        done = self._asked(work, otherwise)
        self.changed.emit()
        return done

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id, or None."""
        return self._asked(lambda coach: coach.entry(entry_id), None)

    def find(self, search: Search, after: int | None = None) -> Found:
        """A page of what matches `search`, newest first; `after` is `next` of the page before."""
        return self._asked(lambda coach: coach.find(search, after), Found())

    def count(self) -> int:
        """How many entries there are in all, drafts left out."""
        return self._asked(lambda coach: coach.journal.count(), 0)

    def how_many(self, search: Search) -> int:
        """How many match `search`; where words are asked for, MANY stands for that and more."""
        return self._asked(lambda coach: coach.journal.how_many(search), 0)

    def choices(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tags in use and the platforms that were named, the most used first."""

        def work(coach: Coach) -> tuple[tuple[str, ...], tuple[str, ...]]:
            tags, platforms = coach.journal.tags(), coach.journal.platforms()
            return tuple(tag for tag, _ in tags), tuple(name for name, _ in platforms)

        nothing: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        return self._asked(work, nothing)

    def backed_up(self) -> bool:
        """Whether nothing stood in the way of today's backup."""
        return self._asked(lambda coach: coach.journal.backup_failed is None, True)

    def drafts(self) -> list[Entry]:
        """Comments pasted but not yet put away, newest first."""
        return self._asked(lambda coach: coach.drafts(), [])

    def change(self, entry_id: str, change: Callable[[Entry], Entry]) -> Entry | None:
        """Keep an entry as `change` makes it; as it is kept then, or None if that did not go through."""

        def work(coach: Coach) -> Entry | None:
            entry = coach.entry(entry_id)
            return None if entry is None else coach.save(change(entry))

        return self._done(work, None)

    # the trash -------------------------------------------------------------------------------------

    def delete(self, entry_id: str) -> bool:
        """Put an entry into the trash, until `restore`; whether that went through."""

        def work(coach: Coach) -> bool:
            coach.delete(entry_id)
            return True

        return self._done(work, False)

    def restore(self, entry_id: str) -> None:
        """Undo a delete."""
        self._done(lambda coach: coach.restore(entry_id), None)

    def trash(self) -> list[Trashed]:
        """What was deleted and can be taken back, the last deleted first."""
        return self._asked(lambda coach: coach.journal.trash(), [])

    def purge(self, ids: Iterable[str], then: Callable[[int], None]) -> None:
        """Remove these of the trash for good; `then` is told how many there were, if that went through."""

        def told(made: int | JournalError) -> None:
            if isinstance(made, JournalError):
                self.failed.emit(type(made).__name__)
            else:
                then(made)
            self.changed.emit()

        gone = list(ids)
        self.aside(lambda coach: coach.purge(gone), told, self.tr("Deleting for good …"), writes=True)

    def purge_old(self, then: Callable[[int], None]) -> None:
        """Remove for good what was deleted long ago, and tell `then` how many. If it fails, it is for next time."""
        try:
            old = self._coach().old()
        except JournalError:
            return
        if old:
            self.aside(
                lambda coach: coach.purge(old),
                lambda made: None if isinstance(made, JournalError) else then(made),
                self.tr("Deleting for good …"),
                writes=True,
            )

    # out of the journal ----------------------------------------------------------------------------

    def reader(self) -> str | None:
        """The trained reader's name; empty if there is none, None if that is not known yet."""
        return self._coach().reader

    def export_corrections(self, path: Path) -> bool:
        """Write the corrections to `path`, without any text; whether that went through."""
        try:
            self._coach().export_corrections(path)
        except JournalError:
            return False
        return True
