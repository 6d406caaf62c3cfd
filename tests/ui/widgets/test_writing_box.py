"""The person's own words: kept as typed, and beginnings to lean on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.writing_box import Starters, WritingBox


@pytest.fixture
def box(qtbot: QtBot, look: Look) -> WritingBox:
    made = WritingBox(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def starters(qtbot: QtBot, look: Look) -> Starters:
    made = Starters(look)
    qtbot.addWidget(made)
    return made


def test_typing_tells_all_of_it(qtbot: QtBot, box: WritingBox) -> None:
    told: list[str] = []
    box.text_changed.connect(told.append)
    qtbot.keyClicks(box._field, "so")
    assert told == ["s", "so"]


def test_showing_tells_no_one_and_leaves_the_cursor(qtbot: QtBot, box: WritingBox) -> None:
    with qtbot.assertNotEmitted(box.text_changed):
        box.set_text("Ljudet var sämre i del 3.\n")
    cursor = box._field.textCursor()
    cursor.setPosition(3)
    box._field.setTextCursor(cursor)
    box.set_text("Ljudet var sämre i del 3.\n")
    assert box._field.textCursor().position() == 3


def test_a_paste_is_plain(qtbot: QtBot, box: WritingBox) -> None:
    QGuiApplication.clipboard().setText("<b>fet\0</b>")
    qtbot.keyClick(box._field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.text.startswith("<b>fet")
    assert "\0" not in box.text


def test_tab_goes_on(box: WritingBox) -> None:
    assert box._field.tabChangesFocus()


def test_the_question_is_read_aloud(box: WritingBox) -> None:
    box.set_title("What would you tell a friend?", "One or two sentences.")
    assert box._field.accessibleName() == "What would you tell a friend?"
    assert box._field.accessibleDescription() == "One or two sentences."


def test_leaning_on_a_beginning_starts_a_line(box: WritingBox) -> None:
    box.lean_on("What I wanted was …")
    assert box.text == "What I wanted was "
    assert box._field.hasFocus()
    box.lean_on("I miss …")
    assert box.text == "What I wanted was \nI miss "


def test_the_ring_is_around_the_frame(qtbot: QtBot, box: WritingBox) -> None:
    box._field.setFocus()
    qtbot.waitUntil(lambda: box.lit)
    box._field.clearFocus()
    qtbot.waitUntil(lambda: not box.lit)
    assert box._field.property("ring") is False


def test_starters(qtbot: QtBot, starters: Starters) -> None:
    starters.show_starters(("I miss …", "That day I …"))
    assert [chip.text() for chip in starters._chips] == ["I miss …", "That day I …"]
    assert starters._chips[0].accessibleName() == "Begin with: I miss …"
    with qtbot.waitSignal(starters.chosen, timeout=500) as got:
        starters._chips[1].click()
    assert got.args == ["That day I …"]
    kept = list(starters._chips)
    starters.show_starters(("I miss …", "That day I …"))
    assert starters._chips == kept
    starters.show_starters(())
    assert not starters._chips
    assert starters.isHidden()
