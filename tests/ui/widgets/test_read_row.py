"""The button that reads: asleep until there is a comment, and saying so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.read_row import ReadRow


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> ReadRow:
    made = ReadRow(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_asleep_it_says_why(qtbot: QtBot, row: ReadRow) -> None:
    row.set_ready(False)
    assert row._read.toolTip() == row._read.accessibleDescription() == "Paste or write a comment first."
    with qtbot.assertNotEmitted(row.read_asked):
        row.ask()
        qtbot.mouseClick(row._read, Qt.MouseButton.LeftButton)


def test_awake_it_asks(qtbot: QtBot, row: ReadRow) -> None:
    row.set_ready(True)
    assert row._read.toolTip() == ""
    told: list[int] = []
    row.read_asked.connect(lambda: told.append(1))
    row.ask()
    qtbot.mouseClick(row._read, Qt.MouseButton.LeftButton)
    assert len(told) == 2


def test_stacked(row: ReadRow) -> None:
    row.set_stacked(True)
    assert row._row.direction() == QBoxLayout.Direction.TopToBottom


def test_while_the_app_reads_it_sleeps_too(row: ReadRow, qtbot: QtBot) -> None:
    row.set_ready(True)
    row._line._timer.setInterval(0)
    row.set_busy(True)
    assert not row._read.isEnabled()
    assert row._read.toolTip() == row._read.accessibleDescription() == "Reading…"
    qtbot.waitUntil(row._line.isVisible)
    assert row._private.isHidden()
    row.retranslate()
    row.set_busy(False)
    assert row._read.isEnabled()
    assert row._read.toolTip() == ""
    assert not row._private.isHidden()
