from __future__ import annotations

from creator_coach.triage.pace import Pace
from creator_coach.triage.types import Counts


def counts(read: int, *, whole: bool = True) -> Counts:
    return Counts(taken=100, read=read, whole=whole)


def test_nothing_is_said_before_something_is_known() -> None:
    pace = Pace()
    assert pace.of(counts(0), 0.0).per_second is None
    assert pace.of(counts(5), 0.5).per_second is None


def test_the_pace_and_what_is_left() -> None:
    pace = Pace()
    pace.of(counts(0), 0.0)
    found = pace.of(counts(20), 2.0)
    assert (found.per_second, found.seconds_left) == (10.0, 8.0)
    assert pace.of(counts(20, whole=False), 4.0).seconds_left is None


def test_the_pace_is_that_of_the_last_seconds() -> None:
    pace = Pace()
    for second in range(60):
        pace.of(counts(0 if second < 35 else second - 35), float(second))
    found = pace.of(counts(25), 60.0)
    assert found.per_second is not None
    assert found.per_second > 0.9
