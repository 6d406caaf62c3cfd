"""The question a week after a plan."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.plan_question import PlanQuestion
from tests.ui.figured import planned


@pytest.fixture
def question(look: Look, qtbot: QtBot) -> PlanQuestion:
    made = PlanQuestion(look)
    qtbot.addWidget(made)
    return made


def test_nothing_is_asked_at_first(question: PlanQuestion, qtbot: QtBot) -> None:
    assert question.isHidden()
    with qtbot.assertNotEmitted(question.answered), qtbot.assertNotEmitted(question.opened):
        question.used.click()
        question.see.click()


def test_the_plan_stands_in_the_persons_words(question: PlanQuestion, qtbot: QtBot) -> None:
    entry = planned()
    question.show_entry(entry)
    assert not question.isHidden()
    assert "If it is loud then I turn it down" in [each.text() for each in question.findChildren(QLabel)]
    for act, used in ((question.used, True), (question.not_yet, False)):
        with qtbot.waitSignal(question.answered) as told:
            act.click()
        assert told.args == [entry.id, used]
    with qtbot.waitSignal(question.opened) as told:
        question.see.click()
    assert told.args == [entry.id]
    question.show_entry(None)
    assert question.isHidden()


def test_where_the_entry_is_shown_already_there_is_no_way_to_it(look: Look, qtbot: QtBot) -> None:
    made = PlanQuestion(look, opens=False)
    qtbot.addWidget(made)
    assert made.see.isHidden()
