"""Buttons and chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import GAP, IconButton, button, chip


@pytest.mark.parametrize(("size", "height"), [("small", 32), ("normal", 40), ("large", 48)])
def test_heights_are_those_of_the_design(look: Look, qtbot: QtBot, size: str, height: int) -> None:
    made = button(look, "primary", size=size)
    qtbot.addWidget(made)
    made.setText("Read")
    made.show()
    assert made.sizeHint().height() == height
    look.use("light", 150)
    assert made.sizeHint().height() == pytest.approx(height * 1.5, abs=2)


def test_the_icon_follows_look_and_words(look: Look, qtbot: QtBot) -> None:
    made = button(look, "quiet", "check")
    qtbot.addWidget(made)
    assert made.iconSize().width() == 16
    made.setText("Fits")
    assert made.iconSize().width() == 16 + GAP
    made.put_icon_last()
    assert made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    before = made.icon().cacheKey()
    look.use("dark", 200)
    assert made.icon().cacheKey() != before
    assert made.iconSize().width() == 32 + GAP
    made.set_icon("x")
    assert made.icon().cacheKey() != before


def test_a_ticked_chip_shows_a_tick(look: Look, qtbot: QtBot) -> None:
    made = chip(look)
    qtbot.addWidget(made)
    made.setText("sad")
    assert made.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly
    made.click()
    assert made.isChecked()
    assert made.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    made.click()
    made.set_icon("plus")
    assert made.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_chips_keep_their_height_when_ticked(look: Look, qtbot: QtBot) -> None:
    made = chip(look)
    qtbot.addWidget(made)
    made.setText("sad")
    made.show()
    before = made.sizeHint().height()
    made.click()
    assert made.sizeHint().height() == before == 32


def test_an_icon_button_is_square_and_large_enough(look: Look, qtbot: QtBot) -> None:
    made = IconButton(look, "copy")
    qtbot.addWidget(made)
    made.show()
    assert min(made.sizeHint().toTuple()) >= 32
    before = made.icon().cacheKey()
    made.set_icon("check")
    assert made.icon().cacheKey() != before
