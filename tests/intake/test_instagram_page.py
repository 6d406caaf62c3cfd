from __future__ import annotations

from creator_coach.intake.guess import guess
from creator_coach.intake.types import Format
from tests.intake import samples
from tests.intake.taking import faults, source, taken, texts


def test_a_copied_post() -> None:
    assert guess(source(samples.INSTAGRAM)).format is Format.INSTAGRAM_PAGE
    found = taken(samples.INSTAGRAM)
    assert texts(found) == ["Where is the recipe?\nI waited 5 min", "Så fint"]
    assert [getattr(row, "author", "") for row in found] == ["anna.ek", "bo_k"]
    assert faults(found) == []
