from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database, Migrations

from creator_coach.journal import migrations, opening
from creator_coach.journal.engine import connect
from creator_coach.journal.migrations import NAMES, steps
from creator_coach.journal.store import Journal
from creator_coach.journal.types import (
    DiskFull,
    JournalBusy,
    JournalDamaged,
    JournalLocked,
    JournalTooNew,
    JournalUnwritable,
    Search,
)
from tests.journal.made import full_entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def filled(path: Path, passphrase: str | None = None) -> bytes:
    """A closed journal with one entry; its bytes."""
    journal = Journal(path, passphrase)
    journal.save(full_entry())
    journal.close()
    return path.read_bytes()


def test_a_new_journal_is_marked_as_ours(path: Path) -> None:
    Journal(path).close()
    connection = connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (opening.APPLICATION_ID,)
    assert connection.execute("SELECT name FROM _sqlite_migrations").fetchall() == [(name,) for name in NAMES]


def test_folders_are_made_for_the_owner_alone(tmp_path: Path) -> None:
    Journal(tmp_path / "a" / "b" / "journal.db").close()
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.touch(0o644)
    path.chmod(0o644)
    Journal(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_was_there_is_left_as_it_was(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Journal(tmp_path / "journal.db").close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_locked_and_unlocked(path: Path) -> None:
    assert b"Surdeg" not in filled(path, "öppna")
    assert list(Journal(path, "öppna").each(Search("surdeg"))) == [full_entry()]


@pytest.mark.parametrize("passphrase", [None, "", "fel", "Öppna"])
def test_no_or_a_wrong_passphrase(path: Path, passphrase: str | None) -> None:
    before = filled(path, "öppna")
    with pytest.raises(JournalLocked):
        Journal(path, passphrase)
    assert path.read_bytes() == before


def test_an_empty_passphrase_is_none(path: Path) -> None:
    filled(path, "")
    assert Journal(path).count() == 1


def test_a_passphrase_for_a_journal_without_a_lock(path: Path) -> None:
    before = filled(path)
    with pytest.raises(JournalLocked):
        Journal(path, "öppna")
    assert path.read_bytes() == before


JUNK = {
    "a letter": b"Hej, jag heter Kalle. " * 400,
    "whole pages of text": b"Hej, jag heter K" * 512,
    "zeros": bytes(8192),
    "a short file": os.urandom(5000),
    "one byte": b"\xff",
    "511 bytes": b"\xff" * 511,
    "512 bytes": b"\xff" * 512,
}


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK.keys())
@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_what_is_no_journal_is_damaged_and_left_alone(path: Path, junk: bytes, passphrase: str | None) -> None:
    path.write_bytes(junk)
    with pytest.raises(JournalDamaged):
        Journal(path, passphrase)
    assert path.read_bytes() == junk


def test_noise_of_the_right_size_cannot_be_told_from_a_locked_journal(path: Path) -> None:
    path.write_bytes(b"\xf0" + os.urandom(8191))
    with pytest.raises(JournalLocked):
        Journal(path)


@pytest.mark.parametrize("passphrase", [None, "öppna"])
@pytest.mark.parametrize("left", [0.5, 0.9])
def test_a_journal_cut_short_is_damaged_and_not_locked(path: Path, passphrase: str | None, left: float) -> None:
    whole = filled(path, passphrase)
    path.write_bytes(whole[: int(len(whole) * left)])
    with pytest.raises(JournalDamaged):
        Journal(path, passphrase)


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_a_journal_with_a_spoilt_page_is_damaged_and_not_locked(path: Path, passphrase: str | None) -> None:
    whole = filled(path, passphrase)
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(JournalDamaged):
        list(Journal(path, passphrase).each())


def test_an_unlocked_journal_with_a_spoilt_start_is_damaged_and_not_locked(path: Path) -> None:
    whole = filled(path)
    path.write_bytes(b"\xff" * 16 + whole[16:])
    with pytest.raises(JournalDamaged):
        Journal(path)


def test_another_programs_database_is_left_alone(path: Path) -> None:
    other = connect(path)
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(JournalDamaged):
        Journal(path)
    assert path.read_bytes() == before


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.touch()
    assert Journal(path).count() == 0


def test_a_journal_of_a_later_version_is_left_alone(path: Path) -> None:
    filled(path)
    later = connect(path)
    later.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('journal', '9999_x', '')")
    later.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    later.close()
    before = path.read_bytes()
    with pytest.raises(JournalTooNew):
        Journal(path)
    assert path.read_bytes() == before


def test_busy(path: Path) -> None:
    filled(path)
    other = connect(path)
    other.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(JournalBusy):
        Journal(path)
    other.close()


def test_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for wrong in (tmp_path / "file" / "journal.db", tmp_path):
        with pytest.raises(JournalUnwritable):
            Journal(wrong)


def test_no_room_for_a_new_journal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> int:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(DiskFull):
        Journal(path)


# later steps -----------------------------------------------------------------------------------------------


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The steps of today, and whatever the test adds."""
    more = Migrations("journal")
    for step in steps._migrations:
        more(name=step.name)(step.fn)
    monkeypatch.setattr(opening, "steps", more)
    monkeypatch.setattr(migrations, "NAMES", (*NAMES, "0002_colour", "0003_broken"))
    return more


def colour(database: Database) -> None:
    database.execute("ALTER TABLE entry ADD COLUMN colour TEXT")


def broken(database: Database) -> None:
    database.execute("UPDATE entry SET note = 'borta'")
    database.execute("SELECT * FROM nowhere")


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_a_copy_is_made_before_the_shape_changes(path: Path, later: Migrations, passphrase: str | None) -> None:
    filled(path, passphrase)
    later(name="0002_colour")(colour)
    journal = Journal(path, passphrase)
    assert list(journal.each()) == [full_entry()]
    [copy] = (path.parent / "backups").iterdir()
    old = connect(copy, passphrase)
    assert old.execute("SELECT name FROM pragma_table_info('entry') WHERE name = 'colour'").fetchall() == []
    assert old.execute("SELECT id FROM entry").fetchall() == [(full_entry().id,)]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_no_copy_is_made_of_a_new_journal_or_one_of_today(path: Path) -> None:
    filled(path)
    Journal(path).close()
    assert [each.name for each in path.parent.iterdir()] == ["journal.db"]


def test_a_step_that_fails_leaves_the_journal_as_it_was(path: Path, later: Migrations) -> None:
    filled(path)
    later(name="0002_colour")(colour)
    later(name="0003_broken")(broken)
    with pytest.raises(Exception, match="nowhere"):
        Journal(path)
    connection = connect(path)
    assert connection.execute("SELECT name FROM _sqlite_migrations").fetchall() == [(name,) for name in NAMES]
    assert connection.execute("SELECT note FROM entry").fetchall() == [(full_entry().reflection.note,)]


def test_two_who_open_a_new_journal_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one takes the steps after this one saw that they were pending."""
    pending = steps.pending
    first: list[Journal] = []

    def slow(database: Database) -> Any:
        found = pending(database)
        monkeypatch.setattr(steps, "pending", pending)
        first.append(Journal(path))
        return found

    monkeypatch.setattr(steps, "pending", slow)
    second = Journal(path)
    first[0].save(full_entry())
    assert list(second.each()) == [full_entry()]
