from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reply.types import Remark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.remark_card import RemarkCard

WARNING = Remark("“Bravo”", "Can be read as sarcasm.", good=False)
THANKS = Remark("You say thanks", "It shows.", good=True)
MISSING = Remark("Not in it yet", "", good=False)


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> RemarkCard:
    made = RemarkCard(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_remarks_it_says_that_nothing_stands_out(card: RemarkCard) -> None:
    assert card.said() == []
    assert card._nothing.isVisible()


def test_one_warning_comes_first_then_the_rest(card: RemarkCard) -> None:
    card.show_remarks(WARNING, "Strike the words", "", (THANKS, MISSING))
    assert card.said() == [(each.title, each.words) for each in (WARNING, THANKS, MISSING)]
    assert card.warning.swap.text() == "Strike the words"
    assert not card._nothing.isVisible()
    assert not card.warning._whole.isVisible()


def test_a_long_proposal_stands_above_the_button(card: RemarkCard) -> None:
    card.show_remarks(WARNING, "Change to this", "“I see it another way.”", ())
    assert card.warning._whole.text() == "“I see it another way.”"
    assert card.warning._whole.isVisible()


def test_lines_that_are_there_already_stay(card: RemarkCard) -> None:
    card.show_remarks(None, "", "", (THANKS,))
    line = card._lines[0]
    card.show_remarks(WARNING, "Strike", "", (THANKS,))
    assert card._lines[0] is line
    card.show_remarks(None, "", "", ())
    assert card._lines == []


def test_the_buttons_tell(card: RemarkCard, qtbot: QtBot) -> None:
    card.show_remarks(WARNING, "Strike", "", ())
    card.undo.show()
    for name, button in (
        ("swap_asked", card.warning.swap),
        ("keep_asked", card.warning.keep),
        ("undo_asked", card.undo),
    ):
        with qtbot.waitSignal(getattr(card, name)):
            button.click()
