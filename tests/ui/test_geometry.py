"""That what is cut off, or lies over something else, is found."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.geometry import clipped


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Two labels, one above the other."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for words in ("Read it", "Leave it"):
        column.addWidget(QLabel(words, made))
    made.show()
    return made


def test_a_page_as_it_should_be_has_nothing_amiss(page: QWidget) -> None:
    assert clipped(page) == []


def test_what_lies_over_something_else_is_found(page: QWidget) -> None:
    column, grid = page.layout(), QGridLayout()
    assert isinstance(column, QVBoxLayout)
    for words in ("One", "Another"):
        grid.addWidget(QLabel(words, page), 0, 0)
    column.addLayout(grid)
    for each in page.findChildren(QLabel):
        each.show()
    page.adjustSize()
    column.activate()
    assert [line for line in clipped(page) if "“One” lies over QLabel “Another”" in line]


def test_layers_of_which_one_is_shown_lie_over_each_other_rightly(qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    layers = QStackedLayout(made)
    layers.setStackingMode(QStackedLayout.StackingMode.StackAll)
    for words in ("Page", "Cover"):
        layers.addWidget(QLabel(words))
    made.show()
    assert clipped(made) == []


def test_words_without_room_and_beyond_the_edge_are_found(page: QWidget) -> None:
    first = page.findChildren(QLabel)[0]
    first.setFixedWidth(5)
    page.findChildren(QLabel)[1].move(10, page.height() - 3)
    found = " | ".join(clipped(page))
    assert "“Read it”: needs" in found
    assert "“Leave it”: reaches down" in found
