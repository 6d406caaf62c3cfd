"""A row of choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.segmented import Segmented


@pytest.fixture
def choices(look: Look, qtbot: QtBot) -> Segmented:
    made = Segmented(look, [("light", "sun"), ("dark", "moon"), ("system",)])
    made.set_labels({"light": "Light", "dark": "Dark", "system": "System"})
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_holds(choices: Segmented) -> None:
    assert choices.selected() == "light"
    choices.select("dark")
    assert choices.selected() == "dark"


def test_the_person_is_heard_and_the_program_is_not(choices: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choices.chosen):
        choices.select("dark")
    with qtbot.waitSignal(choices.chosen) as told:
        choices._buttons["system"].click()
    assert told.args == ["system"]


def test_arrows_go_round(choices: Segmented, qtbot: QtBot) -> None:
    heard: list[str] = []
    choices.chosen.connect(heard.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_A):
        qtbot.keyClick(choices, key)
    assert heard == ["dark", "system", "light", "system"]


def test_tab_stops_once(choices: Segmented) -> None:
    stops = [name for name, each in choices._buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["light"]
    choices.select("system")
    stops = [name for name, each in choices._buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["system"]


def test_each_has_a_name(choices: Segmented) -> None:
    assert [each.accessibleName() for each in choices._buttons.values()] == ["Light", "Dark", "System"]


def test_in_lines_where_that_is_allowed(choices: Segmented) -> None:
    whole = choices.minimumSizeHint().width()
    choices.set_wrapping(wrapping=True)
    assert choices.minimumSizeHint().width() < whole
    choices.set_wrapping(wrapping=False)
    assert choices.minimumSizeHint().width() == whole
