"""The slips over a hidden text: how many, and what the keys do there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.dropped import Dropped
from creator_coach.ui.widgets.veil_lines import VeilLines


@pytest.fixture
def veil(qtbot: QtBot, look: Look) -> VeilLines:
    made = VeilLines(look)
    qtbot.addWidget(made)
    made.resize(600, 200)
    return made


@pytest.mark.parametrize(("words", "lines"), [(0, 1), (1, 1), (12, 1), (79, 7), (5_000, 8)])
def test_as_many_lines_as_there_is_room_for(veil: VeilLines, words: int, lines: int) -> None:
    veil.set_words(words)
    found = veil.lines()
    assert len(found) == lines
    assert found[-1].bottom() <= veil.height()
    assert found[-1].width() < 0.5 * veil.width()


def test_it_paints_slips(veil: VeilLines) -> None:
    veil.set_words(79)
    seven = veil.grab().toImage()
    veil.set_words(1)
    assert veil.grab().toImage() != seven


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "show_asked"),
        (Qt.Key.Key_Enter, "show_asked"),
        (Qt.Key.Key_Space, "show_asked"),
        (Qt.Key.Key_Delete, "clear_asked"),
        (Qt.Key.Key_Backspace, "clear_asked"),
    ],
)
def test_keys(qtbot: QtBot, veil: VeilLines, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(veil, signal), timeout=500):
        qtbot.keyClick(veil, key)


def test_letters_and_control_keys_do_nothing(qtbot: QtBot, veil: VeilLines) -> None:
    with qtbot.assertNotEmitted(veil.show_asked), qtbot.assertNotEmitted(veil.clear_asked):
        qtbot.keyClick(veil, Qt.Key.Key_A)
        qtbot.keyClick(veil, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_paste_is_handed_on(qtbot: QtBot, veil: VeilLines) -> None:
    QGuiApplication.clipboard().setText("mer från samma tråd")
    with qtbot.waitSignal(veil.received, timeout=500) as got:
        qtbot.keyClick(veil, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert got.args == [Dropped("mer från samma tråd")]


def test_an_empty_clipboard_is_nothing(qtbot: QtBot, veil: VeilLines) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.assertNotEmitted(veil.received):
        qtbot.keyClick(veil, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
