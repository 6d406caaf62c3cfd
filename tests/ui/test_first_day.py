"""The first day, and its page again on another, on files of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull
from creator_coach.settings import load
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.shots.gated import Gated

Open = Callable[[], Gated]


@pytest.fixture
def gates(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Open]:
    opened: list[Gated] = []

    def open_it() -> Gated:
        while opened:
            opened.pop().close()
        opened.append(Gated(tmp_path))
        return opened[-1]

    yield open_it
    for each in opened:
        each.close()


def test_what_is_chosen_holds_at_once_and_is_kept(gates: Open, tmp_path: Path) -> None:
    gated = gates()
    page = gated.cover(WelcomePage)
    page.choices.chosen.emit("country", "NO")
    page.choices.chosen.emit("theme", "dark")
    page.choices.chosen.emit("text_size", 130)
    assert gated.look.theme.dark
    assert gated.cover(WelcomePage) is page
    gated.start()
    kept = load(tmp_path / "settings.json")
    assert (kept.country, kept.theme, kept.text_size) == ("NO", "dark", 130)


def test_it_is_shown_once_and_again_when_asked_for(gates: Open) -> None:
    gated = gates()
    gated.start()
    gated = gates()
    assert gated.window.cover is None
    gated.window.go("settings")
    gated.window.asides.settings.about.welcome.click()
    page = gated.cover(WelcomePage)
    gated.settle()
    assert not page._card.isVisible()
    assert not page._restore.isVisible()
    assert page._begin.text() == "Back"
    page._begin.click()
    gated.settle()
    assert gated.window.cover is None
    assert isinstance(gated.window.page, SettingsPage)


def test_esc_goes_back_from_it_but_not_past_the_first_one(gates: Open, qtbot: QtBot) -> None:
    gated = gates()
    qtbot.keyClick(gated.cover(WelcomePage), Qt.Key.Key_Escape)
    gated.start()
    gated.gate.first_day.again()
    qtbot.keyClick(gated.cover(WelcomePage), Qt.Key.Key_Escape)
    assert gated.window.cover is None


def test_who_has_a_backup_is_led_to_where_it_is_restored(gates: Open) -> None:
    gated = gates()
    gated.cover(WelcomePage)._restore.click()
    gated.settle()
    assert gated.window.cover is None
    assert isinstance(gated.window.page, SettingsPage)
    assert gated.window.asides.settings.data.heading.hasFocus()


def test_it_goes_nowhere_if_no_journal_can_be_made(gates: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = gates()

    def full(_path: Path, _passphrase: str | None = None) -> Coach:
        raise DiskFull

    with monkeypatch.context() as now:
        now.setattr(Coach, "at", full)
        page = gated.cover(WelcomePage)
        page._restore.click()
        assert page._told.isVisible()
        assert gated.window.cover is page
