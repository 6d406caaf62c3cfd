from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.sheet import CommentSheet
from tests.ui import samples

Reason = QContextMenuEvent.Reason


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> CommentSheet:
    made = CommentSheet(look)
    qtbot.addWidget(made)
    made.resize(480, 500)
    entry, _said = samples.feedback_sv()
    made.show_reading(entry.text, entry.reading)
    made.show()
    qtbot.waitExposed(made)
    return made


def menu(sheet: CommentSheet, at: QPoint | None) -> QMenu:
    """The menu by a right click at a place, or by key."""
    browser = sheet.browser
    if at is None:
        event = QContextMenuEvent(Reason.Keyboard, QPoint(1, 1), browser.mapToGlobal(QPoint(1, 1)))
        QApplication.sendEvent(browser, event)
    else:
        viewport = browser.viewport()
        QApplication.sendEvent(viewport, QContextMenuEvent(Reason.Mouse, at, viewport.mapToGlobal(at)))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def names(made: QMenu) -> list[str]:
    return [each.text() for each in made.actions()]


def pick(made: QMenu, name: str) -> None:
    next(each for each in made.actions() if each.text() == name).trigger()
    made.close()


def test_by_key_it_is_about_the_word_in_focus(sheet: CommentSheet) -> None:
    browser = sheet.browser
    browser._focus_on(browser.veils[0])
    pick(menu(sheet, None), "Show this word")
    assert browser.revealed == frozenset(browser.veils[:1])
    pick(menu(sheet, None), "Hide this word")
    assert not browser.revealed


def test_by_mouse_it_is_about_the_word_under_it(sheet: CommentSheet) -> None:
    browser = sheet.browser
    cursor = QTextCursor(browser.document())
    cursor.setPosition(browser._paper.shown.place(browser.veils[0])[0])
    on_the_word = browser.cursorRect(cursor).center() + QPoint(6, -4)
    made = menu(sheet, on_the_word)
    assert names(made)[:2] == ["Show this word", "Show hidden words"]
    made.close()
    made = menu(sheet, QPoint(browser.width() - 2, browser.height() - 2))
    assert "Show this word" not in names(made)
    made.close()


def test_what_is_copied_is_masked(sheet: CommentSheet) -> None:
    browser = sheet.browser
    made = menu(sheet, QPoint(2, 2))
    assert "Copy" not in names(made)
    pick(made, "Select all")
    pick(menu(sheet, QPoint(2, 2)), "Copy")
    copied = QGuiApplication.clipboard().text()
    assert "[" in copied
    assert "idiot" not in copied
    browser.turn(browser.veils, reveal=True)
    pick(menu(sheet, QPoint(2, 2)), "Copy the comment, hard words masked")
    assert "idiot" not in QGuiApplication.clipboard().text()
    assert browser.words_of(Mark.INSULT)[0] in QGuiApplication.clipboard().text()


def test_the_buttons_of_the_sheet_are_on_it(sheet: CommentSheet) -> None:
    pick(menu(sheet, QPoint(2, 2)), "Show hidden words")
    assert "idiot" in sheet.browser.toPlainText()
