"""Saved, or not saved: a quiet line, or a card with two ways on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.saved_label import SavedLabel

AT = datetime(2026, 11, 22, 14, 21, tzinfo=UTC)


@pytest.fixture
def label(qtbot: QtBot, look: Look) -> SavedLabel:
    made = SavedLabel(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_at_first(label: SavedLabel) -> None:
    assert label.sentence() == ""
    assert not label._line.isVisible()
    assert not label._card.isVisible()


def test_saved(label: SavedLabel) -> None:
    label.show_saved(AT)
    assert label.sentence() == "Saved on this computer 14:21"
    assert label._line.isVisible()


def test_a_failure_is_said_until_a_save_goes_through(label: SavedLabel) -> None:
    label.show_saved(AT)
    label.show_failure("The disk is full. The text is still here.")
    assert label.sentence() == "The disk is full. The text is still here."
    assert label._card.isVisible()
    assert not label._line.isVisible()
    label.show_saved(AT)
    assert not label._card.isVisible()
    label.show_nothing()
    assert label.sentence() == ""


def test_two_ways_on(qtbot: QtBot, label: SavedLabel) -> None:
    label.show_failure("No.")
    label.focus_retry()
    with qtbot.waitSignal(label.retry_asked, timeout=500):
        qtbot.mouseClick(label._retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(label.copy_asked, timeout=500):
        qtbot.mouseClick(label._copy, Qt.MouseButton.LeftButton)
