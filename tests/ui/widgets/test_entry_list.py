"""The journal's list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Decision, Reflection
from creator_coach.reading.types import QuestionId
from creator_coach.ui.widgets.entry_list import EntryModel, RowWords
from creator_coach.ui.widgets.entry_row import ROW, Heading, Row
from tests.ui.samples import WHEN, feedback_sv

ENTRY, _ = feedback_sv()


@pytest.mark.parametrize(
    ("days", "heading"),
    [
        (-1, "Today"),
        (0, "Today"),
        (1, "Yesterday"),
        (2, "Earlier this week"),
        (6, "Earlier this week"),
        (7, "Last week"),
        (13, "Last week"),
        (14, "November 2026"),
    ],
)
def test_days_have_names_while_they_are_near(qtbot: QtBot, look: object, days: int, heading: str) -> None:
    # The day of the samples is a Sunday: its week began six days before.
    assert RowWords().day(WHEN - timedelta(days=days), WHEN) == heading


@pytest.mark.parametrize(
    ("mine", "preview"),
    [
        (Reflection(), "Read, with no notes."),
        (Reflection(decision=Decision.ANSWER), "Chose to answer."),
        (Reflection(decision=Decision.KEEP, note="A note"), "A note"),
        (Reflection(own_kernels=("One", "Two")), "Two"),
        (Reflection(answers=((QuestionId.SITUATION, "First"), (QuestionId.IF_THEN, "Last")), note="A note"), "Last"),
    ],
)
def test_the_preview_is_the_persons_own(qtbot: QtBot, mine: Reflection, preview: str) -> None:
    assert RowWords().preview(replace(ENTRY, reflection=mine)) == preview


def test_a_row_has_time_when_near_and_day_when_not(qtbot: QtBot, look: object) -> None:
    words = RowWords()
    assert words.row(ENTRY, WHEN).when == "14:12"
    assert words.row(ENTRY, WHEN + timedelta(days=2)).when == "22 Nov"
    assert words.row(replace(ENTRY, context=Context(), reading=None), WHEN).title == "Untitled"
    assert words.row(replace(ENTRY, reading=None), WHEN).kind == ""


def test_headings_cannot_be_chosen(qtbot: QtBot, look: object) -> None:
    model = EntryModel()
    model.show([ENTRY], WHEN)
    heading, row = model.index(0), model.index(1)
    assert isinstance(heading.data(ROW), Heading)
    assert isinstance(row.data(ROW), Row)
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert model.flags(row) & Qt.ItemFlag.ItemIsSelectable
    assert heading.data() == "Today"
    assert row.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(row) == 0
    assert not model.find("nothing").isValid()
    assert model.rowCount(QModelIndex()) == 2
