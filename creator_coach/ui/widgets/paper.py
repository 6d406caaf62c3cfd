"""The paper a comment stands on: plain words, with tints and lines under them and veils over the hurtful ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import evidence
from creator_coach.ui.widgets.document import SheetDocument
from creator_coach.ui.widgets.lines import paint_frame
from creator_coach.ui.widgets.painting import SheetPainter
from creator_coach.ui.widgets.veil import Slip, VeilObject

#: More lines than this are scrolled inside the sheet, so that what stands below it stays within reach.
MOST_LINES = 22


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What the paper says by itself: slips, masks and spoken words for veiled marks, and the name of every mark."""

    slips: Mapping[Mark, Slip] = field(default_factory=dict)
    masks: Mapping[Mark, str] = field(default_factory=dict)
    spoken: Mapping[Mark, str] = field(default_factory=dict)
    names: Mapping[Mark, str] = field(default_factory=dict)


class Paper(QTextBrowser):
    """Shows one comment as plain text with its marks. Nothing leaves it, by copy or drag, that a veil covers."""

    veils_changed = Signal()
    reach_wanted = Signal(QRect)  # in this widget: somebody should scroll there

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = SheetWords()
        self._veil = VeilObject(look, self._slip_at)
        self._paper = SheetDocument(look, self.document, self._veil)
        self._painter = SheetPainter(look, self._paper)
        self._text = ""
        self._marks: tuple[Marked, ...] = ()
        self._muted: frozenset[Mark] = frozenset()
        self._framed: tuple[Span, ...] = ()
        self._hovered: int | None = None
        self._focused: int | None = None
        self._ringed = False
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)  # Nothing is written here; a caret would only stand in the words.
        self.setProperty("ring", False)  # The ring goes around one veil, not around the whole text.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._look.changed.connect(self._redraw)

    def show_text(self, text: str, marks: tuple[Marked, ...]) -> None:
        """Show `text` with `marks`, everything veiled that can be."""
        self._text, self._marks = text, marks
        self._framed, self._focused, self._hovered = (), None, None
        self._paper.fill(text, evidence.pieces(text, marks), frozenset())
        self._fit()
        self.veils_changed.emit()

    def set_words(self, words: SheetWords) -> None:
        """The words for veils and marks, in the language of the window."""
        if words != self._words:
            self._words = words
            self._redraw()

    def mute(self, mark: Mark, *, muted: bool) -> None:
        """Leave out the tint and line of `mark`, or show them again."""
        self._muted = self._muted | {mark} if muted else self._muted - {mark}
        self.viewport().update()

    def frame(self, spans: Iterable[Span]) -> None:
        """Frame these stretches; none takes the frames away."""
        self._framed = tuple(spans)
        self.viewport().update()

    def reach(self, span: Span) -> None:
        """Bring `span` into view: scroll inside, and ask with `reach_wanted` for the rest."""
        start, end = self._paper.shown.range_of(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        strip = next(iter(self._paper.strips(start, end)), None)
        if strip is not None:
            self.reach_wanted.emit(self._painter.box(strip).translated(-self._scrolled()).toAlignedRect())

    @property
    def counts(self) -> dict[Mark, int]:
        """How many stretches of each mark can be seen."""
        return evidence.counts(self._marks, self._paper.shown.cut)

    def masked(self, span: Span | None = None) -> str:
        """The comment, or `span` of it, with masks for all veiled words, revealed or not."""
        return evidence.masked(self._text, self._paper.shown.cut, self._words.masks, span)

    def words_of(self, mark: Mark) -> list[str]:
        """The words that carry `mark`; veiled ones as their masks."""
        found = [piece for piece in self._paper.shown.cut if piece.mark is mark]
        return [evidence.masked(self._text, [piece], self._words.masks, piece.span) for piece in found]

    def createMimeDataFromSelection(self) -> QMimeData:
        """What copy and drag take along: plain text, with masks for what is covered."""
        cursor = self.textCursor()
        data = QMimeData()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        data.setText(self._paper.shown.copied(start, end, self._words.masks))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints and lines, the words over them, frames over those."""
        seen = self._paper.seen(QRectF(event.rect()).translated(self._scrolled()))
        painter = self._brush()
        self._painter.paint_under(painter, seen, self._muted)
        painter.end()
        super().paintEvent(event)
        painter = self._brush()
        for span in self._framed:
            self._painter.paint_quote(painter, span)
        if self._focused is not None and self.hasFocus():
            self._painter.paint_focus(painter, self._focused)
        painter.end()
        if self._ringed and self._focused is None:
            self._paint_ring()

    def _paint_ring(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, self._look.theme, "focus", QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _brush(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._scrolled())
        return painter

    def _redraw(self) -> None:
        self._paper.refill(self._paper.shown.revealed)
        self._fit()
        self.viewport().update()

    def _slip_at(self, place: int) -> Slip:
        index = self._paper.shown.at(place)
        mark = None if index is None else self._paper.shown.cut[index].mark
        slip = self._words.slips.get(mark) if mark is not None else None
        if slip is None:
            return Slip("", "")
        return Slip(slip.label, slip.hover, hovered=index == self._hovered)

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _fit(self) -> None:
        """As high as the words are, up to a number of lines; beyond that the sheet scrolls inside."""
        theme = self._look.theme
        most = round(MOST_LINES * theme.font("reading").pixelSize() * theme.line_height("reading"))
        height = round(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if height > most else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(min(height, most))
