"""Controls that sleep: disabled, and the focus where it was afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.asleep import Asleep


@pytest.fixture
def buttons(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = [QPushButton(name) for name in "abc"]
    row = QHBoxLayout(holder)
    for each in made:
        row.addWidget(each)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    yield made
    # The buttons are there for as long as this is.
    del holder


def test_the_focus_comes_back(buttons: list[QPushButton]) -> None:
    asleep = Asleep(*buttons[:2])
    buttons[1].setFocus()
    asleep.set_busy(True)
    assert [each.isEnabled() for each in buttons] == [False, False, True]
    assert QApplication.focusWidget() is None
    asleep.set_busy(False)
    assert all(each.isEnabled() for each in buttons)
    assert QApplication.focusWidget() is buttons[1]


def test_whoever_went_on_stays_there(buttons: list[QPushButton]) -> None:
    asleep = Asleep(*buttons[:2])
    buttons[0].setFocus()
    asleep.set_busy(True)
    buttons[2].setFocus()
    asleep.set_busy(False)
    assert QApplication.focusWidget() is buttons[2]


def test_a_focus_elsewhere_is_left_alone(buttons: list[QPushButton]) -> None:
    asleep = Asleep(*buttons[:2])
    buttons[2].setFocus()
    asleep.set_busy(True)
    assert QApplication.focusWidget() is buttons[2]
    asleep.set_busy(False)
    assert QApplication.focusWidget() is buttons[2]
