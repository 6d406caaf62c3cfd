"""What Ctrl+Z takes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.undoing import undo
from creator_coach.ui.widgets.toast import Toast


class Part(QWidget):
    """Part of a page that did one thing."""

    def __init__(self) -> None:
        super().__init__()
        self.done = True
        self.button = QPushButton("Go", self)

    def undo_last(self) -> bool:
        was, self.done = self.done, False
        return was


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_first_where_the_focus_is_and_then_what_was_told_of(room: QWidget, look: Look) -> None:
    part, toast, undone = Part(), Toast(look, room), []
    layout = room.layout()
    assert layout is not None
    layout.addWidget(part)
    part.button.setFocus()
    toast.offer("Deleted.", lambda: undone.append(True))
    assert undo(toast)
    assert (part.done, undone) == (False, [])
    assert undo(toast)
    assert undone == [True]
    assert not undo(toast)


def test_without_a_focus_there_is_still_what_was_told_of(room: QWidget, look: Look) -> None:
    toast = Toast(look, room)
    assert not undo(toast)
    toast.offer("Deleted.", lambda: None)
    assert undo(toast)
