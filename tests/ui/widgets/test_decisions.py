"""What to do with it: a choice with one honest sentence each, that may be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.decisions import Decisions, decisions_for

D = Decision


@pytest.fixture
def decisions(qtbot: QtBot, look: Look) -> Decisions:
    made = Decisions(look)
    qtbot.addWidget(made)
    made.offer(Kind.FEEDBACK, decisions_for(Kind.FEEDBACK, usable=True))
    made.show()
    return made


@pytest.mark.parametrize(
    ("kind", "usable", "offered"),
    [
        (Kind.FEEDBACK, True, (D.USE, D.ANSWER, D.LET_GO)),
        (Kind.COMPLAINT, False, (D.USE, D.ANSWER, D.LET_GO)),
        (Kind.ATTACK, False, (D.LET_GO, D.ANSWER)),
        (Kind.MOCKERY, True, (D.LET_GO, D.USE, D.ANSWER)),
        (Kind.KIND, True, (D.KEEP, D.ANSWER)),
        (Kind.THREAT, False, ()),
    ],
)
def test_what_is_offered(kind: Kind, usable: bool, offered: tuple[Decision, ...]) -> None:
    assert decisions_for(kind, usable=usable) == offered


def test_only_what_is_offered_is_shown(decisions: Decisions) -> None:
    shown = [each for each, (choice, _why) in decisions._parts.items() if choice.isVisible()]
    assert shown == [D.USE, D.ANSWER, D.LET_GO]


def test_choosing_and_taking_it_back(qtbot: QtBot, decisions: Decisions) -> None:
    told: list[Decision | None] = []
    decisions.chosen.connect(told.append)
    for decision in (D.USE, D.LET_GO, D.LET_GO):
        qtbot.mouseClick(decisions._parts[decision][0], Qt.MouseButton.LeftButton)
    assert told == [D.USE, D.LET_GO, None]
    assert decisions.decision is None


def test_showing_tells_no_one(qtbot: QtBot, decisions: Decisions) -> None:
    with qtbot.assertNotEmitted(decisions.chosen):
        decisions.set_decision(D.ANSWER)
    assert decisions._parts[D.ANSWER][0].isChecked()


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (Kind.FEEDBACK, "Better tomorrow than today. You can answer just as well then."),
        (Kind.KIND, "A short thank-you is enough, whenever you like."),
        (
            Kind.MOCKERY,
            "You don’t have to. Answers often draw more of the same. If you still want to, sleep on it.",
        ),
    ],
)
def test_an_answer_waits(decisions: Decisions, kind: Kind, sentence: str) -> None:
    decisions.offer(kind, decisions_for(kind, usable=False))
    choice, why = decisions._parts[D.ANSWER]
    assert why.text() == sentence
    assert choice.accessibleDescription() == sentence


def test_the_sentence_stands_under_its_word_at_every_size(decisions: Decisions) -> None:
    before = decisions._parts[D.USE][1].contentsMargins().left()
    decisions._look.use("light", 200)
    assert decisions._parts[D.USE][1].contentsMargins().left() > before
    decisions._look.use("light", 100)
