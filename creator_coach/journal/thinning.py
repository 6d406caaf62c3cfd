"""Which copies of the journal are kept: many of the last days, fewer of the time before. Moments in, moments out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

#: How many days, weeks and months are kept a copy of each, the newest of that time; and how many of the newest always.
DAILY, WEEKLY, MONTHLY, NEWEST = 7, 4, 12, 3

_OF: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (DAILY, lambda made: made.date()),
    (WEEKLY, lambda made: made.isocalendar()[:2]),
    (MONTHLY, lambda made: (made.year, made.month)),
)


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Of the moments at which copies were made, those whose copies stay; days are those of the moments' own zone."""
    newest_first = sorted(moments, reverse=True)
    stay = set(newest_first[:NEWEST])
    for many, period in _OF:
        of_each: dict[Hashable, datetime] = {}
        for made in newest_first:
            of_each.setdefault(period(made), made)
        stay.update(list(of_each.values())[:many])
    return frozenset(stay)
