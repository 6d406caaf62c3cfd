from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.reply_sheet import ReplySheet


def test_it_counts_words_and_shows_a_draft_as_not_yet_saved(qtbot: QtBot, look: Look) -> None:
    sheet = ReplySheet(look)
    qtbot.addWidget(sheet)
    sheet.show_draft("One two three")
    assert sheet.field.text == "One two three"
    assert "3" in sheet._count.text()
    assert sheet.saved.sentence() == ""
    sheet.set_narrow(True)
    assert sheet._head.direction() is QBoxLayout.Direction.TopToBottom
    sheet.set_narrow(False)
    assert sheet._head.direction() is QBoxLayout.Direction.LeftToRight
