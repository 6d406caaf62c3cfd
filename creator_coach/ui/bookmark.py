"""Where on a page the person is: what has the focus, where the caret stands, how far it is scrolled. No words of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from creator_coach.ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`kind` and `number` name the widget with the focus: the how manieth of its class on the page; -1 for none.

    `anchor` and `caret` are the ends of what is selected there, equal if nothing is; `scrolled` is in pixels.
    """

    kind: str = ""
    number: int = -1
    anchor: int = 0
    caret: int = 0
    scrolled: int = 0


def bookmark(page: Page) -> Bookmark:
    """Where the person is on `page`."""
    scrolled = page.verticalScrollBar().value()
    focused = QApplication.focusWidget()
    if focused is None or not page.isAncestorOf(focused):
        return Bookmark(scrolled=scrolled)
    kind = type(focused).__name__
    return Bookmark(kind, _alike(page, kind).index(focused), *_caret(focused), scrolled)


def go_to(page: Page, mark: Bookmark) -> None:
    """Put focus, caret and scrolling on `page` where they were, as far as it is still the same."""
    alike = _alike(page, mark.kind)
    if 0 <= mark.number < len(alike):
        found = alike[mark.number]
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        _put_caret(found, mark.anchor, mark.caret)
    page.verticalScrollBar().setValue(mark.scrolled)


def _alike(page: Page, kind: str) -> list[QWidget]:
    return [each for each in page.findChildren(QWidget) if type(each).__name__ == kind]


def _caret(field: QWidget) -> tuple[int, int]:
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.textCursor().anchor(), field.textCursor().position()
    if isinstance(field, QLineEdit):
        return field.cursorPosition(), field.cursorPosition()
    return 0, 0


def _put_caret(field: QWidget, anchor: int, caret: int) -> None:
    if isinstance(field, QPlainTextEdit | QTextEdit):
        last = field.document().characterCount() - 1
        cursor = field.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        field.setCursorPosition(caret)
