"""The paper: what may leave it, where things lie, and texts nobody would write by hand."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.paper import MOST_LINES, Paper, SheetWords
from creator_coach.ui.widgets.veil import Slip

WORDS = SheetWords(
    slips={Mark.INSULT: Slip("förolämpning", "visa ordet")},
    masks={Mark.INSULT: "[dolt: förolämpning]"},
    names={mark: mark.value for mark in Mark},
)


@pytest.fixture
def paper(qtbot: QtBot, look: Look) -> Paper:
    made = Paper(look)
    qtbot.addWidget(made)
    made.set_words(WORDS)
    made.resize(420, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def insult(text: str, word: str) -> Marked:
    return Marked(Span(text.index(word), text.index(word) + len(word)), Mark.INSULT)


def test_what_is_copied_has_a_mask_for_the_hidden_word(paper: Paper) -> None:
    text = "😀 Du är en idiot."
    paper.show_text(text, (insult(text, "idiot"),))
    paper.selectAll()
    assert paper.createMimeDataFromSelection().text() == "😀 Du är en [dolt: förolämpning]."
    assert not paper.createMimeDataFromSelection().hasHtml()
    assert "idiot" not in paper.toPlainText() + paper.toHtml()


def test_markup_is_shown_as_it_was_pasted(paper: Paper) -> None:
    paper.show_text("<b>fet</b> &amp; <img src=x>", ())
    assert paper.toPlainText() == "<b>fet</b> &amp; <img src=x>"


def test_a_word_inside_emoji_and_line_breaks_lies_where_it_should(paper: Paper) -> None:
    text = "😀😀\r\nrad två 😀 ljudet 😀"
    start = text.index("ljudet")
    paper.show_text(text, (Marked(Span(start, start + 6), Mark.WORK),))
    first, last = paper._paper.shown.place(1)
    cursor = QTextCursor(paper.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "ljudet"
    assert len(list(paper._paper.strips(first, last))) == 1


STRANGE = ("a\x00b", "\ud83d", "\u202eabc\u202c", "שלום עולם idiot", "\ufffc", "x̸̧̛" * 50, "", "\n\n")


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_are_shown_and_painted(paper: Paper, text: str) -> None:
    paper.show_text(text, (Marked(Span(0, max(1, len(text) // 2)), Mark.FEELING), Marked(Span(0, 1), Mark.INSULT)))
    assert paper.grab().width() == 420
    paper.frame((Span(0, len(text)),))
    assert paper.grab().width() == 420


@pytest.mark.parametrize("text", ["ord och mening " * 6_667, "x" * 100_000, "😀 " * 50_000, "kort rad\n" * 11_111])
def test_a_hundred_thousand_characters_are_shown_at_once(paper: Paper, text: str) -> None:
    marks = tuple(Marked(Span(i * 40, i * 40 + 15), list(Mark)[i % 8]) for i in range(len(text) // 40))
    begin = time.perf_counter()
    paper.show_text(text, marks)
    paper.grab()
    assert time.perf_counter() - begin < 2.0  # Well under one second on a quiet machine.
    most = MOST_LINES * 30
    assert paper.height() <= most


def test_reaching_a_span_asks_for_the_place_and_an_unknown_one_for_none(paper: Paper) -> None:
    text = "Du är en idiot."
    paper.show_text(text, (insult(text, "idiot"),))
    asked: list[QRect] = []
    paper.reach_wanted.connect(asked.append)
    paper.reach(Span(9, 14))
    assert len(asked) == 1
    assert asked[0].isValid()
    paper.show_text("", ())
    paper.reach(Span(0, 1))
    assert len(asked) == 1


def test_words_and_counts_by_mark(paper: Paper) -> None:
    text = "ljudet hoppar, idiot"
    paper.show_text(text, (Marked(Span(0, 6), Mark.WORK), insult(text, "idiot")))
    assert paper.counts == {Mark.INSULT: 1, Mark.WORK: 1}
    assert paper.words_of(Mark.WORK) == ["ljudet"]
    assert paper.words_of(Mark.INSULT) == ["[dolt: förolämpning]"]
    assert paper.masked(Span(7, 20)) == "hoppar, [dolt: förolämpning]"


def test_the_ring_is_painted_around_a_text_without_veils(paper: Paper) -> None:
    paper.show_text("hej", ())
    before = paper.grab().toImage()
    paper._ringed = True
    assert paper.grab().toImage() != before
