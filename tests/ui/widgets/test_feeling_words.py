"""The words for feelings."""

from __future__ import annotations

from creator_coach.ui.widgets.feeling_words import FeelingWords


def test_a_kept_name_has_a_word_and_one_s_own_word_stays() -> None:
    words = FeelingWords()
    assert words.word("calmer") == "calmer"
    assert words.word("mosig") == "mosig"
