"""The minute of breathing: offered, never begun by itself, over by itself, and still when stillness is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.breathing import WHOLE_MS, Breathing, breathing_in, fullness


@pytest.fixture
def breathing(qtbot: QtBot, look: Look) -> Breathing:
    made = Breathing(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("elapsed", "inward"), [(0, True), (3_999, True), (4_000, False), (9_999, False), (10_000, True), (59_999, False)]
)
def test_four_seconds_in_six_out(elapsed: int, inward: bool) -> None:
    assert breathing_in(elapsed) is inward


def test_fullness_turns_softly() -> None:
    assert fullness(0) == 0
    assert fullness(2_000) == pytest.approx(0.5)
    assert fullness(4_000) == pytest.approx(1)
    assert fullness(7_000) == pytest.approx(0.5)
    assert fullness(9_999) == pytest.approx(0, abs=0.001)


def test_it_is_only_an_offer_until_it_is_taken(breathing: Breathing) -> None:
    assert not breathing.running
    assert breathing._start.isVisible()
    assert not breathing._circle.isVisible()


def test_the_minute(qtbot: QtBot, breathing: Breathing) -> None:
    qtbot.mouseClick(breathing._start, Qt.MouseButton.LeftButton)
    assert breathing._timer.isActive()
    breathing.show_at(1_000)
    assert (breathing.sentence(), breathing._count.text()) == ("Breathe in", "59 s left")
    breathing.show_at(5_500)
    assert (breathing.sentence(), breathing._count.text()) == ("Breathe out", "55 s left")
    with qtbot.waitSignal(breathing.finished, timeout=500):
        breathing.show_at(WHOLE_MS)
    assert not breathing.running
    assert not breathing._timer.isActive()
    assert breathing.sentence() == "That was a minute. Read on when you like."


def test_the_clock_moves_it(qtbot: QtBot, breathing: Breathing) -> None:
    breathing.start()
    qtbot.waitUntil(lambda: breathing._elapsed > 0, timeout=2_000)
    assert breathing.running


def test_it_can_be_skipped_before_and_within(qtbot: QtBot, breathing: Breathing) -> None:
    for begin in (False, True):
        if begin:
            breathing.start()
        with qtbot.waitSignal(breathing.finished, timeout=500):
            qtbot.mouseClick(breathing._skip, Qt.MouseButton.LeftButton)
        assert not breathing.running


def test_out_of_sight_it_stops(breathing: Breathing) -> None:
    breathing.start()
    breathing.hide()
    assert not breathing.running
    assert not breathing._timer.isActive()


def test_reduced_motion_shows_words_only(breathing: Breathing) -> None:
    breathing._look.reduced_motion = True
    breathing.start()
    breathing.show_at(3_000)
    assert not breathing._circle.isVisible()
    assert breathing.sentence() == "Breathe in"
    assert breathing._timer.interval() >= 200


def test_the_circle_breathes(breathing: Breathing) -> None:
    breathing.start()
    breathing.show_at(0)
    small = breathing._circle.grab().toImage()
    breathing.show_at(4_000)
    assert breathing._circle.grab().toImage() != small


def test_words_beside_or_above(breathing: Breathing) -> None:
    breathing.set_stacked(True)
    assert breathing._row.direction() == QBoxLayout.Direction.TopToBottom
    breathing.set_stacked(False)
    assert breathing._row.direction() == QBoxLayout.Direction.LeftToRight
