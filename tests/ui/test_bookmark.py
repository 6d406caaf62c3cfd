"""Where on a page the person is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.bookmark import Bookmark, bookmark, go_to
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look


def made(look: Look, qtbot: QtBot) -> Page:
    """A page with two fields of each kind, a button, and more room than can be seen."""
    page = Page(look)
    column = QVBoxLayout(page.body)
    for field in (QPlainTextEdit(), QPlainTextEdit(), QLineEdit(), QLineEdit(), QPushButton("Go")):
        if isinstance(field, QPlainTextEdit):
            field.setPlainText("some words of mine")
            field.setMinimumHeight(600)
        elif isinstance(field, QLineEdit):
            field.setText("some words of mine")
        column.addWidget(field)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_caret_selection_and_scrolling_come_back_on_a_page_like_it(look: Look, qtbot: QtBot) -> None:
    first = made(look, qtbot)
    field = first.findChildren(QPlainTextEdit)[1]
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(10, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    first.verticalScrollBar().setValue(300)
    mark = bookmark(first)
    assert "words" not in repr(mark)
    second = made(look, qtbot)
    go_to(second, mark)
    again = second.findChildren(QPlainTextEdit)[1]
    assert QApplication.focusWidget() is again
    assert (again.textCursor().anchor(), again.textCursor().position()) == (5, 10)
    assert second.verticalScrollBar().value() == 300


def test_in_a_line_and_on_a_button(look: Look, qtbot: QtBot) -> None:
    first, second = made(look, qtbot), made(look, qtbot)
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    line = first.findChildren(QLineEdit)[1]
    line.setFocus()
    line.setCursorPosition(4)
    mark = bookmark(first)
    go_to(second, mark)
    assert second.findChildren(QLineEdit)[1].cursorPosition() == 4
    first.findChildren(QPushButton)[0].setFocus()
    assert bookmark(first).kind == "QPushButton"


@pytest.mark.parametrize(
    "mark", [Bookmark(), Bookmark("QDial", 0, 3, 3, 0), Bookmark("QPlainTextEdit", 7, 900, 900, 0)]
)
def test_what_is_not_there_any_more_is_left_out(look: Look, qtbot: QtBot, mark: Bookmark) -> None:
    page = made(look, qtbot)
    before = QApplication.focusWidget()
    go_to(page, mark)
    assert QApplication.focusWidget() is before


def test_a_shorter_text_keeps_the_caret_at_its_end(look: Look, qtbot: QtBot) -> None:
    page = made(look, qtbot)
    go_to(page, Bookmark("QPlainTextEdit", 0, 900, 901, 0))
    assert page.findChildren(QPlainTextEdit)[0].textCursor().position() == len("some words of mine")
