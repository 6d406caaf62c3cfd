"""The language of the comment, and the way to the other one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.language_line import LanguageLine


@pytest.mark.parametrize(
    ("language", "told", "offered"),
    [
        ("sv", "Read as Swedish.", ["en"]),
        ("en", "Read as English.", ["sv"]),
        ("unsure", "The language is not clear.", ["sv", "en"]),
        ("de", "If that is wrong:", ["sv", "en"]),
    ],
)
def test_what_is_told_and_offered(qtbot: QtBot, look: Look, language: str, told: str, offered: list[str]) -> None:
    line = LanguageLine(look)
    qtbot.addWidget(line)
    line.show_language(language)
    assert line._label.text() == told
    assert [name for name, each in line.buttons.items() if not each.isHidden()] == offered
    with qtbot.waitSignal(line.chosen) as chosen:
        line.buttons[offered[0]].click()
    assert chosen.args == [offered[0]]
