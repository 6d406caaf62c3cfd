from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.dropped import LARGEST
from creator_coach.ui.widgets.taking import Taking, copied, may_hold
from creator_coach.ui.widgets.toast import Toast


class Room:
    """A field in a window with a place for notices."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.field = QWidget()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.toast = Toast(look, self.widget)
        self.widget.show()
        self.taking = Taking(self.field)


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    return Room(qtbot, look)


def files(*paths: Path) -> QMimeData:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return source


def test_words_come_as_plain_words(room: Room, tmp_path: Path) -> None:
    source = QMimeData()
    source.setHtml("<p>Så <b>där</b></p><p>&amp; sen</p>")
    assert room.taking.words(source) == "Så där\n& sen"
    source = QMimeData()
    source.setText("https://youtu.be/abc")
    assert room.taking.words(source) == "https://youtu.be/abc"
    file = tmp_path / "a.txt"
    file.write_text("Så där gör man", encoding="utf-8")
    assert room.taking.words(files(file)) == "Så där gör man"
    assert room.taking.words(None) == ""
    assert room.toast.isHidden()


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [("a.png", b"x", "A picture"), ("a.txt", b"a" * (LARGEST + 1), "too large"), ("a.txt", b"\0\1", "no text")],
)
def test_what_cannot_be_taken_in_is_told(room: Room, tmp_path: Path, name: str, raw: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(raw)
    assert room.taking.words(files(tmp_path / name)) == ""
    assert told in room.toast.accessibleName()


def test_what_has_no_room_is_told_and_left_out(room: Room) -> None:
    source = QMimeData()
    source.setText("words")
    assert room.taking.words(source, most=5) == "words"
    assert room.taking.words(source, most=4) == ""
    assert "too long" in room.toast.accessibleName()


def test_a_picture_is_looked_at_so_that_it_can_be_told_of() -> None:
    source = QMimeData()
    assert not may_hold(source)
    source.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert may_hold(source)


def test_whoever_it_came_from_keeps_theirs() -> None:
    source = QMimeData()
    source.setText("words")
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(1, 1), both, source, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    copied(event)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
