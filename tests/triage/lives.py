"""A program that takes in and reads a file into a journal, or goes on where another was killed, until it is done.

`python -m tests.triage.lives FOLDER FILE [rules]`; with `rules` the trained reader is left out, for speed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.content import lexicons
from creator_coach.intake.types import Source
from creator_coach.reading.read import read
from creator_coach.reading.types import Comment, Reading
from creator_coach.triage.run import run
from creator_coach.triage.types import Progress


class Quick(Coach):
    """Reads by the rules alone."""

    def prepare_all(self, texts: Sequence[str]) -> Callable[[], list[Reading]]:
        return lambda: [read(Comment(text), lexicons.load()) for text in texts]


def tell(now: Progress) -> None:
    sys.stdout.write(f"{now.counts.read}\n")
    sys.stdout.flush()


def main(folder: str, file: str, *how: str) -> None:
    coach = (Quick if "rules" in how else Coach).at(Path(folder) / "journal.db", "öppna")
    kept = coach.many.batches()
    source = Source.at(Path(file))
    batch = kept[0].id if kept else coach.many.begin(source)
    last = run(coach.many, batch, source, told=tell)
    coach.close()
    sys.stdout.write(f"done {last.counts.read}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
