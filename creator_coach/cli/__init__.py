"""The terminal's door: `creator-coach` opens the window, `read` reads, `journal` looks back, `triage` sorts.

`doctor` looks it over. Qt is loaded for the window and the doctor alone, the journal for `journal`, `triage` and the
doctor. What is not needed is not loaded.
"""
# ruff: noqa: PLC0415  (the imports inside functions are the point)

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from creator_coach import __version__
from creator_coach.cli.terminal import LANGUAGES, OK, Stop, tell, unusable
from creator_coach.content import messages
from creator_coach.content.messages import Messages

#: What a shell gives a program that was interrupted, or whose reader went away.
INTERRUPTED, UNREAD = 130, 141

_COMMANDS = ("read", "journal", "triage", "doctor")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is ours: argparse has no Swedish."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and give its exit status."""
    tongue = messages.load(messages.language_of(os.environ))
    _accept_any_character()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv), tongue)
        sys.stdout.flush()
    except Stop as stop:
        tell(stop.sentence, sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains of it at exit
        return UNREAD
    return status


def _run(argv: list[str], tongue: Messages) -> int:
    topic = argv[0] if argv and argv[0] in _COMMANDS else "main"
    try:
        asked = _parser().parse_args(argv)
    except argparse.ArgumentError:
        raise unusable(tongue, topic) from None
    if asked.version:
        tell(f"creator-coach {__version__}")
        return OK
    if asked.help:
        tell(tongue.say("help", topic))
        return OK
    command: Callable[[argparse.Namespace, Messages], int] = asked.run
    return command(asked, tongue)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="creator-coach", add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers()
    read = commands.add_parser("read", add_help=False, allow_abbrev=False)
    read.add_argument("-h", "--help", action="store_true")
    read.add_argument("text", nargs="?")
    read.add_argument("--json", action="store_true")
    read.add_argument("--jsonl")
    read.add_argument("--explain", action="store_true")
    read.add_argument("--lang", choices=(*LANGUAGES, "auto"), default="auto")
    read.set_defaults(run=_read)
    _add_journal(commands.add_parser("journal", add_help=False, allow_abbrev=False))
    _add_triage(commands.add_parser("triage", add_help=False, allow_abbrev=False))
    doctor = commands.add_parser("doctor", add_help=False, allow_abbrev=False)
    doctor.add_argument("-h", "--help", action="store_true")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run=_doctor)
    return parser


def _add_journal(journal: argparse.ArgumentParser) -> None:
    journal.add_argument("-h", "--help", action="store_true")
    journal.set_defaults(run=_journal, action="list")
    actions = journal.add_subparsers()
    actions.add_parser("list", add_help=False, allow_abbrev=False)
    show = actions.add_parser("show", add_help=False, allow_abbrev=False)
    show.add_argument("id")
    show.add_argument("--open", action="store_true")
    show.set_defaults(action="show")
    search = actions.add_parser("search", add_help=False, allow_abbrev=False)
    search.add_argument("words", nargs="+")
    search.add_argument("--in-comments", action="store_true")
    search.set_defaults(action="search")
    _add_exchange(actions)


def _add_exchange(actions: Any) -> None:
    out = actions.add_parser("export", add_help=False, allow_abbrev=False)
    out.add_argument("file")
    out.add_argument("--format", choices=("json", "md", "csv", "html"), required=True)
    out.add_argument("--from", dest="since")
    out.add_argument("--to", dest="until")
    out.add_argument("--comments", choices=("veiled", "open", "none"))
    out.add_argument("--replace", action="store_true")
    out.set_defaults(action="export")
    back = actions.add_parser("import", add_help=False, allow_abbrev=False)
    back.add_argument("file")
    back.add_argument("--dry-run", action="store_true")
    back.set_defaults(action="import")
    copy = actions.add_parser("backup", add_help=False, allow_abbrev=False)
    copy.add_argument("folder", nargs="?")
    copy.set_defaults(action="backup")
    actions.add_parser("check", add_help=False, allow_abbrev=False).set_defaults(action="check")
    earlier = actions.add_parser("restore", add_help=False, allow_abbrev=False)
    earlier.add_argument("backup")
    earlier.set_defaults(action="restore")


def _add_triage(triage: argparse.ArgumentParser) -> None:
    triage.add_argument("-h", "--help", action="store_true")
    triage.add_argument("file", nargs="?")
    triage.add_argument("--json", action="store_true")
    triage.add_argument("--columns")
    triage.add_argument("--encoding", choices=("utf-8", "utf-16-le", "utf-16-be", "windows-1252"))
    triage.add_argument("--own", action="append", default=[])
    triage.add_argument("--report")
    triage.add_argument("--usable")
    triage.add_argument("--replace", action="store_true")
    triage.set_defaults(run=_triage)


def _window(_asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.cli import window

    return window.run(tongue)


def _read(asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.cli import reading

    return reading.run(asked, tongue)


def _journal(asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.cli import journal

    return journal.run(asked, tongue)


def _triage(asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.cli import triage

    return triage.run(asked, tongue)


def _doctor(asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.cli import doctor

    return doctor.run(tongue, as_json=asked.json)


def _accept_any_character() -> None:
    """Let a character that the terminal cannot show, or half a one, come out as an escape instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
