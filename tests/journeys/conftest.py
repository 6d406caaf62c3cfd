"""The real window on a folder of its own, opened again as on another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from creator_coach.settings import Settings
from tests.shots.gated import Gated
from tests.shots.studio import Studio

#: Milliseconds: nothing comes round more often while nobody does anything.
SELDOM = 60_000


def restless(window: QObject) -> list[str]:
    """The timers under `window` that would go off again and again, more often than once a minute."""
    children = window.findChildren(QTimer) if isValid(window) else []
    timers = [each for each in children if each.isActive() and not each.isSingleShot()]
    return [f"{type(each.parent()).__name__}: {each.interval()} ms" for each in timers if each.interval() < SELDOM]


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """When a journey is over, nothing of it is on the screen."""
    yield
    app = QApplication.instance()
    left = [each for each in QApplication.topLevelWidgets() if each.isVisible()] if app is not None else []
    assert [type(each).__name__ for each in left] == []


@pytest.fixture
def studios(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[str], Studio]]:
    """Opens the window in a language, on the same files each time; the one before is closed first."""
    opened: list[Studio] = []

    def open_in(language: str) -> Studio:
        while opened:
            opened.pop().close()
        made = Studio(tmp_path, Settings(language=language, theme="light"))
        made.window.resize(1280, 832)
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        opened.append(made)
        return made

    yield open_in
    assert [restless(each.window) for each in opened if restless(each.window)] == []
    while opened:
        opened.pop().close()


@pytest.fixture
def gates(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[str], Gated]]:
    """Opens the window from its gate in a language, on the same files each time; the one before is closed first."""
    opened: list[Gated] = []

    def open_in(language: str) -> Gated:
        while opened:
            opened.pop().close()
        folder = tmp_path / "files"
        folder.mkdir(exist_ok=True)
        made = Gated(folder, Settings(language=language, theme="light"))
        opened.append(made)
        made.window.resize(1280, 832)
        qtbot.waitUntil(made.window.isActiveWindow)
        return made

    yield open_in
    assert [restless(each.window) for each in opened if restless(each.window)] == []
    while opened:
        opened.pop().close()


@pytest.fixture
def begun(gates: Callable[[str], Gated]) -> Callable[[str], Gated]:
    """Opens the window as `gates` does, and goes past the welcome."""

    def open_in(language: str) -> Gated:
        made = gates(language)
        made.start()
        return made

    return open_in
