"""Paints a sheet's marks on the paper: tints and lines under the words, frames over them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from creator_coach.reading.types import Mark, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.document import SheetDocument, Strip
from creator_coach.ui.widgets.evidence import VEILED
from creator_coach.ui.widgets.lines import ink, paint_frame, paint_line, paint_tint
from creator_coach.ui.widgets.veil import slip_box


class SheetPainter:
    """Paints the marks of `paper`. All rectangles are in document pixels."""

    def __init__(self, look: Look, paper: SheetDocument) -> None:
        self._look = look
        self._paper = paper

    def box(self, strip: Strip) -> QRectF:
        """The tint of a strip: as high as the words with their tails, two pixels wider at each end."""
        em = self._look.theme.font("reading").pixelSize()
        top, bottom = strip.baseline - 1.06 * em, strip.baseline + 0.36 * em
        return QRectF(strip.left - 2, top, strip.right - strip.left + 4, bottom - top)

    def veil_boxes(self, index: int) -> list[QRectF]:
        """Where the veil of piece `index` is, or the word it covered."""
        shown, theme = self._paper.shown, self._look.theme
        strips = self._paper.strips(*shown.place(index))
        if not shown.hidden(index):
            return [self.box(strip) for strip in strips]
        return [slip_box(theme, QRectF(QPointF(s.left, s.baseline - 1), QPointF(s.right, s.baseline))) for s in strips]

    def paint_under(self, painter: QPainter, seen: Iterable[int], muted: Collection[Mark]) -> None:
        """Tints, lines and the frames of revealed words, for the pieces in `seen`."""
        for index in seen:
            mark = self._paper.shown.cut[index].mark
            if mark is not None and mark not in muted and not self._paper.shown.hidden(index):
                self._paint_piece(painter, index, mark)

    def _paint_piece(self, painter: QPainter, index: int, mark: Mark) -> None:
        theme = self._look.theme
        for strip in self._paper.strips(*self._paper.shown.place(index)):
            box = self.box(strip)
            paint_tint(painter, theme, mark, box)
            if mark in VEILED:
                paint_frame(painter, theme, "insult", box.adjusted(0.5, 0.5, -0.5, -0.5), dashed=True)
            else:
                paint_line(painter, theme, mark, box.bottomLeft() + QPointF(2, 0), box.width() - 4)

    def paint_quote(self, painter: QPainter, span: Span) -> None:
        """A frame around `span`, in the colour of the mark it lies in."""
        shown = self._paper.shown
        marks = [shown.cut[index].mark for index in shown.touched(span)]
        token = next((ink(mark) for mark in marks if mark is not None), "text2")
        for strip in self._paper.strips(*shown.range_of(span)):
            paint_frame(painter, self._look.theme, token, self.box(strip).adjusted(-1, -1, 1, 2))

    def paint_focus(self, painter: QPainter, index: int) -> None:
        """The focus ring around a veil."""
        for box in self.veil_boxes(index):
            paint_frame(painter, self._look.theme, "focus", box.adjusted(-2, -2, 2, 2))
