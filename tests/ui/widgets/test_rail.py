"""The rail."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.rail import ICONS, Rail
from tests.ui.geometry import clipped


@pytest.fixture
def rail(look: Look, qtbot: QtBot) -> Rail:
    made = Rail(look)
    qtbot.addWidget(made)
    made.resize(made.width(), 800)
    made.show()
    return made


@pytest.mark.parametrize("place", ICONS)
def test_each_place_is_asked_for(rail: Rail, qtbot: QtBot, place: str) -> None:
    with qtbot.waitSignal(rail.asked) as told:
        rail.button(place).click()
    assert told.args == [place]
    assert rail.button(place).accessibleName()


def test_the_chosen_place_has_a_bar(rail: Rail, look: Look) -> None:
    rail.select("journal")
    image = rail.button("journal").grab().toImage()
    assert QColor(image.pixel(1, image.height() // 2)) == look.theme.color("accent")
    image = rail.button("read").grab().toImage()
    assert QColor(image.pixel(1, image.height() // 2)) != look.theme.color("accent")


@pytest.mark.parametrize("size", [100, 150, 200])
def test_in_both_forms_every_word_is_whole(rail: Rail, look: Look, size: int) -> None:
    rail.select("settings")
    look.use("light", size)
    for compact in (False, True):
        rail.set_compact(compact=compact)
        rail.button("settings").set_word("Inställ\u00adningar")
        rail.resize(rail.width(), 1000)
        QApplication.processEvents()
        assert clipped(rail) == []
    assert rail.width() == 84 * size // 100


def test_a_soft_hyphen_breaks_in_the_compact_form_only(rail: Rail) -> None:
    made = rail.button("settings")
    made.set_word("Inställ\u00adningar")
    assert made.text() == "Inställningar"
    rail.set_compact(compact=True)
    assert made.text() == "Inställ-\nningar"
    assert made.accessibleName() == "Inställningar"


def test_focus_goes_to_the_chosen_one(rail: Rail, qtbot: QtBot) -> None:
    rail.activateWindow()
    rail.select("support")
    rail.focus_chosen()
    qtbot.waitUntil(rail.button("support").hasFocus)


def test_the_guide_is_under_support(look: Look, qtbot: QtBot) -> None:
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.select("help")
    assert rail.button("support").here


def test_in_a_low_window_the_chosen_place_is_scrolled_to(rail: Rail, qtbot: QtBot) -> None:
    rail.resize(rail.width(), 150)
    qtbot.wait(10)
    for place in ("settings", "read"):
        rail.select(place)
        button = rail.button(place)
        top = button.mapTo(rail, button.rect().topLeft()).y()
        assert 0 <= top <= 150 - button.height()
        assert button.height() >= button.sizeHint().height()
