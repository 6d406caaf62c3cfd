from __future__ import annotations

from creator_coach.intake.letters import LONGEST_LINE
from creator_coach.intake.records import MOST_LINES, Record, Records, left_open
from creator_coach.intake.types import Fault, Unread
from tests.intake.taking import lines


def rows(text: str, width: int = 0) -> list[Record | Unread]:
    return list(Records(lines(text), ",", width))


def test_quoted_cells_may_hold_commas_marks_and_line_breaks() -> None:
    found = rows('a,"b, ""c""",d\n\n"e\nf",g,h\n')
    assert found == [Record(1, 1, ("a", 'b, "c"', "d")), Record(3, 4, ("e\nf", "g", "h"))]


def test_a_mark_inside_an_unquoted_cell_is_only_a_mark() -> None:
    assert not left_open('a 12" disc,b', ",")
    assert not left_open('"a"b"c,d', ",")
    assert left_open('a,"b', ",")
    assert not left_open('b""c",d', ",", opened=True)


def test_a_forgotten_mark_costs_one_line() -> None:
    assert rows('a,"b\nc,d\ne,f') == [
        Unread(1, 1, Fault.QUOTES),
        Record(2, 2, ("c", "d")),
        Record(3, 3, ("e", "f")),
    ]


def test_a_forgotten_mark_does_not_swallow_rows_up_to_the_next_one() -> None:
    found = rows('a,"b\nc,d\n"e",f\n', width=2)
    assert found[0] == Unread(1, 1, Fault.QUOTES)
    assert found[1:] == [Record(2, 2, ("c", "d")), Record(3, 3, ("e", "f"))]


def test_the_mark_that_begins_the_next_row_does_not_end_this_one() -> None:
    assert rows('1,"first\n2,"second"\n3,"third"\n', width=2) == [
        Unread(1, 1, Fault.QUOTES),
        Record(2, 2, ("2", "second")),
        Record(3, 3, ("3", "third")),
    ]


def test_a_cell_without_end_is_given_up_after_a_while() -> None:
    found = rows('"a\n' + "b\n" * (3 * MOST_LINES))
    assert found[0] == Unread(1, 1, Fault.QUOTES)
    assert len(found) == 1 + 3 * MOST_LINES


def test_a_line_too_long_is_named_also_inside_a_cell() -> None:
    long = "x" * (LONGEST_LINE + 1)
    assert rows(f"{long}\na,b") == [Unread(1, 1, Fault.TOO_LONG), Record(2, 2, ("a", "b"))]
    assert rows(f'"a\n{long}\nb,c') == [
        Unread(1, 1, Fault.QUOTES),
        Unread(2, 2, Fault.TOO_LONG),
        Record(3, 3, ("b", "c")),
    ]


def test_a_cell_larger_than_the_library_takes_is_named() -> None:
    assert rows("y" * 140_000 + ",a") == [Unread(1, 1, Fault.QUOTES)]
