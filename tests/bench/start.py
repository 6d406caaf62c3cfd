"""How long until a window is there: ours beside the least that PySide6 can show, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from creator_coach.coach import Coach
from tests.bench.timing import Timing, interleaved
from tests.house.source import ROOT

ROUNDS = 7
BARE, APP = "start: a bare PySide6 window", "start: Creator Coach"


def start_up(folder: Path) -> Iterator[Timing]:
    """Seven of each, in turn, after one of each that is not counted (it fills the disk cache, and Python's).

    There is a journal: it is not the first day. Modules are compiled beforehand, as where the app is installed.
    """
    env = ready(folder)
    for which in ("bare", "app"):
        opened(which, env)
    works = {BARE: [partial(opened, "bare", env)] * ROUNDS, APP: [partial(opened, "app", env)] * ROUNDS}
    return interleaved(works)


def ready(folder: Path) -> dict[str, str]:
    """An environment in which the app has a journal in `folder`."""
    env = os.environ | {"CREATOR_COACH_HOME": str(folder), "PYTHONPATH": str(ROOT)}
    env = {name: value for name, value in env.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    Coach.at(folder / "journal.db").close()
    return env


def opened(which: str, env: dict[str, str]) -> None:
    """Open a window and return when it has been painted. Raises RuntimeError if it never was."""
    command = [sys.executable, "-m", "tests.bench.opened", which]
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        shown = process.stdout is not None and process.stdout.readline().strip() == "shown"
        # What comes after the painting is not start-up, and leaving in good order takes longer than starting.
        process.kill()
    if not shown:
        raise RuntimeError(which)
