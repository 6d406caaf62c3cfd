"""How well points are put together, on made-up pairs; `python -m tests.insights.merging` lists what is wrong."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.insights.points import gathered
from creator_coach.journal.types import Entry, EntryState
from creator_coach.reading.types import Kind

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def pairs(language: str) -> Iterator[tuple[bool, str, str]]:
    """Whether both come back to the same, and both."""
    found = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))
    for line in str(found[language]).strip().splitlines():
        same, first, second = line.split(" | ")
        yield same == "ja", first, second


def merged(coach: Coach, language: str, *texts: str) -> bool:
    """Whether there is a point that all of `texts` are put under."""
    entries = [
        Entry(
            str(n), NOON, NOON, EntryState.KEPT, text, reading=coach.read(text, language=language, kind=Kind.FEEDBACK)
        )
        for n, text in enumerate(texts)
    ]
    return any(len(point.entries) == len(texts) for point in gathered(coach.seen(entries)))


def tally(language: str) -> tuple[int, int, int, list[str]]:
    """How many pairs were put together, how many of those rightly, how many should have been; and what was wrong."""
    coach, together, right, should, wrong = Coach(), 0, 0, 0, []
    for same, first, second in pairs(language):
        found = merged(coach, language, first, second)
        together, right, should = together + found, right + (found and same), should + same
        if found is not same:
            wrong.append(f"{'missed' if same else 'wrong'}: {first} / {second}")
    return together, right, should, wrong


if __name__ == "__main__":
    for each in ("sv", "en"):
        together, right, should, wrong = tally(each)
        sys.stdout.write(f"{each}: precision {right}/{together}, found {right}/{should}\n" + "\n".join(wrong) + "\n")
