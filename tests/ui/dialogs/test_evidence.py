"""The sheet of the evidence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.evidence import EvidenceDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless

ONE, TWO = Path("a/one.png"), Path("b/two.jpg")


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> EvidenceDialog:
    made = EvidenceDialog(look)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(dialog: EvidenceDialog, qtbot: QtBot) -> list[object]:
    with qtbot.waitSignal(dialog.asked) as told:
        dialog.go.click()
    return list(told.args or [])


def test_a_folder_without_pictures_is_what_there_is_at_first(dialog: EvidenceDialog, qtbot: QtBot) -> None:
    assert asked(dialog, qtbot) == [(), False]
    assert not dialog.list.isVisible()
    assert nameless(dialog) == []
    assert dialog.isVisible()


def test_pictures_are_chosen_once_each_and_taken_away(
    dialog: EvidenceDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ONE), str(TWO)], ""))
    dialog.add.click()
    dialog.add.click()
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["one.png", "two.jpg"]
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    dialog.zip.click()
    assert asked(dialog, qtbot) == [(TWO,), True]
    assert nameless(dialog) == []


def test_with_none_chosen_none_is_taken_away(dialog: EvidenceDialog) -> None:
    dialog.take(ONE)
    dialog.list.setCurrentRow(-1)
    assert not dialog.remove.isEnabled()
    dialog._drop()
    assert dialog.pictures == [ONE]


def test_what_fails_is_told_until_something_is_changed(dialog: EvidenceDialog) -> None:
    dialog.tell("No room.")
    assert dialog.told.isVisible()
    dialog.take(ONE)
    assert not dialog.told.isVisible()


def test_pictures_are_dropped_and_anything_else_is_said_to_be_none(dialog: EvidenceDialog) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/a/one.PNG"), QUrl.fromLocalFile("/a/notes.txt")])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, source, left, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    assert dialog._name.text() == "Let go here to add them"
    QApplication.sendEvent(dialog, QDragLeaveEvent())
    assert dialog._name.text() == "Pictures to go with it, if you have any"
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(9, 9), copy, source, left, none))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), copy, source, left, none))
    assert dialog.pictures == [Path("/a/one.PNG")]
    assert dialog.told.text() == "Only pictures and PDF files that are saved on this computer can be added."
    words = QMimeData()
    words.setText("hej")
    refused = QDragEnterEvent(QPoint(9, 9), copy, words, left, none)
    refused.ignore()
    QApplication.sendEvent(dialog, refused)
    assert not refused.isAccepted()


def test_pictures_are_pasted_and_one_that_is_no_file_is_told_of(dialog: EvidenceDialog, qtbot: QtBot) -> None:
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/one.png")])
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for source in (QMimeData(), files, picture):
        QGuiApplication.clipboard().setMimeData(source)
        qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pictures == [Path("/a/one.png")]
    assert "saved on this computer" in dialog.told.text()
