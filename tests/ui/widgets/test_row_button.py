"""A button with words of its own inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.row_button import RowButton


def test_as_large_as_what_is_in_it(look: Look, qtbot: QtBot) -> None:
    row = RowButton()
    qtbot.addWidget(row)
    empty = row.sizeHint(), row.minimumSizeHint(), row.heightForWidth(100)
    words = text.label("body")
    words.setText("Many words that stand in one line or in several, as there is room for them. " * 3)
    QVBoxLayout(row).addWidget(words)
    row.hold()
    assert (row.sizeHint(), row.minimumSizeHint(), row.heightForWidth(100)) != empty
    assert row.hasHeightForWidth()
    assert row.heightForWidth(150) > row.heightForWidth(600) > words.fontMetrics().height()
    assert row.minimumSizeHint().width() < row.sizeHint().width()


def test_pressed_wherever_it_is_pressed(look: Look, qtbot: QtBot) -> None:
    row, words = RowButton(), text.label("body")
    qtbot.addWidget(row)
    words.setText("Words")
    QVBoxLayout(row).addWidget(words)
    row.hold()
    row.show()
    with qtbot.waitSignal(row.clicked):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=words.geometry().center())
    assert words.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
