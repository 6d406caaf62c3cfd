"""Where there is nothing to show yet."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.empty import Empty


def test_it_says_what_to_do_or_nothing(look: Look, qtbot: QtBot) -> None:
    made = Empty(look)
    qtbot.addWidget(made)
    made.say("Empty", "For now.", "New reading")
    made.show()
    assert made.button.isVisible()
    made.say("Empty", "")
    assert not made.button.isVisible()
    assert not made._words.isVisible()
    look.use("dark", 200)
    assert made._pictures[0].pixmap().deviceIndependentSize().width() == 60
