"""The values that looking back is made of: what is needed of each entry, and the figures counted from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from creator_coach.journal.corrections import Judged
from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind

#: Up to so many strengths are told one by one.
FEW = 40
#: With fewer entries than this nothing is counted: it would say more of chance than of anything else.
ENOUGH = 5


@dataclass(frozen=True, slots=True)
class Terms:
    """What a language lends us to tell what a point is about. All words are in small letters.

    `exact`, `beginnings` and `endings` are words or parts of words and the topic that each belongs to; `passed` are
    words that are about nothing in particular. `topics` are all topics that have a name.
    """

    language: str
    exact: Mapping[str, str] = field(default_factory=dict)
    beginnings: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mention:
    """One usable point of an entry: the topics that are named in it, and its other words, which are of `language`."""

    topics: tuple[str, ...]
    words: tuple[str, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What insights need of one entry. `before` and `after` are 0..10 or None.

    `plan` is None without an if-then plan, else whether it was used; `asked` says that the person was asked about it
    later. `settled` are the points that were dealt with, by `Point.key`. `judged` is None if it was never read.
    """

    entry: str
    day: date
    kind: Kind | None
    before: int | None = None
    after: int | None = None
    decision: Decision | None = None
    plan: bool | None = None
    asked: bool = False
    mentions: tuple[Mention, ...] = ()
    settled: tuple[tuple[str, date], ...] = ()
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a comment hit, before and after, 0..10."""

    entry: str
    day: date
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Move:
    """The strengths of a week, month or year that begins on `start`: their medians, and how many went which way."""

    start: date
    before: float
    after: float
    eased: int
    unchanged: int
    harder: int


class Unit(StrEnum):
    """How long a stretch of time is."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Stretch:
    """What came in during a week, month or year that begins on `start`; kinds that did not come are left out."""

    start: date
    kinds: tuple[tuple[Kind, int], ...]

    @property
    def entries(self) -> int:
        """How many there were of all kinds."""
        return sum(times for _, times in self.kinds)


@dataclass(frozen=True, slots=True)
class Point:
    """Something that more than one entry mentions: a topic's id, or else a word as it was written most often.

    `key` names it in the journal. `entries` are the ids of those that mention it, the oldest first. `settled` is the
    day the person dealt with it, None if they did not, and `since` how many entries mention it after that day.
    """

    key: str
    topic: str
    word: str
    entries: tuple[str, ...]
    settled: date | None = None
    since: int = 0


@dataclass(frozen=True, slots=True)
class Plans:
    """How many if-then plans there are, and how many of them were used."""

    made: int = 0
    used: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What some entries show together. `enough` False: there are too few, and all but `entries` is empty.

    `strengths` are in the order of time; none if there are more than `FEW`. So are `moves`, in which all of them are
    put together. `stretches` follow on each other without a gap. `before` and `after` are the medians of all strengths,
    None without any. `undecided` are the entries without a decision.
    """

    entries: int = 0
    strengths: tuple[Strength, ...] = ()
    moves: tuple[Move, ...] = ()
    before: float | None = None
    after: float | None = None
    unit: Unit = Unit.WEEK
    stretches: tuple[Stretch, ...] = ()
    points: tuple[Point, ...] = ()
    decisions: tuple[tuple[Decision, int], ...] = ()
    undecided: int = 0
    plans: Plans = Plans()

    @property
    def enough(self) -> bool:
        """Whether there are entries enough to say anything."""
        return self.entries >= ENOUGH

    @property
    def eased(self) -> int:
        """In how many the second number is lower."""
        return sum(each.eased for each in self.moves)

    @property
    def harder(self) -> int:
        """In how many the second number is higher."""
        return sum(each.harder for each in self.moves)

    @property
    def unchanged(self) -> int:
        """In how many the two numbers are the same."""
        return sum(each.unchanged for each in self.moves)

    @property
    def measured(self) -> int:
        """How many have both numbers."""
        return self.eased + self.harder + self.unchanged
