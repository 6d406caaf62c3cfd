"""A line of words in which what was looked for is marked: a tint and a line below, so that colour is not alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from creator_coach.reading.types import Span
from creator_coach.ui.theme import Theme

_ELLIPSIS = "…"
#: Letters that are left before the first mark, when the words before it have no room.
_BEFORE = 12


@dataclass(frozen=True, slots=True)
class Marked:
    """Words on one line, and the stretches of them that are marked, in order."""

    words: str
    spans: tuple[Span, ...] = ()

    def after(self, before: str) -> Marked:
        """These words with `before` put before them."""
        return Marked(before + self.words, tuple(Span(s.start + len(before), s.end + len(before)) for s in self.spans))

    def pieces(self) -> list[tuple[str, bool]]:
        """The words in their pieces, each with whether it is marked."""
        found, at = [], 0
        for span in self.spans:
            found += [(self.words[at : span.start], False), (self.words[span.start : span.end], True)]
            at = max(at, span.end)
        return [piece for piece in [*found, (self.words[at:], False)] if piece[0]]

    def fitted(self, metrics: QFontMetricsF, width: float) -> Marked:
        """What there is room for in `width`; the first mark is among it."""
        shown = self._from_first(metrics, width)
        if metrics.horizontalAdvance(shown.words) <= width:
            return shown
        words = metrics.elidedText(shown.words, Qt.TextElideMode.ElideRight, width)
        end = len(words.removesuffix(_ELLIPSIS))
        return Marked(words, tuple(Span(s.start, min(s.end, end)) for s in shown.spans if s.start < end))

    def _from_first(self, metrics: QFontMetricsF, width: float) -> Marked:
        if not self.spans or metrics.horizontalAdvance(self.words[: self.spans[0].end] + _ELLIPSIS) <= width:
            return self
        cut = max(0, self.spans[0].start - _BEFORE)
        moved = len(_ELLIPSIS) - cut
        spans = tuple(Span(span.start + moved, span.end + moved) for span in self.spans)
        return Marked(_ELLIPSIS + self.words[cut:], spans)


def paint(painter: QPainter, theme: Theme, line: Marked, box: QRectF, ink: str) -> None:
    """Paint what there is room for of `line` into `box`, in the painter's font and the colour `ink`."""
    metrics = QFontMetricsF(painter.font())
    x, baseline = box.x(), box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2
    for words, marked in line.fitted(metrics, box.width()).pieces():
        across = metrics.horizontalAdvance(words)
        if marked:
            painter.fillRect(
                QRectF(x, baseline - metrics.ascent(), across, metrics.height()), theme.color("brass_soft")
            )
            painter.fillRect(QRectF(x, baseline + metrics.descent() - 2, across, 2), theme.color("brass"))
        painter.setPen(theme.color("text" if marked else ink))
        painter.drawText(QPointF(x, baseline), words)
        x += across
