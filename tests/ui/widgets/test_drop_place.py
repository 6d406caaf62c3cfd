from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.drop_place import DropPlace
from creator_coach.ui.widgets.dropped import Dropped

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("accepted", [True, False])
def test_what_hangs_over_it_is_shown_and_what_falls_is_handed_on(qtbot: QtBot, accepted: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[object] = []
    DropPlace(widget, lambda _: accepted, told.append, told.append)
    source = QMimeData()
    source.setText("hej")
    enter = QDragEnterEvent(QPoint(3, 3), COPY, source, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    assert (enter.isAccepted(), told) == (accepted, [True] if accepted else [])
    QApplication.sendEvent(widget, QDragLeaveEvent())
    assert not any(told[-1:])
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(3, 3), COPY, source, LEFT, NONE))
    QApplication.sendEvent(widget, QDropEvent(QPointF(3, 3), COPY, source, LEFT, NONE))
    assert (told[-2:] == [False, Dropped("hej")]) is accepted
    assert (Dropped("hej") in told) is accepted
