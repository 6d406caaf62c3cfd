from __future__ import annotations

from datetime import UTC, datetime, timedelta

from creator_coach.triage.pile_on import FROM_ONE, MANY, noticed
from creator_coach.triage.types import PileOn

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_many_in_a_day_are_one() -> None:
    close = [(NOON + timedelta(hours=n), b"") for n in range(MANY)]
    assert noticed(close) == PileOn(MANY, MANY, 0)
    assert noticed(close[1:]) is None
    apart = [(NOON + timedelta(days=n), b"") for n in range(3 * MANY)]
    assert noticed(apart) is None


def test_times_without_a_zone_and_without_order_are_no_hindrance() -> None:
    mixed = [(NOON.replace(tzinfo=None) - timedelta(minutes=n), b"") if n % 2 else (NOON, b"") for n in range(MANY)]
    assert noticed(mixed) == PileOn(MANY, MANY, 0)


def test_those_of_no_known_time_came_together() -> None:
    assert noticed([(None, b"")] * MANY) == PileOn(MANY, MANY, 0)


def test_the_same_sender_again_is_noticed_also_when_there_are_few() -> None:
    assert noticed([(None, b"a")] * FROM_ONE) == PileOn(FROM_ONE, FROM_ONE, 1, many=False)
    assert noticed([(None, b"a")] * (FROM_ONE - 1)) is None
    assert noticed([]) is None
