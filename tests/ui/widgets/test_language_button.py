"""The comment's language: the app's to find out, or the person's to say."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.language_button import LanguageButton


@pytest.fixture
def language(qtbot: QtBot, look: Look) -> LanguageButton:
    made = LanguageButton(look)
    qtbot.addWidget(made)
    return made


def test_the_app_finds_out_at_first(language: LanguageButton) -> None:
    assert language.text() == "Language: automatic"
    assert language.accessibleName() == "The comment’s language: automatic"
    assert language._actions[None].isChecked()


def test_choosing(language: LanguageButton) -> None:
    told: list[str | None] = []
    language.chosen.connect(told.append)
    language._actions["sv"].trigger()
    assert language.text() == "Language: svenska"
    language._actions[None].trigger()
    assert told == ["sv", None]


@pytest.mark.parametrize(("given", "said"), [("en", "English"), ("da", "automatic"), (None, "automatic")])
def test_showing_tells_no_one(qtbot: QtBot, language: LanguageButton, given: str | None, said: str) -> None:
    with qtbot.assertNotEmitted(language.chosen):
        language.show_language(given)
    assert language.text().endswith(said)
