"""What came in, painted."""

from __future__ import annotations

import pytest

from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.chart_kinds import Column, KindsChart
from tests.ui.widgets.painted import count, paint

WORDS = {kind: kind.value for kind in Kind}


def one(kind: Kind, times: int = 4) -> KindsChart:
    return KindsChart([Column("w47", [(kind, times)])], WORDS)


def test_a_column_counts_its_entries() -> None:
    assert Column("w47", [(Kind.KIND, 2), (Kind.ATTACK, 1)]).entries == 3


@pytest.mark.parametrize("dark", [False, True])
def test_hard_kinds_have_a_pattern_as_well_as_a_colour(look: Look, dark: bool) -> None:
    theme = Theme(dark=dark, scale=1.0, tokens=look.theme.tokens)
    plain = count(paint(one(Kind.FEEDBACK), look, theme=theme), theme.kind_color(Kind.FEEDBACK))
    for kind in (Kind.MOCKERY, Kind.ATTACK, Kind.THREAT, Kind.KIND, Kind.UNCLEAR):
        inked = count(paint(one(kind), look, theme=theme), theme.kind_color(kind))
        assert plain * 0.2 < inked < plain * 0.97, kind


def test_twice_as_many_are_twice_as_high(look: Look) -> None:
    made = KindsChart([Column("a", [(Kind.FEEDBACK, 6)]), Column("b", [(Kind.COMPLAINT, 3)])], WORDS)
    image = paint(made, look)
    feedback, complaint = (count(image, look.theme.kind_color(kind)) for kind in (Kind.FEEDBACK, Kind.COMPLAINT))
    assert 1.7 < feedback / complaint < 2.3


def test_very_many_still_fit(look: Look) -> None:
    made = KindsChart([Column(str(n), [(kind, 500) for kind in Kind]) for n in range(40)], WORDS)
    assert made.height(400, look.theme) < 420
    assert count(paint(made, look), look.theme.kind_color(Kind.FEEDBACK)) > 0


def test_nothing_is_painted_for_nothing(look: Look) -> None:
    image = paint(KindsChart([Column("w47", [])], WORDS), look)
    assert all(count(image, look.theme.kind_color(kind)) == 0 for kind in Kind)
