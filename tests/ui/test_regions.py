"""The regions of a page: what lies in one, and what of it can be used first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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


def test_the_first_that_can_be_used_is_found_in_the_order_of_tab(window: QWidget) -> None:
    words, off, hidden, read, draft = QLabel("Words"), *(QPushButton(each) for each in ("1", "2", "3", "4"))
    for each in (words, off, hidden, read, draft):
        put(window, each)
    off.setEnabled(False)
    window.show()
    hidden.hide()
    assert regions.first(window, [window]) is read
    assert regions.first(window, [window], [read]) is draft
    assert regions.first(window, [words, off, hidden]) is None
    assert regions.first(window, []) is None
    QWidget.setTabOrder(draft, read)
    assert regions.first(window, [window]) is draft


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
    assert not regions.enter(window, [words])
    assert regions.enter(window, [words, read])
    assert read.hasFocus()
