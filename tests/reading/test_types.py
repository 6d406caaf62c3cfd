"""The values of a reading: spans into the text, one stance for each kind."""

from __future__ import annotations

import dataclasses

import pytest

from creator_coach.reading.types import STANCE_OF, Comment, Grounds, Kind, Mark, Marked, Reading, Span, Stance, Why

TEXT = "Ljudet är lågt 🙃 här"


def reading(kind: Kind, *marks: Marked) -> Reading:
    return Reading(Comment(TEXT), "sv", kind, Grounds.FAIR, Why.USABLE, marks=marks)


def test_a_span_counts_characters_not_bytes() -> None:
    assert Span(0, 6).of(TEXT) == "Ljudet"
    assert Span(15, 16).of(TEXT) == "🙃"
    assert Span(17, 20).of(TEXT) == "här"


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "covers"),
    [
        (Span(0, 5), Span(5, 9), False, False),
        (Span(0, 5), Span(4, 9), True, False),
        (Span(0, 9), Span(4, 9), True, True),
        (Span(4, 9), Span(0, 9), True, False),
        (Span(2, 3), Span(2, 3), True, True),
    ],
)
def test_spans_meet_or_do_not(one: Span, other: Span, overlaps: bool, covers: bool) -> None:
    assert one.overlaps(other) is other.overlaps(one) is overlaps
    assert one.covers(other) is covers


def test_spans_stand_in_the_order_of_the_text() -> None:
    assert sorted([Span(4, 9), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 9)]


def test_each_kind_has_its_own_stance() -> None:
    assert list(STANCE_OF) == list(Kind)
    assert list(STANCE_OF.values()) == list(Stance)
    assert reading(Kind.MOCKERY).stance is Stance.DONT_FEED
    assert reading(Kind.THREAT).stance is Stance.SAFETY


def test_the_spans_of_one_mark() -> None:
    marks = [Marked(Span(0, 6), Mark.WORK), Marked(Span(7, 9), Mark.FEELING), Marked(Span(10, 14), Mark.WORK)]
    assert reading(Kind.FEEDBACK, *marks).spans(Mark.WORK) == (Span(0, 6), Span(10, 14))
    assert reading(Kind.FEEDBACK, *marks).spans(Mark.INSULT) == ()


def test_a_reading_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        reading(Kind.KIND).kind = Kind.ATTACK  # type: ignore[misc]
