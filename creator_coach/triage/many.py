"""Many comments at once, for the front door: taken into the journal, read from there, sorted, and dealt with.

Everything here but what is marked as pure speaks to the journal, and belongs on the journal's thread; reading itself
(`judge`) is for any thread. The window takes in and reads by turns, a few at a time; `run` (run.py) does it in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from uuid import uuid4

from creator_coach import hindsight
from creator_coach.content.spoken import SOURCE
from creator_coach.content.spoken import spoken as languages
from creator_coach.intake.guess import guess
from creator_coach.intake.read import rows
from creator_coach.intake.types import Fault, Layout, Received, Row, Source, Unread
from creator_coach.journal.batches import PAGE, Batch, Incomer, Kept, Missed
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context
from creator_coach.reader import Reader
from creator_coach.reading.types import Reading
from creator_coach.triage import packing, pile_on
from creator_coach.triage.clean import clean
from creator_coach.triage.judging import judged
from creator_coach.triage.known import known_by, sender_of
from creator_coach.triage.merging import merged
from creator_coach.triage.report import Report
from creator_coach.triage.types import (
    HURTFUL,
    ONE_BY_ONE,
    USABLE,
    BatchInfo,
    Counts,
    Group,
    Judged,
    Sorted,
    Table,
    Verdict,
    Waiting,
)

#: So many rows are taken in at a time, and so many comments read: whoever looks on is held up no longer than a blink.
ROWS, COMMENTS = 100, 12
#: Letters of the comments that are read at once, unless one alone has more.
LETTERS = 450


class Many:
    """The batches of one journal. Every method that is not pure may raise JournalError."""

    def __init__(self, reader: Reader, journal: Journal, clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._journal = journal
        self._clock = clock

    #: How a source is laid out, guessed; the person may correct it. Raises OSError. Pure.
    layout = staticmethod(guess)

    # take in ---------------------------------------------------------------------------------------

    def begin(self, source: Source) -> str:
        """A new batch for `source`; its id."""
        batch = uuid4().hex
        self._journal.begin_batch(batch, self._clock().isoformat(), source.name)
        return batch

    def take_in(
        self, batch: str, source: Source, layout: Layout | None = None, own: Collection[str] = ()
    ) -> Iterator[Counts]:
        """Take `source` in, a few rows at each step, which are kept when it returns; how far that is.

        It goes on after the rows that are kept already. What was pasted is taken in at once: it lies nowhere else.
        `own` are the creator's names. Raises OSError if the source cannot be read any more.
        """
        found = islice(rows(source, layout, own), self.counts(batch).rows, None)
        while not (counts := self.counts(batch)).whole:
            some = list(islice(found, ROWS) if source.name else found)
            self._keep(batch, some, counts.rows, whole=not source.name or len(some) < ROWS)
            yield self.counts(batch)

    def _keep(self, batch: str, some: Sequence[Row], before: int, *, whole: bool) -> None:
        numbered = list(enumerate(some, start=before))
        comments = [
            _incomer(batch, number, row) for number, row in numbered if isinstance(row, Received) and not row.own
        ]
        missed = [Missed(n, row.line, row.until, row.reason) for n, row in numbered if isinstance(row, Unread)]
        own = len(some) - len(comments) - len(missed)
        self._journal.take_in_batch(batch, comments, missed, len(some), own, whole=whole)

    # read ------------------------------------------------------------------------------------------

    def waiting(self, batch: str, limit: int = COMMENTS) -> list[Waiting]:
        """The next comments that were not read yet."""
        return [Waiting(number, text) for number, text in self._journal.waiting_in_batch(batch, limit)]

    def to_judge(self, waiting: Iterable[Waiting], cancelled: Callable[[], bool]) -> Callable[[], tuple[Judged, ...]]:
        """Reading `waiting`, begun: what comes back may be called in any thread, and gives what `judge` keeps.

        `cancelled` is asked before each few; what was read until then is given.
        """
        todo = [(some, self._reader.prepare_all([each.text for each in some])) for some in _together(waiting)]
        return partial(_read, self._reader, todo, cancelled)

    def judge(self, batch: str, read: Iterable[Judged]) -> None:
        """Keep what came of reading; each comment once."""
        told = [(each.number, each.verdict.group, packing.to_json(each.verdict), _stays(each)) for each in read]
        self._journal.judge_in_batch(batch, told)

    def judge_again(self, batch: str, number: int, reading: Reading) -> Verdict:
        """Keep what the person's own reading of a comment makes of it."""
        verdict = _verdict(self._reader, reading)
        self._journal.rejudge_in_batch(batch, number, verdict.group, packing.to_json(verdict))
        return verdict

    # look ------------------------------------------------------------------------------------------

    def batches(self) -> list[BatchInfo]:
        """All batches that are kept, the last begun first."""
        return [BatchInfo(b.id, b.name, datetime.fromisoformat(b.begun), _counts(b)) for b in self._journal.batches()]

    def counts(self, batch: str) -> Counts:
        """How far a batch has come. Raises KeyError if there is none with this id."""
        found = self._journal.batch(batch)
        if found is None:
            raise KeyError(batch)
        return _counts(found)

    def table(self, batch: str) -> Table:
        """The batch as it is sorted so far."""
        return self.to_table(batch)()

    def to_table(self, batch: str) -> Callable[[], Table]:
        """The table, begun: what comes back may be called in any thread."""
        counted = self._journal.counts_in_batch(batch)
        verdicts = list(self._journal.verdicts_in_batch(batch, sorted(USABLE)))
        return partial(_table, counted, verdicts, self._journal.sent_in_batch(batch, sorted(HURTFUL)))

    def listed(
        self, batch: str, group: Group | None = None, after: int = -1, limit: int = PAGE, *, released: bool = False
    ) -> list[Sorted]:
        """A page of comments without their words, of a group or of all, in the source's order, after a number."""
        found = self._journal.listed_in_batch(batch, group, after, limit, released=released)
        return [_sorted(each) for each in found]

    def comment(self, batch: str, number: int) -> tuple[str, Context]:
        """The words of one comment, and where they are from, for an entry. Raises KeyError if there is none."""
        text = self._journal.text_in_batch(batch, number)
        if text is None:
            raise KeyError(number)
        found = self._journal.listed_in_batch(batch, None, number - 1, 1, released=True)
        kept = found[0] if found and found[0].number == number else None
        return text, Context(kept.platform, link=kept.link, account=kept.account) if kept else Context()

    def place(self, batch: str, number: int) -> int | None:
        """Where one comment stood in its source, as of `Received.line`; None if there is none."""
        return self._journal.line_in_batch(batch, number)

    def unread(self, batch: str, limit: int = PAGE, offset: int = 0) -> list[Unread]:
        """A page of the rows that could not be read."""
        found = self._journal.missed_in_batch(batch, limit, offset)
        return [Unread(line, until, Fault(reason)) for line, until, reason in found]

    # deal with -------------------------------------------------------------------------------------

    def release(self, batch: str, group: Group, numbers: Collection[int] | None = None) -> list[int]:
        """Let go of comments of a group, all or those of `numbers`; which ones. `take_back` undoes it.

        Raises ValueError for several of a group that is for looking at one by one.
        """
        if group in ONE_BY_ONE and (numbers is None or len(numbers) > 1):
            raise ValueError("one by one")
        return self._journal.release_in_batch(batch, group, numbers, released=True)

    def take_back(self, batch: str, group: Group, numbers: Collection[int]) -> None:
        """Undo a release."""
        self._journal.release_in_batch(batch, group, numbers, released=False)

    def drop(self, batch: str) -> None:
        """Remove a batch for good, from the copies of the journal too."""
        self._journal.drop_batch(batch)

    # hand over -------------------------------------------------------------------------------------

    def report(self, batch: str, language: str) -> Report:
        """What can be handed over of a batch, in `language`, without a cruel word (report.py)."""
        return Report(partial(self.table, batch), partial(_every, self, batch), language)


def _table(
    counted: Sequence[tuple[str, bool, int]],
    verdicts: Sequence[tuple[int, str]],
    sent: Sequence[tuple[str | None, bytes]],
) -> Table:
    counts = {Group(heap): count for heap, released, count in counted if not released}
    points = merged(Judged(n, found) for n, packed in verdicts if (found := packing.from_json(packed)) is not None)
    hurts = ((datetime.fromisoformat(at) if at else None, sender) for at, sender in sent)
    released = sum(count for _, gone, count in counted if gone)
    return Table(counts, released, points, pile_on.noticed(hurts))


def _every(many: Many, batch: str) -> Iterator[Sorted]:
    after = -1
    while page := many.listed(batch, None, after, released=True):
        yield from page
        after = page[-1].number


def _incomer(batch: str, number: int, row: Received) -> Incomer:
    return Incomer(
        number=number,
        line=row.line,
        until=row.until,
        text=row.text,
        known=known_by(row),
        sender=sender_of(row, batch),
        account=row.author,
        at=row.when.isoformat() if row.when else None,
        platform=row.platform,
        link=row.link,
        outside=row.id,
        parent=row.parent,
    )


def _together(waiting: Iterable[Waiting]) -> Iterator[list[Waiting]]:
    """Comments as they are read at once: few enough letters that nobody who stops it waits for long."""
    some: list[Waiting] = []
    for each in waiting:
        if some and sum(len(one.text) for one in some) + len(each.text) > LETTERS:
            yield some
            some = []
        some.append(each)
    if some:
        yield some


def _read(
    reader: Reader, todo: Iterable[tuple[list[Waiting], Callable[[], list[Reading]]]], cancelled: Callable[[], bool]
) -> tuple[Judged, ...]:
    done: list[Judged] = []
    for some, read in todo:
        if cancelled():
            break
        done += [Judged(one.number, _verdict(reader, each)) for one, each in zip(some, read(), strict=True)]
    return tuple(done)


def _verdict(reader: Reader, reading: Reading) -> Verdict:
    # A usable point is said in the comment's language, where there are words for it.
    spoken = reading.language if reading.language in languages() else SOURCE
    return judged(reading, reader.say(reading, spoken), hindsight.terms(), clean)


def _stays(each: Judged) -> bool:
    """Whether it is kept who wrote it: for a report of a danger, and for nothing else."""
    return each.verdict.group is Group.DANGER


def _counts(batch: Batch) -> Counts:
    return Counts(batch.taken, batch.read, batch.unread, batch.own, batch.twice, batch.rows, batch.whole)


def _sorted(kept: Kept) -> Sorted:
    return Sorted(
        number=kept.number,
        line=kept.line,
        until=kept.until,
        verdict=packing.from_json(kept.verdict),
        when=datetime.fromisoformat(kept.at) if kept.at else None,
        platform=kept.platform,
        link=kept.link,
        account=kept.account,
        parent=kept.parent,
        released=kept.released,
    )
