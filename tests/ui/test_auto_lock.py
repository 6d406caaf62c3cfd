"""Nobody has touched the window for a while; the clock is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.auto_lock import AutoLock


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def auto(qapp: QApplication, clock: Clock) -> AutoLock:
    made = AutoLock(clock)
    made.start(5)
    return made


def test_it_is_due_after_the_minutes_and_no_sooner(auto: AutoLock, clock: Clock, qtbot: QtBot) -> None:
    clock.now += 5 * 60 - 1
    with qtbot.assertNotEmitted(auto.due):
        auto.look()
    assert auto.waiting
    clock.now += 1
    with qtbot.waitSignal(auto.due):
        auto.look()
    assert not auto.waiting


def test_whoever_touches_the_window_is_there(auto: AutoLock, clock: Clock, qtbot: QtBot) -> None:
    window = QWindow()
    auto.watch(window)
    auto.watch(None)
    clock.now += 4 * 60
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QGuiApplication.sendEvent(window, letter)
    clock.now += 4 * 60
    with qtbot.assertNotEmitted(auto.due):
        auto.look()
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    clock.now += 60
    with qtbot.waitSignal(auto.due):
        auto.look()


def test_a_clock_set_back_does_not_lock_at_once_nor_never(auto: AutoLock, clock: Clock, qtbot: QtBot) -> None:
    clock.now -= 3600
    with qtbot.assertNotEmitted(auto.due):
        auto.look()
    clock.now += 5 * 60
    with qtbot.waitSignal(auto.due):
        auto.look()


def test_never_means_never(auto: AutoLock, clock: Clock) -> None:
    auto.start(0)
    assert not auto.waiting
    auto.start(1)
    auto.stop()
    assert not auto.waiting


@pytest.mark.parametrize("minutes", [1, 5, 10, 30])
def test_an_idle_window_is_woken_no_more_than_once_a_minute(
    qapp: QApplication, clock: Clock, qtbot: QtBot, minutes: int
) -> None:
    auto = AutoLock(clock)
    auto.start(minutes)
    woken = 0
    while auto.waiting:
        clock.now += auto._timer.remainingTime() / 1000
        auto.look()
        woken += 1
    assert woken <= 2
