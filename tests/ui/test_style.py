"""The focus ring."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QComboBox, QFocusFrame, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.style import FocusRing, wants_ring
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button, chip


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    ring = FocusRing(look, made)
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    first, second = button(look, "primary"), chip(look)
    first.setText("Read")
    second.setText("sad")
    for each in (first, second, QLineEdit(), QComboBox()):
        column.addWidget(each)
    qtbot.addWidget(made)
    made.resize(300, 260)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    # At once, or it would ring what the next test focuses.
    ring.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def child(form: QWidget, place: int) -> QWidget:
    layout = form.layout()
    assert layout is not None
    item = layout.itemAt(place)
    assert item is not None
    found = item.widget()
    assert found is not None
    return found


def frames(form: QWidget) -> list[QFocusFrame]:
    return [each for each in form.findChildren(QFocusFrame) if each.isVisible()]


def test_the_ring_lies_two_pixels_outside(form: QWidget, look: Look, qtbot: QtBot) -> None:
    target = child(form, 0)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(frames(form)) == 1)
    picture = form.grab().toImage()
    middle = target.geometry().center().y()
    ring, gap = QColor(look.theme.hex("focus")), QColor(look.theme.hex("bg"))
    left = target.geometry().left()
    assert picture.pixelColor(left - 3, middle) == ring
    assert picture.pixelColor(left - 1, middle) == gap


def test_the_ring_moves_nothing(form: QWidget) -> None:
    before = [child(form, place).geometry() for place in range(4)]
    child(form, 1).setFocus(Qt.FocusReason.TabFocusReason)
    assert [child(form, place).geometry() for place in range(4)] == before


def test_there_is_one_ring_at_a_time(form: QWidget, qtbot: QtBot) -> None:
    for place in range(4):
        child(form, place).setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda place=place: [each.widget() for each in frames(form)] == [child(form, place)])  # type: ignore[misc]


def test_the_mouse_rings_fields_only(qapp: QGuiApplication) -> None:
    assert wants_ring(QLineEdit(), by_mouse=True) is False  # it is a window of its own here
    holder = QWidget()
    assert wants_ring(QLineEdit(holder), by_mouse=True)
    assert not wants_ring(QWidget(holder), by_mouse=True)
    assert wants_ring(QWidget(holder), by_mouse=False)


def test_headings_and_those_who_paint_their_own_have_none(qapp: QGuiApplication) -> None:
    holder = QWidget()
    assert not wants_ring(None, by_mouse=False)
    assert not wants_ring(QLabel(holder), by_mouse=False)
    painter = QWidget(holder)
    painter.setProperty("ring", False)
    assert not wants_ring(painter, by_mouse=False)


def test_a_page_may_go_with_its_ring(form: QWidget, look: Look, qtbot: QtBot) -> None:
    child(form, 0).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(frames(form)) == 1)
    target = child(form, 0)
    target.setParent(None)
    target.deleteLater()
    child(form, 0).setFocus(Qt.FocusReason.TabFocusReason)
    look.use("dark", 100)
