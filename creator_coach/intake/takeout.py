"""YouTube comments from Google Takeout: a table whose texts are JSON in a cell.

Headings and texts as google_takeout_parser tests them (tests/test_csv.py): `Comment ID, Channel ID, Comment Create
Timestamp, Price, Parent Comment ID, Video ID, Comment Text`, until June 2024 with `{"takeoutSegments":[{"text":…}]}`,
after that with `{"text":…},{"text":…}`; later files add `Post ID` and `Top-Level Comment ID`. Takeout gives the
comments that an account wrote itself: whoever hands over such a file wants to see those, so none of them is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from creator_coach.intake import headings, table
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Columns, Received, Row

_TELLING = frozenset({"commentcreatetimestamp", "commenttext", "channelid"})


def is_one(names: Sequence[str]) -> bool:
    """Whether a table with these headings is from Takeout."""
    return {headings.plain(each) for each in names} >= _TELLING


def rows(lines: Iterable[Line], columns: Columns) -> Iterator[Row]:
    """The comments of such a table."""
    for row in table.rows(lines, columns):
        yield replace(row, text=text_of(row.text), platform="YouTube") if isinstance(row, Received) else row


def text_of(cell: str) -> str:
    """The words of a cell with segments; any other cell as it is."""
    if not cell.lstrip().startswith("{"):
        return cell
    try:
        found = json.loads(f"[{cell}]", strict=False)
    except (ValueError, RecursionError):
        return cell
    segments = [segment for each in found for segment in _segments(each)]
    texts = [each.get("text") for each in segments if isinstance(each, dict)]
    return "".join(each for each in texts if isinstance(each, str)) or cell


def _segments(found: Any) -> list[Any]:
    inside = found.get("takeoutSegments") if isinstance(found, dict) else None
    return inside if isinstance(inside, list) else [found]
