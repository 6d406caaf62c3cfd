"""Choosing a passphrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.new_passphrase import NewPassphrase


@pytest.fixture
def new(look: Look, qtbot: QtBot) -> NewPassphrase:
    made = NewPassphrase(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_first_that_there_is_no_way_back(new: NewPassphrase) -> None:
    shown = [label.text() for label in new.findChildren(QLabel) if label.isVisible() and label.text()]
    assert "nobody can open the journal" in shown[0]


def test_both_must_say_the_same(new: NewPassphrase, qtbot: QtBot) -> None:
    new.first.line.setText("four calm words")
    assert new.passphrase == ""
    with qtbot.waitSignal(new.edited):
        new.again.line.setText("four calm")
    assert (new.passphrase, new._unlike.isVisible()) == ("", False)
    new.again.line.setText("four calm wards")
    assert (new.passphrase, new._unlike.isVisible()) == ("", True)
    new.again.line.setText("four calm words")
    assert (new.passphrase, new._unlike.isVisible()) == ("four calm words", False)


def test_enter_goes_on(new: NewPassphrase, qtbot: QtBot) -> None:
    new.activateWindow()
    new.first.line.setFocus()
    QTest.keyClick(new.first.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is new.again.line)
    with qtbot.waitSignal(new.entered):
        QTest.keyClick(new.again.line, Qt.Key.Key_Return)


def test_cleared_nothing_is_left(new: NewPassphrase) -> None:
    new.first.line.setText("four calm words")
    new.again.line.setText("four calm words")
    new.clear()
    assert (new.first.text, new.again.text, new.passphrase) == ("", "", "")
