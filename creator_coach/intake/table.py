"""Tables: commas, semicolons or tabs between cells, headings in Swedish or English, or none.

The shape is that of RFC 4180, and of what Excel writes: a semicolon where the comma is the decimal sign, `sep=;` on a
first line of its own, UTF-16 with tabs ("Unicode text").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from creator_coach.intake import headings
from creator_coach.intake.dates import when
from creator_coach.intake.letters import Line
from creator_coach.intake.records import Record, Records
from creator_coach.intake.types import Columns, Fault, Received, Row, Unread

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 30


def guess(lines: Sequence[Line]) -> tuple[Columns, tuple[str, ...]]:
    """The columns of a table that begins with `lines`, and what they are called; empty names if there are none."""
    said = _said_delimiter(lines[0].text) if lines else None
    delimiter = said or max(DELIMITERS, key=lambda each: _evenness(lines, each))
    rows = _sample(lines[1:] if said else lines, delimiter)
    first = rows[0] if rows else ()
    named = headings.find(first)
    if not named:
        width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
        bare = Columns(delimiter, heads=False, width=width, text=_wordiest(rows, width))
        return bare, ("",) * width
    width = len(first)
    found = Columns(delimiter, heads=True, width=width, **named)
    if found.text is None:
        taken = set(named.values())
        found = replace(found, text=_wordiest(rows[1:], width, taken))
    return found, first


def rows(lines: Iterable[Line], columns: Columns) -> Iterator[Row]:
    """The comments of a table."""
    heads = columns.heads
    for place, found in enumerate(Records(_without_sep(lines), columns.delimiter, columns.width)):
        if isinstance(found, Unread):
            heads = heads and place > 0
            yield found
        elif heads:
            heads = False
        else:
            yield _row(found, columns)


def _row(record: Record, columns: Columns) -> Row:
    cells = record.cells
    extra = any(cell.strip() for cell in cells[columns.width :]) if columns.width else False
    if columns.text is None or columns.text >= len(cells) or extra:
        return Unread(record.line, record.until, Fault.COLUMNS)
    return Received(
        text=cells[columns.text],
        line=record.line,
        until=record.until,
        author=_cell(cells, columns.author),
        when=when(_cell(cells, columns.when)),
        platform=_cell(cells, columns.platform),
        link=_cell(cells, columns.link),
        id=_cell(cells, columns.id),
        parent=_cell(cells, columns.parent),
        own=headings.said_yes(_cell(cells, columns.own)),
    )


def _cell(cells: Sequence[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _without_sep(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, but for a first one that only says which sign is between cells."""
    for line in lines:
        if line.number != 1 or _said_delimiter(line.text) is None:
            yield line


def _said_delimiter(line: str) -> str | None:
    told = line.strip().casefold() if line.strip("\t") == line else line.casefold()
    return told[4] if len(told) == 5 and told.startswith("sep=") and told[4] in DELIMITERS else None


def _sample(lines: Sequence[Line], delimiter: str) -> list[tuple[str, ...]]:
    found = (each for each in Records(lines, delimiter) if isinstance(each, Record))
    return [each.cells for each in islice(found, _SAMPLE)]


def _evenness(lines: Sequence[Line], delimiter: str) -> tuple[bool, bool, float, int]:
    """How much speaks for `delimiter`: that the headings are known, and that all rows are as wide."""
    rows = _sample(lines, delimiter)
    if not rows:
        return (False, False, 0.0, 0)
    width, times = Counter(map(len, rows)).most_common(1)[0]
    return ("text" in headings.find(rows[0]), width > 1, times / len(rows), width)


def _wordiest(rows: Sequence[Sequence[str]], width: int, taken: Iterable[int] = ()) -> int | None:
    """The column with the most words in it."""
    left = [place for place in range(width) if place not in set(taken)]
    words = {place: sum(len(row[place].split()) for row in rows if place < len(row)) for place in left}
    return max(left, key=lambda place: words[place], default=None)
