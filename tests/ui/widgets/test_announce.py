"""What is said aloud."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.announce import announce


def test_words_are_said_and_silence_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Saved")
    announce(widget, "")
    (event,) = said
    assert isinstance(event, QAccessibleAnnouncementEvent)
    assert (event.message(), event.object()) == ("Saved", widget)
