"""A look at the journal's file: its state is told, and nothing on the disk changes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from creator_coach.cli.journal_file import JournalState, look
from creator_coach.journal.engine import connect
from creator_coach.journal.migrations import NAMES
from creator_coach.journal.opening import APPLICATION_ID
from creator_coach.journal.store import Journal
from tests.journal.made import full_entry


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A closed journal with an entry, in a folder whose name is no address."""
    path = tmp_path / "mitt % ställe?" / "journal.db"
    journal = Journal(path)
    journal.save(full_entry())
    journal.close()
    return path


@pytest.fixture
def changed(kept: Path) -> Iterator[Any]:
    """A connection to it, for changing its shape."""
    connection = connect(kept)
    yield connection
    connection.close()


def disk(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}


def test_no_journal_is_made(tmp_path: Path) -> None:
    assert look(tmp_path / "none" / "journal.db") == JournalState("absent")
    (tmp_path / "journal.db").touch()
    assert look(tmp_path / "journal.db") == JournalState("absent")
    assert [path.name for path in tmp_path.iterdir()] == ["journal.db"]


def test_a_sound_journal(kept: Path) -> None:
    before = disk(kept)
    assert look(kept) == JournalState("well", NAMES[-1])
    assert disk(kept) == before


LOOK = """
import sys
from pathlib import Path
from creator_coach.cli.journal_file import look
print(look(Path(sys.argv[1])).state)
"""


def test_one_that_is_being_written(kept: Path) -> None:
    """Looked at from another process, as it is in life: within one, SQLite shares what it keeps in -shm."""
    with_window = Journal(kept)
    with_window.save(full_entry("b2" * 16))
    before = disk(kept)
    assert {name.rpartition("-")[2] for name in before} == {"journal.db", "wal", "shm"}
    ran = subprocess.run([sys.executable, "-c", LOOK, str(kept)], capture_output=True, text=True, check=True)
    assert ran.stdout == "well\n"
    assert disk(kept) == before
    with_window.close()


def test_a_locked_one(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path, "hemligt").close()
    before = disk(path)
    assert look(path) == JournalState("locked")
    assert disk(path) == before


def test_one_of_an_older_shape(kept: Path, changed: Any) -> None:
    changed.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (NAMES[-1],))
    changed.execute("PRAGMA journal_mode=DELETE")
    assert look(kept) == JournalState("older", NAMES[-2] if NAMES[1:] else None)
    changed.execute("DROP TABLE _sqlite_migrations")
    assert look(kept) == JournalState("older")


def test_one_of_a_newer_shape(kept: Path, changed: Any) -> None:
    changed.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('journal', '9999', '')")
    assert look(kept) == JournalState("too_new")


def test_somebody_else_s_file(kept: Path, changed: Any) -> None:
    changed.execute("PRAGMA journal_mode=DELETE")
    changed.execute(f"PRAGMA application_id={APPLICATION_ID + 1}")
    assert look(kept) == JournalState("damaged")


@pytest.mark.parametrize("data", [b"hej " * 1000, b"SQLite format 3\0", b"\xff" * 100, b"SQLite format 3\0" * 1000])
def test_no_journal_at_all(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(data)
    assert look(path) == JournalState("damaged")


@pytest.mark.parametrize("page", [2, 3])
def test_a_journal_with_a_torn_page(kept: Path, page: int) -> None:
    """One that stops SQLite short, and one that it tells of."""
    whole, start = kept.read_bytes(), 4096 * page
    kept.write_bytes(whole[:start] + b"\xff" * 4096 + whole[start + 4096 :])
    assert look(kept) == JournalState("damaged")


def test_one_that_may_not_be_read(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert look(kept) == JournalState("unwritable")
