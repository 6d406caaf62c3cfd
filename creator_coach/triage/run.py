"""Takes in and reads a whole batch on one thread, by turns: the first comments are read before the last are there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from time import monotonic

from creator_coach.intake.types import Layout, Source
from creator_coach.triage.many import COMMENTS, Many
from creator_coach.triage.pace import Pace
from creator_coach.triage.types import Counts, Progress


def run(
    many: Many,
    batch: str,
    source: Source | None = None,
    layout: Layout | None = None,
    own: Collection[str] = (),
    *,
    cancelled: Callable[[], bool] = lambda: False,
    told: Callable[[Progress], None] = lambda _: None,
) -> Progress:
    """Take in what is left of `source` and read what waits, until it is done or `cancelled`; how far it came.

    What is done is kept, and another run goes on from there; without `source` with what was taken in. `told` hears how
    far it is. Raises JournalError, and OSError if the source cannot be read.
    """
    pace, taking = Pace(), _steps(many, batch, source, layout, own)
    said = pace.of(many.counts(batch), monotonic())
    while not cancelled():
        coming = next(taking, None) is not None
        waiting = many.waiting(batch, COMMENTS if said.counts.read else 1)  # the first is there as soon as can be
        if not waiting and not coming:
            return pace.of(many.counts(batch), monotonic())
        many.judge(batch, many.to_judge(waiting, cancelled)())
        said = pace.of(many.counts(batch), monotonic())
        told(said)
    return pace.of(said.counts, monotonic(), cancelled=True)


def _steps(
    many: Many, batch: str, source: Source | None, layout: Layout | None, own: Collection[str]
) -> Iterator[Counts]:
    if source is not None:
        yield from many.take_in(batch, source, layout, own)
