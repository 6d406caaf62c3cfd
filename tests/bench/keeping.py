"""The journal with two thousand entries in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.journal.types import Entry, EntryState, Search
from tests.bench.texts import comments
from tests.bench.timing import Timing, seconds

ENTRIES = 2000
WORDS = ("ljud", "sound", "the", "mikrofon", "a word that is not there")


def journal(folder: Path) -> Iterator[Timing]:
    """Saving each of 2,000 entries, then listing, opening and searching among them."""
    coach = Coach.at(folder / "journal.db")
    readings = {text: coach.read(text) for text in comments()}
    entries: list[Entry] = []

    def keep(text: str) -> None:
        begun = coach.begin(text)
        entries.append(coach.save(replace(begun, state=EntryState.KEPT, reading=readings[text])))

    texts = islice(cycle(readings), ENTRIES)
    yield Timing("journal: begin and save an entry", tuple(seconds(partial(keep, text)) for text in texts))
    yield Timing("journal: list", tuple(seconds(coach.entries) for _ in range(9)))
    opened = tuple(seconds(partial(coach.entry, entry.id)) for entry in entries[::20])
    yield Timing("journal: open one", opened)
    for words in WORDS:
        look = partial(coach.entries, Search(words, in_comments=True))
        yield Timing(f"journal: search “{words}”", tuple(seconds(look) for _ in range(9)))
    coach.close()
