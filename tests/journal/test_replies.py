from __future__ import annotations

from datetime import timedelta

import pytest

from creator_coach.journal.replies import Reply
from tests.journal.made import NOON

RESTING = Reply("Hej", NOON, NOON + timedelta(minutes=20))


@pytest.mark.parametrize(
    ("minutes", "left"),
    [(0, 20), (5, 15), (20, 0), (90, 0), (-1, 20), (-60 * 24 * 365, 20)],
)
def test_what_is_left_of_a_rest_is_never_more_than_all_of_it(minutes: int, left: int) -> None:
    assert RESTING.left(NOON + timedelta(minutes=minutes)) == timedelta(minutes=left)


def test_without_a_rest_nothing_is_left_and_nothing_waits() -> None:
    assert (Reply().left(NOON), Reply().length, Reply().waits) == (timedelta(0), timedelta(0), False)


def test_a_rest_that_ends_before_it_begins_is_over() -> None:
    assert Reply("", NOON, NOON - timedelta(minutes=1)).left(NOON) == timedelta(0)


def test_it_waits_until_it_is_copied_or_declined() -> None:
    assert RESTING.waits
    assert not Reply("Hej", NOON, NOON, copied=True).waits
    assert not Reply("Hej", NOON, NOON, declined=True).waits
