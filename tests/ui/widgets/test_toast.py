"""A note at the foot of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import SHOWN_MS, Toast, notice


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


@pytest.fixture
def toast(look: Look, room: QWidget) -> Toast:
    return Toast(look, room)


def test_it_stands_at_the_foot_in_the_middle(toast: Toast, room: QWidget) -> None:
    toast.tell("Kept.", "Undo", lambda: None)
    assert toast.isVisible()
    assert toast.geometry().center().x() == pytest.approx(400, abs=2)
    assert toast.geometry().bottom() == pytest.approx(600 - 24, abs=2)
    room.resize(700, 500)
    assert toast.geometry().center().x() == pytest.approx(350, abs=2)


def test_it_leaves_by_itself(toast: Toast, qtbot: QtBot) -> None:
    assert SHOWN_MS == 6000
    toast._timer.setInterval(20)
    toast.tell("Kept.")
    with qtbot.waitSignal(toast.gone):
        pass
    assert toast.isHidden()


def test_its_action_is_taken_once_and_is_not_a_leaving(toast: Toast, qtbot: QtBot) -> None:
    taken: list[bool] = []
    toast.tell("Deleted.", "Undo", lambda: taken.append(True))
    with qtbot.assertNotEmitted(toast.gone):
        toast._button.click()
    assert taken == [True]
    assert toast.isHidden()
    with qtbot.assertNotEmitted(toast.gone):
        toast.leave()


def test_a_new_one_sends_the_old_one_away(toast: Toast, qtbot: QtBot) -> None:
    toast.tell("One", "Undo", lambda: None)
    with qtbot.waitSignal(toast.gone):
        toast.tell("Two")
    assert toast.isVisible()
    assert toast.accessibleName() == "Two"
    assert not toast._button.isVisible()
    toast._acted()


def test_the_mouse_stops_its_time(toast: Toast) -> None:
    toast.tell("One")
    middle = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_the_focus_stops_its_time(toast: Toast, room: QWidget) -> None:
    field = room.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    toast.tell("One", "Undo", lambda: None)
    toast._button.setFocus()
    assert not toast._timer.isActive()
    field.setFocus()
    assert toast._timer.isActive()


def test_what_it_offered_can_be_undone_once_after_it_has_left(toast: Toast) -> None:
    undone: list[str] = []
    toast.offer("Deleted.", lambda: undone.append("one"))
    toast.leave()
    assert toast.undo()
    assert undone == ["one"]
    assert toast.accessibleName() == "It is undone."
    assert not toast.undo()
    toast.offer("Deleted.", lambda: undone.append("two"))
    toast._button.click()
    assert undone == ["one", "two"]
    assert toast.isHidden()
    assert not toast.undo()


def test_what_was_changed_since_is_not_undone_once_it_has_left(toast: Toast) -> None:
    undone: list[bool] = []
    toast.offer("Deleted.", lambda: undone.append(True))
    toast.forget()
    assert toast.undo()
    toast.offer("Deleted.", lambda: undone.append(True))
    toast.forget()
    toast.leave()
    assert not toast.undo()
    toast.offer("Deleted.", lambda: undone.append(True))
    toast.leave()
    toast.forget()
    assert not toast.undo()
    assert undone == [True]


def test_what_an_undo_tells_stays(toast: Toast) -> None:
    toast.offer("Restored.", lambda: toast.tell("The journal is as it was."))
    toast.undo()
    assert toast.accessibleName() == "The journal is as it was."


def test_a_notice_finds_the_place_of_its_window(toast: Toast, room: QWidget, look: Look) -> None:
    field = room.findChild(QLineEdit)
    assert field is not None
    notice(field, "Too long.")
    assert toast.accessibleName() == "Too long."
    notice(QWidget(), "Nowhere to stand.")
    assert toast.accessibleName() == "Too long."
