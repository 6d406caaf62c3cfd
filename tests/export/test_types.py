"""What is chosen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from creator_coach.export.types import Choice
from tests.journal.made import NOON, entry

LATER = NOON + timedelta(hours=1)


@pytest.mark.parametrize(
    ("choice", "held", "whole"),
    [
        (Choice(), True, True),
        (Choice(ids=frozenset({"a" * 32})), True, False),
        (Choice(ids=frozenset()), False, False),
        (Choice(since=NOON), True, False),
        (Choice(since=LATER), False, False),
        (Choice(until=NOON), False, False),
        (Choice(until=LATER), True, False),
        (Choice(frozenset({"b" * 32}), NOON, LATER), False, False),
    ],
)
def test_what_a_choice_holds(choice: Choice, held: bool, whole: bool) -> None:
    assert choice.holds(entry(id="a" * 32)) is held
    assert choice.whole is whole
