"""The window comes back as large as it was left."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.settings import Settings
from creator_coach.ui import window_size


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setMinimumSize(300, 200)
    made.resize(500, 400)
    qtbot.addWidget(made)
    return made


def test_as_large_as_it_was_left(window: QWidget) -> None:
    window.resize(640, 480)
    kept = window_size.left(window, Settings(theme="dark"))
    assert kept == Settings(theme="dark", window_width=640, window_height=480)
    window.resize(500, 400)
    window_size.restore(window, kept)
    assert (window.width(), window.height()) == (640, 480)


def test_the_first_time_it_is_as_it_was_made(window: QWidget) -> None:
    window_size.restore(window, Settings())
    assert (window.width(), window.height()) == (500, 400)


def test_no_larger_than_the_screen_and_no_smaller_than_it_may_be(window: QWidget) -> None:
    room = window.screen().availableGeometry()
    window_size.restore(window, Settings(window_width=99999, window_height=99999))
    assert (window.width(), window.height()) == (room.width(), room.height())
    window_size.restore(window, Settings(window_width=1, window_height=-5))
    assert (window.width(), window.height()) == (300, 200)


def test_a_maximised_one_comes_back_so_and_knows_its_other_size(qtbot: QtBot, window: QWidget) -> None:
    window.resize(420, 320)
    window.show()
    qtbot.waitExposed(window)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    kept = window_size.left(window, Settings())
    assert kept.window_maximised
    assert (kept.window_width, kept.window_height) == (420, 320)
    window.showNormal()
    window.hide()
    window_size.restore(window, kept)
    window.show()
    assert window.isMaximized()
