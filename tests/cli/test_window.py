"""`creator-coach` alone opens the window, and no other command does."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import creator_coach.ui
from creator_coach import cli, places


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


def application(monkeypatch: pytest.MonkeyPatch, *, screen: bool) -> list[list[str]]:
    """Put a window in place of the real one; what it was run with."""
    ran: list[list[str]] = []
    fake: Any = ModuleType("creator_coach.ui.application")
    fake.has_screen = lambda: screen

    def run(argv: list[str]) -> int:
        ran.append(argv)
        return 7

    fake.run = run
    fake.AlreadyOpen = type("AlreadyOpen", (Exception,), {})
    monkeypatch.setitem(sys.modules, "creator_coach.ui.application", fake)
    monkeypatch.setattr(creator_coach.ui, "application", fake, raising=False)
    return ran


def test_no_command_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = application(monkeypatch, screen=True)
    monkeypatch.setattr(sys, "argv", ["creator-coach"])
    assert cli.main() == 7
    assert ran == [["creator-coach"]]


def test_without_a_screen_it_names_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = application(monkeypatch, screen=False)
    assert cli.main([]) == 1
    printed = capsys.readouterr()
    assert (ran, printed.out, printed.err.count("\n")) == ([], "", 1)
    assert "creator-coach read" in printed.err


def test_without_qts_libraries_it_names_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr(creator_coach.ui, "application", raising=False)
    monkeypatch.setitem(sys.modules, "creator_coach.ui.application", None)
    assert cli.main([]) == 1
    assert "creator-coach read" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["read", "hej"], ["journal"], ["journal", "list"], ["--help"], ["--version"]])
@pytest.mark.usefixtures("home")
def test_every_command_leaves_the_window_shut(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    ran = application(monkeypatch, screen=True)
    assert cli.main(argv) == 0
    assert ran == []


def test_a_window_that_is_open_already_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    application(monkeypatch, screen=True)
    fake: Any = sys.modules["creator_coach.ui.application"]

    def run(_argv: list[str]) -> int:
        raise fake.AlreadyOpen

    monkeypatch.setattr(fake, "run", run)
    assert cli.main([]) == 0
    printed = capsys.readouterr()
    assert (printed.out.count("\n"), printed.err) == (1, "")
    assert "is open already" in printed.out
