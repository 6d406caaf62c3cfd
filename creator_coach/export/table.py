"""The journal as a table (CSV) that no spreadsheet can be made to run.

UTF-8 with a mark at its start, commas between cells, every cell in quotation marks, a line for each entry. What a
spreadsheet would take for the start of a formula (= + - @, also in full width, and a tab or a line break) gets an
apostrophe before it: at the start of a cell, and after a sign that some programs take for the end of one (; , " tab,
line break). That is why a table is for looking at, and is not read back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from creator_coach.export.records import words
from creator_coach.export.types import Line, Record
from creator_coach.journal.types import Entry

COLUMNS = (
    "state",
    "title",
    "tags",
    "stance",
    "platform",
    "work",
    "account",
    "link",
    "before",
    "after",
    "fits",
    "does_not_fit",
    "take",
    "decision",
    "feelings",
    "note",
    "reply",
)

#: White space and what cannot be seen: a spreadsheet may skip it.
_UNSEEN = "\\s\u00ad\u200b-\u200f\u2060\ufeff"
_FORMULA = re.compile(f'((?:^|[;,"\\t\\n])[{_UNSEEN}]*)([=+@\uff1d\uff0b\uff0d\uff20\u2212-])')
_OPENS = re.compile(r"^[\t\r\n]")


def table(records: Iterable[tuple[Entry, Record]], language: str) -> str:
    """Entries and their records as CSV with headings in `language`; the columns are those of the first of them."""
    tongue, rows = words(language), list(records)
    labels = [tongue.say("label", name) for name in ("id", "created", "kind", *COLUMNS, "answers")]
    shown = [name for name in ("comment", "reading") if not rows or getattr(rows[0][1], name) is not None]
    head = [*labels, *(tongue.say("page", name) for name in shown)]
    return cells([head, *([entry.id, entry.created.isoformat(), *_row(record)] for entry, record in rows)])


def cells(rows: Iterable[Iterable[str]]) -> str:
    """`rows` of cells as CSV."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        writer.writerow(map(cell, row))
    return "\ufeff" + out.getvalue()


def cell(text: str) -> str:
    """`text` with an apostrophe wherever a spreadsheet would take what follows for a formula."""
    tamed = _FORMULA.sub(r"\1'\2", text)
    return f"'{tamed}" if _OPENS.match(text) else tamed


def _row(record: Record) -> Iterator[str]:
    found = {line.name: line.words for line in record.lines}
    yield record.kind
    yield from (found.get(name, "") for name in COLUMNS)
    yield "\n\n".join(_answer(line) for line in record.lines if line.name == "answer")
    yield from (each for each in (record.comment, record.reading) if each is not None)


def _answer(line: Line) -> str:
    return f"{line.label}\n{line.words}"
