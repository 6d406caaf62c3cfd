"""Times as the platforms write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_NUMBER = re.compile(r"\d{9,16}(?:\.\d+)?")
#: Seconds, milliseconds and microseconds since 1970 differ by a thousand: what is larger than this is the next.
_LARGE = 10**11


def when(written: object) -> datetime | None:
    """The time that `written` says: ISO 8601, or a count since 1970; None if it says none that is sure."""
    if isinstance(written, bool) or not isinstance(written, str | int | float):
        return None
    text = str(written).strip()
    try:
        if _NUMBER.fullmatch(text):
            return _since_1970(float(text))
        return datetime.fromisoformat(text.replace("/", "-").removesuffix(" UTC"))
    except (ValueError, OverflowError, OSError):
        return None


def _since_1970(count: float) -> datetime:
    while count > _LARGE:
        count /= 1000
    return datetime.fromtimestamp(count, UTC)
