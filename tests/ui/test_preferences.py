"""Settings at work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach import settings
from creator_coach.settings import Settings
from creator_coach.ui.language import Language
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look


def test_they_are_put_on_at_the_start(look: Look, language: Language, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(Settings(language="sv", theme="dark", text_size=150, reduced_motion=True), path)
    mine = Preferences(look, language, path)
    assert (look.theme.dark, look.theme.scale, look.reduced_motion) == (True, 1.5, True)
    assert (mine.language, language.current) == ("sv", "sv")


def test_a_change_is_kept_and_told(preferences: Preferences, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    wanted = replace(preferences.settings, theme="dark", language="sv")
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.use(wanted)
    assert told.args == [wanted]
    assert look.theme.dark
    assert preferences.language == "sv"
    assert settings.load(tmp_path / "settings.json") == wanted


def test_no_change_is_no_news(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.use(preferences.settings)


def test_the_look_is_put_on_only_when_it_changes(preferences: Preferences, look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        preferences.use_country("GB")
    assert preferences.settings.country == "GB"


@pytest.mark.parametrize(
    ("steps", "size"), [((1,), 110), ((1, 1, -1), 110), ((-1,), 100), ((1, 1, 0), 100), ((1,) * 20, 200)]
)
def test_text_grows_by_steps(preferences: Preferences, steps: tuple[int, ...], size: int) -> None:
    for step in steps:
        preferences.resize_text(step)
    assert preferences.settings.text_size == size


def test_settings_that_cannot_be_kept_hold_all_the_same(
    preferences: Preferences, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(settings, "save", full)
    with qtbot.waitSignals([preferences.failed, preferences.changed]):
        preferences.use(replace(preferences.settings, theme="dark"))
    assert look.theme.dark


def test_the_country_is_the_person_s_choice_and_until_then_that_of_the_language(preferences: Preferences) -> None:
    assert preferences.country == "other"
    preferences.use(replace(preferences.settings, language="sv"))
    assert preferences.country == "SE"
    preferences.use_country("GB")
    assert preferences.country == "GB"


def test_what_is_kept_for_the_next_start_changes_nothing_now(
    preferences: Preferences, look: Look, qtbot: QtBot
) -> None:
    path = preferences._path
    with qtbot.assertNotEmitted(preferences.changed), qtbot.assertNotEmitted(look.changed):
        preferences.keep(replace(preferences.settings, window_width=800))
    assert settings.load(path).window_width == 800
    path.unlink()
    path.mkdir()
    preferences.keep(Settings())  # no place for it: nothing to be said any more
