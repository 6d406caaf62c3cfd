"""The trash at work, on a coach in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import JournalBusy
from creator_coach.ui.archive import Archive
from creator_coach.ui.bin import Bin
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv

FIRST, _ = feedback_sv()
SECOND = replace(FIRST, id="1" * 32)


@pytest.fixture
def coach() -> FakeCoach:
    made = FakeCoach(FIRST, SECOND)
    made.delete(FIRST.id)
    made.delete(SECOND.id)
    return made


@pytest.fixture
def bin_(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot) -> Bin:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    archive = Archive(lambda: coach)
    made = Bin(look, archive, Sayings(lambda: coach, preferences), Toast(look, room))
    archive.setParent(made)
    made.made.connect(qtbot.addWidget)
    return made


def test_it_shows_the_last_one_first(bin_: Bin, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bin_.shown) as told:
        bin_.show()
    assert told.args == [bin_.page]
    assert bin_.page.first() == SECOND.id
    bin_.page.list.opened.emit(FIRST.id)
    assert bin_.page.first() == FIRST.id


def test_one_comes_back(bin_: Bin, coach: FakeCoach, qtbot: QtBot) -> None:
    bin_.show()
    with qtbot.waitSignal(bin_.changed):
        bin_.page.restore_asked.emit(FIRST.id)
    assert list(coach.store.kept) == [FIRST.id]
    assert bin_._toast.accessibleName() == "It is back in the journal."


def test_one_goes_for_good_and_then_the_rest(bin_: Bin, coach: FakeCoach) -> None:
    bin_.show()
    bin_.page.purge_asked.emit([FIRST.id])
    assert list(coach.store.deleted) == [SECOND.id]
    assert "gone for good" in bin_._toast.accessibleName()
    bin_.page.purge_asked.emit([SECOND.id])
    assert coach.store.deleted == {}
    assert bin_.page.first() == ""


def test_what_could_not_go_is_not_said_to_be_gone(bin_: Bin, coach: FakeCoach, qtbot: QtBot) -> None:
    bin_.show()
    coach.store.failing = JournalBusy()
    with qtbot.waitSignal(bin_._archive.failed), qtbot.assertNotEmitted(bin_.changed):
        bin_.page.purge_asked.emit([FIRST.id])
    assert not bin_._toast.isVisible()


def test_the_way_back(bin_: Bin, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bin_.left):
        bin_.page.back_asked.emit()


def test_one_that_came_back_is_deleted_again_by_undo(bin_: Bin, coach: FakeCoach) -> None:
    bin_.show()
    bin_.page.restore_asked.emit(FIRST.id)
    assert bin_._toast.undo()
    assert list(coach.store.kept) == []
    assert {entry.id for entry in coach.store.deleted.values()} == {FIRST.id, SECOND.id}
