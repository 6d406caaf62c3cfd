"""The legend: the marks that occur, veiled ones under one word."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.legend import Legend

NAMES = {mark: mark.value for mark in Mark}


def test_veiled_marks_share_a_key_and_absent_ones_have_none(qtbot: QtBot, look: Look) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.show_counts({Mark.INSULT: 1, Mark.THREAT: 1, Mark.WORK: 2}, NAMES, "Hidden word")
    shown = [key for key in legend.keys.values() if not key.isHidden()]
    assert [key.accessibleName() for key in shown] == ["work, 2", "Hidden word, 2"]
    legend.show_counts({}, NAMES, "Hidden word")
    assert legend.isHidden()


def test_a_click_tells_which_mark_and_an_empty_swatch_shows_it(qtbot: QtBot, look: Look) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.show_counts({Mark.ABSOLUTE: 1, Mark.INSULT: 1}, NAMES, "Hidden word")
    told: list[tuple[Mark, bool]] = []
    legend.toggled.connect(lambda mark, shown: told.append((mark, shown)))
    key = legend.keys[Mark.ABSOLUTE]
    key.resize(key.sizeHint())
    before = key.grab().toImage()
    key.click()
    assert told == [(Mark.ABSOLUTE, False)]
    assert key.grab().toImage() != before
    legend.set_veiled(False)
    assert not legend.keys[Mark.INSULT].isChecked()
    assert not legend.keys[Mark.INSULT].grab().isNull()
    legend.reset()
    assert all(each.isChecked() for each in legend.keys.values())
    assert legend.keys[Mark.INSULT].minimumSizeHint() == legend.keys[Mark.INSULT].sizeHint()
    assert not legend.keys[Mark.INSULT].grab().isNull()
