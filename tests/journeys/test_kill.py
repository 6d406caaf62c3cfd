"""What is typed into the window survives the window's sudden death one second later."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from creator_coach.coach import Coach
from tests.house.source import ROOT
from tests.journeys.typist import WORDS

#: The promise, in seconds from the last letter to the death of the process.
PROMISE = 1.0


def test_a_draft_survives_kill_9_within_a_second_of_typing(tmp_path: Path) -> None:
    env = os.environ | {"CREATOR_COACH_HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.journeys.typist"]
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "typed"
        # Not a wait for something to happen: the second itself is what is promised.
        time.sleep(PROMISE)
        process.kill()
    coach = Coach.at(tmp_path / "journal.db")
    assert [entry.text for entry in coach.drafts()] == [WORDS]
    coach.close()
