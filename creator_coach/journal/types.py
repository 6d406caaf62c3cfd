"""What the journal keeps: the person's reflection beside a reading, and the entry that holds both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from creator_coach.reading.types import STANCE_OF, Kind, PerspectiveId, QuestionId, Reading, Stance


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
