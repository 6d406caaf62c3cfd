from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from creator_coach.journal import backup
from creator_coach.journal.store import Journal
from tests.journal.made import full_entry


@pytest.mark.parametrize("now", [None, "öppna"])
@pytest.mark.parametrize("waiting", [None, "öppna", "annat"])
def test_what_waited_for_the_new_lock(tmp_path: Path, now: str | None, waiting: str | None) -> None:
    path, other = tmp_path / "journal.db", tmp_path / "elsewhere" / "journal.db"
    journal = Journal(path, now)
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path, now)
    journal.close()
    Journal(other, waiting).close()
    shutil.copy(other, f"{copy}.relocked")
    for name in ("journal.db.new", "journal.db.new-journal", "journal.db-journal"):
        (tmp_path / name).touch()
    for name in (f"{copy.name}.new", f"{copy.name}.new-journal"):
        (copy.parent / name).touch()
    (tmp_path / ".creator-coach-a").touch()
    (tmp_path / ".creator-coach-b").mkdir()
    (tmp_path / ".creator-coach-b" / "journal.db").touch()
    Journal(path, now).close()
    assert not list(tmp_path.glob(".creator-coach-*"))
    assert {each.name for each in copy.parent.iterdir()} == {copy.name}
    assert {each.name for each in tmp_path.glob("journal.db?*")} <= {"journal.db.keycheck"}
    assert Journal(copy, now).count() == (0 if waiting == now else 1)


def test_what_waited_and_is_spoilt_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = Journal(path)
    copy = backup.make(journal._db.conn, path)
    journal.close()
    spoilt = copy.with_name(f"{copy.name}.relocked")
    spoilt.write_bytes(path.read_bytes()[:4096] + b"")
    Journal(path).close()
    assert not spoilt.exists()
