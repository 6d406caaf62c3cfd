from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reply.types import Starter
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.starter_row import StarterRow

TAKE, NONE = Starter("take", "Thank and answer", "Thanks. …"), Starter("none", "No reply", "")


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> StarterRow:
    made = StarterRow(look)
    qtbot.addWidget(made)
    made.show()
    made.show_starters((TAKE, NONE), hungry=False)
    return made


def test_each_starter_is_a_chip_that_tells(row: StarterRow) -> None:
    told: list[Starter] = []
    row.chosen.connect(told.append)
    row.chips["take"].click()
    row.chips["none"].click()
    assert told == [TAKE, NONE]


def test_the_one_that_holds_is_ticked(row: StarterRow) -> None:
    def ticked() -> list[str]:
        return [name for name, chip in row.chips.items() if chip.isChecked()]

    row.show_chosen("Thanks. …", declined=False)
    assert ticked() == ["take"]
    row.show_chosen("Thanks. …", declined=True)
    assert ticked() == ["none"]
    row.show_chosen("", declined=False)
    assert ticked() == []


def test_the_same_starters_again_keep_their_chips_and_others_replace_them(row: StarterRow) -> None:
    chip = row.chips["take"]
    row.show_starters((TAKE, NONE), hungry=True)
    assert row.chips["take"] is chip
    assert row._hungry.isVisible()
    row.show_starters((NONE,), hungry=False)
    assert list(row.chips) == ["none"]
    assert not row._hungry.isVisible()
