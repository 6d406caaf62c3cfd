"""Emptying a layout takes its widgets off the screen at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.layouts import emptied


def test_widgets_and_spaces_are_gone(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(QLabel("a"))
    column.addStretch(1)
    emptied(column)
    assert column.count() == 0
    assert holder.findChildren(QLabel) == []
