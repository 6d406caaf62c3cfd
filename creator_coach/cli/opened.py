"""The person's journal, opened for a command; its passphrase is asked for where there is a lock."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach import places
from creator_coach.cli.terminal import FAILED, Stop
from creator_coach.coach import Coach
from creator_coach.content.messages import Messages
from creator_coach.journal import lock, types
from creator_coach.journal.types import JournalError, JournalLocked

#: The variable that names a file whose first line is the passphrase, for where nobody can be asked.
VARIABLE = "CREATOR_COACH_PASSPHRASE_FILE"

_SENTENCES: dict[type[JournalError], str] = {
    types.JournalBusy: "busy",
    types.JournalTooNew: "too_new",
    types.JournalDamaged: "damaged",
    types.JournalLocked: "locked",
    types.DiskFull: "full",
    types.JournalUnwritable: "unwritable",
}


@contextmanager
def opened(tongue: Messages, *, make: bool = False) -> Iterator[Coach | None]:
    """A coach with the person's journal; None if there is no journal yet, for looking does not make one.

    With `make` it is made. Raises Stop.
    """
    path = places.journal_path()
    if not path.exists() and not make:
        yield None
        return
    with kindly(tongue):
        coach = Coach.at(path, key(path, tongue))
        try:
            yield coach
        finally:
            coach.close()


@contextmanager
def kindly(tongue: Messages) -> Iterator[None]:
    """Turn what is wrong with the journal into the end of the command; the passphrase has been given by then."""
    try:
        yield
    except JournalLocked:
        raise Stop(tongue.say("passphrase", "wrong"), FAILED) from None
    except JournalError as problem:
        raise Stop(tongue.say("problem", problem_of(problem)), FAILED) from None


def problem_of(problem: JournalError) -> str:
    """The name of the sentence for what is wrong with the journal."""
    return _SENTENCES.get(type(problem), "other")


def key(path: Path, tongue: Messages) -> str | None:
    """The passphrase of the journal or copy at `path`, asked for if it is locked; None if it is not. Raises Stop."""
    with kindly(tongue):
        return _passphrase(tongue) if lock.is_locked(path) else None


def _passphrase(tongue: Messages) -> str:
    """From the file that VARIABLE names, or asked for. Raises Stop."""
    name = os.environ.get(VARIABLE, "")
    if name:
        return _first_line(Path(name), tongue)
    if sys.stdin is None or not sys.stdin.isatty():
        raise Stop(tongue.say("problem", "locked"), FAILED)
    try:
        return getpass.getpass(tongue.say("passphrase", "ask") + " ")
    except EOFError:
        raise Stop(tongue.say("problem", "locked"), FAILED) from None


def _first_line(path: Path, tongue: Messages) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        raise Stop(tongue.say("passphrase", "file", file=path, variable=VARIABLE), FAILED) from None
    return text.split("\n")[0].removesuffix("\r")
