"""The list of countries."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.settings import COUNTRIES
from creator_coach.ui.widgets.countries import Countries


def test_every_country_has_a_name_and_is_told(qtbot: QtBot) -> None:
    made = Countries()
    qtbot.addWidget(made)
    assert [made.itemData(n) for n in range(made.count())] == list(COUNTRIES)
    assert all(made.itemText(n) != made.itemData(n) for n in range(made.count()))
    made.select("FI")
    assert made.currentText() == "Finland"
    made.select("nowhere")
    assert made.currentData() == "other"
    made.setCurrentIndex(made.findData("NO"))
    with qtbot.waitSignal(made.chosen) as told:
        made.activated.emit(made.currentIndex())
    assert told.args == ["NO"]
