"""One entry, opened; its page's tests show the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection
from creator_coach.reading.types import QuestionId
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.entry_detail import EntryDetail
from tests.ui.samples import WHEN, feedback_sv

ENTRY, SAID = feedback_sv()


def test_empty_it_tells_nothing(look: Look, qtbot: QtBot) -> None:
    detail = EntryDetail(look, lambda: WHEN)
    qtbot.addWidget(detail)
    with qtbot.assertNotEmitted(detail.delete_asked):
        detail._delete.click()


def test_another_entry_takes_the_place_of_the_first(look: Look, qtbot: QtBot) -> None:
    detail = EntryDetail(look, lambda: WHEN)
    qtbot.addWidget(detail)
    detail.show_entry(replace(ENTRY, reflection=Reflection(note="One", own_kernels=("Two",))), SAID)
    full = detail._column.count()
    detail.show_entry(replace(ENTRY, reflection=Reflection()), None)
    assert full > 0
    assert detail._column.count() == 0


@pytest.fixture
def detail(look: Look, qtbot: QtBot) -> EntryDetail:
    made = EntryDetail(look, lambda: WHEN)
    qtbot.addWidget(made)
    made.show_entry(replace(ENTRY, title="Torpet", tags=("sound",)), SAID)
    made.show()
    return made


class TestLabels:
    def test_the_persons_own_title_comes_first_and_tags_are_shown(self, detail: EntryDetail) -> None:
        assert detail.title.text() == "Torpet"
        assert detail._tags.tags == ("sound",)

    def test_they_are_changed_in_place(self, detail: EntryDetail, qtbot: QtBot) -> None:
        detail.edit.click()
        assert detail.labels.isVisible()
        assert not detail.edit.isVisible()
        detail.labels.tags.setText("sound, length")
        with qtbot.waitSignal(detail.labels_changed) as told:
            detail.labels.keep.click()
        assert told.args == [ENTRY.id, "Torpet", ("sound", "length")]
        assert detail.labels.isVisible()
        detail.show_entry(replace(ENTRY, title="Torpet", tags=("sound", "length")), SAID)
        assert not detail.labels.isVisible()

    def test_what_is_being_written_stays_when_the_same_entry_is_shown_again(self, detail: EntryDetail) -> None:
        detail.edit.click()
        detail.labels.title.setText("Half a ti")
        detail.show_entry(replace(ENTRY, title="Torpet", tags=("sound",)), SAID)
        assert detail.labels.isVisible()
        detail.show_entry(replace(ENTRY, id="2" * 32), SAID)
        assert not detail.labels.isVisible()

    def test_nothing_changed_is_nothing_told(self, detail: EntryDetail, qtbot: QtBot) -> None:
        detail.edit.click()
        with qtbot.assertNotEmitted(detail.labels_changed):
            detail.labels.keep.click()
        assert not detail.labels.isVisible()
        assert not detail.stop_editing()

    def test_it_can_be_left(self, detail: EntryDetail) -> None:
        detail.edit.click()
        detail.labels._leave.click()
        assert not detail.labels.isVisible()
        assert detail.title.text() == "Torpet"


def test_a_plan_can_be_ticked_as_used(detail: EntryDetail, qtbot: QtBot) -> None:
    assert not detail.plan.isVisible()
    mine = Reflection(answers=((QuestionId.IF_THEN, "If it hums, I cut."),))
    detail.show_entry(replace(ENTRY, reflection=mine), SAID)
    assert detail.plan.isVisible()
    assert not detail.plan.isChecked()
    with qtbot.waitSignal(detail.plan_changed) as told:
        detail.plan.click()
    assert told.args == [ENTRY.id, True]
    detail.show_entry(replace(ENTRY, reflection=replace(mine, plan_used=True)), SAID)
    assert detail.plan.isChecked()


def test_without_an_entry_nothing_can_be_changed(look: Look, qtbot: QtBot) -> None:
    made = EntryDetail(look, lambda: WHEN)
    qtbot.addWidget(made)
    made.show()
    made.edit.click()
    made._use_plan()
    assert not made.labels.isVisible()


def test_a_week_later_it_asks_once_what_became_of_the_plan(detail: EntryDetail, qtbot: QtBot) -> None:
    old = replace(
        ENTRY, created=WHEN - timedelta(days=7), reflection=Reflection(answers=((QuestionId.IF_THEN, "If so"),))
    )
    detail.show_entry(old, SAID)
    assert (detail.question.isVisible(), detail.plan.isVisible(), detail.question.see.isVisible()) == (
        True,
        False,
        False,
    )
    with qtbot.waitSignal(detail.plan_changed) as told:
        detail.question.not_yet.click()
    assert told.args == [old.id, False]
    detail.show_entry(replace(old, reflection=replace(old.reflection, plan_asked=True)), SAID)
    assert (detail.question.isVisible(), detail.plan.isVisible()) == (False, True)
