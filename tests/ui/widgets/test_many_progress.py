from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.triage.types import Counts, Progress
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.many_progress import ManyProgress


def made(qtbot: QtBot, look: Look) -> ManyProgress:
    line = ManyProgress(look)
    qtbot.addWidget(line)
    line.show()
    return line


def test_it_says_how_far_how_fast_and_how_long(qtbot: QtBot, look: Look) -> None:
    line = made(qtbot, look)
    assert line.sentence() == ""
    line.show_progress(Progress(Counts(300, 120, whole=True), 1.4, 130.0), running=True)
    assert line.sentence() == "120 of 300 read · 1 a second · about 2 minute(s) left"
    assert (line.bar.value(), line.bar.maximum()) == (120, 300)
    assert line.stop.isVisible()
    assert not line.go_on.isVisible()
    with qtbot.waitSignal(line.stop_asked):
        line.stop.click()


def test_stopped_it_can_go_on_and_done_it_is_gone(qtbot: QtBot, look: Look) -> None:
    line = made(qtbot, look)
    line.show_progress(Progress(Counts(300, 120, whole=True), cancelled=True), running=False)
    assert line.sentence() == "120 of 300 read"
    with qtbot.waitSignal(line.go_on_asked):
        line.go_on.click()
    line.show_progress(Progress(Counts(300, 300, whole=True)), running=False)
    assert not line.isVisible()
