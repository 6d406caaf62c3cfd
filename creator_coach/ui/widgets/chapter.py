"""A chapter of the guide on paper: headings, paragraphs, items and sources, as high as its words, loading nothing."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from creator_coach.content.types import Block, BlockKind, Chapter, Run
from creator_coach.ui.theme import Look

#: The type, the colour, and the white above each kind of piece, in pixels.
SET_IN = {
    BlockKind.HEADING: ("h3", "text", 18),
    BlockKind.WORDS: ("reading_small", "text", 12),
    BlockKind.ITEM: ("reading_small", "text", 5),
    BlockKind.SOURCE: ("caption", "text2", 3),
}
_BULLET = "•\u2002"


class ChapterView(QTextBrowser):
    """Shows one chapter. Its words are set one by one, never read as markup; there is nothing to follow or to fetch."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chapter: Chapter | None = None
        self._marked = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)  # Nothing is written here; a caret would only stand in the words.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.changed.connect(self._fill)

    def show_chapter(self, chapter: Chapter, marked: str = "") -> None:
        """Show `chapter`, with each of the words in `marked` lit."""
        self._chapter, self._marked = chapter, marked
        self.setAccessibleName(chapter.title)
        self._fill()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the words need at the new width."""
        super().resizeEvent(event)
        self._fit()

    @property
    def lit(self) -> int:
        """How many stretches are lit."""
        return len(self.extraSelections())

    # how it is set ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.document().clear()
        blocks = self._chapter.blocks if self._chapter is not None else ()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, block in enumerate(blocks):
            if place:
                cursor.insertBlock()
            self._set(cursor, block, first=not place)
        cursor.endEditBlock()
        self._light()
        self._fit()

    def _set(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        role, _, above = SET_IN[block.kind]
        theme, lines = self._look.theme, QTextBlockFormat()
        height = theme.font(role).pixelSize() * theme.line_height(role)
        lines.setLineHeight(height, int(QTextBlockFormat.LineHeightTypes.MinimumHeight.value))
        lines.setTopMargin(0 if first else above)
        if block.kind is BlockKind.HEADING:
            lines.setHeadingLevel(3)
        if block.kind is BlockKind.ITEM:
            hang = QFontMetricsF(theme.font(role)).horizontalAdvance(_BULLET)
            lines.setLeftMargin(hang)
            lines.setTextIndent(-hang)
        cursor.setBlockFormat(lines)
        if block.kind is BlockKind.ITEM:
            cursor.insertText(_BULLET, self._format(block.kind, Run(_BULLET)))
        for run in block.runs:
            cursor.insertText(run.words, self._format(block.kind, run))

    def _format(self, kind: BlockKind, run: Run) -> QTextCharFormat:
        role, tone, _ = SET_IN[kind]
        made = QTextCharFormat()
        font = self._look.theme.font("body" if run.code else role)
        if run.strong:
            font.setWeight(font.Weight.DemiBold)
        made.setFont(font)
        made.setForeground(self._look.theme.color(tone))
        return made

    def _light(self) -> None:
        theme, found = self._look.theme, []
        for word in {word for word in self._marked.split() if len(word) > 1}:
            for hit in re.finditer(re.escape(word), self.toPlainText(), re.IGNORECASE):
                lit = QTextEdit.ExtraSelection()
                lit.cursor = self._stretch(hit.start(), hit.end())
                form = QTextCharFormat()
                form.setBackground(theme.color("accent_soft"))
                form.setFontUnderline(True)
                lit.format = form
                found.append(lit)
        self.setExtraSelections(found)

    def _stretch(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self.document().size().height()) + 1))
