from __future__ import annotations

import stat
from pathlib import Path

import pytest

from creator_coach.journal import backup
from creator_coach.journal.engine import connect
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged, JournalUnwritable, Search
from tests.journal.made import NOON, entry, full_entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_a_copy_is_whole_while_the_journal_is_open(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path, passphrase)
    assert path.with_name("journal.db-wal").stat().st_size > 0
    assert Journal(copy, passphrase).find(Search()) == [full_entry()]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_copy_of_a_locked_journal_is_locked(path: Path) -> None:
    journal = Journal(path, "öppna")
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path, "öppna")
    assert b"Surdeg" not in copy.read_bytes()


def test_the_latest_five_are_kept(path: Path) -> None:
    journal = Journal(path)
    made = [backup.make(journal._db.conn, path) for _ in range(7)]
    assert backup.copies(path) == made[2:]


def test_no_copy_is_half_made(path: Path) -> None:
    journal = Journal(path)
    backup.folder(path).touch()
    with pytest.raises(JournalUnwritable):
        backup.make(journal._db.conn, path)
    assert backup.copies(path) == []


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_what_is_purged_is_gone_from_the_copies_too(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    for each in (full_entry(), entry("Stannar kvar", id="b")):
        journal.save(each)
    copy = backup.make(journal._db.conn, path, passphrase)
    journal.delete(full_entry().id, NOON)
    assert journal.purge() == 1
    assert [each.id for each in Journal(copy, passphrase).find(Search())] == ["b"]
    on_disk = b"".join(each.read_bytes() for each in path.parent.rglob("*") if each.is_file())
    assert "Säg temat".encode() not in on_disk
    assert connect(copy, passphrase).execute("SELECT count(*) FROM answer").fetchone() == (0,)


def test_a_copy_that_cannot_be_cleared_is_told_of(path: Path) -> None:
    journal = Journal(path)
    journal.save(full_entry())
    backup.make(journal._db.conn, path).write_bytes(b"spoilt" * 2000)
    journal.delete(full_entry().id, NOON)
    with pytest.raises(JournalDamaged):
        journal.purge()
    assert journal.get(full_entry().id) is None


def test_nothing_to_forget_touches_no_copy(path: Path) -> None:
    journal = Journal(path)
    backup.make(journal._db.conn, path).write_bytes(b"spoilt")
    assert journal.purge() == 0
