"""Which kind, and how sure."""

from __future__ import annotations

import pytest

from creator_coach.reading.kinds import (
    FAIR_FROM,
    GOOD_FROM,
    SCORED_FAIR_FROM,
    SCORED_GOOD_FROM,
    Weighed,
    certainty,
    weigh,
)
from creator_coach.reading.lexicon import Weights
from creator_coach.reading.types import Grounds, Kind, Scores

K = (Kind.FEEDBACK, Kind.MOCKERY, Kind.ATTACK)


def _weights(*bias: float) -> Weights:
    return Weights(tuple(map(str, K)), bias, {})


def test_the_most_likely_kind_comes_first() -> None:
    weighed = weigh({}, _weights(0.0, 2.0, 1.0))
    assert [kind for kind, _ in weighed.ranked] == [Kind.MOCKERY, Kind.ATTACK, Kind.FEEDBACK]
    assert weighed.kind is Kind.MOCKERY
    assert weighed.of(Kind.MOCKERY) > weighed.of(Kind.ATTACK) > weighed.of(Kind.THREAT) == 0


@pytest.mark.parametrize(("bias", "kind"), [((1.0, 1.6, -9.0), Kind.FEEDBACK), ((1.0, 2.0, -9.0), Kind.MOCKERY)])
def test_of_two_near_kinds_the_milder_is_shown(bias: tuple[float, ...], kind: Kind) -> None:
    assert weigh({}, _weights(*bias)).kind is kind


def test_two_harsh_kinds_keep_their_order() -> None:
    assert weigh({}, _weights(-9.0, 1.0, 1.05)).kind is Kind.ATTACK


def test_a_model_s_scores_count_for_more_than_the_weights() -> None:
    scores = Scores(((Kind.ATTACK, 0.9), (Kind.FEEDBACK, 0.1)))
    assert weigh({}, _weights(2.0, 0.0, 0.0), scores).kind is Kind.ATTACK


def test_certainty_has_three_steps() -> None:
    assert [certainty(c) for c in (GOOD_FROM, FAIR_FROM, 0.1)] == [Grounds.GOOD, Grounds.FAIR, Grounds.FAINT]
    assert Weighed(((Kind.KIND, 1.0),)).certainty is Grounds.GOOD


def test_a_model_and_the_weights_together_stay_probabilities_and_neither_can_forbid_a_kind() -> None:
    weighed = weigh({}, _weights(9.0, -9.0, -9.0), Scores(((Kind.ATTACK, 1.0),)))
    assert weighed.scored
    assert sum(chance for _, chance in weighed.ranked) == pytest.approx(1)
    assert all(chance > 0 for _, chance in weighed.ranked)


def test_certainty_asks_for_more_where_a_model_has_a_say() -> None:
    steps = [certainty(c, scored=True) for c in (SCORED_GOOD_FROM, SCORED_FAIR_FROM, GOOD_FROM - 0.1)]
    assert steps == [Grounds.GOOD, Grounds.FAIR, Grounds.FAINT]
    assert Weighed(((Kind.KIND, SCORED_FAIR_FROM),), scored=True).certainty is Grounds.FAIR
