"""What every maker here needs to know of the project: its folders, its version, and the time its files carry."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from creator_coach import __version__ as VERSION  # noqa: N812  (a constant here)

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
WORK = ROOT / "build" / "shipping"
BUNDLE = DIST / "creator-coach"

__all__ = ["BUNDLE", "DIST", "ROOT", "VERSION", "WORK", "epoch"]

#: Where there is no history to ask, as in an unpacked sdist: the day of the first version.
_FIRST_DAY = 1795305600


def epoch() -> int:
    """The second that every file of a build carries: SOURCE_DATE_EPOCH if it is set, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.returncode == 0 and told.stdout.strip().isdecimal() else _FIRST_DAY
