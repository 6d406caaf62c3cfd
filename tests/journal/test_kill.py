"""What was said to be kept is there after the program was killed in the middle of anything.

`CREATOR_COACH_KILLS=1000` kills a thousand times instead of a few.
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

from creator_coach.journal import backup, checking
from creator_coach.journal.store import Journal
from tests.house.source import ROOT
from tests.journal.files.make_v1 import DELETED, DRAFT, KEPT
from tests.journal.lives import DEEDS, passphrase_of

KILLS = int(os.environ.get("CREATOR_COACH_KILLS", "18"))
#: Once it has begun, a program lives for no longer than this, in seconds.
LONGEST = 0.25


def told_before_death(folder: Path, deed: str, life: int, chance: Random) -> dict[str, int]:
    """Let a program do its deed, kill it at some moment, and give what it said that it kept."""
    command = [sys.executable, "-m", "tests.journal.lives", str(folder), deed, str(life)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        # In one of four lives it is killed while it opens the journal, before it has kept anything.
        if chance.random() > 0.25:
            select.select([program.stdout], [], [], 60)
        time.sleep(chance.random() * LONGEST)
        program.kill()
        told, errors = program.stdout.read().decode(), program.stderr.read().decode()
    assert program.returncode == -signal.SIGKILL, errors
    lines = [line.split() for line in told.splitlines(keepends=True) if line.endswith("\n")]
    return {entry_id: int(n) for entry_id, n in lines}


def look(folder: Path, kept: dict[str, int]) -> None:
    """Everything that was said to be kept is there, in a whole journal, among whole backups."""
    path = folder / "journal.db"
    passphrase = passphrase_of(path)
    journal = Journal(path, passphrase)
    assert journal._db.execute("PRAGMA foreign_key_check").fetchall() == []
    found = {each.id: each for each in [*journal.each(), *journal.unfinished()]}
    journal.close()
    assert checking.check(path, passphrase).whole
    for entry_id, n in kept.items():
        if n >= 0:
            last = int(found[entry_id].reflection.note)  # one save more may be there than was told of
            assert n <= last <= n + 1
            assert len({last, *map(int, found[entry_id].reflection.own_kernels)}) == 1
    assert None not in {each.entries for each in backup.listed(path, passphrase)}
    # Of what is taken in, all is there or nothing.
    whole = {entry_id.rsplit("-", 1)[0] for entry_id in found if entry_id.count("-") == 2}
    assert all(f"{each}-{part}" in found for each in whole for part in range(5))
    names = {each.suffix for each in folder.rglob("*") if each.is_file() and not each.name.startswith("old-")}
    assert names <= {".db", ".keycheck"}


def look_at_old(folder: Path) -> None:
    """A journal that was being brought up to date opens, with all that was in it."""
    for path in folder.glob("old-*.db"):
        journal = Journal(path)
        assert (list(journal.each()), journal.unfinished()) == (KEPT, [DRAFT])
        assert [each.entry for each in journal.trash()] == [DELETED]
        journal.close()
        for each in folder.rglob(f"{path.stem}[.-]*"):
            each.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_many_lives(tmp_path: Path) -> None:
    """Every sixty lives a new journal is begun: otherwise a thousand would each look through all those before."""
    chance, told = Random(KILLS), 0
    for life in range(KILLS):
        folder = tmp_path / str(life // 60)
        if life % 60 == 0:
            folder.mkdir()
            kept: dict[str, int] = {}
        now = told_before_death(folder, list(DEEDS)[life % len(DEEDS)], life, chance)
        kept |= now
        told += len(now)
        look(folder, kept)
        look_at_old(folder)
    assert told
