"""The memory of a window: ours beside the least that PySide6 can show, each in a process of its own; Linux only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.house.source import ROOT

#: Where Linux tells what a process takes.
TOLD = Path("/proc/self/smaps_rollup")
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
a = QApplication([])
w = QLabel("Hello")
w.show()
a.processEvents()
"""
_SHOWN = """
from creator_coach.ui.unread import leave_unread
leave_unread()  # as when the app is started
from tests.shots import studio
studio.PATIENCE = 60.0
made = studio.Studio(__import__("pathlib").Path(sys.argv[1]))
"""
_READY = "__import__('creator_coach.ui.patient').ui.patient.warm()\n"
_READ = """
from tests.bench.texts import comments
for text in comments()[:12]:
    made.new()
    made.copy(text)
    made.paste()
    made.read()
    made.settle()
    made.app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: what a running event loop does by itself
"""
_TELL = "from tests.bench.memory import taken\nprint(*taken(), flush=True)\nos._exit(0)\n"
#: What is done before it is looked, by what the figure is called.
STAGES = {
    "a bare window": _BARE,
    "the window": _SHOWN,
    "word lists and trained reader loaded": _SHOWN + _READY,
    "twelve comments read": _SHOWN + _READY + _READ,
}


def taken() -> tuple[float, float]:
    """What this process takes, in MB: all that it has in memory, and what of that it shares with no other."""
    told = {line.split()[0]: int(line.split()[1]) for line in TOLD.read_text(encoding="utf-8").splitlines()[1:]}
    return told["Rss:"] / 1024, (told["Private_Clean:"] + told["Private_Dirty:"]) / 1024


def windows(folder: Path) -> dict[str, float]:
    """MB of memory at each stage, and the last one as a ratio to a bare window; nothing where it is not told."""
    if not TOLD.exists():
        return {}
    found: dict[str, float] = {}
    for number, (name, code) in enumerate(STAGES.items()):
        home = folder / f"memory{number}"
        home.mkdir()
        command = [sys.executable, "-c", f"import os, sys\n{code}{_TELL}", str(home)]
        told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.split()
        found[f"MB, {name}"], found[f"MB of its own, {name}"] = float(told[-2]), float(told[-1])
    found["memory, times a bare window"] = found["MB, twelve comments read"] / found["MB, a bare window"]
    return found
