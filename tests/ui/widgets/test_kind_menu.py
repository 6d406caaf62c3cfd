"""Another kind: eight in the menu, seven as buttons."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.kind_menu import KindChoices, KindMenu


def test_the_menu_has_all_eight_and_says_which_holds(qtbot: QtBot, look: Look) -> None:
    menu = KindMenu(look)
    qtbot.addWidget(menu)
    menu.set_current(Kind.OPINION)
    assert list(menu.choices) == list(Kind)
    assert menu.choices[Kind.OPINION].text() == "Opinion (now)"
    assert menu.choices[Kind.OPINION].font().bold()
    assert not any(action.icon().isNull() for action in menu.choices.values())
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.choices[Kind.THREAT].trigger()
    assert chosen.args == [Kind.THREAT]


def test_the_buttons_leave_out_unclear(qtbot: QtBot, look: Look) -> None:
    choices = KindChoices(look)
    qtbot.addWidget(choices)
    assert set(choices.choices) == set(Kind) - {Kind.UNCLEAR}
    with qtbot.waitSignal(choices.chosen) as chosen:
        choices.choices[Kind.KIND].click()
    assert chosen.args == [Kind.KIND]
