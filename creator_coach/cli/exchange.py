"""`creator-coach journal export` and `import`: the journal out as a file, and an exported one back in."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from pathlib import Path

from creator_coach.cli.opened import opened
from creator_coach.cli.terminal import FAILED, OK, PARTLY, Stop, tell, unusable
from creator_coach.content.messages import Messages
from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal import exchange, files, parcels
from creator_coach.journal.types import (
    AlreadyThere,
    DiskFull,
    ExportTooNew,
    Incoming,
    JournalUnwritable,
    NotAnExport,
)


def send_out(asked: argparse.Namespace, tongue: Messages) -> int:
    """Write the journal, or what was chosen of it, to a file; the exit status. Raises Stop."""
    form, choice, path = Form(asked.format), _choice(asked, tongue), Path(asked.file)
    with opened(tongue) as coach:
        if coach is None:
            raise Stop(tongue.say("journal", "empty"), FAILED)
        made = coach.export(form, choice, tongue.language)
        try:
            coach.write(made.content, path, over=asked.replace)
        except AlreadyThere:
            raise Stop(tongue.say("exchange", "there", file=path), FAILED) from None
        except DiskFull:
            raise Stop(tongue.say("exchange", "full"), FAILED) from None
        except JournalUnwritable:
            raise Stop(tongue.say("exchange", "unwritable", file=path), FAILED) from None
    tell(tongue.say("exchange", "exported", count=made.count, file=path))
    tell(tongue.say("exchange", "open_to_all"))
    return OK


def bring_in(asked: argparse.Namespace, tongue: Messages) -> int:
    """Merge an exported file into the journal, or with --dry-run only tell what it would bring; the exit status.

    Raises Stop.
    """
    file = _parcel(Path(asked.file), tongue)
    with opened(tongue, make=not asked.dry_run) as coach:
        if coach is None or asked.dry_run:
            found = parcels.preview(coach.journal if coach else None, file)
        else:
            found = parcels.take_in(coach.journal, file)
    tell(tongue.say("exchange", "would" if asked.dry_run else "imported"))
    _tell_counts(found, tongue)
    return PARTLY if found.unreadable else OK


def _parcel(path: Path, tongue: Messages) -> exchange.Parcel:
    try:
        return exchange.from_json(files.read(path))
    except NotAnExport:
        raise Stop(tongue.say("exchange", "not_ours", file=path), FAILED) from None
    except ExportTooNew:
        raise Stop(tongue.say("exchange", "too_new", file=path), FAILED) from None
    except JournalUnwritable:
        raise Stop(tongue.say("error", "file", file=path), FAILED) from None


def _tell_counts(found: Incoming, tongue: Messages) -> None:
    """A line for each count that is not nought; of a file with nothing in it the line of the new ones."""
    counts = {name: count for name, count in asdict(found).items() if count} or {"new": 0}
    for name, count in counts.items():
        tell("  " + tongue.say("incoming", name, count=count))


def _choice(asked: argparse.Namespace, tongue: Messages) -> Choice:
    if asked.format == Form.JSON and asked.comments not in (None, Comments.OPEN):
        raise unusable(tongue, "journal")  # the file that is read back has the comments as they are
    try:
        since, until = _midnight(asked.since), _midnight(asked.until, days=1)
    except (ValueError, OverflowError):
        raise unusable(tongue, "journal") from None
    return Choice(None, since, until, Comments(asked.comments or Comments.VEILED))


def _midnight(day: str | None, days: int = 0) -> datetime | None:
    """The start of `day` ("2026-11-22") by this computer's clock, or of the day that is `days` later."""
    if day is None:
        return None
    return datetime.combine(date.fromisoformat(day) + timedelta(days), time()).astimezone()
