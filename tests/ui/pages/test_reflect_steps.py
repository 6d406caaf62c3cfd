"""The steps of each kind, and what a change to a reflection leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from creator_coach.content.types import Question, Said
from creator_coach.journal.types import Decision, Entry, Reflection, Verdict
from creator_coach.reading.questions import questions_for
from creator_coach.reading.types import Kind, PerspectiveId, QuestionId
from creator_coach.ui.pages.reflect_steps import (
    AFTER,
    DO,
    asks_number,
    merged,
    needs_care,
    steps_for,
    with_answer,
)
from tests.ui import samples

Q = QuestionId


def of_kind(kind: Kind) -> tuple[Entry, Said]:
    entry, words = samples.feedback_sv()
    assert entry.reading is not None
    questions = tuple(Question(each, f"short {each}", f"{each}?", "") for each in questions_for(kind))
    return replace(entry, reading=replace(entry.reading, kind=kind)), replace(words, questions=questions)


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        (Kind.FEEDBACK, ("third_person", "alternative", "commenter_view", "kernel_mine", DO, AFTER)),
        (Kind.MOCKERY, ("third_person", "distance_time", DO, AFTER)),
        (Kind.ATTACK, ("self_kind", "third_person", "who_with", DO, AFTER)),
        (Kind.KIND, ("savour_what", "savour_share", DO, AFTER)),
        (Kind.THREAT, ("self_kind", "who_with")),
    ],
)
def test_steps(kind: Kind, ids: tuple[str, ...]) -> None:
    assert tuple(step.id for step in steps_for(*of_kind(kind))) == ids


def test_the_plan_stands_in_the_step_of_doing() -> None:
    doing = steps_for(*of_kind(Kind.OPINION))[-2]
    assert doing.question is not None
    assert doing.question.id is Q.IF_THEN_REST
    assert steps_for(*of_kind(Kind.UNCLEAR))[-2].question is None


def test_kind_words_are_not_measured_unless_they_were_before() -> None:
    entry, _words = of_kind(Kind.KIND)
    assert not asks_number(entry)
    assert asks_number(replace(entry, reflection=Reflection(before=2)))
    assert asks_number(of_kind(Kind.FEEDBACK)[0])


def test_an_answer_is_put_in_changed_and_taken_away() -> None:
    first = with_answer(Reflection(before=7), Q.THIRD_PERSON, "One.")
    second = with_answer(first, Q.ALTERNATIVE, "Two.")
    assert second.answers == ((Q.THIRD_PERSON, "One."), (Q.ALTERNATIVE, "Two."))
    assert with_answer(second, Q.THIRD_PERSON, "1").answers == ((Q.THIRD_PERSON, "1"), (Q.ALTERNATIVE, "Two."))
    assert with_answer(second, Q.THIRD_PERSON, " \n").answers == ((Q.ALTERNATIVE, "Two."),)
    assert second.before == 7


def test_what_is_written_here_wins_and_the_rest_is_theirs() -> None:
    mine = Reflection(answers=((Q.THIRD_PERSON, "new"),), decision=Decision.USE, after=3, feelings=("calmer",))
    theirs = Reflection(before=7, verdicts=((PerspectiveId.TASTE_CLASH, Verdict.FITS),), own_kernels=("x",))
    both = merged(mine, theirs)
    assert (both.answers, both.decision, both.after, both.feelings) == (
        mine.answers,
        mine.decision,
        mine.after,
        mine.feelings,
    )
    assert (both.before, both.verdicts, both.own_kernels) == (7, theirs.verdicts, ("x",))


@pytest.mark.parametrize(
    ("reflection", "needed"),
    [
        (Reflection(), False),
        (Reflection(answers=((Q.SELF_KIND, "En promenad."),)), False),
        (Reflection(answers=((Q.SELF_KIND, "Jag vill inte leva längre."),)), True),
        (Reflection(feelings=("I want to die",)), True),
        (Reflection(note="Det finns ingen utväg"), True),
    ],
)
def test_care(reflection: Reflection, needed: bool) -> None:
    assert needs_care(reflection) is needed
