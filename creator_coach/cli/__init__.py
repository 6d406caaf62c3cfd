"""The terminal's door: `creator-coach` opens the window, `read` reads, `journal` looks back, `triage` sorts.

`doctor` looks it over. Qt is loaded for the window and the doctor alone, the journal for `journal`, `triage` and the
doctor. What is not needed is not loaded.
"""
# ruff: noqa: PLC0415  (the imports inside functions are the point)

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from creator_coach.cli.terminal import OK, Stop, tell, unusable

if TYPE_CHECKING:
    import argparse

    from creator_coach.content.messages import Messages

#: What a shell gives a program that was interrupted, or whose reader went away.
INTERRUPTED, UNREAD = 130, 141

_COMMANDS = ("read", "journal", "triage", "doctor")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and give its exit status."""
    _accept_any_character()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
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


def _run(argv: list[str]) -> int:
    if not argv:  # the window is there sooner if nothing is loaded that reads what was not written
        return _window()
    from argparse import ArgumentError

    from creator_coach import __version__
    from creator_coach.cli import arguments

    tongue = _tongue()
    topic = argv[0] if argv[0] in _COMMANDS else "main"
    try:
        asked = arguments.read(argv)
    except ArgumentError:
        raise unusable(tongue, topic) from None
    if asked.version:
        tell(f"creator-coach {__version__}")
        return OK
    if asked.help:
        tell(tongue.say("help", topic))
        return OK
    return _command(asked, tongue)


def _tongue() -> Messages:
    from creator_coach.content import messages

    return messages.load(messages.language_of(os.environ))


def _command(asked: argparse.Namespace, tongue: Messages) -> int:
    commands = {"read": _read, "journal": _journal, "triage": _triage, "doctor": _doctor}
    return commands[asked.run](asked, tongue) if asked.run in commands else _window()


def _window() -> int:
    from creator_coach.cli import window

    return window.run(_tongue)


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
