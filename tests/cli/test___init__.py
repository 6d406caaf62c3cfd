"""`creator-coach`: what it understands, what it says when it does not, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach import __version__, cli, places
from creator_coach.coach import Coach
from tests.terminal import said


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"creator-coach {__version__}\n"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    ("argv", "topic"), [([], "main"), *(([name], name) for name in ("read", "journal", "triage", "doctor"))]
)
def test_help_in_the_persons_language(
    argv: list[str], topic: str, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    for option in ("--help", "-h"):
        assert cli.main([*argv, option]) == 0
        assert capsys.readouterr().out == said(topic, "help", language) + "\n"


@pytest.mark.parametrize(
    ("argv", "topic"),
    [
        (["red", "hej"], "main"),
        (["--jason"], "main"),
        ([""], "main"),
        (["read", "hej", "du"], "read"),
        (["read", "--lang", "da", "hej"], "read"),
        (["read", "--jso", "hej"], "read"),
        (["read", "--jsonl"], "read"),
        (["read", "--jsonl", "-", "hej"], "read"),
        (["read", "-hej"], "read"),
        (["read", "--explain", "--jsonl", "-"], "read"),
        (["doctor", "hej"], "doctor"),
        (["triage", "a", "b"], "triage"),
        (["triage", "a", "--encoding", "ascii"], "triage"),
        (["journal", "burn"], "journal"),
        (["journal", "show"], "journal"),
        (["journal", "search"], "journal"),
    ],
)
@pytest.mark.usefixtures("home")
def test_arguments_that_cannot_be_used(argv: list[str], topic: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(argv) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"{said('arguments', 'error')}\n\n{said(topic, 'help')}\n"


def test_an_interrupt_ends_it_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Coach, "read", interrupted)
    assert cli.main(["read", "hej"]) == cli.INTERRUPTED
    assert capsys.readouterr() == ("", "")
