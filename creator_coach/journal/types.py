"""What the journal keeps: the person's reflection beside a reading, and the entry that holds both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from creator_coach.reading.types import STANCE_OF, Grounds, Kind, PerspectiveId, QuestionId, Reading, Stance


class Verdict(StrEnum):
    """The person's word on one possible reading; it wins over the reader's grounds."""

    FITS = "fits"
    DOES_NOT_FIT = "does_not_fit"


class Decision(StrEnum):
    """What the person chose to do with the comment."""

    USE = "use"
    ANSWER = "answer"
    LET_GO = "let_go"
    KEEP = "keep"


class EntryState(StrEnum):
    """Where an entry stands: pasted, being worked on, or put away by the person."""

    DRAFT = "draft"
    OPEN = "open"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Context:
    """Where the comment was found; all of it optional, in the person's own words."""

    platform: str = ""
    work: str = ""
    link: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Reflection:
    """Everything the person adds to a reading.

    `before` and `after` are 0..10 or None. `left_kernels` are positions in `Reading.kernels` that the
    person unticked. `answers` holds the person's words by question. `safety_steps` are ids of ticked steps.
    """

    before: int | None = None
    after: int | None = None
    chosen_kind: Kind | None = None
    verdicts: tuple[tuple[PerspectiveId, Verdict], ...] = ()
    left_kernels: frozenset[int] = frozenset()
    own_kernels: tuple[str, ...] = ()
    answers: tuple[tuple[QuestionId, str], ...] = ()
    decision: Decision | None = None
    feelings: tuple[str, ...] = ()
    safety_steps: tuple[str, ...] = ()
    note: str = ""

    def answer(self, question: QuestionId) -> str:
        """The person's words for `question`, or an empty string."""
        return dict(self.answers).get(question, "")

    def verdict(self, perspective: PerspectiveId) -> Verdict | None:
        """The person's verdict on `perspective`, or None."""
        return dict(self.verdicts).get(perspective)


@dataclass(frozen=True, slots=True)
class Entry:
    """One comment in the journal. `created` and `changed` are aware datetimes; `id` is a UUID in hex."""

    id: str
    created: datetime
    changed: datetime
    state: EntryState
    text: str
    context: Context = field(default_factory=Context)
    reading: Reading | None = None
    reflection: Reflection = field(default_factory=Reflection)

    @property
    def kind(self) -> Kind | None:
        """The kind that counts: the person's own if they chose one, else the reader's."""
        if self.reflection.chosen_kind is not None:
            return self.reflection.chosen_kind
        return self.reading.kind if self.reading else None

    @property
    def stance(self) -> Stance | None:
        """The stance that follows from `kind`."""
        return STANCE_OF[self.kind] if self.kind else None

    @property
    def asked(self) -> str | None:
        """The language the person chose for the comment, or None."""
        return self.reading.comment.language if self.reading else None


class Length(StrEnum):
    """How long a comment was, roughly; kept when its words are gone."""

    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Correction:
    """What the app said of a comment and what the person said instead, without a word of the comment.

    `kind` None means that the person said no more than that it is no threat. `danger` is the person's word,
    `said_danger` the app's. `reader` names what read it. `entry` is None once the entry is gone for good; of `made`,
    an aware datetime, only the month is left then.
    """

    entry: str | None
    made: datetime
    language: str
    said: Kind
    certainty: Grounds
    said_danger: bool
    kind: Kind | None
    danger: bool
    length: Length
    reader: str

    @property
    def safe(self) -> bool:
        """Whether the app saw a danger and the person says that there is none."""
        return self.said_danger and not self.danger

    @property
    def wrong(self) -> bool:
        """Whether the person said something else than the app."""
        return self.danger is not self.said_danger or self.kind not in (None, self.said)


@dataclass(frozen=True, slots=True)
class Wrong:
    """What the app got wrong, counted. `kinds` are (the app's, the person's, how often), the most frequent first.

    `readings` are all that there were; `takeaways_changed` are those that the person unticked, whether they wrote
    another or not, and `takeaways_added` the lines that they wrote themselves.
    """

    readings: int = 0
    kinds: tuple[tuple[Kind, Kind, int], ...] = ()
    threats_missed: int = 0
    false_alarms: int = 0
    perspectives_rejected: int = 0
    takeaways_changed: int = 0
    takeaways_added: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for in the journal.

    `words` is what the person typed: several words must all occur, "quoted words" as a phrase; never a
    query language. `kinds` empty means all kinds. `in_comments` also looks in the comments' own text.
    """

    words: str = ""
    kinds: frozenset[Kind] = frozenset()
    in_comments: bool = False


class JournalError(Exception):
    """The journal could not do what was asked; the world's fault, told kindly. Never carries the person's words."""


class JournalBusy(JournalError):
    """Another process holds the journal."""


class JournalTooNew(JournalError):
    """The file was written by a newer version of the app."""


class JournalDamaged(JournalError):
    """The file is not a journal, or parts of it cannot be read."""


class JournalLocked(JournalError):
    """The file is encrypted, and no or a wrong passphrase was given."""


class DiskFull(JournalError):
    """There is no room left to save."""


class JournalUnwritable(JournalError):
    """The folder or file may not be written, or is gone."""
