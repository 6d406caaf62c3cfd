"""The veil: a slip in the text that says what it hides, and is as wide as its label, never as the word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat

from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.hatch import paint_hatch

#: The object type of a veil in a document's formats.
VEIL_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1


@dataclass(frozen=True, slots=True)
class Slip:
    """How one veil looks now: what it says at rest, what it says under the pointer, and which of the two it is."""

    label: str
    hover: str
    hovered: bool = False


class VeilObject(QPyTextObject):
    """Draws veils into a QTextDocument. `slip_at` gives the slip for a position in the document."""

    def __init__(self, look: Look, slip_at: Callable[[int], Slip]) -> None:
        super().__init__()
        self._look = look
        self._slip_at = slip_at
        self._widths: dict[tuple[str, str, float], int] = {}

    @staticmethod
    def height(theme: Theme) -> int:
        """The height of a slip in pixels."""
        return theme.px(24)

    def intrinsicSize(self, _document: QTextDocument, place: int, _format: QTextFormat) -> QSizeF:
        """Room for the longer of the two labels.

        Only one pixel high: the slip is drawn around the baseline, and a line with a veil is as high as the others.
        """
        slip, theme = self._slip_at(place), self._look.theme
        known = (slip.label, slip.hover, theme.scale)
        if known not in self._widths:
            metrics = QFontMetricsF(_label_font(theme))
            words = max(metrics.horizontalAdvance(slip.label), metrics.horizontalAdvance(slip.hover))
            self._widths[known] = ceil(words) + theme.px(15) + 5 + 2 * 9 + 2
        return QSizeF(self._widths[known], 1)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, place: int, _format: QTextFormat
    ) -> None:
        """Draw the slip whose baseline is the bottom of `rect`."""
        theme, slip = self._look.theme, self._slip_at(place)
        box = slip_box(theme, QRectF(rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if slip.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("veil_line"))
            painter.drawRoundedRect(box, 6, 6)
        else:
            paint_hatch(painter, theme, box)
        self._draw_label(painter, theme, slip, box)
        painter.restore()

    def _draw_label(self, painter: QPainter, theme: Theme, slip: Slip, box: QRectF) -> None:
        icon = self._look.pixmap("eye" if slip.hovered else "eye-off", theme.px(15), "veil_text")
        label, font = (slip.hover if slip.hovered else slip.label), _label_font(theme)
        taken = theme.px(15) + 5 + QFontMetricsF(font).horizontalAdvance(label)
        left = max(0.0, (box.width() - taken) / 2)
        painter.drawPixmap(QPointF(box.left() + left, box.center().y() - theme.px(15) / 2), icon)
        painter.setFont(font)
        painter.setPen(theme.color("veil_text"))
        words = box.adjusted(left + theme.px(15) + 5, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, label)


def _label_font(theme: Theme) -> QFont:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.Medium)
    return font


def slip_box(theme: Theme, rect: QRectF) -> QRectF:
    """Where a slip is drawn, given its place in the line: centred on the small letters."""
    height = VeilObject.height(theme)
    middle = rect.bottom() - theme.px(6)
    return QRectF(rect.left() + 1, middle - height / 2, rect.width() - 2, height)
