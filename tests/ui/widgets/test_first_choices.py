"""What can be chosen on the first day."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.settings import Settings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.first_choices import FirstChoices
from tests.ui.geometry import clipped, nameless


@pytest.fixture
def choices(look: Look, qtbot: QtBot) -> FirstChoices:
    made = FirstChoices(look)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    return made


def test_it_is_folded_until_it_is_asked_for(choices: FirstChoices) -> None:
    assert not choices.country.isVisible()
    choices.head.click()
    assert choices.country.isVisible()
    assert nameless(choices) == []
    assert clipped(choices) == []
    choices.head.click()
    assert not choices.country.isVisible()


def test_it_shows_what_holds_and_tells_what_is_chosen(choices: FirstChoices, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choices.chosen):
        choices.show_settings(Settings(theme="dark", text_size=130), "NO")
    assert (choices.country.currentData(), choices.theme.selected(), choices.letters.value()) == ("NO", "dark", 130)
    choices.head.click()
    with qtbot.waitSignal(choices.chosen) as told:
        choices.theme._buttons["light"].click()
    assert told.args == ["theme", "light"]
    with qtbot.waitSignal(choices.chosen) as told:
        choices.letters.slider.setValue(15)
    assert told.args == ["text_size", 150]
    with qtbot.waitSignal(choices.chosen) as told:
        choices.country.setCurrentIndex(0)
        choices.country.activated.emit(0)
    assert told.args == ["country", "SE"]
    choices.set_stacked(stacked=True)
    assert clipped(choices) == []
