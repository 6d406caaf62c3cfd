from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.text_field import TextField
from creator_coach.ui.widgets.toast import Toast

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Room:
    """A field in a window with a place for notices."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.field = TextField()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.toast = Toast(look, self.widget)
        self.widget.show()

    def hang(self, source: QMimeData) -> bool:
        event = QDragEnterEvent(QPoint(5, 5), COPY, source, LEFT, NONE)
        event.ignore()
        QApplication.sendEvent(self.field.viewport(), event)
        return event.isAccepted()

    def drop(self, source: QMimeData) -> None:
        self.hang(source)
        QApplication.sendEvent(self.field.viewport(), QDropEvent(QPointF(5, 5), COPY, source, LEFT, NONE))


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    return Room(qtbot, look)


def image() -> QMimeData:
    source = QMimeData()
    source.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return source


def test_a_text_file_falls_as_its_words_and_is_taken_back(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "ord.txt"
    file.write_text("Så där\ngör man", encoding="utf-8")
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(file))])
    source.setText(str(file))  # as a file manager has it
    room.drop(source)
    assert room.field.toPlainText() == "Så där\ngör man"
    room.field.undo()
    assert room.field.toPlainText() == ""


def test_it_shows_that_it_may_fall_and_that_no_longer(room: Room) -> None:
    source = QMimeData()
    source.setText("words")
    assert room.hang(source)
    assert room.field.property("aimed") is True
    QApplication.sendEvent(room.field.viewport(), QDragLeaveEvent())
    assert room.field.property("aimed") is False
    room.drop(source)
    assert room.field.property("aimed") is False
    assert room.field.toPlainText() == "words"


def test_a_picture_is_refused_and_nothing_is_lost(room: Room) -> None:
    room.field.setPlainText("mine")
    room.field.selectAll()
    QGuiApplication.clipboard().setMimeData(image())
    room.field.paste()
    assert room.field.toPlainText() == "mine"
    assert "A picture" in room.toast.accessibleName()
    room.toast.leave()
    room.drop(image())
    assert room.field.toPlainText() == "mine"
    assert room.toast.isVisible()


def test_where_nothing_may_be_written_nothing_falls(room: Room) -> None:
    room.field.setReadOnly(True)
    assert not room.hang(image())
    assert room.field.property("aimed") is not True
