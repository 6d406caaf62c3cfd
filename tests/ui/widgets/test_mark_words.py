"""Every veiled mark has a slip, a mask and spoken words; every mark has a name."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from creator_coach.reading.types import Mark
from creator_coach.ui.widgets.evidence import VEILED
from creator_coach.ui.widgets.mark_words import MarkWords


def test_nothing_is_left_without_words(qapp: QApplication) -> None:
    words = MarkWords().sheet()
    assert set(words.names) == set(Mark)
    assert set(words.slips) == set(words.masks) == set(words.spoken) == VEILED
    assert words.masks[Mark.THREAT] == "[hidden: threat]"
    assert words.spoken[Mark.INSULT] == "hidden word, insult, press Enter to show"
