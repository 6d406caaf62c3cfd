from __future__ import annotations

from creator_coach.insights.types import ENOUGH, Figures, Move, Stretch
from creator_coach.reading.types import Kind
from tests.insights.made import DAY


def test_a_stretch_counts_all_kinds() -> None:
    assert Stretch(DAY, ((Kind.KIND, 2), (Kind.ATTACK, 1))).entries == 3


def test_what_is_told_of_strengths_is_the_sum_of_the_moves() -> None:
    figures = Figures(entries=ENOUGH, moves=(Move(DAY, 7, 3, 1, 2, 3), Move(DAY, 7, 3, 10, 0, 1)))
    assert (figures.eased, figures.unchanged, figures.harder, figures.measured) == (11, 2, 4, 17)


def test_fewer_than_five_are_not_enough() -> None:
    assert [Figures(entries=count).enough for count in (0, 4, 5)] == [False, False, True]
