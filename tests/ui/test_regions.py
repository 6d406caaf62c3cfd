"""The regions of a page: what lies in one, and what of it can be used first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from creator_coach.ui import regions


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def put(window: QWidget, widget: QWidget) -> QWidget:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    return widget


def test_the_first_that_can_be_used_is_found_in_the_order_it_was_laid_out(window: QWidget) -> None:
    words, off, hidden, read, draft = QLabel("Words"), *(QPushButton(each) for each in ("1", "2", "3", "4"))
    for each in (words, off, hidden, read, draft):
        put(window, each)
    off.setEnabled(False)
    window.show()
    hidden.hide()
    assert regions.first([window]) is read
    assert regions.first([window], [read]) is draft
    assert regions.first([words, off, hidden]) is None
    assert regions.first([]) is None


def test_what_was_passed_on_the_way_may_go_and_the_rest_lives_on(window: QWidget) -> None:
    gone, sheet = QPushButton(), QTextBrowser()
    held = sheet.document()
    for each in (gone, sheet):
        put(window, each)
    window.show()
    assert regions.first([window], [gone]) is sheet
    gone.setParent(None)
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert isValid(held)


def test_what_lies_in_a_part_is_held_by_it(window: QWidget) -> None:
    side = put(window, QWidget())
    inside, outside = QPushButton(side), put(window, QPushButton())
    assert regions.holds([side], side)
    assert regions.holds([side], inside)
    assert not regions.holds([side], outside)
    assert not regions.holds([], inside)


def test_a_region_is_entered_if_there_is_anything_to_enter(window: QWidget, qtbot: QtBot) -> None:
    words, read = put(window, QLabel("Words")), put(window, QPushButton())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not regions.enter([words])
    assert regions.enter([words, read])
    assert read.hasFocus()
