"""Takes comments in, one after another: as many as there are, in no more memory than a few of them need."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import BinaryIO

from creator_coach.intake import (
    instagram_page,
    json_comments,
    letters,
    plain,
    table,
    takeout,
    tiktok_page,
    youtube_page,
)
from creator_coach.intake.guess import guess
from creator_coach.intake.types import LONGEST, Columns, Fault, Format, Layout, Received, Row, Source, Unread

_BY_LINES = {
    Format.PLAIN: plain.rows,
    Format.YOUTUBE_PAGE: youtube_page.rows,
    Format.INSTAGRAM_PAGE: instagram_page.rows,
    Format.TIKTOK_PAGE: tiktok_page.rows,
    Format.JSON_LINES: json_comments.rows_of_lines,
}
_TABLES = {Format.TABLE: table.rows, Format.TAKEOUT: takeout.rows}


def rows(source: Source, layout: Layout | None = None, own: Collection[str] = ()) -> Iterator[Row]:
    """The comments of `source` in their order, and between them the rows that could not be read.

    `layout` is guessed if it is None; `own` are the creator's names on the platforms. Raises OSError.
    """
    laid_out = layout or guess(source)
    names = frozenset(map(_name, own))
    with source.open() as file:
        for row in _rows(file, laid_out):
            yield _checked(row, names)


def _rows(file: BinaryIO, layout: Layout) -> Iterator[Row]:
    parts = letters.chunks(file, layout.encoding)
    if layout.format in _TABLES:
        return _TABLES[layout.format](letters.lines(parts), layout.columns or Columns())
    if layout.format in _BY_LINES:
        return _BY_LINES[layout.format](letters.lines(parts))
    return json_comments.rows(parts, layout.format)


def _checked(row: Row, own: Collection[str]) -> Row:
    if isinstance(row, Unread):
        return row
    fault = _fault(row)
    if fault is not None:
        return Unread(row.line, row.until, fault)
    return replace(row, own=True) if row.author and not row.own and _name(row.author) in own else row


def _fault(row: Received) -> Fault | None:
    if not letters.readable(row.text):
        return Fault.ENCODING
    if len(row.text) > LONGEST:
        return Fault.TOO_LONG
    return None if row.text.strip() else Fault.NO_TEXT


def _name(name: str) -> str:
    return name.strip().removeprefix("@").casefold()
