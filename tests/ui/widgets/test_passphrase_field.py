"""A field for a passphrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.passphrase_field import Length, PassphraseField


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> PassphraseField:
    made = PassphraseField(look)
    made.set_title("Passphrase")
    qtbot.addWidget(made)
    made.show()
    return made


def test_dots_until_the_person_wants_to_see(field: PassphraseField) -> None:
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert field._eye.accessibleName() == "Show what I type"
    field._eye.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field._eye.accessibleName() == "Hide what I type"
    field._eye.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_enter_and_changes_are_told(field: PassphraseField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.edited):
        field.line.setText("four calm words")
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.text == "four calm words"
    assert field.line.accessibleName() == "Passphrase"


def test_cleared_it_shows_dots_again_and_gives_nothing_back(field: PassphraseField) -> None:
    field.line.insert("four calm words")
    field._eye.click()
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.line.undo()
    assert field.text == ""


def test_the_length_is_said_in_words(qtbot: QtBot, look: Look) -> None:
    length = Length()
    qtbot.addWidget(length)
    said = set()
    for count in (0, 9, 15, 16):
        length.show_length(count)
        said.add(length.sentence)
    assert len(said) == 4
    length.show_length(10)
    assert length.sentence.startswith("Fair")
