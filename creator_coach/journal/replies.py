"""The reply that a person writes to one comment, or leaves unwritten; and how long it rests until it is read again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Reply:
    """The person's draft, and where it stands. The app sends none.

    `rests_from` and `rests_until` are aware datetimes, both or neither. `copied` says that the draft as it stands was
    put on the clipboard, `declined` that the person chose to give no reply.
    """

    words: str = ""
    rests_from: datetime | None = None
    rests_until: datetime | None = None
    copied: bool = False
    declined: bool = False

    @property
    def waits(self) -> bool:
        """Whether it rests, or has rested and was neither copied nor declined since."""
        return self.rests_until is not None and not self.copied and not self.declined

    @property
    def length(self) -> timedelta:
        """How long the rest is in all; zero if there is none."""
        if self.rests_from is None or self.rests_until is None:
            return timedelta(0)
        return max(timedelta(0), self.rests_until - self.rests_from)

    def left(self, now: datetime) -> timedelta:
        """How much of the rest is left at `now`, an aware datetime; never more than all of it: clocks are set back."""
        if self.rests_until is None:
            return timedelta(0)
        return min(self.length, max(timedelta(0), self.rests_until - now))
