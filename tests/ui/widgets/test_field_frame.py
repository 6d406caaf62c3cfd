"""The frame of a large field."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.field_frame import FieldFrame


def test_the_ring_follows_the_focus_and_a_click_finds_the_field(qtbot: QtBot, look: Look) -> None:
    frame, field, hidden = FieldFrame(look), QLineEdit(), QLineEdit()
    qtbot.addWidget(frame)
    column = QVBoxLayout(frame)
    column.addWidget(hidden)
    column.addWidget(field)
    hidden.hide()
    frame.watch(hidden, field)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    field.clearFocus()
    frame.mousePressEvent(None)  # type: ignore[arg-type]
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: frame.lit)
    field.clearFocus()
    assert not frame.lit
    assert not frame.grab().isNull()
