"""Keeping a part of a comment."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.browser import EvidenceBrowser
from creator_coach.ui.widgets.mark_words import MarkWords
from creator_coach.ui.widgets.part_line import PartLine


def select(browser: EvidenceBrowser, start: int, end: int) -> None:
    cursor = browser.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)


def test_what_is_selected_is_kept_and_hidden_words_stay_hidden(look: Look, qtbot: QtBot) -> None:
    browser = EvidenceBrowser(look)
    line = PartLine(look, browser)
    qtbot.addWidget(browser)
    qtbot.addWidget(line)
    browser.set_words(MarkWords(browser).sheet())
    browser.show_text("So lovely, idiot", (Marked(Span(11, 16), Mark.INSULT),))
    assert not line.button.isEnabled()
    assert line.button.accessibleDescription()
    select(browser, 0, 9)
    assert line.button.isEnabled()
    assert not line.button.accessibleDescription()
    with qtbot.waitSignal(line.kept) as told:
        line.button.click()
    assert told.args == ["So lovely"]
    select(browser, 0, 12)
    with qtbot.waitSignal(line.kept) as told:
        line.button.click()
    assert "idiot" not in told.args[0]
    select(browser, 3, 3)
    assert not line.button.isEnabled()
    line.offer(offered=False)
    assert line.button.isHidden()
