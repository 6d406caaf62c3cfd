"""What may be written after the program's name."""

from __future__ import annotations

from argparse import ArgumentError

import pytest

from creator_coach.cli import arguments


@pytest.mark.parametrize(
    ("argv", "run"),
    [
        (["read", "hej"], "read"),
        (["journal"], "journal"),
        (["journal", "export", "out.json", "--format", "json"], "journal"),
        (["triage", "file.csv"], "triage"),
        (["doctor", "--json"], "doctor"),
        (["--version"], "window"),
    ],
)
def test_which_command_is_asked_for(argv: list[str], run: str) -> None:
    assert arguments.read(argv).run == run


@pytest.mark.parametrize("argv", [["no-such"], ["read", "--lang", "tlh"], ["journal", "export"], ["--vers"]])
def test_what_cannot_be_understood(argv: list[str]) -> None:
    with pytest.raises(ArgumentError):
        arguments.read(argv)


def test_the_journal_is_listed_if_nothing_else_is_said() -> None:
    assert arguments.read(["journal"]).action == "list"
    assert arguments.read(["journal", "search", "sound", "--in-comments"]).in_comments
