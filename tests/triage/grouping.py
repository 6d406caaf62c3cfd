"""How well points of many comments are put together, pair by pair; `python -m tests.triage.grouping` says.

Every pair of comments of a language is asked: do both have the same point? They should if they stand under one in
points.toml. Precision is the share of pairs put together that should be, recall the share of those that should be that
are, F1 the two together. All comments of both languages go through at once, as one batch would.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from creator_coach import hindsight
from creator_coach.coach import Coach
from creator_coach.reading.types import Kind
from creator_coach.triage.clean import clean
from creator_coach.triage.judging import judged
from creator_coach.triage.merging import merged
from creator_coach.triage.types import Judged

LANGUAGES = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Tally:
    """Pairs: put together, of those rightly, and those that should be; and the comments of the wrong ones."""

    together: int
    right: int
    should: int
    wrong: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Precision and recall together, 0 to 1."""
        return 2 * self.right / max(1, self.together + self.should)


def groups(language: str) -> list[list[str]]:
    """The comments that have a point in common, and then each that has none."""
    found = tomllib.loads(Path(__file__).with_name("points.toml").read_text(encoding="utf-8"))
    common = [each.splitlines() for each in str(found[language]).strip().split("\n\n")]
    return common + [[line] for line in str(found[f"{language}_alone"]).strip().splitlines()]


def tallies() -> dict[str, Tally]:
    """How each language went."""
    coach, place = Coach(), 0
    numbered: dict[str, list[tuple[int, int, str]]] = {}
    read: list[Judged] = []
    for language in LANGUAGES:
        for group, texts in enumerate(groups(language)):
            for text in texts:
                # Whether it is usable at all is another question: here it is said that it is.
                reading = coach.read(text, language=language, kind=Kind.FEEDBACK)
                read.append(Judged(place, judged(reading, coach.say(reading, language), hindsight.terms(), clean)))
                numbered.setdefault(language, []).append((place, group, text))
                place += 1
    points = [frozenset(each.numbers) for each in merged(read)]
    return {language: _tally(numbered[language], points) for language in LANGUAGES}


def _tally(numbered: list[tuple[int, int, str]], points: list[frozenset[int]]) -> Tally:
    together = right = should = 0
    wrong: list[str] = []
    for (one, group, text), (two, other, more) in combinations(numbered, 2):
        put, same = any(one in point and two in point for point in points), group == other
        together, right, should = together + put, right + (put and same), should + same
        if put is not same:
            wrong.append(f"{'missed' if same else 'wrong '}  {text}  /  {more}")
    return Tally(together, right, should, tuple(wrong))


if __name__ == "__main__":
    for name, told in tallies().items():
        precision, recall = told.right / max(1, told.together), told.right / told.should
        sys.stdout.write(f"{name}: F1 {told.f1:.3f}, precision {precision:.3f}, recall {recall:.3f}\n")
        sys.stdout.write("\n".join(told.wrong) + "\n")
