"""What the tests of intake share."""

from __future__ import annotations

import io
from collections.abc import Iterable

from creator_coach.intake import letters
from creator_coach.intake.letters import Line
from creator_coach.intake.read import rows
from creator_coach.intake.types import Fault, Layout, Received, Row, Source


def source(content: str | bytes, name: str = "") -> Source:
    data = content if isinstance(content, bytes) else content.encode()
    return Source(lambda: io.BytesIO(data), len(data), name)


def taken(content: str | bytes, name: str = "", layout: Layout | None = None, own: tuple[str, ...] = ()) -> list[Row]:
    return list(rows(source(content, name), layout, own))


def texts(found: Iterable[Row]) -> list[str]:
    return [row.text for row in found if isinstance(row, Received)]


def faults(found: Iterable[Row]) -> list[tuple[int, Fault]]:
    return [(row.line, row.reason) for row in found if not isinstance(row, Received)]


def lines(text: str) -> list[Line]:
    return list(letters.lines([text]))
