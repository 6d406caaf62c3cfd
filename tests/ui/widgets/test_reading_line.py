"""A word that the app is reading: only once that takes a while."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.reading_line import AFTER_MS, ReadingLine


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> ReadingLine:
    made = ReadingLine(look)
    qtbot.addWidget(made)
    return made


def test_a_short_reading_is_not_spoken_of(line: ReadingLine, qtbot: QtBot) -> None:
    assert line._timer.interval() == AFTER_MS == 400
    with qtbot.assertNotEmitted(line.told):
        line.set_busy(True)
        line.set_busy(False)
    assert not line._timer.isActive()
    assert line.isHidden()


def test_a_long_one_is_until_it_is_done(line: ReadingLine, qtbot: QtBot) -> None:
    told: list[bool] = []
    line.told.connect(told.append)
    line._timer.setInterval(0)
    line.set_busy(True)
    qtbot.waitUntil(lambda: told == [True])
    assert not line.isHidden()
    assert line.text() == "Reading…"
    line.set_busy(False)
    line.set_busy(False)
    assert line.isHidden()
    assert told == [True, False]
