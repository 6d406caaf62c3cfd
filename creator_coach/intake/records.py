"""The rows of a table as text, also where a quotation mark is forgotten: then that line is named, and the rest read."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from creator_coach.intake.letters import Line
from creator_coach.intake.types import Fault, Unread

#: A cell in quotation marks that goes on for more lines than this has no end: a mark was forgotten.
MOST_LINES = 100


@dataclass(frozen=True, slots=True)
class Record:
    """A row's cells, and the lines it stands on."""

    line: int
    until: int
    cells: tuple[str, ...]


class Records:
    """Iterates over the rows of `lines`; empty lines are none. A row of several lines must have `width` cells, if set.

    What follows a line whose quotation marks do not close is read as if that line were not there.
    """

    def __init__(self, lines: Iterable[Line], delimiter: str, width: int = 0) -> None:
        self._lines = iter(lines)
        self._again: deque[Line] = deque()
        self._delimiter = delimiter
        self._width = width

    def __iter__(self) -> Iterator[Record | Unread]:
        while (first := self._next()) is not None:
            if not first.whole:
                yield Unread(first.number, first.number, Fault.TOO_LONG)
            elif first.text.strip():
                yield self._row(first)

    def _row(self, first: Line) -> Record | Unread:
        gathered = [first]
        opened = left_open(first.text, self._delimiter)
        while opened and len(gathered) < MOST_LINES:
            line = self._next()
            if line is None:
                break
            gathered.append(line)
            if not line.whole:
                break
            opened = left_open(line.text, self._delimiter, opened=True)
        cells = None if opened else self._cells(gathered)
        if cells is None or (len(gathered) > 1 and self._width and len(cells) != self._width):
            self._again.extendleft(reversed(gathered[1:]))
            return Unread(first.number, first.number, Fault.QUOTES)
        return Record(first.number, gathered[-1].number, cells)

    def _cells(self, gathered: list[Line]) -> tuple[str, ...] | None:
        """None if they are none; over several lines a mark that is followed by letters ends nothing: one is missing."""
        texts = [f"{line.text}\n" for line in gathered]
        try:
            rows = list(csv.reader(texts, delimiter=self._delimiter, strict=len(gathered) > 1))
        except csv.Error:
            return None
        return tuple(rows[0]) if len(rows) == 1 else None

    def _next(self) -> Line | None:
        return self._again.popleft() if self._again else next(self._lines, None)


def left_open(line: str, delimiter: str, *, opened: bool = False) -> bool:
    """Whether a cell in quotation marks goes on after `line`; `opened` says that one went on before it."""
    at, begins = 0, not opened
    while True:
        if opened:
            at = line.find('"', at)
            if at < 0:
                return True
            if line.startswith('""', at):
                at += 2
                continue
            at, opened, begins = at + 1, False, False
        elif begins and line.startswith('"', at):
            at, opened = at + 1, True
        else:
            at = line.find(delimiter, at) + 1
            if not at:
                return False
            begins = True
