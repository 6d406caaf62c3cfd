"""Counting hits and misses: the small arithmetic under every figure."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Tally:
    """Right, wrongly found, and missed; figures from them."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    def note(self, want: bool, have: bool) -> None:
        """Count one yes-or-no."""
        self.compare({0} if want else set(), {0} if have else set())

    def compare(self, want: Collection[Hashable], have: Collection[Hashable]) -> None:
        """Count two sets against each other."""
        wanted, had = set(want), set(have)
        self.hits += len(wanted & had)
        self.extra += len(had - wanted)
        self.missed += len(wanted - had)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 when there was nothing to find."""
        whole = 2 * self.hits + self.extra + self.missed
        return 2 * self.hits / whole if whole else 0.0

    @property
    def wanted(self) -> int:
        """How many there were to find."""
        return self.hits + self.missed


@dataclass(slots=True)
class Share:
    """How many of how many."""

    part: int = 0
    whole: int = 0

    def note(self, holds: bool) -> None:
        """Count one more, and whether it holds."""
        self.part += holds
        self.whole += 1

    @property
    def value(self) -> float:
        """The share, 0..1; 0 of nothing is 0."""
        return self.part / max(1, self.whole)


def characters(text: str, pieces: Iterable[str]) -> set[int]:
    """The positions that the pieces cover in `text`, each at its first place; a piece not there covers none."""
    starts = [(text.find(piece), len(piece)) for piece in pieces]
    return {at for start, length in starts if start >= 0 for at in range(start, start + length)}


def marked(output: dict[str, Any], marks: Collection[str]) -> set[int]:
    """The positions that a reading marks with one of `marks`."""
    spans = [span for span in output.get("spans", ()) if span["mark"] in marks]
    return {at for span in spans for at in range(span["start"], span["end"])}
