"""Where a reply is written: plain words, with a wave under those that could sting; everything can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from creator_coach.reading.types import Mark, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.evidence import units
from creator_coach.ui.widgets.lines import paint_line, paint_tint
from creator_coach.ui.widgets.pasted import cleaned
from creator_coach.ui.widgets.text_field import TextField

_LEAST_HEIGHT = 200


class ReplyField(TextField):
    """A field for several lines. `text_changed` carries all of it whenever the person changes it."""

    text_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._last = ""
        self._marked: list[QTextCursor] = []
        self.setProperty("bare", True)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._tell)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What is written."""
        return cleaned(self.toPlainText())

    def set_text(self, words: str) -> None:
        """Show `words` without telling anyone; the cursor stays where it is if they are there already."""
        self._last = cleaned(words)
        if words == self.text:
            return
        self.blockSignals(True)
        self.setPlainText(cleaned(words))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self.mark(())

    def mark(self, spans: Iterable[Span]) -> None:
        """Draw the wave under these stretches of `text`. It stays with its words while the person writes on."""
        text = self.text
        self._marked = [self._cursor(text, span) for span in spans]
        self.viewport().update()

    @property
    def marked(self) -> list[str]:
        """The words that the wave is under now."""
        return [cursor.selectedText() for cursor in self._marked if cursor.hasSelection()]

    def swap(self, span: Span, words: str) -> None:
        """Put `words` where `span` of `text` stands: one act, which undo takes back."""
        cursor = self._cursor(self.text, span)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def begin(self, words: str, *, over: bool) -> None:
        """Put `words` in, instead of what is written (`over`) or after it, and go on at their end."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start if over else QTextCursor.MoveOperation.End)
        if over:
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        lead = "" if over or not self.text or self.text.endswith("\n") else "\n"
        cursor.insertText(lead + words)
        self.setTextCursor(cursor)

    def _cursor(self, text: str, span: Span) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(units(text[: span.start]), last))
        cursor.setPosition(min(units(text[: span.end]), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tell(self) -> None:
        words = self.text
        if words != self._last:
            self._last = words
            self.text_changed.emit(words)

    def _fit(self) -> None:
        self.setMinimumHeight(self._look.theme.px(_LEAST_HEIGHT))
        self.viewport().update()

    # painting --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints and waves, and the words over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self.boxes():
            paint_tint(painter, self._look.theme, Mark.ABSOLUTE, box)
            paint_line(painter, self._look.theme, Mark.ABSOLUTE, box.bottomLeft() + QPointF(2, -2), box.width() - 4)
        painter.end()
        super().paintEvent(event)

    def boxes(self) -> list[QRectF]:
        """Where the marked words are on the paper, a box for each line, in this widget's pixels."""
        found = (self._in_block(cursor, block) for cursor in self._marked for block in self._blocks(cursor))
        return [box for boxes in found for box in boxes]

    def _blocks(self, cursor: QTextCursor) -> Iterator[QTextBlock]:
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            yield block
            block = block.next()

    def _in_block(self, cursor: QTextCursor, block: QTextBlock) -> Iterator[QRectF]:
        at = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        first = max(0, cursor.selectionStart() - block.position())
        last = min(block.length() - 1, cursor.selectionEnd() - block.position())
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if start < end:
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                yield QRectF(at.x() + left - 2, at.y() + line.y(), right - left + 4, line.height() + 2)


def _x(found: object) -> float:
    """Where a place in a line is across: Qt gives it alone or with the place."""
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]
