from __future__ import annotations

from creator_coach.intake.types import LONGEST, Fault, Source
from tests.intake.taking import faults, taken, texts


def test_bytes_that_are_no_letters_are_named() -> None:
    found = taken("bra så\n".encode() * 3 + b"tr\x81sig\nok\n")
    assert faults(found) == [(4, Fault.ENCODING)]
    assert len(texts(found)) == 4


def test_a_comment_that_is_none_for_its_length_or_emptiness_is_named() -> None:
    assert faults(taken("a" * (LONGEST + 1) + "\n")) == [(1, Fault.TOO_LONG)]
    assert faults(taken('[{"text": " "}]', "a.json")) == [(1, Fault.NO_TEXT)]


def test_the_creators_names_are_known_whatever_their_letters_are() -> None:
    found = taken("namn,kommentar\n@Creator,Tack\nbo,Bra\n", "a.csv", own=("creator",))
    assert [getattr(row, "own", None) for row in found] == [True, False]


def test_what_was_pasted_is_read() -> None:
    found = taken(Source.of_text("a\n\nb\n\nc").open().read())
    assert texts(found) == ["a", "b", "c"]
