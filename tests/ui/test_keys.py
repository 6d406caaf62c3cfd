"""The keyboard map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.keys import KEYS, bind, still


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
