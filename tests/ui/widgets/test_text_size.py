"""The slider of the text size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.text_size import TextSize


@pytest.fixture
def size(look: Look, qtbot: QtBot) -> TextSize:
    made = TextSize()
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_choose_at_once(size: TextSize, qtbot: QtBot) -> None:
    with qtbot.waitSignal(size.chosen) as told:
        qtbot.keyClick(size.slider, Qt.Key.Key_Right)
    assert told.args == [110]
    assert size._value.text() == "110%"


def test_a_drag_chooses_when_the_hand_lets_go(size: TextSize, qtbot: QtBot) -> None:
    size.slider.setSliderDown(True)
    with qtbot.assertNotEmitted(size.chosen):
        size.slider.setSliderPosition(17)
    assert size._value.text() == "170%"
    with qtbot.waitSignal(size.chosen) as told:
        size.slider.setSliderDown(False)
    assert told.args == [170]


def test_showing_a_size_tells_nobody(size: TextSize, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(size.chosen):
        size.set_value(150)
    assert size.value() == 150


def test_the_slider_carries_the_name(size: TextSize) -> None:
    size.setAccessibleName("Text size")
    size.setAccessibleDescription("From 100 to 200 percent.")
    assert size.slider.accessibleName() == "Text size"
    assert size.slider.accessibleDescription() == "From 100 to 200 percent."
