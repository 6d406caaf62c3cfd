"""A message: headline and paragraphs, more or fewer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.message import Message


def test_paragraphs_come_and_go(qtbot: QtBot, look: Look) -> None:
    message = Message(look, "sheet")
    qtbot.addWidget(message)
    message.show_message("Head", ("One.", "Two.", "Three."))
    assert [label.text() for label in message.labels] == ["One.", "Two.", "Three."]
    message.show_message("", ("Only.",))
    assert [label.text() for label in message.labels] == ["Only."]
    assert message._headline.isHidden()
