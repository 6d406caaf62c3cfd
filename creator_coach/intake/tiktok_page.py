"""Comments copied from tiktok.com: a name, perhaps `Creator`, the words, `2d ago` or `1-24`, a count, `Reply`.

The shape is that of a page that is marked and copied; no source describes it (see footed.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from creator_coach.intake import footed
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Row

_AGO = re.compile(r"\d{1,3}\s?\w{1,3} (?:ago|sedan|sen)|(?:\d{4}-)?\d{1,2}-\d{1,2}", re.IGNORECASE)


def is_one(texts: Sequence[str]) -> bool:
    """Whether lines of a text, which are of a page with ages under its comments, are TikTok's."""
    return any(footed.is_foot(text) and _AGO.match(text.strip()) for text in texts)


def rows(lines: Iterable[Line]) -> Iterator[Row]:
    """The comments of `lines`."""
    return footed.rows(lines, "TikTok")
