from __future__ import annotations

import os
from pathlib import Path

import pytest

from creator_coach.journal import recognise
from creator_coach.journal.engine import Key
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged


def test_an_empty_file_is_recognised_and_left_empty(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()
    recognise.recognised(path, None).close()
    assert path.stat().st_size == 0


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE _sqlite_migrations",
        "DELETE FROM _sqlite_migrations",
        "UPDATE _sqlite_migrations SET name = '0002_korrektions' WHERE name = '0002_corrections'",
        "UPDATE _sqlite_migrations SET migration_set = 'jourmal' WHERE name = '0001_first'",
        "UPDATE seal_state SET shape = x'00'",
        "ALTER TABLE seal_state RENAME TO seal_stat",
    ],
)
def test_steps_that_do_not_follow_each_other_are_damage_and_no_later_version(tmp_path: Path, change: str) -> None:
    path = tmp_path / "journal.db"
    journal = Journal(path)
    journal._db.execute(change)
    journal.close()
    with pytest.raises(JournalDamaged):
        Journal(path)


def test_a_journal_that_must_be_there(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()
    with pytest.raises(JournalDamaged):
        recognise.there(path, None)


def test_with_a_salt_from_the_key_check_the_first_page_must_still_open(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path, "öppna").close()
    path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])
    key = Key("öppna")
    with pytest.raises(JournalDamaged):
        recognise.recognised(path, key)
