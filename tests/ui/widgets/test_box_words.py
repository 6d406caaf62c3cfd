from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.box_words import BoxWords
from creator_coach.ui.widgets.dropped import Refused


def test_every_refusal_has_a_sentence_of_its_own_and_no_word_of_the_text_is_said(qtbot: QtBot) -> None:
    words = BoxWords()
    assert len({words.why(each) for each in Refused}) == len(Refused)
    assert "secret" not in words.of("secret words", hidden=True, pasted=True)
    assert words.of("secret words", hidden=True, pasted=True) == "2 word(s) pasted. The text is hidden."
