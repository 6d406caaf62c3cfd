"""Killed in the middle and begun again, nothing is lost and nothing is there twice.

`CREATOR_COACH_KILLS=1000` kills that often, over as many files as it takes, instead of a few times over one.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from creator_coach.journal import checking
from tests.house.source import ROOT
from tests.triage import made
from tests.triage.sorting import coached

KILLS = int(os.environ.get("CREATOR_COACH_KILLS", "4"))
ROWS = 700
#: Once it has read something, a program lives for no longer than this, in seconds.
LONGEST = 0.4


def live(folder: Path, file: Path, chance: Random, *, kill: bool) -> list[str]:
    """Let the program run, and perhaps kill it at some moment; what it told."""
    command = [sys.executable, "-m", "tests.triage.lives", str(folder), str(file), "rules"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        if kill:
            if chance.random() > 0.2:
                select.select([program.stdout], [], [], 120)
            time.sleep(chance.random() * LONGEST)
            program.kill()
        told, errors = program.communicate()
    assert program.returncode == (-signal.SIGKILL if kill else 0) or b"done" in told, errors.decode()
    return told.decode().splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_and_begun_again(tmp_path: Path) -> None:
    chance, kills, life = Random(KILLS), 0, 0
    while kills < KILLS:
        life += 1
        folder, file = tmp_path / str(life), tmp_path / f"{life}.csv"
        bad = made.write_csv(file, ROWS, seed=life)
        read = 0
        for _ in range(6):
            told = live(folder, file, chance, kill=True)
            kills += 1
            counts = [int(line) for line in told if line.isdecimal()]
            assert counts == sorted(counts)
            assert not counts or counts[0] >= read  # what was told of is still there
            read = counts[-1] if counts else read
            if "done" in " ".join(told):
                break
        live(folder, file, chance, kill=False)
        look(folder, bad)


def look(folder: Path, bad: int) -> None:
    """Each row of the file is there once, read or named."""
    with coached(folder, "öppna") as coach:
        [batch] = coach.many.batches()
        counts = batch.counts
        assert (counts.rows, counts.unread, counts.twice) == (ROWS, bad, 0)
        assert counts.taken == counts.read == ROWS - bad
        listed = coach.many.listed(batch.id, limit=2 * ROWS)
        assert len({each.number for each in listed}) == counts.read
        assert coach.many.waiting(batch.id) == []
        assert sum(coach.many.table(batch.id).counts.values()) == counts.read
    assert checking.check(folder / "journal.db", "öppna").whole
