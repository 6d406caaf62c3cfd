"""Reads the whole journal a few entries at a time, whenever nothing else is going on, and counts in the background."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.insights.types import Figures, Seen
from creator_coach.journal.types import Correction, Entry, JournalBusy, JournalError, JournalLocked, Search, Wrong
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand

#: Entries read at a time, about 3 ms, and the rest after them.
SLICE, REST_MS = 20, 1
#: So many slices, and what was read is taken out of Python's search for garbage, which would hold up the window.
SETTLED = 25
#: How long to wait for a journal that is closed for a moment.
PATIENCE_MS = 500

#: How many days back each period goes; None for everything.
PERIODS: dict[str, int | None] = {"month": 30, "weeks": 70, "year": 365, "all": None}


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted: `figures` of the period; of the whole journal how many `entries` it has, and what was `wrong`.

    `plan` is the id of an entry whose plan it is time to ask about, or "".
    """

    entries: int = 0
    figures: Figures = field(default_factory=Figures)
    wrong: Wrong = field(default_factory=Wrong)
    plan: str = ""


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Without Python's search for garbage, which would look through all that is counted, and hold the window up."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


class LookingBack(QObject):
    """Asked by `look` and `choose`; `counted` says that `found` is there anew.

    `progressed` carries how many entries have been read and how many there are, `failed` the name of a JournalError.
    """

    counted = Signal()
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(
        self,
        coach: AtHand,
        runner: Inline | None = None,
        today: Callable[[], date] = _today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._coach = coach
        self._runner = runner if runner is not None else Inline(self)
        self._today = today
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self.period = "all"
        self.forget()

    def forget(self) -> None:
        """Let go of all that was read; what is under way stops."""
        self._timer.stop()
        self._runner.drop()
        self.found: Counted | None = None
        self._seen: dict[str, Seen] = {}
        self._coming: dict[str, Seen] = {}
        self._said: list[Correction] = []
        self._after: int | None = None
        self._slices = self._total = 0
        self._stale = True

    @property
    def busy(self) -> bool:
        """Whether the journal is being read or counted."""
        return self._timer.isActive() or self._runner.busy

    def change(self) -> None:
        """What the journal holds is not what was read: it is read anew when somebody looks."""
        self._stale = True

    def look(self) -> None:
        """Read what there is, if it is not known as it is now."""
        if self._stale:
            self._stale = False
            self._coming, self._after, self._slices, self._total = {}, None, 0, 0
            self._timer.start(0)

    def choose(self, period: str) -> None:
        """Count those of one of PERIODS."""
        self.period = period
        self._count()

    def take(self, entry: Entry) -> None:
        """`entry` was changed: count it as it is now."""
        if self._timer.isActive() or entry.id not in self._seen:
            self.change()
            self.look()
            return
        self._seen |= {each.entry: each for each in self._coach().seen([entry])}
        self._count()

    def marked(self, key: str) -> tuple[str, ...]:
        """The ids of the entries that say that the point of `key` was dealt with."""
        return tuple(each.entry for each in self._seen.values() if any(point == key for point, _ in each.settled))

    # ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        try:
            self._read_some()
        except (JournalBusy, JournalLocked):  # it is closed for a moment, or the window is about to be
            self._timer.start(PATIENCE_MS)
        except JournalError as error:
            self._stale = True
            self.failed.emit(type(error).__name__)

    def _read_some(self) -> None:
        coach = self._coach()
        if not self._slices:
            self._total = coach.journal.count()
        found = coach.find(Search(), self._after, SLICE)
        self._coming |= {each.entry: each for each in coach.seen(found.entries)}
        self._slices, self._after = self._slices + 1, found.next
        if self._slices % SETTLED == 0:
            gc.freeze()
            self.progressed.emit(len(self._coming), self._total)
        if found.next is not None:
            self._timer.start(REST_MS)
            return
        self._said = coach.journal.corrections()
        self._seen, self._coming = self._coming, {}
        self._count()

    def _count(self) -> None:
        # The oldest first, as they are counted: to put them in order takes no time then.
        seen, said = tuple(reversed(self._seen.values())), list(self._said)
        coach, today, days = self._coach(), self._today(), PERIODS[self.period]
        since = date.min if days is None else today - timedelta(days=days)

        def work() -> Counted:
            with _undisturbed():
                figures = coach.figures([each for each in seen if each.day > since])
                wrong = coach.count_wrong((each.judged for each in seen), said)
                return Counted(len(seen), figures, wrong, coach.plan_to_ask(seen, today))

        self._runner.ask(work, self._take)

    def _take(self, found: Counted) -> None:
        self.found = found
        self.counted.emit()
