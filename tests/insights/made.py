"""Any entries as insights see them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from creator_coach.insights.types import Mention, Seen
from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind

DAY = date(2026, 11, 22)

steps = st.none() | st.integers(0, 10)
words = st.sampled_from(["ljudet", "bakgrundsljud", "skörden", "skördedag", "mic", "harvest", "harvesting", "zebra"])
mentions = st.builds(
    Mention,
    st.lists(st.sampled_from(["sound", "music"]), max_size=2, unique=True).map(tuple),
    st.lists(words, max_size=3, unique=True).map(tuple),
    st.sampled_from(["sv", "en", ""]),
)
seen = st.builds(
    Seen,
    entry=st.integers(0, 40).map(str),
    day=st.dates(date(1970, 1, 1), date(9000, 1, 1)) | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    kind=st.none() | st.sampled_from(Kind),
    before=steps,
    after=steps,
    decision=st.none() | st.sampled_from(Decision),
    plan=st.none() | st.booleans(),
    asked=st.booleans(),
    mentions=st.lists(mentions, max_size=3).map(tuple),
    settled=st.lists(st.tuples(st.sampled_from(["topic:sound", "word:skörd"]), st.dates()), max_size=1).map(tuple),
)


def one(entry: str, days: int = 0, *points: Mention, **changes: Any) -> Seen:
    """An entry made `days` after DAY that mentions `points`."""
    fields: dict[str, Any] = {"kind": Kind.FEEDBACK, "mentions": points}
    return Seen(entry, DAY + timedelta(days=days), **fields | changes)


def sv(*said: str) -> Mention:
    """A point in Swedish words, of no known topic."""
    return Mention((), said, "sv")
