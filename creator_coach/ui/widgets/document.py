"""The document behind a comment sheet: plain words and veils, and where on the paper each stretch lies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.evidence import Piece, Shown
from creator_coach.ui.widgets.veil import VEIL_TYPE, VeilObject

#: A word this long has no place to break, and Qt takes seconds to find that out.
_ENDLESS = re.compile(r"\S{400}")

#: White around the words, so that tints and frames at the edge are not cut off.
MARGIN = 4


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch on one line of the paper: from `left` to `right` on a `baseline`, in document pixels."""

    left: float
    right: float
    baseline: float


class SheetDocument:
    """Fills a document with a comment and keeps the map between the two. `veil` draws the covered words."""

    def __init__(self, look: Look, document: Callable[[], QTextDocument], veil: VeilObject) -> None:
        self._look = look
        # Asked for anew each time: what PySide gives may be declared dead while the document lives (regions.py).
        self._now = document
        self.shown = Shown("", ())
        self._text = ""
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(MARGIN)
        self._document.documentLayout().registerHandler(VEIL_TYPE, veil)

    @property
    def _document(self) -> QTextDocument:
        return self._now()

    def fill(self, text: str, cut: tuple[Piece, ...], revealed: frozenset[int]) -> None:
        """Show `text`, cut into pieces, with the veils at `revealed` taken off."""
        self._text = text
        self.shown = Shown(text, cut, revealed)
        self._document.clear()
        self._set_wrapping(text)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for index in range(len(cut)):
            cursor.insertText(self.shown.words(index), self._format(index))
        self._set_lines(cursor)
        cursor.endEditBlock()

    def refill(self, revealed: frozenset[int]) -> None:
        """The same comment with the veils at `revealed` taken off, and no others."""
        self.fill(self._text, self.shown.cut, revealed)

    def turn(self, index: int, *, reveal: bool) -> None:
        """Take the veil off piece `index`, or put it back, leaving the rest of the document as it is."""
        if self.shown.hidden(index) is not reveal:
            return
        start, end = self.shown.place(index)
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        revealed = self.shown.revealed | {index} if reveal else self.shown.revealed - {index}
        self.shown = Shown(self._text, self.shown.cut, revealed)
        cursor.insertText(self.shown.words(index), self._format(index))

    def _set_wrapping(self, text: str) -> None:
        option = self._document.defaultTextOption()
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere if _ENDLESS.search(text) else mode)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._document.setDefaultTextOption(option)

    def _set_lines(self, cursor: QTextCursor) -> None:
        theme = self._look.theme
        height = theme.font("reading").pixelSize() * theme.line_height("reading")
        block = QTextBlockFormat()
        block.setLineHeight(height, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def _format(self, index: int) -> QTextCharFormat:
        made = QTextCharFormat()
        theme, veiled = self._look.theme, self.shown.cut[index].veiled
        made.setFont(theme.font("reading"))
        made.setForeground(theme.color("insult" if veiled else "text"))
        if self.shown.hidden(index):
            made.setObjectType(VEIL_TYPE)
        return made

    def strips(self, start: int, end: int) -> Iterator[Strip]:
        """Where the document from `start` to `end` lies on the paper, line by line."""
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._strips_in(block, start - block.position(), end - block.position())
            block = block.next()

    def _strips_in(self, block: QTextBlock, start: int, end: int) -> Iterator[Strip]:
        layout = block.layout()
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        first = layout.lineForTextPosition(max(0, start))
        if not first.isValid():
            return
        for number in range(first.lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= end:
                break
            strip = _strip(line, corner, max(start, line.textStart()), min(end, line.textStart() + line.textLength()))
            if strip.right > strip.left:
                yield strip

    def seen(self, rect: QRectF) -> range:
        """The pieces that may be visible in `rect` of the paper."""
        layout = self._document.documentLayout()
        corners = (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight())
        hits = [layout.hitTest(corner, Qt.HitTestAccuracy.FuzzyHit) for corner in corners]
        count = len(self.shown.cut)
        if not count or max(hits) < 0:
            return range(0)
        last = self.shown.at(max(hits))
        first = self.shown.at(max(0, min(hits)))
        return range(max(0, (first or 0) - 1), min(count, (count if last is None else last) + 2))

    def under(self, point: QPointF) -> int | None:
        """Which piece is under a point of the paper, or None."""
        layout = self._document.documentLayout()
        place = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        for nearby in (place, place - 1):
            index = self.shown.at(nearby)
            if index is not None and self._holds(index, point):
                return index
        return None

    def _holds(self, index: int, point: QPointF) -> bool:
        half = self._look.theme.px(15)
        return any(
            strip.left <= point.x() <= strip.right and abs(strip.baseline - half / 2.5 - point.y()) <= half
            for strip in self.strips(*self.shown.place(index))
        )


def _strip(line: QTextLine, corner: QPointF, start: int, end: int) -> Strip:
    """The stretch from `start` to `end` of one line, without the spaces that the line broke at."""
    natural = line.naturalTextRect()
    edges = [min(max(_edge(line, place), natural.left()), natural.right()) for place in (start, end)]
    baseline = corner.y() + line.y() + line.ascent()
    return Strip(corner.x() + min(edges), corner.x() + max(edges), baseline)


def _edge(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back too, though its types say otherwise.
    return float(found[0])
