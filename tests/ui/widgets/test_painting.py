"""Boxes around words and veils lie where the words are."""

from __future__ import annotations

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.painting import SheetPainter
from tests.ui.widgets.test_document import filled


def test_a_veil_has_the_box_of_its_slip_and_a_revealed_word_the_box_of_the_word(look: Look) -> None:
    paper, _document, _veil = filled(look, "du är en idiot", Marked(Span(9, 14), Mark.INSULT))
    painter = SheetPainter(look, paper)
    slip = painter.veil_boxes(1)[0]
    paper.turn(1, reveal=True)
    word = painter.veil_boxes(1)[0]
    assert slip.left() > 50
    assert word.width() < slip.width()


def test_a_tint_reaches_over_the_words_by_two_pixels(look: Look) -> None:
    paper, _document, _veil = filled(look, "ljudet hoppar", Marked(Span(0, 6), Mark.WORK))
    strip = next(iter(paper.strips(*paper.shown.place(0))))
    box = SheetPainter(look, paper).box(strip)
    assert (box.left(), box.right()) == (strip.left - 2, strip.right + 2)
    assert box.top() < strip.baseline < box.bottom()
