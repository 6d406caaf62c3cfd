"""The window that shows its first page before it has made what is behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach


def test_what_is_laid_down_before_it_is_furnished_is_not_lost(
    qtbot: QtBot, look: Look, preferences: Preferences, coach: FakeCoach, tmp_path: Path
) -> None:
    window = Window(look, lambda: coach, preferences, tmp_path, later=True)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, StartPage)
    page._box.receive("The sound jumps every time you cut.")
    assert not window.furnished
    window.furnish()
    window.settle()
    assert window.routes.start is page
    assert window.page is page
    assert window.pages() == [page]
    assert window.routes.desk.entry is not None
    assert window.routes.desk.entry.text == "The sound jumps every time you cut."
    page._box.clear_text()
    assert window.routes.desk.entry is None


def test_a_window_that_is_closed_before_it_is_furnished_goes(
    qtbot: QtBot, look: Look, preferences: Preferences, coach: FakeCoach, tmp_path: Path
) -> None:
    window = Window(look, lambda: coach, preferences, tmp_path, later=True)
    qtbot.addWidget(window)
    window.show()
    assert window.close()
    assert not window.isVisible()


def test_keys_stay_still_under_a_cover_that_was_there_first(
    qtbot: QtBot, look: Look, preferences: Preferences, coach: FakeCoach, tmp_path: Path
) -> None:
    window = Window(look, lambda: coach, preferences, tmp_path, later=True)
    qtbot.addWidget(window)
    window.set_cover(Page(look.part()))
    window.furnish()
    awake = {each.objectName() for each in window.findChildren(QShortcut) if each.isEnabled()}
    assert "journal" not in awake
    assert "larger" in awake
