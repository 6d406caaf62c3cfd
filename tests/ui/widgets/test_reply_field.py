"""The field of a reply: marks that stay with their words, and swaps that can be undone."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.reply_field import ReplyField

TEXT = "Tack 😊. Om du hade orkat titta klart finns det en lista."
JAB = "Om du hade orkat titta klart"


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> ReplyField:
    made = ReplyField(look)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    made.set_text(TEXT)
    return made


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_marks_count_as_qt_does_and_stay_with_their_words(field: ReplyField) -> None:
    field.mark([span(JAB)])
    assert field.marked == [JAB]
    field.moveCursor(field.textCursor().MoveOperation.Start)
    field.insertPlainText("Hej! ")
    assert field.marked == [JAB]


def test_a_mark_over_two_lines_has_a_box_on_each(field: ReplyField) -> None:
    field.mark([span(JAB)])
    boxes = field.boxes()
    assert len(boxes) >= 2
    assert boxes[0].bottom() <= boxes[1].bottom()
    assert all(box.width() > 8 for box in boxes)
    field.mark(())
    assert field.boxes() == []


def test_a_swap_is_one_act_that_undo_takes_back(field: ReplyField) -> None:
    told: list[str] = []
    field.text_changed.connect(told.append)
    field.swap(span(JAB), "För den som vill")
    assert field.text == "Tack 😊. För den som vill finns det en lista."
    field.undo()
    assert field.text == TEXT
    assert told == ["Tack 😊. För den som vill finns det en lista.", TEXT]


def test_a_span_outside_the_words_does_no_harm(field: ReplyField) -> None:
    field.mark([Span(0, 900), Span(900, 901)])
    field.swap(Span(900, 901), ".")
    assert field.text == TEXT + "."


def test_a_beginning_goes_over_or_after_what_is_there_and_is_undone(field: ReplyField) -> None:
    field.begin("Hej.", over=False)
    assert field.text == TEXT + "\nHej."
    field.undo()
    field.begin("Hej.", over=True)
    assert field.text == "Hej."
    field.undo()
    assert field.text == TEXT


def test_what_is_shown_is_told_to_nobody(field: ReplyField) -> None:
    told: list[str] = []
    field.text_changed.connect(told.append)
    field.set_text("Annat\u2028här")
    field.set_text("Annat\nhär")
    assert (field.text, told) == ("Annat\nhär", [])
