"""The questions of each kind: few, in the decided order, and never empathy where none is owed."""

from __future__ import annotations

import pytest

from creator_coach.reading.questions import PLANS, plan_of, questions_for, without_plan
from creator_coach.reading.types import Kind, QuestionId

Q = QuestionId


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_few_questions_each_once(kind: Kind) -> None:
    questions = questions_for(kind)
    assert 2 <= len(questions) <= 5
    assert len(set(questions)) == len(questions)
    assert len(without_plan(questions)) <= 4


@pytest.mark.parametrize("kind", Kind)
def test_the_plan_stands_last_and_alone(kind: Kind) -> None:
    questions = questions_for(kind)
    plans = [question for question in questions if question in PLANS]
    assert len(plans) <= 1
    assert plan_of(questions) == (plans[0] if plans else None)
    assert not plans or questions[-1] in PLANS
    assert without_plan(questions) == tuple(question for question in questions if question not in plans)


@pytest.mark.parametrize("kind", Kind)
def test_the_commenters_chair_is_only_offered_where_there_is_one(kind: Kind) -> None:
    offered = Q.COMMENTER_VIEW in questions_for(kind)
    assert offered == (kind in {Kind.FEEDBACK, Kind.COMPLAINT, Kind.OPINION})


@pytest.mark.parametrize(
    ("kind", "plan"),
    [
        (Kind.FEEDBACK, Q.IF_THEN),
        (Kind.COMPLAINT, Q.IF_THEN),
        (Kind.OPINION, Q.IF_THEN_REST),
        (Kind.MOCKERY, Q.IF_THEN_REST),
        (Kind.ATTACK, Q.IF_THEN_REST),
        (Kind.THREAT, None),
        (Kind.KIND, None),
        (Kind.UNCLEAR, None),
    ],
)
def test_the_plan_of_each_kind(kind: Kind, plan: QuestionId | None) -> None:
    assert plan_of(questions_for(kind)) is plan


def test_the_view_from_outside_comes_before_the_commenters() -> None:
    assert questions_for(Kind.FEEDBACK)[0] is Q.THIRD_PERSON
    assert questions_for(Kind.OPINION)[:2] == (Q.DISTANCE_TIME, Q.COMMENTER_VIEW)
    assert questions_for(Kind.MOCKERY) == (Q.THIRD_PERSON, Q.DISTANCE_TIME, Q.IF_THEN_REST)


def test_an_attack_and_a_threat_ask_about_the_creator_only() -> None:
    assert questions_for(Kind.ATTACK) == (Q.SELF_KIND, Q.THIRD_PERSON, Q.WHO_WITH, Q.IF_THEN_REST)
    assert questions_for(Kind.THREAT) == (Q.SELF_KIND, Q.WHO_WITH)
