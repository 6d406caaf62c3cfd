from __future__ import annotations

import pytest

from creator_coach.intake import takeout
from creator_coach.intake.guess import guess
from creator_coach.intake.types import Format, Received
from tests.intake import samples
from tests.intake.taking import source, taken, texts


def test_both_forms_are_recognised_and_read() -> None:
    assert guess(source(samples.TAKEOUT_OLD, "comments.csv")).format is Format.TAKEOUT
    assert texts(taken(samples.TAKEOUT_OLD, "comments.csv")) == ["bra, men långt", "python's default"]
    assert texts(taken(samples.TAKEOUT_NEW, "comments.csv")) == ["> first\nsecond"]


def test_the_thread_is_kept() -> None:
    found = [row for row in taken(samples.TAKEOUT_OLD, "comments.csv") if isinstance(row, Received)]
    assert [(row.id, row.parent, row.platform) for row in found] == [
        ("Ug1", "", "YouTube"),
        ("Ug1.2", "Ug1", "YouTube"),
    ]
    assert found[0].when is not None


@pytest.mark.parametrize("cell", ["plain", "{broken", '{"other": 1}', '{"text": 3}', "[" * 5000])
def test_a_cell_without_segments_stays_as_it_is(cell: str) -> None:
    assert takeout.text_of(cell) == cell
