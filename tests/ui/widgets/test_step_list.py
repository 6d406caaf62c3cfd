"""The list of steps: where one is, what was written, and the way to any of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.step_list import StepBars, StepLine, StepList, shortened

LINES = (StepLine("To a friend", "That it can be fixed."), StepLine("A fair sentence"), StepLine("How is it now?"))


@pytest.fixture
def steps(qtbot: QtBot, look: Look) -> StepList:
    made = StepList(look)
    qtbot.addWidget(made)
    made.resize(268, 400)
    made.show()
    return made


@pytest.fixture
def bars(qtbot: QtBot, look: Look) -> StepBars:
    made = StepBars(look)
    qtbot.addWidget(made)
    return made


def test_shortened() -> None:
    assert shortened("one\n two") == "one two"
    assert shortened("one two three", 8) == "one two…"[:8] or shortened("one two three", 8) == "one…"
    assert len(shortened("word " * 100)) <= 110
    assert shortened("a" * 300, 10) == "a" * 9 + "…"


def test_states_are_said(steps: StepList) -> None:
    steps.show_steps(LINES, 1)
    assert [row.accessibleName() for row in steps._rows] == [
        "Step 1: To a friend, done",
        "Step 2: A fair sentence, current step",
        "Step 3: How is it now?, not written yet",
    ]


def test_what_was_written_is_shown(steps: StepList) -> None:
    steps.show_steps(LINES, 1)
    assert steps._rows[0]._said.text() == "That it can be fixed."
    assert not steps._rows[0]._said.isHidden()
    assert steps._rows[2]._said.isHidden()


def test_any_step_can_be_gone_to(qtbot: QtBot, steps: StepList) -> None:
    steps.show_steps(LINES, 0)
    with qtbot.waitSignal(steps.chosen, timeout=500) as got:
        qtbot.mouseClick(steps._rows[2], Qt.MouseButton.LeftButton)
    assert got.args == [2]


def test_rows_stay_the_same_while_one_writes(steps: StepList) -> None:
    steps.show_steps(LINES, 0)
    rows = list(steps._rows)
    steps.show_steps((StepLine("To a friend", "More."), *LINES[1:]), 0)
    assert steps._rows == rows
    steps.show_steps(LINES[:2], 0)
    assert len(steps._rows) == 2


def test_a_row_is_as_high_as_its_words(steps: StepList) -> None:
    steps.show_steps((StepLine("To a friend", "word " * 20),), 0)
    row = steps._rows[0]
    assert row.hasHeightForWidth()
    assert row.heightForWidth(200) > row.heightForWidth(600)
    assert row.minimumSizeHint().height() <= row.sizeHint().height() + 200


def test_marks_look_different(steps: StepList) -> None:
    steps.show_steps(LINES, 1)
    pictures = {bytes(row._mark.grab().toImage().constBits()) for row in steps._rows}
    assert len(pictures) == 3


def test_bars(bars: StepBars) -> None:
    bars.show_place(6, 2)
    bars.resize(bars.sizeHint())
    third = bars.grab().toImage()
    bars.show_place(6, 3)
    assert bars.grab().toImage() != third
    assert bars.minimumSizeHint().width() < bars.sizeHint().width()
