"""The values that sorting is made of: what is kept of each reading, the table, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from creator_coach.insights.types import Mention
from creator_coach.reading.types import Kind, SafetyLevel, ThreatType


class Group(StrEnum):
    """What one can do with a comment, in the order in which it is shown. The ids are stored in journals.

    DANGER: safety first. WORRY: the commenter may be unwell. TAKE: usable. ANSWER: waits for an answer or a remedy.
    KIND: for the jar. DIFFERENT: an opinion, and may be one. ATTACK and MOCKERY: to be let go. REST: nothing to read.
    """

    DANGER = "danger"
    WORRY = "worry"
    TAKE = "take"
    ANSWER = "answer"
    KIND = "kind"
    DIFFERENT = "different"
    ATTACK = "attack"
    MOCKERY = "mockery"
    REST = "rest"


#: Those whose comments lie folded: their words are shown one by one, and only when asked for.
FOLDED = frozenset({Group.DANGER, Group.ATTACK, Group.MOCKERY})
#: Those that are never let go of together: each is for the person to look at.
ONE_BY_ONE = frozenset({Group.DANGER, Group.WORRY})
#: Those that hurt, when a pile-on is looked for.
HURTFUL = frozenset({Group.DANGER, Group.ATTACK, Group.MOCKERY})
#: Those that hold something to use.
USABLE = frozenset({Group.TAKE, Group.ANSWER})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is kept of the reading of one comment. Of its words only those that its points are counted by.

    `take` are the calm sentences of what can be used, in the comment's language; `hard` says that it insults.
    """

    group: Group
    kind: Kind
    language: str
    hard: bool = False
    threat_type: ThreatType | None = None
    level: SafetyLevel | None = None
    take: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A comment that waits to be read, and its number among those of its batch."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """The number of a comment and what came of reading it."""

    number: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Sorted:
    """One comment of a batch without its words. `line` to `until` is where it stood; `verdict` None: not read yet.

    `account` is known of danger alone, for a report to the police or the platform. `released` says that the person let
    it go. `parent` is the number of the comment that it answers, None if it answers none that is here.
    """

    number: int
    line: int
    until: int
    verdict: Verdict | None
    when: datetime | None = None
    platform: str = ""
    link: str = ""
    account: str = ""
    parent: int | None = None
    released: bool = False


class Every(StrEnum):
    """All of the comments, not sorted."""

    IN_ORDER = "in_order"


@dataclass(frozen=True, slots=True)
class Merged:
    """A point that several comments have: a topic's id, or else a word; the numbers of those comments, in order."""

    key: str
    topic: str
    word: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PileOn:
    """Many hurtful comments at once: in all, in the worst of days; and how many senders came back with several.

    `many` False: there are few, and it is a sender that is noticed.
    """

    hurtful: int
    in_a_day: int
    senders: int
    many: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A batch, sorted. `counts` are of what is not released; `points` are of what can be used, the most frequent first.

    `pile_on` None: there is none.
    """

    counts: dict[Group, int]
    released: int
    points: tuple[Merged, ...]
    pile_on: PileOn | None

    @property
    def total(self) -> int:
        """How many comments there are that were read."""
        return sum(self.counts.values()) + self.released

    @property
    def gentle(self) -> int:
        """How many are kind, of use, or only of another opinion."""
        return sum(self.counts.get(each, 0) for each in (Group.TAKE, Group.ANSWER, Group.KIND, Group.DIFFERENT))


@dataclass(frozen=True, slots=True)
class Counts:
    """How far a batch has come: comments taken in and read, rows unread, the creator's own, and those there twice.

    `whole` says that all of the source has been taken in. `rows` is how many of its rows that were.
    """

    taken: int = 0
    read: int = 0
    unread: int = 0
    own: int = 0
    twice: int = 0
    rows: int = 0
    whole: bool = False

    @property
    def left(self) -> int:
        """How many wait to be read."""
        return self.taken - self.read

    @property
    def done(self) -> bool:
        """Whether there is nothing left to do."""
        return self.whole and not self.left


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come. `per_second` and `seconds_left` are None until that can be told."""

    counts: Counts
    per_second: float | None = None
    seconds_left: float | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """One batch that is kept: its id, what its source was called, when it was begun (aware), and how far it is."""

    id: str
    name: str
    begun: datetime
    counts: Counts
