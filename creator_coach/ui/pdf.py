"""The door to PDF: an exported page, set in the bundled type on A4, in light, with numbered pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from creator_coach.ui.theme import Theme, load_tokens

#: Dots in an inch: as fine as a good printer, so that letters stand where their metrics say.
_DOTS = 1200
_MARGIN_MM = 22.0
#: Points on paper for a pixel on the screen: 15 pixels of body text become 9.8 points.
_ON_PAPER = 0.65
#: The height of the foot, in inches.
_FOOT = 0.35


class _Sheet(QTextDocument):
    """A document that fetches nothing, whatever it is told to."""

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        return None


def as_pdf(html: str, title: str) -> bytes:
    """`html`, a page as export/page.py makes it, as a PDF file called `title`; needs a QGuiApplication."""
    theme = Theme(dark=False, scale=1.0, tokens=load_tokens())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    sheet = _sheet(html, theme, writer)
    painter = QPainter(writer)
    for number in range(sheet.pageCount()):
        if number:
            writer.newPage()
        _paint(painter, sheet, number, theme)
    painter.end()
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Creator Coach")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return writer


def _sheet(html: str, theme: Theme, writer: QPdfWriter) -> QTextDocument:
    """`html` set for the paper of `writer`, cut into pages with room for a foot."""
    sheet = _Sheet()
    sheet.documentLayout().setPaintDevice(writer)
    sheet.setDocumentMargin(0)
    sheet.setDefaultFont(_font(theme, "reading_small"))
    sheet.setHtml(html)
    sheet.setPageSize(QSizeF(writer.width(), writer.height() - _FOOT * _DOTS))
    return sheet


def _paint(painter: QPainter, sheet: QTextDocument, number: int, theme: Theme) -> None:
    """One page: its part of the document, and its number at the foot."""
    room = sheet.pageSize()
    painter.save()
    painter.translate(0, -number * room.height())
    sheet.drawContents(painter, QRectF(0, number * room.height(), room.width(), room.height()))
    painter.restore()
    painter.setFont(_font(theme, "caption"))
    painter.setPen(theme.color("text2"))
    foot = QRectF(0, room.height(), room.width(), _FOOT * _DOTS)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), f"{number + 1} / {sheet.pageCount()}")


def _font(theme: Theme, role: str) -> QFont:
    font = theme.font(role)
    font.setPointSizeF(font.pixelSize() * _ON_PAPER)
    return font
