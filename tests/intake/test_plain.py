from __future__ import annotations

from creator_coach.intake import plain
from creator_coach.intake.types import Fault
from tests.intake import samples
from tests.intake.taking import faults, lines, taken, texts


def test_empty_lines_part_comments() -> None:
    found = taken(samples.PLAIN)
    assert texts(found) == ["Ljudet är för lågt.\nHöj det.", "Too long", "Tack!"]
    assert [(row.line, row.until) for row in found] == [(1, 2), (4, 4), (7, 7)]


def test_without_empty_lines_each_line_is_one() -> None:
    assert texts(taken("a\nb\nc\n")) == ["a", "b", "c"]
    assert texts(taken("\na\nb\n\n")) == ["a", "b"]
    assert taken("\n \n") == []


def test_what_is_far_too_long_is_named() -> None:
    found = list(plain.rows(lines("a\n" + "x" * 300_000 + "\nb")))
    assert texts(found) == ["a", "b"]
    assert faults(found) == [(2, Fault.TOO_LONG)]


def test_lines_without_an_empty_one_between_are_parted_at_some_time() -> None:
    assert len(list(plain.rows(lines("a\n\n" + "b\n" * 1200)))) == 4
