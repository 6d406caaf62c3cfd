"""The figures on a sheet of their own, in light colours: as a picture file, or on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from creator_coach.ui.theme import Theme, load_tokens
from creator_coach.ui.widgets.chart import Chart
from creator_coach.ui.widgets.told import Told

#: The sheet is so wide, with this much room around it, in pixels; a picture has so many dots to each of them.
WIDE, AROUND, DOTS = 720.0, 40.0, 2
_GAP, _BETWEEN = 8.0, 30.0
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class _Words:
    """Lines of words in one role."""

    def __init__(self, words: str, role: str, tone: str) -> None:
        self.words, self.role, self.tone = words, role, tone

    def height(self, theme: Theme) -> float:
        room = QRectF(0, 0, WIDE, 1e5)
        return QFontMetricsF(theme.font(self.role)).boundingRect(room, _WRAP, self.words).height() + _GAP

    def paint(self, painter: QPainter, top: float, theme: Theme) -> None:
        painter.setFont(theme.font(self.role))
        painter.setPen(theme.color(self.tone))
        painter.drawText(QRectF(0, top, WIDE, 1e5), _WRAP, self.words)


class _Picture:
    """A chart, as wide as the sheet."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart

    def height(self, theme: Theme) -> float:
        return self.chart.height(WIDE, theme) + _GAP

    def paint(self, painter: QPainter, top: float, theme: Theme) -> None:
        self.chart.paint(painter, QRectF(0, top, WIDE, self.height(theme) - _GAP), theme)


#: What stays together on a page: parts below each other.
Block = Sequence[_Words | _Picture]


def _theme() -> Theme:
    return Theme(dark=False, scale=1.0, tokens=load_tokens())


def _blocks(title: str, headline: str, told: Sequence[Told]) -> Iterator[Block]:
    yield [_Words(title, "h1", "text"), _Words(headline, "reading_small", "text")]
    for each in told:
        parts: list[_Words | _Picture] = [_Words(each.title, "h2", "text"), _Words(each.sentence, "body", "text2")]
        if each.chart is not None:
            parts.append(_Picture(each.chart))
        else:
            parts += [_Words(" · ".join(row), "body", "text") for row in each.rows]
        yield [*parts, *([_Words(each.note, "caption", "text2")] if each.note else [])]


def _height(block: Block, theme: Theme) -> float:
    return sum(part.height(theme) for part in block) + _BETWEEN


def _paint(painter: QPainter, block: Block, top: float, theme: Theme) -> None:
    for part in block:
        part.paint(painter, top, theme)
        top += part.height(theme)


def as_png(title: str, headline: str, told: Sequence[Told]) -> bytes:
    """One picture of all of `told`, as high as it needs to be; needs a QGuiApplication."""
    theme, blocks = _theme(), list(_blocks(title, headline, told))
    high = sum(_height(block, theme) for block in blocks) + 2 * AROUND
    image = QImage(round((WIDE + 2 * AROUND) * DOTS), round(high * DOTS), QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(DOTS, DOTS)
    painter.translate(AROUND, AROUND)
    top = 0.0
    for block in blocks:
        _paint(painter, block, top, theme)
        top += _height(block, theme)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_pdf(title: str, headline: str, told: Sequence[Told]) -> bytes:
    """All of `told` on sheets of A4, none of it cut by the end of a page; needs a QGuiApplication."""
    theme = _theme()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Creator Coach")
    writer.setResolution(600)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    share = writer.width() / WIDE
    painter.scale(share, share)
    room, top = QSizeF(WIDE, writer.height() / share), 0.0
    for block in _blocks(title, headline, told):
        high = _height(block, theme)
        if top and top + high - _BETWEEN > room.height():
            writer.newPage()
            top = 0.0
        _paint(painter, block, top, theme)
        top += high
    painter.end()
    return bytes(buffer.data().data())
