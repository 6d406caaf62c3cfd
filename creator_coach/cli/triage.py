"""`creator-coach triage`: many comments at once, sorted by what one can do with them; no comment is shown.

They are kept meanwhile in a journal of their own, in a folder that goes with the command and locked with a key that
nobody has: however many they are, they take no more memory, and no word of them lies open if the program is killed.
"""

from __future__ import annotations

import argparse
import io
import secrets
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from creator_coach import places
from creator_coach.cli.opened import kindly
from creator_coach.cli.sorted import lines, objects
from creator_coach.cli.terminal import FAILED, OK, PARTLY, UNUSABLE, Stop, hand_over, tell, unusable
from creator_coach.coach import Coach
from creator_coach.content.messages import Messages
from creator_coach.intake.headings import FIELDS, said_yes
from creator_coach.intake.types import Columns, Format, Layout, Source
from creator_coach.journal.types import AlreadyThere, DiskFull, JournalUnwritable
from creator_coach.triage.run import run as read_all
from creator_coach.triage.types import Progress
from creator_coach.triage.words import words as saying

_MINUTE = 60


def run(asked: argparse.Namespace, tongue: Messages) -> int:
    """Sort the comments of the file that was `asked` for, and print the table; the exit status. Raises Stop."""
    if asked.file is None:
        raise unusable(tongue, "triage")
    source = _source(asked.file, tongue)
    with _coach(tongue) as coach:
        layout = _layout(coach, source, asked, tongue)
        batch = coach.many.begin(source)
        last = _read(coach, batch, source, layout, asked.own, tongue)
        if asked.json:
            for each in objects(coach.many, batch, layout.format, tongue.language):
                hand_over(each)
        else:
            tell("\n".join(lines(coach.many, batch, layout.format, tongue.language)))
        report = coach.many.report(batch, tongue.language)
        _write(coach, report.rows(), "report", asked, tongue)
        _write(coach, report.usable(), "usable", asked, tongue)
    if last.cancelled:
        tell(saying(tongue.language).say("terminal", "stopped"), sys.stderr)
    return PARTLY if last.cancelled or last.counts.unread else OK


@contextmanager
def _coach(tongue: Messages) -> Iterator[Coach]:
    beside = places.passing_folder()
    with tempfile.TemporaryDirectory(prefix="creator-coach-", dir=beside) as folder, kindly(tongue):
        coach = Coach.at(Path(folder) / "journal.db", secrets.token_hex())
        try:
            yield coach
        finally:
            coach.close()


def _source(name: str, tongue: Messages) -> Source:
    if name == "-":
        content = sys.stdin.buffer.read()
        return Source(lambda: io.BytesIO(content), len(content))
    try:
        return Source.at(Path(name))
    except OSError:
        raise Stop(tongue.say("error", "file", file=name), UNUSABLE) from None


# the layout ----------------------------------------------------------------------------------------


def _layout(coach: Coach, source: Source, asked: argparse.Namespace, tongue: Messages) -> Layout:
    found: Layout = coach.many.layout(source, asked.encoding)
    if asked.columns is None:
        if found.columns is not None and found.columns.text is None:
            raise Stop(saying(tongue.language).say("terminal", "columns"), UNUSABLE)
        return found
    if found.columns is None:
        found = coach.many.layout(source, asked.encoding, Format.TABLE)
    return replace(found, columns=_columns(found, asked.columns, tongue))


def _columns(found: Layout, said: str, tongue: Messages) -> Columns:
    """The columns as the person says: "text=2,author=Namn". Raises Stop."""
    named = [each.strip().casefold() for each in found.headings]
    columns = found.columns or Columns()
    places: dict[str, int] = {}
    for part in said.split(","):
        field, _, column = (each.strip() for each in part.partition("="))
        if field == "heads" and column:
            columns = replace(columns, heads=said_yes(column))
            continue
        place = int(column) - 1 if column.isdecimal() else _index(named, column.casefold())
        if field not in FIELDS or not 0 <= place < max(1, len(named)):
            raise unusable(tongue, "triage")
        places[field] = place
    return _chosen(columns, places)


def _chosen(columns: Columns, places: Mapping[str, int]) -> Columns:
    """`columns` with these fields in these places, and in none of them what was guessed to be there."""
    for field in FIELDS:
        if getattr(columns, field) in places.values() or field in places:
            columns = replace(columns, **{field: places.get(field)})  # type: ignore[arg-type]
    return columns


def _index(named: list[str], heading: str) -> int:
    return named.index(heading) if heading and heading in named else -1


# reading -------------------------------------------------------------------------------------------


def _read(coach: Coach, batch: str, source: Source, layout: Layout, own: list[str], tongue: Messages) -> Progress:
    """Take in and read all of it, or until Ctrl+C; how far it came."""
    shown = sys.stderr is not None and sys.stderr.isatty()
    try:
        return read_all(coach.many, batch, source, layout, own, told=lambda now: _say(now, tongue) if shown else None)
    except KeyboardInterrupt:
        return Progress(coach.many.counts(batch), cancelled=True)
    except OSError:
        raise Stop(tongue.say("error", "file", file=source.name), FAILED) from None
    finally:
        if shown:
            tell("", sys.stderr)


def _say(now: Progress, tongue: Messages) -> None:
    """One line that is written over itself."""
    said, rate = saying(tongue.language), f"{now.per_second or 0:.0f}"
    line = said.say("terminal", "progress", read=now.counts.read, taken=now.counts.taken, rate=rate)
    if now.seconds_left is not None:
        line += ", " + said.say("terminal", "left", minutes=round(now.seconds_left / _MINUTE))
    sys.stderr.write(f"\r{line:<72}")
    sys.stderr.flush()


# handing over --------------------------------------------------------------------------------------


def _write(
    coach: Coach, rows: Iterable[tuple[str, ...]], what: str, asked: argparse.Namespace, tongue: Messages
) -> None:
    """Write the file that was asked for, if it was. Raises Stop."""
    name = getattr(asked, what)
    if name is None:
        return
    try:
        coach.write(coach.cells(rows), Path(name), over=asked.replace)
    except AlreadyThere:
        raise Stop(tongue.say("exchange", "there", file=name), FAILED) from None
    except DiskFull:
        raise Stop(tongue.say("exchange", "full"), FAILED) from None
    except JournalUnwritable:
        raise Stop(tongue.say("exchange", "unwritable", file=name), FAILED) from None
    tell(saying(tongue.language).say("terminal", what, file=name), sys.stderr if asked.json else None)
