"""The field inside the paste box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.dropped import Dropped
from creator_coach.ui.widgets.paste_field import PasteField


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> PasteField:
    made = PasteField(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_paste_is_handed_on_not_put_in(qtbot: QtBot, field: PasteField) -> None:
    source = QMimeData()
    source.setHtml("<b>hej</b>")
    with qtbot.waitSignal(field.received, timeout=500) as got:
        field.insertFromMimeData(source)
    assert got.args == [Dropped("hej")]
    assert field.toPlainText() == ""


def test_an_undo_past_the_start_is_told(qtbot: QtBot, field: PasteField) -> None:
    field.fill("")
    with qtbot.waitSignal(field.undone_past_start, timeout=500):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "a")
    with qtbot.assertNotEmitted(field.undone_past_start):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_an_endless_word_may_break_anywhere(field: PasteField) -> None:
    field.fill("a" * 1_000)
    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    field.fill("a b")
    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    assert field.textCursor().position() == 3


def test_direction_follows_the_words(field: PasteField) -> None:
    assert field.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LayoutDirectionAuto
