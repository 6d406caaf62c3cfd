"""The lock over the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Backup
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.background import Inline
from creator_coach.ui.lock_cover import LockCover
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.window import Window


@pytest.fixture
def cover(window: Window, preferences: Preferences, tmp_path: Path) -> LockCover:
    return LockCover(window, Safekeeping(tmp_path / "journal.db"), preferences, Inline(window), window)


def words(window: Window) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_there_is_one_page_and_it_covers_the_window(cover: LockCover, window: Window, qtbot: QtBot) -> None:
    assert cover.page is cover.page is window.cover
    with qtbot.waitSignal(cover.unlock_asked) as told:
        cover.page.unlock_asked.emit("four words")
    assert told.args == ["four words"]
    with qtbot.waitSignal(cover.retry_asked):
        cover.page.retry_asked.emit()


def test_support_needs_no_journal(cover: LockCover, window: Window, preferences: Preferences, qtbot: QtBot) -> None:
    cover.page._support.click()
    cover.page.country_chosen.emit("SE")
    assert preferences.settings.country == "SE"
    qtbot.waitUntil(lambda: "112" in words(window))


def test_only_damage_is_looked_into(
    cover: LockCover, monkeypatch: pytest.MonkeyPatch, window: Window, qtbot: QtBot
) -> None:
    asked: list[str | None] = []

    def newest(_safe: Safekeeping, key: str | None) -> Backup | None:
        asked.append(key)
        return None

    monkeypatch.setattr(Safekeeping, "newest_good", newest)
    cover.tell("JournalBusy", None)
    assert asked == []
    cover.tell("JournalDamaged", "four words")
    assert asked == ["four words"]
    assert "no whole backup" in words(window)
    # There is no file at all to save anything of: that is told, and no more than that.
    with qtbot.assertNotEmitted(cover.rescued):
        cover.page._mend.click()
    assert cover.page._retry.isVisible()
