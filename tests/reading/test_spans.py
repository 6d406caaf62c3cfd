"""Spans joined, cut and trimmed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.reading.spans import before_an_insult, merged, trimmed, without
from creator_coach.reading.types import Span
from tests.reading.lent import span


def test_merged_joins_what_touches() -> None:
    assert merged([Span(5, 8), Span(0, 3), Span(2, 5)]) == (Span(0, 8),)
    assert merged([Span(0, 2), Span(3, 5)]) == (Span(0, 2), Span(3, 5))
    assert merged([Span(0, 2), Span(3, 5)], reach=1) == (Span(0, 5),)


def test_trimmed_starts_and_ends_with_a_word() -> None:
    text = " – men och, ljudet (12 %) hackar ... "
    assert trimmed(text, Span(0, len(text))).of(text) == "ljudet (12 %) hackar"
    assert trimmed("men", Span(0, 3)).of("men") == ""
    assert trimmed("...", Span(0, 3)).of("...") == ""
    assert trimmed("går det?", Span(0, 8)) == span("går det?", "går det?")


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda p: Span(min(p), max(p) + 1)), max_size=5))
def test_without_leaves_exactly_what_is_not_in_a_hole(holes: list[Span]) -> None:
    whole = Span(3, 25)
    left = {at for piece in without(whole, holes) for at in range(piece.start, piece.end)}
    cut = {at for hole in holes for at in range(hole.start, hole.end)}
    assert left == set(range(3, 25)) - cut


@pytest.mark.parametrize(
    ("text", "insult", "left"),
    [
        ("Kan du höja ljudet, din pucko?", "pucko", "Kan du höja ljudet"),
        ("lower it next time you muppet", "muppet", "lower it next time"),
        ("your idiot", "idiot", ""),
        ("lower it, and then go home", "home", "lower it, and then go"),
        ("lower it please, all of it, you muppet", "lower", "lower it please, all of it, you muppet"),
    ],
)
def test_words_that_lead_up_to_an_insult_go_with_it(text: str, insult: str, left: str) -> None:
    covered = span(text, insult)
    piece = Span(0, covered.start - 1) if covered.start else Span(0, len(text))
    assert before_an_insult(text, piece, [covered]).of(text) == left
