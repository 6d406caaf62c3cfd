"""What the dialogs have in common."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.plain import EDGE, PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from tests.ui.geometry import clipped


@pytest.mark.parametrize("size", [100, 200])
def test_it_is_as_high_as_its_words(look: Look, qtbot: QtBot, size: int) -> None:
    look.use("light", size)
    dialog = PlainDialog(400)
    qtbot.addWidget(dialog)
    words = text.label("body")
    words.setText("One of many words that take their room. " * 12)
    dialog.column.addWidget(words)
    first, last = QPushButton("No"), QPushButton("Yes")
    dialog.add_buttons(first, last)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert clipped(dialog) == []
    assert last.isDefault()
    assert dialog.windowTitle() == "Creator Coach"


@pytest.mark.parametrize("size", [100, 200])
def test_it_is_never_larger_than_the_window_behind_and_the_buttons_stay_in_sight(
    look: Look, qtbot: QtBot, size: int
) -> None:
    look.use("light", size)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 560)
    dialog = PlainDialog(900, window)
    words = text.label("body")
    words.setText("One of many words that take their room. " * 60)
    dialog.column.addWidget(words)
    last = QPushButton("Yes")
    dialog.add_buttons(last)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.width() <= 760 - 2 * EDGE
    assert dialog.height() <= 560 - 2 * EDGE
    assert clipped(dialog) == []
    assert last.mapTo(dialog, last.rect().bottomLeft()).y() < dialog.height()


def test_it_grows_with_what_comes_into_it(look: Look, qtbot: QtBot) -> None:
    dialog = PlainDialog(400)
    qtbot.addWidget(dialog)
    told = text.label("body")
    dialog.column.addWidget(told)
    dialog.add_buttons(QPushButton("Yes"))
    dialog.show()
    qtbot.waitExposed(dialog)
    before = dialog.height()
    told.setText("Why it could not be done, in as many words as that takes. " * 8)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert clipped(dialog) == []
