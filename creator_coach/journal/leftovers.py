"""What a program that was killed left beside the journal: taken away, or brought to its end."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from pathlib import Path

from creator_coach.journal import backup, copying, engine, files, recognise
from creator_coach.journal.copying import NEW, WAITING, beside
from creator_coach.journal.engine import Key
from creator_coach.journal.types import JournalError


def finish(path: Path, key: Key | None) -> None:
    """Tidy up beside the journal at `path`, which `key` opened.

    A copy that waits for the journal's new lock is put in its place if the journal has that lock, and else removed: it
    is opened by the same key as the journal, or not. Raises OSError.
    """
    for end in (NEW, f"{NEW}-journal", "-journal"):  # the last is never of use: it was undone when the journal opened
        beside(path, end).unlink(missing_ok=True)
    for each in path.parent.glob(f"{files.UNDER_WAY}*"):
        shutil.rmtree(each) if each.is_dir() else each.unlink(missing_ok=True)
    folder = backup.folder(path)
    if not folder.is_dir():
        return
    for fresh in folder.glob(f"{path.stem}-*{NEW}*"):
        fresh.unlink(missing_ok=True)
    for waiting in folder.glob(f"{path.stem}-*{WAITING}"):
        if _opens(waiting, key):
            copying.put(waiting, waiting.with_name(waiting.name.removesuffix(WAITING)))
        else:
            waiting.unlink(missing_ok=True)


def _opens(path: Path, key: Key | None) -> bool:
    with suppress(JournalError), engine.kindly(), closing(engine.connect(path, key)) as connection:
        return engine.application_id(connection) == recognise.APPLICATION_ID
    return False
