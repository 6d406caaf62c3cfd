"""`creator-coach journal backup`, `check` and `restore`: that nothing is lost, and that it can be found again."""

from __future__ import annotations

import argparse
from pathlib import Path

from creator_coach import places
from creator_coach.cli.opened import key, kindly, opened
from creator_coach.cli.terminal import FAILED, OK, Stop, tell
from creator_coach.content.messages import Messages
from creator_coach.journal import backup, checking
from creator_coach.journal.types import Health, JournalDamaged, JournalLocked, JournalUnwritable


def back_up(asked: argparse.Namespace, tongue: Messages) -> int:
    """Make a whole copy of the journal beside it, or in a folder of the person's own; the exit status. Raises Stop."""
    path = places.journal_path()
    if not path.exists():
        raise Stop(tongue.say("journal", "empty"), FAILED)
    if asked.folder is None:
        with opened(tongue) as coach:
            made = coach.journal.back_up() if coach else None
    else:
        made = _copy(path, Path(asked.folder), tongue)
    tell(tongue.say("keeping", "copied", file=made))
    return OK


def check(_asked: argparse.Namespace, tongue: Messages) -> int:
    """Look through the whole file, without changing it; the exit status. Raises Stop."""
    path = places.journal_path()
    if not path.exists():
        tell(tongue.say("journal", "empty"))
        return OK
    given = key(path, tongue)
    with kindly(tongue):
        health = checking.check(path, given)
        if not health.whole:
            raise Stop(_spoilt(health, path, given, tongue), FAILED)
    tell(tongue.say("keeping", "whole", count=health.entries))
    return OK


def restore(asked: argparse.Namespace, tongue: Messages) -> int:
    """Put a backup in the place of the journal, which is itself kept as one; the exit status. Raises Stop."""
    path, copy = places.journal_path(), Path(asked.backup)
    if not copy.is_file():
        raise Stop(tongue.say("error", "file", file=copy), FAILED)
    given = key(path if path.exists() else copy, tongue)
    with kindly(tongue):
        count = _readable(path, copy, given, tongue)
        before = backup.restore(path, copy, given)
    tell(tongue.say("keeping", "restored", count=count))
    tell(tongue.say("keeping", "before", file=before))
    return OK


def _copy(path: Path, folder: Path, tongue: Messages) -> Path:
    given = key(path, tongue)
    with kindly(tongue):
        try:
            return backup.copy_to(path, folder, given)
        except JournalUnwritable:
            raise Stop(tongue.say("keeping", "no_folder", folder=folder), FAILED) from None


def _readable(path: Path, copy: Path, given: str | None, tongue: Messages) -> int:
    """How many entries the backup `copy` has. Raises Stop if it cannot be read."""
    try:
        count = backup.preview(path, copy, given).backup.entries
    except JournalLocked:
        raise Stop(tongue.say("keeping", "wrong_passphrase", file=copy), FAILED) from None
    except JournalDamaged:
        count = None
    if count is None:
        raise Stop(tongue.say("keeping", "not_a_copy", file=copy), FAILED)
    return count


def _spoilt(health: Health, path: Path, given: str | None, tongue: Messages) -> str:
    """What is wrong, and which copy would do."""
    good = backup.newest_good(path, given)
    found = tongue.say("keeping", "spoilt", count=len(health.spoilt))
    return (
        f"{found}\n{tongue.say('keeping', 'good_copy', file=good.path) if good else tongue.say('keeping', 'no_copy')}"
    )
