"""What may be written after the program's name; it is loaded when something is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from creator_coach.cli.terminal import LANGUAGES


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is ours: argparse has no Swedish."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def read(argv: Sequence[str]) -> argparse.Namespace:
    """What `argv` asks for; `run` names the command. Raises argparse.ArgumentError if it cannot be understood."""
    return _parser().parse_args(argv)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="creator-coach", add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.set_defaults(run="window")
    commands = parser.add_subparsers()
    read = commands.add_parser("read", add_help=False, allow_abbrev=False)
    read.add_argument("-h", "--help", action="store_true")
    read.add_argument("text", nargs="?")
    read.add_argument("--json", action="store_true")
    read.add_argument("--jsonl")
    read.add_argument("--explain", action="store_true")
    read.add_argument("--lang", choices=(*LANGUAGES, "auto"), default="auto")
    read.set_defaults(run="read")
    _add_journal(commands.add_parser("journal", add_help=False, allow_abbrev=False))
    _add_triage(commands.add_parser("triage", add_help=False, allow_abbrev=False))
    doctor = commands.add_parser("doctor", add_help=False, allow_abbrev=False)
    doctor.add_argument("-h", "--help", action="store_true")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run="doctor")
    return parser


def _add_journal(journal: argparse.ArgumentParser) -> None:
    journal.add_argument("-h", "--help", action="store_true")
    journal.set_defaults(run="journal", action="list")
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
    triage.set_defaults(run="triage")
