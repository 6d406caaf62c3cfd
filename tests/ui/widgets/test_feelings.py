"""Naming what is felt: a few words, and one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.feeling_words import FeelingWords
from creator_coach.ui.widgets.feelings import FEELINGS, Feelings


@pytest.fixture
def feelings(qtbot: QtBot, look: Look) -> Feelings:
    made = Feelings(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_ticking_and_an_own_word(qtbot: QtBot, feelings: Feelings) -> None:
    told: list[tuple[str, ...]] = []
    feelings.changed.connect(told.append)
    qtbot.mouseClick(feelings._chips["tired"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(feelings._chips["calmer"], Qt.MouseButton.LeftButton)
    feelings._own.setText(" tom ")
    qtbot.mouseClick(feelings._chips["tired"], Qt.MouseButton.LeftButton)
    assert told == [("tired",), ("tired", "calmer"), ("tired", "calmer", "tom"), ("calmer", "tom")]


def test_showing_tells_no_one(qtbot: QtBot, feelings: Feelings) -> None:
    with qtbot.assertNotEmitted(feelings.changed):
        feelings.set_feelings(("sad", "tom"))
        feelings.set_feelings(("sad", "tom"))
    assert feelings.feelings == ("sad", "tom")
    assert feelings._chips["sad"].isChecked()


def test_every_feeling_has_a_word(feelings: Feelings) -> None:
    assert all(feelings._chips[name].text() for name in FEELINGS)
    assert FeelingWords().word("tom") == "tom"
