"""What many comments have in common: points put together by topic and by word, each with the comments behind it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from creator_coach.insights.points import gathered
from creator_coach.insights.types import Seen
from creator_coach.triage.types import Judged, Merged

#: Points shown at most, and so many comments a point has at least (insights/points.py).
MOST = 40
_NO_DAY = date.min


def merged(read: Iterable[Judged]) -> tuple[Merged, ...]:
    """The points that most of the comments `read` have, those of most comments first."""
    seen = [
        Seen(str(each.number), _NO_DAY, each.verdict.kind, mentions=each.verdict.mentions)
        for each in read
        if each.verdict.mentions
    ]
    points = gathered(seen, MOST)
    return tuple(Merged(each.key, each.topic, each.word, tuple(map(int, each.entries))) for each in points)
