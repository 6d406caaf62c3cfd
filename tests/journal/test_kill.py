"""What was said to be kept is there after the program was killed in the middle of keeping more."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from creator_coach.journal.store import Journal

SAVER = """
import sys
from dataclasses import replace
from pathlib import Path
from creator_coach.journal.store import Journal
from creator_coach.journal.types import EntryState, Reflection
from tests.journal.made import full_entry

journal = Journal(Path(sys.argv[1]))
n = 0
while True:
    said = Reflection(note=str(n), own_kernels=(str(n),) * 3)
    entry_id = f"{int(sys.argv[2])}-{n // 7}"
    journal.save(replace(full_entry(entry_id), state=EntryState.DRAFT, text=f"{n} " * 300, reflection=said))
    print(entry_id, n, flush=True)
    n += 1
"""


def acknowledged(path: Path, life: int, saves: int) -> dict[str, int]:
    """Let a program save drafts, kill it after `saves` or a few more, and give what it said that it kept."""
    command = [sys.executable, "-c", SAVER, str(path), str(life)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as saver:
        assert saver.stdout is not None
        lines = [saver.stdout.readline() for _ in range(saves)]
        saver.kill()
        lines += [line for line in saver.stdout if line.endswith("\n")]
    assert saver.returncode == -signal.SIGKILL
    return {entry_id: int(n) for entry_id, n in (line.split() for line in lines)}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_ten_lives(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    kept: dict[str, int] = {}
    for life in range(10):
        kept |= acknowledged(path, life, saves=20 + 7 * life)
        journal = Journal(path)
        assert journal._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert journal._db.execute("PRAGMA foreign_key_check").fetchall() == []
        found = {entry.id: entry for entry in journal.unfinished()}
        for entry_id, n in kept.items():
            entry = found[entry_id]
            last = int(entry.reflection.note)  # one save more may be there than was told of
            assert n <= last <= n + 1
            assert (entry.text, entry.reflection.own_kernels) == (f"{last} " * 300, (str(last),) * 3)
        journal.close()
