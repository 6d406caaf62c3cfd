"""A title and tags of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractProxyModel, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.labels import LabelEditor, Tags, tags_in
from tests.ui.geometry import nameless


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("ljudet, längden", ("ljudet", "längden")),
        ("#sound,  long   videos ,Sound", ("sound", "long videos")),
        ("one\ntwo", ("one", "two")),
        ("# , #x", ("x",)),
    ],
)
def test_tags_stand_between_commas(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_in(typed) == tags


@pytest.fixture
def editor(look: Look, qtbot: QtBot) -> LabelEditor:
    made = LabelEditor(look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_begins_with_what_there_is(editor: LabelEditor) -> None:
    editor.begin("Torpet", ("ljudet", "längden"))
    assert editor.tags.text() == "ljudet, längden"
    assert editor.asked == ("Torpet", ("ljudet", "längden"))
    assert nameless(editor) == []


def test_enter_and_the_button_keep_it(editor: LabelEditor, qtbot: QtBot) -> None:
    editor.begin("", ())
    editor.title.setText("  Del \t 3 ")
    editor.tags.setText("sound,")
    for act in (
        editor.keep.click,
        lambda: qtbot.keyClick(editor.title, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(editor.tags, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(editor.changed) as told:
            act()
        assert told.args == ["Del 3", ("sound",)]


def test_it_can_be_left(editor: LabelEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.left):
        editor._leave.click()


def test_tags_are_completed_one_after_another(editor: LabelEditor) -> None:
    editor.offer(["sound", "length", "Sofia"])
    editor.tags.setText("length, SO")
    assert completions(editor, "SO") == {"length, Sofia", "length, sound"}
    editor.tags.setText("le")
    assert completions(editor, "le") == {"length"}


def completions(editor: LabelEditor, last: str) -> set[str]:
    completer = editor.tags.completer()
    assert completer.splitPath(editor.tags.text()) == [last]
    completer.setCompletionPrefix(editor.tags.text())
    offered = completer.completionModel()
    assert isinstance(offered, QAbstractProxyModel)
    rows = (offered.mapToSource(offered.index(row, 0)) for row in range(completer.completionCount()))
    return {completer.pathFromIndex(row) for row in rows}


def test_tags_are_shown_one_after_another(qtbot: QtBot, look: Look) -> None:
    shown = Tags()
    qtbot.addWidget(shown)
    shown.show_tags(("one", "<b>two</b>"))
    assert [label.text() for label in shown.findChildren(QLabel)] == ["one", "<b>two</b>"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown.findChildren(QLabel))
    shown.show_tags(())
    assert shown.tags == ()
    assert shown.isHidden()
