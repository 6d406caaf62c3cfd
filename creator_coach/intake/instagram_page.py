"""Comments copied from a post on instagram.com: `name`, the words, `2w`, `14 likes`, `Reply`, `View replies (3)`.

The shape is that of a page that is marked and copied; no source describes it (see footed.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from creator_coach.intake import footed
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Row


def rows(lines: Iterable[Line]) -> Iterator[Row]:
    """The comments of `lines`."""
    return footed.rows(lines, "Instagram")
