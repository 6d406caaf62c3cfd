"""A list of contents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.contents import Contents

LONG = "The second, which goes on for so long that it does not fit"
TITLES = [("one", "The first"), ("two", LONG), ("three", "Last")]


@pytest.fixture
def contents(look: Look, qtbot: QtBot) -> Contents:
    made = Contents(look)
    qtbot.addWidget(made)
    made.show_titles(TITLES)
    made.resize(200, 10)
    made.show()
    return made


def test_arrows_choose_and_the_program_does_not_tell(contents: Contents, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(contents.chosen):
        contents.select("one")
        contents.select("unknown")
        contents.show_titles(TITLES)
    assert contents.selected() == "one"
    with qtbot.waitSignal(contents.chosen) as told:
        qtbot.keyClick(contents, Qt.Key.Key_Down)
    assert told.args == ["two"]
    assert contents.selected() == "two"


def test_nothing_is_selected_in_an_empty_list(look: Look, qtbot: QtBot) -> None:
    made = Contents(look)
    qtbot.addWidget(made)
    assert made.selected() == ""


def test_it_is_as_high_as_what_it_shows(contents: Contents, look: Look) -> None:
    QApplication.processEvents()
    usual = contents.height()
    contents.show_only(["one"])
    assert contents.height() < usual / 2
    contents.show_only(["one", "two", "three"])
    assert contents.height() == usual
    look.use("light", 200)
    assert contents.height() > usual


def test_a_long_title_takes_the_lines_it_needs(contents: Contents) -> None:
    QApplication.processEvents()
    short, long = (contents.item(row).sizeHint().height() for row in (0, 1))
    assert long > short
