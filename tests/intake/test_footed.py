from __future__ import annotations

from creator_coach.intake import footed
from creator_coach.intake.types import Fault
from tests.intake.taking import faults, lines, texts


def test_an_age_is_one_only_with_a_button_near() -> None:
    assert not footed.is_one(["anna", "I waited", "5 min", "and then nothing", "came"])
    assert footed.is_one(["anna", "Nice", "5 min", "12", "Reply"])
    assert footed.is_foot("3 v1 gilla-markeringSvara")
    assert footed.is_foot("2w14 likesReply")
    assert not footed.is_foot("Svara")


def test_words_after_the_last_age_are_named() -> None:
    found = list(footed.rows(lines("anna\nNice\n2w\nReply\nbo\nhalf of\nit\nis\nmissing\nhere\n"), "Instagram"))
    assert texts(found) == ["Nice"]
    assert faults(found) == [(5, Fault.NOT_A_COMMENT)]


def test_a_name_without_words_has_an_empty_text() -> None:
    found = list(footed.rows(lines("anna\n2w\nReply\n"), "Instagram"))
    assert texts(found) == [""]


def test_lines_without_any_age_are_parted_at_some_time() -> None:
    found = list(footed.rows(lines("word\n" * 2500), "TikTok"))
    assert len(faults(found)) == 3
