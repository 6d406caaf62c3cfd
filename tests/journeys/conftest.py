"""The real window on a folder of its own, opened again as on another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.settings import Settings
from tests.shots.studio import Studio


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
