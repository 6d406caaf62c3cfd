"""A card with a picture and its table."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chart_bars import BlocksChart
from creator_coach.ui.widgets.figure_card import FigureCard
from creator_coach.ui.widgets.told import Told

TOLD = Told(
    "chosen",
    "What you chose",
    "Most often: Use it.",
    ("Choice", "Entries"),
    (("Use it", "3"),),
    BlocksChart([("Use it", 3)]),
    "A note.",
)


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> FigureCard:
    made = FigureCard(look)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.show_told(TOLD)
    return made


def test_the_picture_first_and_the_table_when_asked_for(card: FigureCard) -> None:
    assert (card.chart.isVisible(), card.table.isVisible()) == (True, False)
    card.show_tables(True)
    assert (card.chart.isVisible(), card.table.isVisible()) == (False, True)
    cells = [card.table.item(0, column) for column in range(2)]
    assert [cell.text() for cell in cells if cell is not None] == ["Use it", "3"]


def test_a_screen_reader_hears_what_is_in_the_picture(card: FigureCard) -> None:
    assert card.chart.accessibleName() == card.table.accessibleName() == "What you chose"
    assert card.chart.accessibleDescription() == "Most often: Use it. A note."


def test_a_figure_without_a_picture_is_a_table(card: FigureCard) -> None:
    card.show_told(Told("plans", "Plans", "Two.", ("Plan", "How many"), (("Used", "1"),)))
    assert (card.chart.isVisible(), card.table.isVisible(), card.note.isVisible()) == (False, True, False)


def test_a_figure_of_nothing_is_a_sentence(card: FigureCard) -> None:
    card.show_tables(True)
    card.show_told(Told("plans", "Plans", "None."))
    assert (card.chart.isVisible(), card.table.isVisible(), card.sentence.text()) == (False, False, "None.")


def test_something_else_may_stand_for_the_picture(look: Look, qtbot: QtBot) -> None:
    instead, below = QLabel("instead"), QLabel("below")
    card = FigureCard(look, instead, below)
    qtbot.addWidget(card)
    card.show()
    card.show_told(TOLD)
    assert (instead.isVisible(), below.isVisible(), card.chart.isVisible()) == (True, True, False)
    card.show_tables(True)
    assert (instead.isVisible(), below.isVisible()) == (False, True)


def test_a_table_is_as_high_as_its_rows(card: FigureCard) -> None:
    card.show_tables(True)
    one = card.table.height()
    card.show_told(Told("plans", "Plans", "Two.", ("Plan", "How many"), (("Used", "1"), ("Not", "2"))))
    assert card.table.height() > one
    wide = tuple(f"A rather long heading {n}" for n in range(9))
    card.show_told(Told("plans", "Plans", "Two.", wide, (wide, wide)))
    assert card.table.horizontalScrollBar().maximum() > 0
