from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.toast import Toast

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Room:
    """A field in a window with a place for notices."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.field = LineField()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.toast = Toast(look, self.widget)
        self.widget.show()

    def hang(self, source: QMimeData) -> bool:
        event = QDragEnterEvent(QPoint(5, 5), COPY, source, LEFT, NONE)
        event.ignore()
        QApplication.sendEvent(self.field, event)
        return event.isAccepted()

    def drop(self, source: QMimeData) -> None:
        self.hang(source)
        QApplication.sendEvent(self.field, QDropEvent(QPointF(5, 5), COPY, source, LEFT, NONE))


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    return Room(qtbot, look)


def words(text: str) -> QMimeData:
    source = QMimeData()
    source.setText(text)
    return source


def test_several_lines_become_one(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().setText("the sound\nand\r\n the light\n")
    qtbot.keyClick(room.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert room.field.text() == "the sound and the light"
    room.field.undo()
    assert room.field.text() == ""


def test_the_menu_pastes_in_the_same_way(room: Room) -> None:
    QGuiApplication.clipboard().setText("two\nlines")
    for _ in range(2):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4), room.field.mapToGlobal(QPoint(4, 4)))
        QApplication.sendEvent(room.field, event)
    assert room.field.menu is not None
    next(each for each in room.field.menu.actions() if each.objectName() == "edit-paste").trigger()
    assert room.field.text() == "two lines"
    room.field.menu.close()


def test_a_text_file_falls_as_its_words_where_it_is_dropped(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "ord.txt"
    file.write_text("Så där\ngör man", encoding="utf-8")
    source = words(str(file))
    source.setUrls([QUrl.fromLocalFile(str(file))])
    room.field.setText(".")
    room.field.selectAll()
    room.drop(source)
    assert "Så där gör man" in room.field.text()
    assert "." in room.field.text()


def test_a_picture_and_what_is_too_long_are_refused_and_nothing_is_lost(room: Room) -> None:
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    room.field.setMaxLength(6)
    room.field.setText("mine")
    room.field.selectAll()
    room.field.take(picture)
    assert "A picture" in room.toast.accessibleName()
    room.field.take(words("seven.."))
    assert "too long" in room.toast.accessibleName()
    assert room.field.text() == "mine"
    room.field.take(words("yours."))
    assert room.field.text() == "yours."


def test_it_shows_that_it_may_fall_and_that_no_longer(room: Room) -> None:
    assert room.hang(words("a"))
    assert room.field.property("aimed") is True
    QApplication.sendEvent(room.field, QDragLeaveEvent())
    assert room.field.property("aimed") is False
    assert not room.hang(QMimeData())
    room.field.setReadOnly(True)
    assert not room.hang(words("a"))
    room.field.take(words("a"))
    assert room.field.text() == ""


def test_keys_are_those_of_a_field(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.field, "so")
    assert room.field.text() == "so"
    assert room.field.event(QEvent(QEvent.Type.Leave))
