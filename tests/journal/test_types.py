from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from creator_coach.journal.types import Reflection, Verdict
from creator_coach.reading.types import Comment, Kind, PerspectiveId, QuestionId, Stance
from tests.journal.made import ALARM, MISSED, NOON, TEXT, correction, entry, full_entry, reading


def test_an_answer_is_found_by_its_question() -> None:
    said = full_entry().reflection
    assert said.answer(QuestionId.KERNEL_MINE) == "Ljudet"
    assert said.answer(QuestionId.SITUATION) == ""


def test_a_verdict_is_found_by_its_perspective() -> None:
    said = full_entry().reflection
    assert said.verdict(PerspectiveId.WANTS_IT_BETTER) is Verdict.FITS
    assert said.verdict(PerspectiveId.TASTE_CLASH) is None


def test_the_persons_kind_counts_before_the_readers() -> None:
    made = full_entry()
    assert (made.kind, made.stance) == (Kind.COMPLAINT, Stance.SOLVE)
    made = replace(made, reflection=Reflection())
    assert (made.kind, made.stance) == (Kind.FEEDBACK, Stance.LEARN)


def test_without_either_there_is_no_kind() -> None:
    assert (entry().kind, entry().stance) == (None, None)
    assert entry(reflection=Reflection(chosen_kind=Kind.KIND)).kind is Kind.KIND
    assert entry(reading=reading(kind=Kind.UNCLEAR)).stance is Stance.NONE


def test_the_language_that_was_chosen() -> None:
    assert entry().asked is None
    assert full_entry().asked == "sv"
    assert entry(reading=reading(comment=Comment(TEXT))).asked is None


@pytest.mark.parametrize(
    ("changes", "safe", "wrong"),
    [
        ({}, False, True),
        ({"kind": Kind.OPINION}, False, False),
        ({"kind": None}, False, False),
        (MISSED, False, True),
        (ALARM, True, True),
        (ALARM | {"kind": Kind.MOCKERY}, True, True),
        ({"said": Kind.THREAT, "said_danger": True} | MISSED, False, False),
    ],
)
def test_what_a_correction_says(changes: dict[str, Any], safe: bool, wrong: bool) -> None:
    made = correction(**changes)
    assert (made.safe, made.wrong) == (safe, wrong)


def test_a_plan_is_asked_about_once_a_week_later() -> None:
    made = entry(reflection=Reflection(answers=((QuestionId.KERNEL_MINE, "Ljudet"), (QuestionId.IF_THEN, "Om så"))))
    assert made.reflection.plan == "Om så"
    assert not made.asks_of_plan(NOON + timedelta(days=6))
    assert made.asks_of_plan(NOON + timedelta(days=7))
    for answered in (replace(made.reflection, plan_asked=True), replace(made.reflection, plan_used=True), Reflection()):
        assert not replace(made, reflection=answered).asks_of_plan(NOON + timedelta(days=70))
