from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from creator_coach.journal import copying
from creator_coach.journal.engine import Key, connect
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged, JournalUnwritable
from tests.journal.made import full_entry


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    journal = Journal(tmp_path / "journal.db")
    journal.save(full_entry())
    return journal


def test_a_copy_in_which_anything_differs_is_not_the_same(journal: Journal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    for change in (
        "UPDATE answer SET words = 'a'",
        "DELETE FROM feeling WHERE position = 0",
        "CREATE TABLE more (a)",
        "UPDATE secret SET salt = x'00'",
    ):
        copying.back_up(journal._db.conn, copy, None)
        copying.same(journal._db.conn, copy, None)
        with closing(connect(copy)) as opened:
            opened.execute(change)
        with pytest.raises(JournalDamaged):
            copying.same(journal._db.conn, copy, None)
    with pytest.raises(JournalDamaged):
        copying.same(journal._db.conn, copy, Key("öppna"))


def test_an_export_that_fails_leaves_the_journal_open_to_more(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(JournalUnwritable):
        copying.export(journal._db.conn, tmp_path / "nowhere" / "copy.db", None)
    journal._db.execute("PRAGMA max_page_count=1000000").fetchall()
    key = Key("öppna")
    copying.export(journal._db.conn, tmp_path / "copy.db", key)
    copying.same(journal._db.conn, tmp_path / "copy.db", Key("öppna"))
    assert list(Journal(tmp_path / "copy.db", "öppna").each()) == [full_entry()]
