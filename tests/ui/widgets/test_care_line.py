"""The quiet line: an offer with one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.care_line import CareLine


def test_it_offers_and_asks_nothing(qtbot: QtBot, look: Look) -> None:
    line = CareLine(look)
    qtbot.addWidget(line)
    line.show()
    assert line._words.text() == "Would you like to talk to someone?"
    with qtbot.waitSignal(line.support_asked, timeout=500):
        qtbot.mouseClick(line._open, Qt.MouseButton.LeftButton)
