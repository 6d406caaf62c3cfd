from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.silence_card import SilenceCard


def test_no_reply_has_a_way_on_and_a_way_back(qtbot: QtBot, look: Look) -> None:
    card = SilenceCard(look)
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.away_asked):
        card.away.click()
    with qtbot.waitSignal(card.write_asked):
        card.write.click()


def test_a_draft_that_is_there_is_said_to_stay(qtbot: QtBot, look: Look) -> None:
    card = SilenceCard(look)
    qtbot.addWidget(card)
    assert len(card.labels) == 1
    card.show_draft(kept=True)
    assert "stays" in card.labels[-1].text()
