from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.ui.language import Language
from creator_coach.ui.widgets.rest_words import RestWords


@pytest.mark.parametrize(
    ("minutes", "english", "swedish"),
    [
        (1, "1 minute", "1 minut"),
        (20, "20 minutes", "20 minuter"),
        (60, "1 hour", "1 timme"),
        (61, "61 minutes", "61 minuter"),
        (180, "3 hours", "3 timmar"),
        (1440, "1 day", "1 dygn"),
    ],
)
def test_a_length_is_said_as_people_say_it(qapp: QApplication, minutes: int, english: str, swedish: str) -> None:
    words, language = RestWords(), Language()
    try:
        for code, said in (("en", english), ("sv", swedish)):
            language.use(code)
            assert words.length(timedelta(minutes=minutes)) == said
        assert words.ready(timedelta(0)) == "klart att läsa"
        assert words.ready(timedelta(minutes=12)) == "klart att läsa om 12 minuter"
    finally:
        language.leave()
