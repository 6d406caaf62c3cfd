"""The sheet: one step at a time, and the whole new reflection at every change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Said
from creator_coach.journal.types import Decision, Entry, Reflection, Verdict
from creator_coach.reading.types import Kind, PerspectiveId, QuestionId
from creator_coach.ui.pages.reflect_sheet import ReflectSheet
from creator_coach.ui.pages.reflect_steps import ReflectStep, steps_for
from creator_coach.ui.theme import Look
from tests.ui.pages.test_reflect_steps import of_kind

BEFORE = Reflection(before=7, verdicts=((PerspectiveId.WANTS_A_FIX, Verdict.FITS),), note="kept")


@pytest.fixture
def pair() -> tuple[Entry, Said]:
    entry, said = of_kind(Kind.FEEDBACK)
    return replace(entry, reflection=BEFORE), said


@pytest.fixture
def steps(pair: tuple[Entry, Said]) -> tuple[ReflectStep, ...]:
    return steps_for(*pair)


@pytest.fixture
def sheet(qtbot: QtBot, look: Look, pair: tuple[Entry, Said], steps: tuple[ReflectStep, ...]) -> ReflectSheet:
    made = ReflectSheet(look)
    qtbot.addWidget(made)
    made.resize(700, 680)
    made.show_step(pair[0], steps, 0)
    made.show()
    return made


def test_the_first_step(sheet: ReflectSheet) -> None:
    assert sheet._place.text() == "Step 1 of 6"
    assert sheet._question.text() == "third_person?"
    assert sheet._back.isHidden()
    assert not sheet._skip.isHidden()
    assert sheet._next.text() == "Next"
    assert sheet._hint.isHidden()


def test_the_last_step(sheet: ReflectSheet, pair: tuple[Entry, Said], steps: tuple[ReflectStep, ...]) -> None:
    sheet.show_step(pair[0], steps, 5)
    assert sheet._question.text() == "How is it now?"
    assert sheet._next.text() == "Done"
    assert sheet._skip.isHidden()
    assert not sheet._enough.isHidden()


def test_every_change_carries_the_whole_reflection(
    sheet: ReflectSheet, pair: tuple[Entry, Said], steps: tuple[ReflectStep, ...]
) -> None:
    told: list[Reflection] = []
    sheet.reflected.connect(told.append)
    sheet._asks._box._field.insertPlainText("Säg så.")
    entry = replace(pair[0], reflection=told[-1])
    sheet.show_step(entry, steps, 4)
    sheet._does._choices._parts[Decision.ANSWER][0].click()
    sheet._does._fields._act.setText("I wait")
    sheet.show_step(replace(entry, reflection=told[-1]), steps, 5)
    sheet._ends._scale._pick(3)
    sheet._ends._feelings._chips["tired"].click()
    assert told[-1] == replace(
        BEFORE,
        answers=((QuestionId.THIRD_PERSON, "Säg så."), (QuestionId.IF_THEN, "If \nthen I wait")),
        decision=Decision.ANSWER,
        after=3,
        feelings=("tired",),
    )


def test_care_comes_and_goes_with_the_words(sheet: ReflectSheet) -> None:
    assert sheet.care.isHidden()
    sheet._asks._box._field.setPlainText("Jag orkar inte leva.")
    assert not sheet.care.isHidden()
    sheet._asks._box._field.setPlainText("Jag orkar inte mer i dag.")
    assert sheet.care.isHidden()


def test_ways_on(qtbot: QtBot, sheet: ReflectSheet, pair: tuple[Entry, Said], steps: tuple[ReflectStep, ...]) -> None:
    sheet.show_step(pair[0], steps, 1)
    for button, signal in (
        (sheet._back, sheet.previous_asked),
        (sheet._next, sheet.next_asked),
        (sheet._skip, sheet.next_asked),
        (sheet._enough, sheet.enough_asked),
    ):
        with qtbot.waitSignal(signal, timeout=500):
            button.click()


def test_the_comment_is_one_press_away(qtbot: QtBot, sheet: ReflectSheet) -> None:
    assert sheet.comment.text() == "Show the comment"
    with qtbot.waitSignal(sheet.comment_asked, timeout=500) as got:
        sheet.comment.click()
    assert got.args == [True]
    assert sheet.comment.text() == "Hide the comment"


def test_lines(sheet: ReflectSheet, pair: tuple[Entry, Said], steps: tuple[ReflectStep, ...]) -> None:
    reflection = replace(BEFORE, answers=((QuestionId.THIRD_PERSON, "Yes."),), decision=Decision.USE, after=3)
    lines = sheet.lines(replace(pair[0], reflection=reflection), steps)
    assert [line.title for line in lines][-2:] == ["What I do now", "How is it now?"]
    assert [line.said for line in lines] == ["Yes.", "", "", "", "Use it", "7, now 3."]


def test_compact_shows_bars(sheet: ReflectSheet) -> None:
    sheet.set_compact(compact=True, narrow=False)
    assert not sheet._bars.isHidden()
    sheet.set_compact(compact=True, narrow=True)
    assert sheet._bars.isHidden()


def test_before_anything_is_shown_nothing_happens(qtbot: QtBot, look: Look) -> None:
    sheet = ReflectSheet(look)
    qtbot.addWidget(sheet)
    with qtbot.assertNotEmitted(sheet.reflected):
        sheet._measured(3)
        sheet._decided(Decision.USE)
        sheet._felt(())
        sheet._tell(Reflection())
