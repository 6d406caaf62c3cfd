"""What the journal keeps: the person's reflection beside a reading, and the entry that holds both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from creator_coach.journal.replies import Reply
from creator_coach.reading.questions import PLANS
from creator_coach.reading.types import STANCE_OF, Grounds, Kind, PerspectiveId, QuestionId, Reading, Span, Stance


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


#: So long after a plan was made the person is asked, once, whether it was of use.
LATER = timedelta(days=7)


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
    `plan_used` says that the if-then plan among the answers has been of use: it is not open any more. `plan_asked` says
    that they were asked about it later and have answered: they are not asked again.
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
    plan_used: bool = False
    plan_asked: bool = False

    @property
    def plan(self) -> str:
        """The if-then plan, in the person's words; empty if there is none."""
        return next((words for question, words in self.answers if question in PLANS and words.strip()), "")

    @property
    def plan_open(self) -> bool:
        """Whether there is an if-then plan that has not been used."""
        return not self.plan_used and bool(self.plan)

    def answer(self, question: QuestionId) -> str:
        """The person's words for `question`, or an empty string."""
        return dict(self.answers).get(question, "")

    def verdict(self, perspective: PerspectiveId) -> Verdict | None:
        """The person's verdict on `perspective`, or None."""
        return dict(self.verdicts).get(perspective)


@dataclass(frozen=True, slots=True)
class Entry:
    """One comment in the journal. `created` and `changed` are aware datetimes; `id` is a UUID in hex.

    `title` and `tags` are the person's own words for the whole of it. `settled` are points that come back in several
    entries and that the person has dealt with, each with the day (types.Point.key of insights).
    """

    id: str
    created: datetime
    changed: datetime
    state: EntryState
    text: str
    context: Context = field(default_factory=Context)
    reading: Reading | None = None
    reflection: Reflection = field(default_factory=Reflection)
    title: str = ""
    tags: tuple[str, ...] = ()
    settled: tuple[tuple[str, date], ...] = ()
    reply: Reply = field(default_factory=Reply)

    @property
    def kind(self) -> Kind | None:
        """The kind that counts: the person's own if they chose one, else the reader's."""
        if self.reflection.chosen_kind is not None:
            return self.reflection.chosen_kind
        return self.reading.kind if self.reading else None

    def asks_of_plan(self, now: datetime) -> bool:
        """Whether it is time to ask what became of the plan: once, and a week later."""
        return self.reflection.plan_open and not self.reflection.plan_asked and now - self.created >= LATER

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


#: Where words are asked for, it is counted so far: it stands for that and more.
MANY = 1000


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for in the journal; what is empty or None asks for nothing.

    `words` is what the person typed: several words must all occur, "quoted words" as a phrase; never a
    query language. `in_comments` also looks in the comments' own text. `kinds` and `stances` are those that may be;
    `platform` and `tags` (all of them) are compared as words are. `since` is included in the period, `until` is not;
    both are aware. `before` and `after` are the least and the most strength, both included. `open_plans` asks for
    if-then plans that have not been used, `in_trash` for what was deleted instead of what was not.
    """

    words: str = ""
    kinds: frozenset[Kind] = frozenset()
    in_comments: bool = False
    stances: frozenset[Stance] = frozenset()
    platform: str = ""
    tags: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    open_plans: bool = False
    before: tuple[int, int] | None = None
    after: tuple[int, int] | None = None
    in_trash: bool = False


class Place(StrEnum):
    """Where in an entry something was found; what says most of it comes first."""

    TITLE = "title"
    TAG = "tag"
    NOTE = "note"
    ANSWER = "answer"
    KERNEL = "kernel"
    TAKEAWAY = "takeaway"
    REPLY = "reply"
    FEELING = "feeling"
    WORK = "work"
    PLATFORM = "platform"
    ACCOUNT = "account"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where in an entry it was found: a stretch of the words there, on one line, and what to mark in it."""

    place: Place
    words: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found, the newest first. `next` is where the next page begins; None if there is none.

    `hits` stand beside `entries`; None where no words were asked for.
    """

    entries: tuple[Entry, ...] = ()
    next: int | None = None
    hits: tuple[Hit | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Trashed:
    """An entry in the trash, and since when."""

    entry: Entry
    deleted: datetime


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


class NotAnExport(JournalError):
    """A file to take in is not one that this app wrote, is cut short, or is far too large."""


class ExportTooNew(JournalError):
    """A file to take in was written by a newer version of the app."""


class PictureUnreadable(JournalError):
    """A picture that was to go with the evidence cannot be read."""


class AlreadyThere(JournalError):
    """There is a file of that name already, and nobody has said that it may be written over."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds, set against the journal, counted in entries.

    `changed` are later in the file and replace those here; `older` differ too, but the one here was changed last and
    stays; `same` are here already. `binned` are in the trash here, and stay there as they are. `unreadable` cannot be
    understood. `corrections` are the words on readings that are not here yet.
    """

    new: int = 0
    changed: int = 0
    older: int = 0
    same: int = 0
    binned: int = 0
    unreadable: int = 0
    corrections: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the journal: when it was made (aware), its size in bytes, and how many entries it holds.

    `entries` None: it cannot be read, being damaged or locked with another passphrase.
    """

    path: Path
    made: datetime
    size: int
    entries: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would bring: when its newest entries were made, and its oldest.

    `here` is how many entries the journal has now; None if that cannot be told.
    """

    backup: Backup
    newest: tuple[datetime, ...]
    oldest: datetime | None
    here: int | None


@dataclass(frozen=True, slots=True)
class Health:
    """How a whole journal was found: how many entries it has, and the ids of those that are not as they were kept.

    `file` says that all else in it adds up, `search` that search finds all that it should.
    """

    entries: int
    spoilt: tuple[str, ...] = ()
    file: bool = True
    search: bool = True

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.spoilt and self.file and self.search


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read of a damaged journal, counted in entries, and where the damaged file is kept.

    `doubtful` are among the `saved`: they could be read, but are not as they were kept. `lost` are known to have been
    there; there may have been more.
    """

    saved: int
    doubtful: int
    lost: int
    damaged: Path


@dataclass(frozen=True, slots=True)
class Relocked:
    """What became of the backups when the passphrase changed: how many were made anew, and which files were not.

    Those that are `left` cannot be read with the passphrase from before; they are as they were.
    """

    remade: int
    left: tuple[Path, ...]
