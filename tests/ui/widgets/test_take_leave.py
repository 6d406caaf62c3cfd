"""Take and leave: unticked ones stay, the person's own come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.take_leave import LeaveCard, TakeCard


@pytest.fixture
def take(qtbot: QtBot, look: Look) -> TakeCard:
    made = TakeCard(look)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show_take(("One thing.", "Another thing."), frozenset({1}), ())
    made.show()
    return made


def shown_own(take: TakeCard) -> list[str]:
    return [label.text() for label in take.findChildren(IconLabel)]


def test_unticked_ones_stay_in_grey(take: TakeCard) -> None:
    told: list[frozenset[int]] = []
    take.left_changed.connect(told.append)
    assert [line.box.isChecked() for line in take.lines] == [True, False]
    assert take.lines[1]._label.property("tone") == "text3"
    take.lines[0].box.click()
    take.lines[1].box.click()
    assert told == [frozenset({0, 1}), frozenset({0})]
    assert take.lines[1]._label.property("tone") == "text"


def test_the_same_list_again_keeps_its_boxes(take: TakeCard) -> None:
    boxes = [line.box for line in take.lines]
    take.show_take(("One thing.", "Another thing."), frozenset(), ())
    assert [line.box for line in take.lines] == boxes
    assert all(box.isChecked() for box in boxes)


def test_adding_and_taking_away_ones_own(take: TakeCard, qtbot: QtBot) -> None:
    told: list[tuple[str, ...]] = []
    take.own_changed.connect(told.append)
    take._add.click()
    take._field.setText("  Mine  ")
    QTest.keyClick(take._field, Qt.Key.Key_Return)
    assert told == [("Mine",)]
    assert shown_own(take) == ["Mine"]
    take.show_take(("One thing.", "Another thing."), frozenset(), ("Mine", "Mine too"))
    aways = [each for each in take.findChildren(IconButton) if each.accessibleName().startswith("Take away")]
    assert [away.accessibleName() for away in aways] == ["Take away: Mine", "Take away: Mine too"]
    aways[0].click()
    assert told[-1] == ("Mine too",)
    take._field.clear()
    take._add.click()
    assert not take._field.isVisibleTo(take)


def test_ones_own_words_stand_for_a_sentence(take: TakeCard) -> None:
    told: list[tuple[frozenset[int], tuple[str, ...]]] = []
    take.reworded.connect(lambda left, own: told.append((left, own)))
    take.lines[0].reworded.emit("Mine")
    assert told == [(frozenset({0, 1}), ("Mine",))]
    assert not take.lines[0].box.isChecked()
    assert shown_own(take) == ["Mine"]
    take.retranslate()


def test_one_step_back_leaves_what_is_being_written(take: TakeCard) -> None:
    assert not take.step_back()
    take._add.click()
    assert take.step_back()
    assert not take._field.isVisibleTo(take)
    take.lines[0].pen.click()
    assert take.step_back()
    assert not take.step_back()


def test_nothing_to_take_is_said_in_one_line(take: TakeCard) -> None:
    take.show_take((), frozenset(), ())
    assert take._empty.isVisibleTo(take)
    take.show_take((), frozenset(), ("Mine",))
    assert not take._empty.isVisibleTo(take)
    take.set_title("What worked")
    assert take.heading.text() == "What worked"


def test_leave_is_a_list_and_hidden_when_empty(qtbot: QtBot, look: Look) -> None:
    leave = LeaveCard(look)
    qtbot.addWidget(leave)
    leave.show_leave(("The word about you.",))
    assert not leave.isHidden()
    look.use("dark", 100)
    leave.show_leave(())
    assert leave.isHidden()


def test_what_was_taken_away_is_put_back(take: TakeCard) -> None:
    told: list[tuple[str, ...]] = []
    take.own_changed.connect(told.append)
    assert not take.undo_last()
    take.show_take(("One thing.",), frozenset(), ("Mine", "Mine too"))
    next(each for each in take.findChildren(IconButton) if each.accessibleName() == "Take away: Mine").click()
    assert take._undo.isVisible()
    take._undo.click()
    assert told == [("Mine too",), ("Mine", "Mine too")]
    assert not take._undo.isVisible()
    assert not take.undo_last()


def test_of_another_comment_nothing_is_put_back(take: TakeCard) -> None:
    take.show_take((), frozenset(), ("Mine",))
    next(each for each in take.findChildren(IconButton) if each.accessibleName() == "Take away: Mine").click()
    take.show_take((), frozenset(), ())
    assert not take._undo.isVisible()
    assert not take.undo_last()
