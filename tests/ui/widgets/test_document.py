"""Where the words lie: one strip a line, and a point finds its piece."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument, QTextOption

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.document import SheetDocument
from creator_coach.ui.widgets.evidence import pieces
from creator_coach.ui.widgets.veil import Slip, VeilObject


def filled(look: Look, text: str, *marks: Marked) -> tuple[SheetDocument, QTextDocument, VeilObject]:
    veil = VeilObject(look, lambda _place: Slip("insult", "show the word"))
    document = QTextDocument()
    document.setTextWidth(300)
    paper = SheetDocument(look, lambda: document, veil)
    paper.fill(text, pieces(text, marks), frozenset())
    return paper, document, veil


def test_a_stretch_over_several_lines_has_a_strip_on_each(look: Look) -> None:
    text = "ett två tre fyra fem sex sju åtta nio tio " * 3
    paper, _document, _veil = filled(look, text, Marked(Span(0, 120), Mark.WORK))
    strips = list(paper.strips(*paper.shown.place(0)))
    assert len(strips) >= 3
    assert all(strip.right > strip.left for strip in strips)
    assert [strip.baseline for strip in strips] == sorted({strip.baseline for strip in strips})
    assert all(strip.right <= 300 for strip in strips)


def test_a_stretch_over_a_line_break_has_a_strip_in_each_paragraph(look: Look) -> None:
    text = "rad ett\nrad två"
    paper, _document, _veil = filled(look, text, Marked(Span(4, 11), Mark.WORK))
    assert len(list(paper.strips(*paper.shown.place(1)))) == 2


def test_a_point_finds_its_piece_and_the_margin_none(look: Look) -> None:
    text = "du är en idiot"
    paper, document, _veil = filled(look, text, Marked(Span(9, 14), Mark.INSULT))
    assert document.toPlainText() == "du är en \ufffc"
    strip = next(iter(paper.strips(*paper.shown.place(1))))
    assert paper.under(QPointF((strip.left + strip.right) / 2, strip.baseline - 5)) == 1
    assert paper.under(QPointF(295, 400)) is None


def test_lifting_a_veil_and_putting_it_back_gives_the_same_document(look: Look) -> None:
    text = "du är en idiot, en riktig idiot"
    paper, document, _veil = filled(look, text, Marked(Span(9, 14), Mark.INSULT), Marked(Span(26, 31), Mark.INSULT))
    before = document.toPlainText()
    paper.turn(1, reveal=True)
    assert document.toPlainText() == "du är en idiot, en riktig \ufffc"
    paper.turn(1, reveal=True)
    paper.turn(3, reveal=True)
    assert document.toPlainText() == text
    paper.turn(1, reveal=False)
    paper.turn(3, reveal=False)
    assert document.toPlainText() == before


def test_a_word_without_end_is_broken_anywhere(look: Look) -> None:
    _paper, document, _veil = filled(look, "x" * 1_000)
    assert document.defaultTextOption().wrapMode() is QTextOption.WrapMode.WrapAnywhere
    _paper, document, _veil = filled(look, "vanliga ord")
    assert document.defaultTextOption().wrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_only_pieces_in_sight_are_painted(look: Look) -> None:
    text = "ord " * 4_000
    marks = [Marked(Span(i * 40, i * 40 + 3), Mark.WORK) for i in range(400)]
    paper, _document, _veil = filled(look, text, *marks)
    seen = paper.seen(QRectF(0, 0, 300, 60))
    assert 0 < len(seen) < 20
    assert filled(look, "")[0].seen(QRectF(0, 0, 300, 60)) == range(0)
