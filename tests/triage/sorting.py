"""What the tests of triage share: a coach with a journal, and what they read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.intake.types import Source
from creator_coach.triage.run import run

DANGER = "I know where you live. See you tonight."
TAKE = "The sound is too low, please turn it up."
KIND = "Thank you so much, this helped me a lot."
ATTACK = "You are a fucking idiot."
MIXED = [TAKE, KIND, ATTACK, DANGER, "Ljudet är för lågt, höj det.", "The link in the description is broken."]


@contextmanager
def coached(folder: Path, passphrase: str | None = None) -> Iterator[Coach]:
    coach = Coach.at(folder / "journal.db", passphrase)
    try:
        yield coach
    finally:
        coach.close()


def pasted(*texts: str) -> Source:
    return Source.of_text("\n\n".join(texts))


def read(coach: Coach, *texts: str) -> str:
    """A batch of `texts`, taken in and read."""
    source = pasted(*texts)
    batch = coach.many.begin(source)
    run(coach.many, batch, source)
    return batch


def read_none(coach: Coach, *texts: str) -> str:
    """A batch of `texts`, taken in and not read."""
    source = pasted(*texts)
    batch = coach.many.begin(source)
    list(coach.many.take_in(batch, source))
    return batch
