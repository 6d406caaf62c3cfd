"""`creator-coach` as a program of its own: what it loads, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from creator_coach import cli, places
from tests.terminal import lines


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


def start(*argv: str, **environment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "creator_coach", *argv]
    ends = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=os.environ | {"LC_ALL": "C.UTF-8"} | environment, **ends)  # type: ignore[call-overload,no-any-return]


@contextmanager
def from_a_terminal() -> Iterator[None]:
    """A program begun here can be interrupted, though a shell that runs us in the background has Ctrl-C ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def loaded_by(*argv: str) -> set[str]:
    code = f"import sys; from creator_coach.cli import main; main({list(argv)}); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.splitlines()[-1].split())


HEAVY = {"PySide6", "shiboken6", "sqlite_utils", "sqlite3", "deep_translator", "requests"}


def test_reading_loads_no_window_and_opens_no_journal(home: Path) -> None:
    assert {name.split(".")[0] for name in loaded_by("read", "hej")} & HEAVY == set()
    assert not home.exists()


@pytest.mark.parametrize(
    "argv", [["--version"], ["--help"], ["journal", "--help"], ["triage", "--help"], ["read", "--jsonl", "gone"]]
)
def test_the_door_itself_is_light(argv: list[str]) -> None:
    """The trained reader and what it is reckoned with are for a reading alone, the coach for a command."""
    loaded = loaded_by(*argv)
    assert {name.split(".")[0] for name in loaded} & (HEAVY | {"numpy", "vaderSentiment"}) == set()
    commands = {f"creator_coach.cli.{name}" for name in ("doctor", "journal", "window")}
    assert loaded & commands == set()
    assert ("creator_coach.coach" in loaded) == (argv[0] == "read")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_terminal_will_do(encoding: str) -> None:
    with start("read", "Vad är det här 😀 för skit? Höj ljudet!", PYTHONIOENCODING=encoding) as ran:
        out, err = ran.communicate()
    assert (ran.returncode, err) == (0, b"")
    out.decode(encoding)


def test_it_answers_line_by_line_and_stops_when_asked() -> None:
    with from_a_terminal(), start("read", "--jsonl", "-") as ran:
        assert ran.stdin is not None
        assert ran.stdout is not None
        assert ran.stderr is not None
        for comment_id in ("a", "b"):
            ran.stdin.write(lines({"text": "ok", "id": comment_id}))
            ran.stdin.flush()
            assert json.loads(ran.stdout.readline())["id"] == comment_id
        ran.send_signal(signal.SIGINT)
        assert ran.wait(timeout=20) == cli.INTERRUPTED
        assert (ran.stdout.read(), ran.stderr.read()) == (b"", b"")


def test_a_reader_who_goes_away_is_no_error(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_bytes(lines({"text": "ok"}) * 500)
    with start("read", "--jsonl", str(many)) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.readline()
        ran.stdout.close()
        assert ran.wait(timeout=60) == cli.UNREAD
        assert ran.stderr.read() == b""


def test_help_for_one_who_looks_at_the_top_only() -> None:
    with start("--help") as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.close()
        assert ran.wait(timeout=20) in (0, cli.UNREAD)
        assert ran.stderr.read() == b""
