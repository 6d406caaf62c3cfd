from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.file_place import FilePlace, files_in

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def hang(widget: QWidget, source: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(3, 3), COPY, source, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_files_are_named_and_words_are_left_to_others(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    place = FilePlace(widget)
    told: list[object] = []
    place.given.connect(told.append)
    place.aimed.connect(told.append)
    words = QMimeData()
    words.setText("hej")
    assert not hang(widget, words)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/one.png"), QUrl("https://example.org/two.png")])
    assert hang(widget, files)
    QApplication.sendEvent(widget, QDragLeaveEvent())
    assert hang(widget, files)
    drop = QDropEvent(QPointF(3, 3), COPY | Qt.DropAction.MoveAction, files, LEFT, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(widget, drop)
    assert told == [True, False, True, False, (Path("/a/one.png"),)]
    assert drop.dropAction() is COPY


def test_a_picture_that_is_no_file_falls_too_so_that_it_can_be_told_of(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    FilePlace(widget)
    assert hang(widget, picture)
    assert files_in(picture) == files_in(None) == ()
