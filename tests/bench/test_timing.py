"""The numbers of a benchmark, on numbers one can check."""

from __future__ import annotations

from functools import partial

import pytest

from tests.bench.texts import comments, hard
from tests.bench.timing import HEAD, Timing, interleaved


def test_the_numbers_of_a_timing() -> None:
    found = Timing("walk", tuple(float(n) for n in range(1, 21)))
    assert (found.median, found.most) == (10.5, 20.0)
    assert found.p95 == pytest.approx(19.05)
    assert found.per_second == pytest.approx(20 / 210)


def test_one_alone_is_its_own_p95() -> None:
    assert Timing("once", (2.0,)).p95 == 2.0


def test_a_row_stands_under_its_head() -> None:
    row = Timing("walk", (0.001, 0.002, 0.003)).row()
    assert len(row) == len(HEAD)
    assert row.split() == ["walk", "3", "2.00", "2.90", "3.00"]


def test_work_is_done_in_turn() -> None:
    done: list[str] = []
    works = {name: [partial(done.append, name)] * 2 for name in ("a", "b")}
    timings = list(interleaved(works))
    assert done == ["a", "b", "a", "b"]
    assert [len(timing.seconds) for timing in timings] == [2, 2]


def test_the_texts_are_what_they_are_called() -> None:
    assert len(comments()) == 240
    assert len(hard()["100,000 characters"]) == len(hard()["100,000 characters, one word"]) == 100_000
    assert len(hard()["4,000 emoji"]) == 4_000
    assert hard()["only spaces"].strip() == ""
