"""A line of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow


def test_the_control_is_named_after_its_title(look: Look, qtbot: QtBot) -> None:
    control = QCheckBox()
    row = SettingRow(control)
    qtbot.addWidget(row)
    row.say("Theme", "Light or dark")
    assert (control.accessibleName(), control.accessibleDescription()) == ("Theme", "Light or dark")
    row.say("Theme")
    assert row._words.isHidden()


def test_a_card_lays_out_its_rows_for_the_room_there_is(look: Look, qtbot: QtBot) -> None:
    card = SettingCard(look)
    qtbot.addWidget(card)
    first, second = SettingRow(QLineEdit(), grows=True), SettingRow(None)
    for row in (first, second):
        row.say("Title", "Some words about it")
    card.add(first, second)
    card.resize(600, 300)
    card.show()
    control = first._control
    assert control is not None
    assert control.x() > 100
    card.set_stacked(stacked=True)
    qtbot.waitUntil(lambda: control.x() < 10)
    card.grab()
