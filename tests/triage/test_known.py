from __future__ import annotations

from creator_coach.intake.types import Received
from creator_coach.triage.known import known_by, sender_of


def test_the_same_id_is_the_same_comment_and_so_are_the_same_words_by_the_same() -> None:
    assert known_by(Received("a", 1, 1, id="x")) == known_by(Received("a, edited", 9, 9, id="x"))
    assert known_by(Received("a  b", 1, 1, author="@Bo")) == known_by(Received("a\nb ", 2, 2, author="@bo"))
    assert known_by(Received("a", 1, 1, author="@bo")) != known_by(Received("a", 1, 1, author="@cia"))
    assert known_by(Received("a", 1, 1, id="x", platform="A")) != known_by(Received("a", 1, 1, id="x", platform="B"))


def test_a_sender_is_known_in_one_batch_alone() -> None:
    row = Received("a\ud800", 1, 1, author="@Bo ")
    assert sender_of(row, "one") == sender_of(Received("b", 2, 2, author="@bo"), "one")
    assert sender_of(row, "one") != sender_of(row, "two")
    assert sender_of(Received("b", 2, 2), "one") == b""
    assert known_by(row)
