from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.whole_bar import WholeBar


def test_each_stretch_is_as_wide_as_its_share_and_none_is_lost(qtbot: QtBot, look: Look) -> None:
    bar = WholeBar(look)
    qtbot.addWidget(bar)
    bar.resize(1000, 14)
    bar.show_shares([("work", 900, False), ("brass", 0, False), ("insult", 99, True), ("caution", 1, True)])
    first, second, third = bar.stretches()
    assert first.width() > 8 * second.width()
    assert third.width() >= 4
    assert round(third.right()) == 1000
    assert first.right() < second.left() < second.right() < third.left()
    bar.grab()


def test_without_comments_there_is_nothing(qtbot: QtBot, look: Look) -> None:
    bar = WholeBar(look)
    qtbot.addWidget(bar)
    bar.show_shares([("work", 0, False)])
    assert bar.stretches() == []
    bar.grab()
