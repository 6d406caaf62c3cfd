"""Replies that rest: how long each has left, and a word when one is done. It looks once a minute, if one rests."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from creator_coach.journal.types import Entry, JournalError
from creator_coach.reading.types import Kind
from creator_coach.ui.opening import AtHand

MINUTE_MS = 60_000
#: A timer may come a moment early.
_CLOSE = timedelta(seconds=2)


class Resting(QObject):
    """Knows the entries whose reply waits. `changed` says that what is left has changed; `rested` carries an entry.

    A rest is over when the clock says so, or when as much time has gone by as was left of it: setting the clock back
    makes no rest longer. What was over before it was first seen is listed, and not told of.
    """

    changed = Signal()
    rested = Signal(object)

    def __init__(
        self,
        coach: AtHand,
        parent: QObject | None = None,
        clock: Callable[[], datetime] | None = None,
        gone_by: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._coach = coach
        self._clock = clock or (lambda: datetime.now(UTC).astimezone())
        self._gone_by = gone_by
        self._waiting: list[Entry] = []
        self._ends: dict[tuple[str, datetime | None], float] = {}
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.look)

    @property
    def waiting(self) -> list[tuple[Entry, timedelta]]:
        """Each entry whose reply waits, and what is left of its rest; what ends first comes first."""
        return [(entry, self.left(entry)) for entry in self._waiting]

    def left(self, entry: Entry) -> timedelta:
        """What is left of the rest of the reply to `entry`."""
        left = entry.reply.left(self._clock())
        end = self._ends.get((entry.id, entry.reply.rests_until))
        gone = left if end is None else min(left, timedelta(seconds=max(0.0, end - self._gone_by())))
        return timedelta(0) if gone <= _CLOSE else gone

    def refresh(self) -> None:
        """See what the journal has; a threat has no reply."""
        try:
            waiting = self._coach().journal.waiting()
        except JournalError:  # who asks for the drafts beside it tells of that
            waiting = []
        self._waiting = [entry for entry in waiting if entry.kind is not Kind.THREAT]
        known, now = self._ends, self._gone_by()
        keys = {(each.id, each.reply.rests_until): each for each in self._waiting}
        lefts = {key: each.reply.left(self._clock()).total_seconds() for key, each in keys.items()}
        self._ends = {key: known.get(key, now + left if left > 0 else -1.0) for key, left in lefts.items()}
        going = any(end >= 0 for end in self._ends.values())
        if going and not self._timer.isActive():
            self._timer.start()
        elif not going:
            self._timer.stop()
        self.changed.emit()

    def restart(self) -> None:
        """A rest has just begun: let the minutes be counted from now."""
        if self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """A minute has gone by: tell of what is done."""
        done = [entry for entry, left in self.waiting if not left and self._ends[_key(entry)] >= 0]
        for entry in done:
            self._ends[_key(entry)] = -1.0
        if not any(end >= 0 for end in self._ends.values()):
            self._timer.stop()
        self.changed.emit()
        for entry in done:
            self.rested.emit(entry)

    def forget(self) -> None:
        """Know of nothing any more: the journal is being locked."""
        self._timer.stop()
        self._waiting, self._ends = [], {}
        self.changed.emit()


def _key(entry: Entry) -> tuple[str, datetime | None]:
    return entry.id, entry.reply.rests_until
