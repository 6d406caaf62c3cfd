"""How one entry is painted in the journal's list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from creator_coach.journal.types import Entry, Hit
from creator_coach.reading.types import Kind, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import hit_line
from creator_coach.ui.widgets.hit_line import Marked

ARROW = "\u2192"
#: The role under which the model gives the row itself.
ROW = Qt.ItemDataRole.UserRole + 1
_PAD = 10
_SIDE = 14


@dataclass(frozen=True, slots=True)
class Row:
    """An entry in the words of the list. `shift` is the number before and after, as text; empty where there is none.

    `hit` is where the words that were looked for stand in it; None if none were. `marks` are to be marked in the
    preview, `title_marks` in the title.
    """

    entry: Entry
    title: str
    preview: str
    kind: str
    when: str
    shift: tuple[str, str]
    hit: Hit | None = None
    marks: tuple[Span, ...] = ()
    title_marks: tuple[Span, ...] = ()

    def meta(self) -> str:
        """Synpunkt · 7 -> 3."""
        before, after = self.shift
        numbers = f"{before} {ARROW} {after}" if before and after else before or after
        return "  ·  ".join(part for part in (self.kind, numbers) if part)

    def start(self) -> str:
        """What stands before the arrow; all of it, if there is none."""
        return self.meta().partition(f" {ARROW}")[0]

    def spoken(self) -> str:
        """The whole row as a sentence for a reader of the screen."""
        parts = (part.rstrip(".") for part in (self.title, self.preview, self.meta(), self.when))
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Heading:
    """A day in the list."""

    words: str


class RowPainter(QStyledItemDelegate):
    """Paints rows and headings; their heights follow the text size."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        # A list asks for the height of every row it has, whenever there are more.
        self._heights = self._measured()
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        self._heights = self._measured()

    def _measured(self) -> tuple[QSize, QSize, QSize]:
        """A row, a heading, and the heading at the top."""
        lines = self._lines()
        return QSize(0, sum(lines) + 2 * _PAD), QSize(0, lines[2] + 26), QSize(0, lines[2] + 10)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        title, preview, meta = (self._look.theme.font(role) for role in ("body", "label", "caption"))
        title.setWeight(QFont.Weight.DemiBold)
        preview.setWeight(QFont.Weight.Normal)
        meta.setWeight(QFont.Weight.DemiBold)
        return title, preview, meta

    def _lines(self) -> list[int]:
        return [round(QFontMetrics(font).height() * 1.15) for font in self._fonts()]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its three lines, or as its one if it is a heading."""
        if isinstance(index.data(ROW), Row):
            return self._heights[0]
        return self._heights[2 if index.row() == 0 else 1]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row or heading."""
        row: Row | Heading = index.data(ROW)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Row):
            self._paint_ground(painter, area, option.state)
            self._paint_tile(painter, area, row)
            self._paint_words(painter, area, row)
        else:
            painter.setFont(self._fonts()[2])
            painter.setPen(self._look.theme.color("text2"))
            bottom = Qt.AlignmentFlag.AlignBottom
            painter.drawText(area.adjusted(_SIDE, 0, 0, -4), int(bottom), row.words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(area).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accent_soft" if chosen else "sunken"))
            painter.drawRoundedRect(box, 10, 10)
        if chosen:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(box.x(), box.y() + 12, 3, box.height() - 24), 1.5, 1.5)

    def _tile(self, area: QRect) -> QRect:
        side = self._look.theme.px(34)
        return QRect(area.x() + _SIDE, area.y() + _PAD, side, side)

    def _paint_tile(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme, tile = self._look.theme, self._tile(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tag"))
        painter.drawRoundedRect(QRectF(tile), 10, 10)
        kind = row.entry.kind or Kind.UNCLEAR
        side = theme.px(18)
        icon = self._look.icon(theme.kind_icon(kind), theme.kind_hex(kind), 18)
        icon.paint(painter, QRect(tile.center().x() - side // 2 + 1, tile.center().y() - side // 2 + 1, side, side))

    def _paint_words(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme = self._look.theme
        fonts, lines = self._fonts(), self._lines()
        left, right, top = self._tile(area).right() + 13, area.right() - _SIDE, area.y() + _PAD
        when = theme.font("caption")
        room = QFontMetrics(when).horizontalAdvance(row.when) + 12
        title, preview = Marked(row.title, row.title_marks), Marked(row.preview, row.marks)
        parts = ((title, "text", room), (preview, "text2", 0), (Marked(row.start()), "text2", 0))
        for (words, color, taken), font, line in zip(parts, fonts, lines, strict=True):
            painter.setFont(font)
            hit_line.paint(painter, theme, words, QRectF(left, top, right - left - taken, line), color)
            top += line
        painter.setPen(theme.color("text2"))
        self._paint_shift(painter, row, QPointF(left, top - lines[2]), fonts[2], lines[2])
        painter.setFont(when)
        across = QRect(left, area.y() + _PAD, right - left, lines[0])
        painter.drawText(across, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.when)

    def _paint_shift(self, painter: QPainter, row: Row, at: QPointF, font: QFont, line: int) -> None:
        if not all(row.shift):
            return
        metrics, side = QFontMetrics(font), self._look.theme.px(14)
        x = at.x() + metrics.horizontalAdvance(row.start()) + 6
        box = QRect(round(x), round(at.y() + (line - side) / 2) + 1, side, side)
        self._look.icon("arrow-right", "text2", 14).paint(painter, box)
        baseline = at.y() + (line + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x + side + 6, baseline), row.shift[1])
