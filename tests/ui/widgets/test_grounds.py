"""Bars never stand without their words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Grounds
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.grounds import GroundsMeter


def test_each_step_has_its_words_and_its_own_picture(qtbot: QtBot, look: Look) -> None:
    meter = GroundsMeter(look)
    qtbot.addWidget(meter)
    words, pictures = [], []
    for grounds in Grounds:
        meter.show_grounds(grounds)
        words.append(meter.words)
        pictures.append(meter._bars.grab().toImage())
    assert words == ["Good grounds", "Fair guess", "Faint guess"]
    assert pictures[0] != pictures[1] != pictures[2]
    assert meter._bars.minimumSizeHint() == meter._bars.sizeHint()
