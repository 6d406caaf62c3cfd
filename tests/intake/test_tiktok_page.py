from __future__ import annotations

from creator_coach.intake import tiktok_page
from creator_coach.intake.guess import guess
from creator_coach.intake.types import Format
from tests.intake import samples
from tests.intake.taking import source, taken, texts


def test_a_copied_video_page() -> None:
    assert guess(source(samples.TIKTOK)).format is Format.TIKTOK_PAGE
    found = taken(samples.TIKTOK)
    assert texts(found) == ["The sound is too low", "Thank you"]
    assert [getattr(row, "own", None) for row in found] == [False, True]
    assert not tiktok_page.is_one(["2w"])
