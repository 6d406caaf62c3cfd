"""How fast reading goes, and how long the rest of it will take."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from creator_coach.triage.types import Counts, Progress

#: The pace is that of the last so many seconds: a computer that is busy for a while is not judged by it for long.
_LATELY = 20.0
_SOONEST = 1.0


@dataclass(slots=True)
class Pace:
    """Told now and then how many have been read, it says how that goes. Seconds are those of any steady clock."""

    _told: deque[tuple[float, int]] = field(default_factory=deque)

    def of(self, counts: Counts, now: float, *, cancelled: bool = False) -> Progress:
        """How far it is at `now`."""
        self._told.append((now, counts.read))
        while now - self._told[0][0] > _LATELY and len(self._told) > 2:
            self._told.popleft()
        began, before = self._told[0]
        if now - began < _SOONEST or counts.read <= before:
            return Progress(counts, cancelled=cancelled)
        rate = (counts.read - before) / (now - began)
        # What is not taken in yet cannot be counted, so nothing is said of the time it will take.
        left = counts.left / rate if counts.whole else None
        return Progress(counts, rate, left, cancelled)
