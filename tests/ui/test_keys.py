"""The keyboard map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.keys import KEYS, bind, open_menu, pass_on, still


def test_keys_call_their_acts(qtbot: QtBot) -> None:
    called: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    bind(window, {"hide": lambda: called.append("hide"), "larger": lambda: called.append("larger")})
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert called == ["hide", "larger", "larger"]


def test_an_unknown_act_is_an_error(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        bind(window, {"fly": lambda: None})


def test_no_key_has_two_meanings() -> None:
    used = [keys for each in KEYS.values() for keys in each]
    assert len(used) == len(set(used))


def test_stilled_keys_do_nothing_but_change_the_size(qtbot: QtBot) -> None:
    called: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    bind(window, {"new": lambda: called.append("new"), "larger": lambda: called.append("larger")})
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for quiet, expected in ((True, ["larger"]), (False, ["new", "larger"])):
        called.clear()
        still(window, still=quiet)
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert called == expected


def test_a_menu_is_asked_of_what_has_the_focus(qtbot: QtBot) -> None:
    asked: list[QContextMenuEvent.Reason] = []

    class Room(QWidget):
        def contextMenuEvent(self, event: QContextMenuEvent) -> None:
            asked.append(event.reason())

    room = Room()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    parts: list[QWidget] = [QLineEdit(), QPlainTextEdit(), QPushButton("Go")]
    for part in parts:
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        column.addWidget(part)
    bind(room, {"menu": open_menu})
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    for part in parts:
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [QContextMenuEvent.Reason.Keyboard] * 3
    parts[-1].clearFocus()
    open_menu()
    assert len(asked) == 3


def test_a_dialog_passes_on_the_key_that_hides_everything(qtbot: QtBot) -> None:
    called: list[bool] = []
    window = QWidget()
    qtbot.addWidget(window)
    bind(window, {"hide": lambda: called.append(True)})
    window.show()
    for parent in (window, None):
        dialog = QDialog(parent)
        qtbot.addWidget(dialog)
        pass_on(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_F9)
        dialog.close()
    assert called == [True]
