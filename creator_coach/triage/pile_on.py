"""Notices when many hurtful comments come at once, or several from the same sender (READING.md, level D)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from creator_coach.triage.types import PileOn

#: From so many hurtful comments in a day on it is a pile-on, and from so many of one sender it is noticed. No study
#: gives these numbers: they are ours, low enough that nobody is left alone with twenty.
MANY, FROM_ONE = 10, 3
_DAY = timedelta(days=1)

#: When a hurtful comment was written, if that is known, and what its sender is known again by, empty if unknown.
Hurt = tuple[datetime | None, bytes]


def noticed(hurts: Iterable[Hurt]) -> PileOn | None:
    """The pile-on that `hurts` are, or None. Those of no known time are taken to have come together."""
    times: list[datetime] = []
    timeless, senders = 0, Counter[bytes]()
    for when, sender in hurts:
        if when is None:
            timeless += 1
        else:
            times.append(when if when.tzinfo else when.replace(tzinfo=UTC))
        if sender:
            senders[sender] += 1
    in_a_day = max(timeless, _most_in_a_day(sorted(times)))
    again = sum(count >= FROM_ONE for count in senders.values())
    found = PileOn(len(times) + timeless, in_a_day, again, in_a_day >= MANY)
    return found if in_a_day >= MANY or again else None


def _most_in_a_day(times: list[datetime]) -> int:
    begin, most = 0, 0
    for end, when in enumerate(times):
        while when - times[begin] >= _DAY:
            begin += 1
        most = max(most, end - begin + 1)
    return most
