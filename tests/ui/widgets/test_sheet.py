"""The comment sheet: veiled or folded until asked, told in words, and kept as the person has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.sheet import CommentSheet
from tests.ui import samples


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> CommentSheet:
    made = CommentSheet(look)
    qtbot.addWidget(made)
    made.resize(480, 500)
    entry, _said = samples.feedback_sv()
    made.show_reading(entry.text, entry.reading)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_button_shows_all_hidden_words_and_hides_them_again(sheet: CommentSheet, qtbot: QtBot) -> None:
    assert "idiot" not in sheet.browser.toPlainText()
    qtbot.mouseClick(sheet._show, Qt.MouseButton.LeftButton)
    assert "idiot" in sheet.browser.toPlainText()
    assert sheet._show.text() == "Hide the words again"
    qtbot.mouseClick(sheet._show, Qt.MouseButton.LeftButton)
    assert "idiot" not in sheet.browser.toPlainText()


def test_the_legend_counts_and_takes_marks_away(sheet: CommentSheet, qtbot: QtBot) -> None:
    keys = sheet.legend.keys
    assert {mark: key.count for mark, key in keys.items() if key.isVisible()} == {
        Mark.WORK: 2,
        Mark.REQUEST: 1,
        Mark.ABSOLUTE: 2,
        Mark.FEELING: 2,
        Mark.INSULT: 1,
    }
    before = sheet.browser.grab().toImage()
    qtbot.mouseClick(keys[Mark.WORK], Qt.MouseButton.LeftButton)
    assert sheet.browser.grab().toImage() != before
    qtbot.mouseClick(keys[Mark.WORK], Qt.MouseButton.LeftButton)
    assert sheet.browser.grab().toImage() == before
    qtbot.mouseClick(keys[Mark.INSULT], Qt.MouseButton.LeftButton)
    assert "idiot" in sheet.browser.toPlainText()
    assert sheet.veil_all() is True
    assert keys[Mark.INSULT].isChecked()


def test_the_same_comment_again_leaves_what_is_revealed(sheet: CommentSheet) -> None:
    entry, _said = samples.feedback_sv()
    sheet.toggle_veils()
    sheet.show_reading(entry.text, entry.reading)
    assert sheet.browser.revealed
    other, _said = samples.feedback_en()
    sheet.show_reading(other.text, other.reading)
    assert not sheet.browser.revealed


def test_what_a_screen_reader_is_told_has_masks_and_marks(sheet: CommentSheet) -> None:
    told = sheet.browser.accessibleDescription()
    assert "idiot" not in told
    assert "[hidden: insult]" in told
    assert "Request: Gör en kort version" in told
    assert sheet.masked(Span(0, 11)) == "Herregud va"


def test_a_folded_comment_shows_only_how_long_it_is(sheet: CommentSheet, qtbot: QtBot) -> None:
    entry, said = samples.attack()
    sheet.show_reading(entry.text, entry.reading, folded=True)
    sheet.set_fold_remark(said.why)
    assert sheet.folded
    assert not sheet.browser.isVisible()
    assert said.why in sheet._row._note.text()
    qtbot.mouseClick(sheet._row._button, Qt.MouseButton.LeftButton)
    assert sheet.browser.isVisible()
    assert "Patetisk" not in sheet.browser.toPlainText()
    assert sheet.veil_all() is True
    assert sheet.folded
    assert sheet.veil_all() is False
    sheet._unfold()
    qtbot.mouseClick(sheet._fold, Qt.MouseButton.LeftButton)
    assert sheet.folded


def test_a_person_who_wants_no_veils_gets_none(sheet: CommentSheet) -> None:
    sheet.set_veiling(False)
    assert "idiot" in sheet.browser.toPlainText()
    assert sheet.veil_all() is False
    other, _said = samples.feedback_en()
    sheet.show_reading(other.text, other.reading)
    assert "clown" in sheet.browser.toPlainText()


def test_a_comment_nobody_read_has_no_legend(sheet: CommentSheet) -> None:
    sheet.show_reading("hej", None)
    assert not sheet.legend.isVisible()
    assert not sheet._show.isVisible()
    sheet.set_style("brass")
    assert sheet.property("card") == "brass"
    sheet.frame((Span(0, 2),))
    assert sheet.browser._framed == (Span(0, 2),)
