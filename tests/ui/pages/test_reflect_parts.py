"""The three things a step can be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Question
from creator_coach.journal.types import Decision, Reflection
from creator_coach.reading.types import Kind, QuestionId
from creator_coach.ui.pages.reflect_parts import AfterPart, DoPart, QuestionPart
from creator_coach.ui.theme import Look
from tests.ui import samples

PLAN = Question(QuestionId.IF_THEN, "My plan", "If … then I will …", "One small thing.", ("If I edit, then I will …",))


@pytest.fixture
def after(qtbot: QtBot, look: Look) -> AfterPart:
    made = AfterPart(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def doing(qtbot: QtBot, look: Look) -> DoPart:
    made = DoPart(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_question(qtbot: QtBot, look: Look) -> None:
    part = QuestionPart(look)
    qtbot.addWidget(part)
    part.show_question(Question(QuestionId.THIRD_PERSON, "A friend", "What?", "Short.", ("I would say …",)), "Old.")
    assert part._box.text == "Old."
    with qtbot.waitSignal(part.written, timeout=500) as got:
        part._starters._chips[0].click()
    assert got.args == ["Old.\nI would say "]


def test_doing(doing: DoPart) -> None:
    entry, _said = samples.feedback_sv()
    told: list[object] = []
    doing.decided.connect(told.append)
    doing.planned.connect(told.append)
    doing.show_choices(entry, PLAN)
    assert not doing._plan.isHidden()
    doing._choices._parts[Decision.USE][0].click()
    doing._starters._chips[0].click()
    assert told[0] is Decision.USE
    assert told[-1] == "If I edit\nthen I will"
    doing.show_choices(entry, None)
    assert doing._plan.isHidden()


def test_doing_is_told_in_one_line(doing: DoPart) -> None:
    entry, _said = samples.feedback_sv()
    assert doing.said(entry, PLAN) == ""
    reflection = Reflection(decision=Decision.LET_GO, answers=((QuestionId.IF_THEN, "If it rains\nthen I read"),))
    assert doing.said(replace(entry, reflection=reflection), PLAN) == "Let it go. If it rains, then I read"
    assert doing.said(replace(entry, reflection=reflection), None) == "Let it go"


@pytest.mark.parametrize(
    ("before", "number", "sentence"),
    [
        (None, None, ""),
        (7, None, ""),
        (None, 3, "3 now."),
        (7, 3, "7, now 3."),
        (7, 7, "Just as heavy now. It’s fine to stop here."),
        (1, 1, "1, now 1."),
        (0, 0, "0, now 0."),
        (3, 5, "It’s allowed to still sting."),
    ],
)
def test_the_two_numbers_are_said_without_a_grade(
    after: AfterPart, before: int | None, number: int | None, sentence: str
) -> None:
    assert after.sentence(before, number) == sentence


def test_a_pause_is_offered_when_it_is_heavier_or_strong(after: AfterPart) -> None:
    entry, _said = samples.feedback_sv()
    after.show_after(replace(entry, reflection=Reflection(before=3)))
    assert after._breathing.isHidden()
    told: list[object] = []
    after.measured.connect(told.append)
    after._scale._pick(2)
    assert after._breathing.isHidden()
    after._scale._pick(5)
    assert not after._breathing.isHidden()
    assert after._sentence.text() == "It’s allowed to still sting."
    after._scale._pick(None)
    assert after._breathing.isHidden()
    assert after._sentence.isHidden()
    assert told == [2, 5, None]


def test_feelings_are_told(after: AfterPart) -> None:
    entry, _said = samples.feedback_sv()
    told: list[object] = []
    after.felt.connect(told.append)
    after._feelings._chips["calmer"].click()
    assert told == [("calmer",)]
    reflection = Reflection(before=7, after=3, feelings=("calmer", "tom"))
    assert after.said(replace(entry, reflection=reflection)) == "7, now 3. calmer, tom"


def test_kind_words_are_not_measured(after: AfterPart) -> None:
    entry, _said = samples.kind()
    assert entry.kind is Kind.KIND
    after.show_after(entry)
    assert after._scale.isHidden()
