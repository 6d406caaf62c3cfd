from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.intake.types import Columns, Format, Layout
from creator_coach.triage.types import BatchInfo, Counts
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.many_intake import ManyIntake

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.fixture
def intake(qtbot: QtBot, look: Look) -> ManyIntake:
    made = ManyIntake(look)
    qtbot.addWidget(made)
    made.show()
    made.retranslate()
    return made


def drop(intake: ManyIntake, source: QMimeData) -> None:
    QApplication.sendEvent(intake.box, QDragEnterEvent(QPoint(9, 9), COPY, source, LEFT, NONE))
    QApplication.sendEvent(intake.box, QDropEvent(QPointF(9, 9), COPY, source, LEFT, NONE))


def test_what_is_pasted_is_read_when_asked_and_then_gone(intake: ManyIntake, qtbot: QtBot) -> None:
    assert not intake.go.isEnabled()
    intake.box.receive("one\n\ntwo")
    with qtbot.waitSignal(intake.text_given) as given:
        intake.go.click()
    assert given.args == ["one\n\ntwo"]
    intake.clear()
    assert (intake.box.text, intake.go.isEnabled()) == ("", False)


def test_a_file_is_chosen_or_dropped_as_a_file(
    intake: ManyIntake, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/a/comments.csv", ""))
    with qtbot.waitSignal(intake.file_given) as given:
        intake.choose.click()
    assert given.args == [Path("/a/comments.csv")]
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/a/other.json")])
    with qtbot.waitSignal(intake.file_given) as given:
        drop(intake, source)
    assert given.args == [Path("/a/other.json")]
    words = QMimeData()
    words.setText("one\n\ntwo")
    drop(intake, words)
    assert intake.box.text == "one\n\ntwo"


def test_nothing_is_given_when_no_file_is_chosen(
    intake: ManyIntake, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(intake.file_given):
        intake.choose.click()


def test_the_column_is_asked_for(intake: ManyIntake, qtbot: QtBot) -> None:
    intake.ask_for_column(Layout(Format.TABLE, columns=Columns(width=2), headings=("Aa", "")))
    assert [intake.columns.itemText(at) for at in range(2)] == ["Aa", "2"]
    intake.columns.setCurrentIndex(1)
    with qtbot.waitSignal(intake.column_given) as given:
        intake.go_on.click()
    assert given.args == [1]
    intake.box.receive("x")
    assert not intake.columns.isVisible()


def test_earlier_ones_are_opened_gone_on_with_and_removed(intake: ManyIntake, qtbot: QtBot) -> None:
    done, begun = Counts(12, 12, whole=True), Counts(12, 3, whole=True)
    intake.show_batches([BatchInfo("a", "comments.csv", NOW, done), BatchInfo("b", "", NOW, begun)])
    assert [row.open_button.text() for row in intake.rows] == ["Open", "Go on"]
    assert intake.rows[0].name.text() == "comments.csv"
    assert intake.rows[1].name.text().startswith("Pasted ")
    assert "3 of 12 read" in intake.rows[1].state.text()
    with qtbot.waitSignal(intake.opened) as opened:
        intake.buttons()[0].click()
    with qtbot.assertNotEmitted(intake.delete_asked):
        intake.rows[1].delete.click()
    with qtbot.waitSignal(intake.delete_asked) as gone:
        intake.rows[1].delete.click()
    assert (opened.args, gone.args) == (["a"], ["b"])
    intake.show_batches([])
    assert intake.rows == []


def test_what_could_not_be_taken_in_is_said_until_something_changes(intake: ManyIntake) -> None:
    intake.tell("No.")
    assert intake.told.isVisible()
    intake.box.receive("x")
    assert not intake.told.isVisible()
