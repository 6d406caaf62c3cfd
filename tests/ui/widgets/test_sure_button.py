"""The button that asks once more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.sure_button import SureButton


@pytest.fixture
def room(look: Look, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(SureButton(look, "trash-2"))
    column.addWidget(QLineEdit())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def button(room: QWidget) -> SureButton:
    found = room.findChild(SureButton)
    assert isinstance(found, SureButton)
    found.say("Remove", "Press again to remove it")
    return found


def test_it_asks_first_and_does_it_then(button: SureButton, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.sure):
        button.click()
    assert button.text() == button.accessibleName() == "Press again to remove it"
    with qtbot.waitSignal(button.sure):
        button.click()
    assert button.text() == button.accessibleName() == "Remove"


def test_who_goes_elsewhere_did_not_mean_it(button: SureButton, room: QWidget, qtbot: QtBot) -> None:
    button.setFocus()
    button.click()
    assert button.asking
    field = room.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    assert not button.asking
    assert button.text() == "Remove"


def test_esc_takes_the_question_back(button: SureButton, qtbot: QtBot) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.asking
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not button.asking
    with qtbot.assertNotEmitted(button.sure):
        qtbot.keyClick(button, Qt.Key.Key_Space)
