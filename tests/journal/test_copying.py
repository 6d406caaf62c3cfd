from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from creator_coach.journal import copying
from creator_coach.journal.engine import Key, connect, salt_of
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


def test_the_sums_tell_every_row_once_whatever_their_order(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "a.db")) as one, closing(connect(tmp_path / "b.db")) as other:
        for opened, rows in ((one, "(1, 'a'), (2, 'b')"), (other, "(2, 'b'), (1, 'a')")):
            opened.execute("CREATE TABLE thing (n, words)")
            opened.execute(f"INSERT INTO thing VALUES {rows}")
        assert copying.sums(one) == copying.sums(other)
        assert copying.sums(one)["thing"] == (2, (hash((1, "a")) + hash((2, "b"))) % 2**64)
        other.execute("INSERT INTO thing VALUES (2, 'b')")
        assert copying.sums(other)["thing"][0] == 3


def test_the_sums_tell_a_shape_without_rows(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "a.db")) as opened:
        opened.execute("CREATE TABLE thing (n)")
        before = copying.sums(opened)
        opened.execute("CREATE INDEX by_n ON thing (n)")
        after = copying.sums(opened)
    assert before["thing"] == after["thing"] == (0, 0)
    assert before[""] != after[""]


def test_a_copy_keeps_the_salt_and_an_export_has_its_own(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", "öppna")
    journal.save(full_entry())
    key, copy = journal._key, tmp_path / "copy.db"
    assert key is not None
    copying.back_up(journal._db.conn, copy, key)
    assert salt_of(copy) == salt_of(tmp_path / "journal.db") == key.salt
    copying.export(journal._db.conn, tmp_path / "export.db", Key("öppna"))
    assert salt_of(tmp_path / "export.db") != key.salt
    journal.close()
