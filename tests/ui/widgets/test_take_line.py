"""A sentence to take along: ticked, or put otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.take_line import TakeLine


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> TakeLine:
    made = TakeLine(look, "One thing.")
    qtbot.addWidget(made)
    made.resize(420, 60)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_click_on_the_words_ticks(line: TakeLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.ticked) as told:
        QTest.mouseClick(line._label, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert line._label.property("tone") == "text3"
    with qtbot.assertNotEmitted(line.ticked):
        line.set_ticked(True)
    assert line._label.property("tone") == "text"


def test_ones_own_words_are_told_once(line: TakeLine) -> None:
    told: list[str] = []
    line.reworded.connect(told.append)
    line.pen.click()
    assert line.field.hasFocus()
    assert line.field.selectedText() == "One thing."
    line.field.setText("  My thing.  ")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert told == ["My thing."]
    assert line.field.isHidden()
    assert line._label.isVisible()
    assert line.pen.hasFocus()


def test_what_is_written_is_kept_when_the_focus_goes(line: TakeLine) -> None:
    told: list[str] = []
    line.reworded.connect(told.append)
    line.pen.click()
    line.field.setText("My thing.")
    line.box.setFocus()
    assert told == ["My thing."]


@pytest.mark.parametrize("words", ["", "   ", "One thing."])
def test_nothing_new_is_no_change(line: TakeLine, qtbot: QtBot, words: str) -> None:
    line.pen.click()
    line.field.setText(words)
    with qtbot.assertNotEmitted(line.reworded):
        QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert line._label.isVisible()


def test_the_pen_is_put_away_without_a_change(line: TakeLine, qtbot: QtBot) -> None:
    assert not line.step_back()
    line.pen.click()
    line.field.setText("My thing.")
    with qtbot.assertNotEmitted(line.reworded):
        assert line.step_back()
    assert line.field.isHidden()


def test_everything_has_a_name(line: TakeLine) -> None:
    line.retranslate()
    assert line.pen.accessibleName() == "Put it in your own words: One thing."
    assert line.pen.toolTip() == "Put it in your own words"
    assert line.field.accessibleName() == "The same in your own words"
