"""The paste box: what is pasted is hidden at once and nowhere to be found; what is typed stays in sight."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.paste_box import PasteBox

NASTY = "Du är en jävla idiot och borde sluta"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(qtbot: QtBot, look: Look) -> PasteBox:
    made = PasteBox(look)
    made.set_title("Paste the comment")
    qtbot.addWidget(made)
    made.resize(660, 260)
    made.show()
    return made


def heard(box: PasteBox) -> list[str]:
    texts: list[str] = []
    box.text_changed.connect(texts.append)
    return texts


def paste(qtbot: QtBot, box: PasteBox, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    qtbot.keyClick(box._field, Qt.Key.Key_V, CONTROL)


def all_that_is_told(box: PasteBox) -> str:
    """Every word a widget of the box shows, or tells a reader of the screen."""
    told = []
    for widget in [box, *box.findChildren(QWidget)]:
        told += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None:
            told += [face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
            words = face.textInterface()
            if words is not None:
                told.append(words.text(0, words.characterCount()))
    return " ".join(told)


def test_a_paste_is_hidden_at_once(qtbot: QtBot, box: PasteBox) -> None:
    texts = heard(box)
    paste(qtbot, box, NASTY)
    assert texts == [NASTY]
    assert box.text == NASTY
    assert box.hidden_text
    assert not box._field.isVisible()
    assert box._field.toPlainText() == ""
    assert box.sentence == "8 word(s) pasted. The text is hidden."


def test_hidden_words_are_nowhere_to_be_found(qtbot: QtBot, box: PasteBox) -> None:
    paste(qtbot, box, NASTY)
    told = all_that_is_told(box)
    assert "idiot" not in told
    assert "8 word(s) pasted. The text is hidden." in told


def test_the_keyboard_is_on_the_veil_after_a_paste(qtbot: QtBot, box: PasteBox) -> None:
    box._field.setFocus()
    qtbot.waitUntil(lambda: box.lit)
    paste(qtbot, box, NASTY)
    assert box._veil.hasFocus()
    assert box.lit


def test_show_and_hide(qtbot: QtBot, box: PasteBox) -> None:
    texts = heard(box)
    box.receive(NASTY)
    qtbot.mouseClick(box._show, Qt.MouseButton.LeftButton)
    assert box._field.toPlainText() == NASTY
    assert box.sentence == "8 word(s) pasted."
    qtbot.mouseClick(box._hide, Qt.MouseButton.LeftButton)
    assert box.hidden_text
    assert box._field.toPlainText() == ""
    assert texts == [NASTY]


def test_typed_words_stay_in_sight_and_can_be_hidden(qtbot: QtBot, box: PasteBox) -> None:
    texts = heard(box)
    qtbot.keyClicks(box._field, "so bad")
    assert texts[-1] == "so bad"
    assert box.hidden_text is False
    assert box.sentence == "2 word(s)."
    assert [box.hide_text(), box.hide_text()] == [True, False]
    assert box._field.toPlainText() == ""


def test_nothing_to_hide(box: PasteBox) -> None:
    assert not box.hide_text()


def test_a_paste_into_typed_words_goes_where_the_cursor_is(qtbot: QtBot, box: PasteBox) -> None:
    box._field.insertPlainText("😀 sa  igen")
    cursor = box._field.textCursor()
    cursor.setPosition(6)
    box._field.setTextCursor(cursor)
    paste(qtbot, box, "det")
    assert box.text == "😀 sa det igen"
    assert box.hidden_text


def test_a_paste_replaces_what_is_marked(qtbot: QtBot, box: PasteBox) -> None:
    box._field.insertPlainText("old words")
    box._field.moveCursor(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    paste(qtbot, box, "new")
    assert box.text == "new"


def test_a_second_paste_comes_after_the_first(qtbot: QtBot, box: PasteBox) -> None:
    box.receive("one two\n")
    QGuiApplication.clipboard().setText("three")
    qtbot.keyClick(box._veil, Qt.Key.Key_V, CONTROL)
    assert box.text == "one two\n\nthree"
    assert box.hidden_text


def test_clear_and_undo(qtbot: QtBot, box: PasteBox) -> None:
    box.receive(NASTY)
    texts = heard(box)
    qtbot.mouseClick(box._clear, Qt.MouseButton.LeftButton)
    assert (box.text, box.sentence) == ("", "Cleared.")
    assert box._undo.isVisible()
    qtbot.mouseClick(box._undo, Qt.MouseButton.LeftButton)
    assert texts == ["", NASTY]
    assert box.hidden_text


def test_control_z_takes_a_clearing_back(qtbot: QtBot, box: PasteBox) -> None:
    box.receive(NASTY)
    qtbot.keyClick(box._veil, Qt.Key.Key_Delete)
    assert box.text == ""
    qtbot.keyClick(box._field, Qt.Key.Key_Z, CONTROL)
    assert box.text == NASTY


def test_control_z_takes_typing_back_before_a_clearing(qtbot: QtBot, box: PasteBox) -> None:
    box.receive(NASTY)
    box.clear_text()
    qtbot.keyClicks(box._field, "x")
    qtbot.keyClick(box._field, Qt.Key.Key_Z, CONTROL)
    assert box.text == ""
    qtbot.keyClick(box._field, Qt.Key.Key_Z, CONTROL)
    assert box.text == NASTY


def test_an_undo_with_nothing_cleared_does_nothing(qtbot: QtBot, box: PasteBox) -> None:
    texts = heard(box)
    qtbot.keyClick(box._field, Qt.Key.Key_Z, CONTROL)
    assert texts == []


def test_only_spaces_are_said_to_be_spaces(qtbot: QtBot, box: PasteBox) -> None:
    box.receive("  \n\t ")
    assert box.sentence == "Only blank space so far."
    assert not box.hidden_text
    assert box._clear.isVisible()


def test_set_text_tells_no_one(box: PasteBox) -> None:
    texts = heard(box)
    box.set_text(NASTY)
    assert (texts, box.hidden_text) == ([], True)
    box.set_text("")
    assert box.sentence == "The text is hidden when you paste it"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\0b", "ab"),
        ("שלום, מה שלומך", "שלום, מה שלומך"),
        ("😀" * 4_000, "😀" * 4_000),
        ("ord " * 25_000, "ord " * 25_000),
        ("a" * 100_000, "a" * 100_000),
        ("<b onclick='x'>hej</b>", "<b onclick='x'>hej</b>"),
    ],
    ids=["nul", "right-to-left", "emoji", "long", "endless word", "markup"],
)
def test_hard_texts_are_taken_in_and_shown_within_a_second(qtbot: QtBot, box: PasteBox, raw: str, kept: str) -> None:
    start = time.perf_counter()
    box.receive(raw) if "\0" not in raw else box.set_text(raw)
    box.grab()
    box.show_text()
    box.grab()
    taken = time.perf_counter() - start
    assert box.text == kept
    assert box._field.toPlainText() == kept
    assert taken < 1.0


def test_half_a_character_becomes_a_mark_that_can_be_kept(box: PasteBox) -> None:
    box.set_text("a\ud800b")
    assert box.text == "a\ufffdb"


def test_a_long_text_says_how_it_is_read(box: PasteBox) -> None:
    box.receive("ord " * 5_000)
    assert box.sentence.startswith("5,000 word(s) pasted. The text is hidden. That is long:")


def drop(box: PasteBox, source: QMimeData) -> bool:
    spot, act = QPointF(30, 30), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(spot.toPoint(), act, source, button, keys)
    entering.ignore()
    QApplication.sendEvent(box, entering)
    taken = entering.isAccepted()
    dropping = QDropEvent(spot, act, source, button, keys)
    QApplication.sendEvent(box, dropping)
    return taken


def test_a_drop_is_hidden_too(box: PasteBox) -> None:
    source = QMimeData()
    source.setText(NASTY)
    assert drop(box, source)
    assert (box.text, box.hidden_text) == (NASTY, True)


def test_a_picture_is_not_taken(box: PasteBox) -> None:
    source = QMimeData()
    source.setData("image/png", b"\x89PNG")
    assert not drop(box, source)
    assert box.text == ""
    assert not box._field.canInsertFromMimeData(source)
    box._field.insertFromMimeData(source)
    assert box.text == ""


def test_a_click_beside_the_words_goes_to_the_field(qtbot: QtBot, box: PasteBox) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomLeft() + box.rect().topLeft())
    box.mousePressEvent(None)  # type: ignore[arg-type]
    assert box._field.hasFocus()
    box.receive(NASTY)
    box.mousePressEvent(None)  # type: ignore[arg-type]
    assert box._veil.hasFocus()


def test_a_link_by_itself_is_handed_on_and_the_box_stays_as_it_was(qtbot: QtBot, box: PasteBox) -> None:
    paste(qtbot, box, NASTY)
    with qtbot.waitSignal(box.link_received) as got:
        source = QMimeData()
        source.setUrls([QUrl("https://youtu.be/abc")])
        assert drop(box, source)
    assert got.args == ["https://youtu.be/abc"]
    assert box.text == NASTY
    assert box.sentence == "The link is kept with the comment. Now paste the comment itself."
    paste(qtbot, box, "more")
    assert box.sentence == "9 word(s) pasted. The text is hidden."


def test_a_picture_and_a_file_that_is_no_text_are_refused_in_words(box: PasteBox, tmp_path: Path) -> None:
    picture, other = QMimeData(), QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    (tmp_path / "a.bin").write_bytes(bytes(40))
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.bin"))])
    assert drop(box, picture)
    assert box.sentence.startswith("The words in a picture cannot be read here.")
    assert drop(box, other)
    assert box.sentence == "There is no text in that file. Nothing was taken in."
    assert box.text == ""


def test_a_text_file_is_taken_in_hidden(box: PasteBox, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NASTY, encoding="utf-8")
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    assert drop(box, source)
    assert (box.text, box.hidden_text) == (NASTY, True)


def test_the_ring_goes_out_when_the_drag_goes_elsewhere(box: PasteBox) -> None:
    box._field.clearFocus()
    source = QMimeData()
    source.setText("hej")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(box, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, source, left, none))
    assert box.lit
    QApplication.sendEvent(box, QDragLeaveEvent())
    assert not box.lit
