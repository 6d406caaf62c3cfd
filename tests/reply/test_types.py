from __future__ import annotations

from creator_coach.content.replies import tongues
from creator_coach.reply.types import HARSH, Barb


def test_another_language_is_answered_with_the_english_words() -> None:
    both = tongues()
    assert both.of("sv") is both.sv
    assert both.of("en") is both.of("da") is both.en


def test_what_is_harsh_is_about_the_person_and_not_their_data() -> None:
    assert Barb.PRIVATE not in HARSH
    assert Barb.INSULT in HARSH
