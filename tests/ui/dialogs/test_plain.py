"""What the dialogs have in common."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.plain import PlainDialog
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
