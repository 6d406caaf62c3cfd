"""The real window on a folder of its own, opened again as on another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.settings import Settings
from tests.journeys.watching import NEUTRAL, Watch, left
from tests.shots.gated import Gated
from tests.shots.studio import Studio


@pytest.fixture(autouse=True)
def watch(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Watch]:
    """Every journey is calm: no window is left of it, nothing ticks, no title and no notice says what it was about.

    A message of Qt's, from warnings on, fails it too: pytest-qt sees to that (pyproject.toml).
    """
    before = set(QApplication.topLevelWidgets())
    made = Watch()
    made.begin(monkeypatch)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    assert made.ticking == []
    assert made.titles <= {NEUTRAL, ""}
    assert list(made.said()) == []
    assert left(before) == []


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
