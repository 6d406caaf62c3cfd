"""Replies that rest are told by work and time; no word of a comment or a reply is in the list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.replies import Reply
from creator_coach.journal.types import Context, Entry, EntryState
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.resting_list import RestingList

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def resting(name: str, work: str) -> Entry:
    reply = Reply("My own words", NOW, NOW + timedelta(minutes=20))
    return Entry(name, NOW, NOW, EntryState.OPEN, "You idiot", Context("YouTube", work), reply=reply)


@pytest.fixture
def rows(qtbot: QtBot, look: Look) -> RestingList:
    made = RestingList(look)
    qtbot.addWidget(made)
    return made


def test_nothing_is_there_when_nothing_rests(rows: RestingList) -> None:
    rows.show_resting(())
    assert rows.isHidden()


def test_rows_and_what_they_open(rows: RestingList) -> None:
    told: list[str] = []
    rows.opened.connect(told.append)
    rows.show_resting([(resting("a", "Part 3"), timedelta(0)), (resting("b", ""), timedelta(minutes=12))])
    assert not rows.isHidden()
    assert rows.rows()[0] == ("Part 3", "ready to read")
    assert rows.rows()[1][0] == "Untitled"
    assert "12" in rows.rows()[1][1]
    rows._rows[1].click()
    assert told == ["b"]
    words = " ".join([*(label.text() for label in rows.findChildren(QLabel)), rows._rows[0].accessibleName()])
    assert "idiot" not in words
    assert "own words" not in words


def test_a_minute_later_the_same_rows_are_there(rows: RestingList) -> None:
    rows.show_resting([(resting("a", "Part 3"), timedelta(minutes=2))])
    row = rows._rows[0]
    rows.show_resting([(resting("a", "Part 3"), timedelta(0))])
    assert rows._rows == [row]
    assert rows.rows() == [("Part 3", "ready to read")]
    rows.show_resting([(resting("b", "Part 4"), timedelta(0))])
    assert [each.entry.id for each in rows._rows] == ["b"]
