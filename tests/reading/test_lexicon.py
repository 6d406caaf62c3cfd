"""Weights: sums, chances, shares."""

from __future__ import annotations

import pytest

from creator_coach.reading.lexicon import Weights

WEIGHTS = Weights(("a", "b"), (0.0, 1.0), {"x": ((0, 2.0),), "y": ((0, 1.0), (1, -1.0))})


def test_logits_add_the_weights_of_the_features_found() -> None:
    assert WEIGHTS.logits({"x": 0.5, "y": 1.0, "unknown": 9.0}) == {"a": 2.0, "b": 0.0}


def test_shares_sum_to_one_and_chances_stand_alone() -> None:
    shares = WEIGHTS.shares({"x": 1.0})
    assert sum(shares.values()) == pytest.approx(1)
    assert shares["a"] > shares["b"]
    assert WEIGHTS.chances({})["a"] == pytest.approx(0.5)


def test_huge_weights_overflow_nothing() -> None:
    huge = Weights(("a", "b"), (0.0, 0.0), {"x": ((0, 1e6), (1, -1e6))})
    assert huge.chances({"x": 1.0})["a"] == pytest.approx(1)
    assert huge.shares({"x": 1.0}) == {"a": pytest.approx(1), "b": pytest.approx(0)}
