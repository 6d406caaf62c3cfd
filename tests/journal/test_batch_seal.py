from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import batch_seal, checking, engine, sql_batch
from creator_coach.journal.migrations import steps
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged
from tests.journal.made import batch

#: What a flipped bit may change -> what then tells of it, besides the whole check.
CHANGES: dict[str, Callable[[Journal], Any] | None] = {
    "UPDATE batch SET taken = taken + 1": lambda journal: journal.batch("b"),
    "UPDATE batch SET name = 'other'": lambda journal: journal.batches(),
    "UPDATE batch_comment SET text = 'another text' WHERE number = 1": lambda journal: journal.text_in_batch("b", 1),
    "UPDATE batch_comment SET text = 'another text' WHERE number = 3": lambda journal: journal.waiting_in_batch("b", 9),
    "UPDATE batch_comment SET link = 'x' WHERE number = 1": lambda journal: journal.listed_in_batch("b"),
    "UPDATE batch_comment SET verdict = '{}' WHERE number = 1": lambda journal: journal.listed_in_batch("b"),
    "UPDATE batch_comment SET heap = 'kind' WHERE number = 1": lambda journal: journal.listed_in_batch("b"),
    "UPDATE batch_comment SET released = 0": lambda journal: journal.listed_in_batch("b"),
    "UPDATE batch_comment SET sender = x'00'": None,
    "UPDATE batch_comment SET judged = NULL": lambda journal: journal.listed_in_batch("b"),
    "UPDATE batch_unread SET reason = 'other'": lambda journal: journal.missed_in_batch("b"),
}


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    made = Journal(tmp_path / "journal.db")
    batch(made)
    return made


def test_what_the_journal_does_itself_is_no_damage(journal: Journal) -> None:
    batch_seal.check(journal._db.conn)
    journal.rejudge_in_batch("b", 0, "attack", "{again}")
    journal.release_in_batch("b", "attack", None, released=True)
    journal.release_in_batch("b", "attack", [0], released=False)
    batch_seal.check(journal._db.conn)
    assert [each.number for each in journal.listed_in_batch("b", released=True)] == [0, 1, 2]
    journal.drop_batch("b")
    batch_seal.check(journal._db.conn)


@pytest.mark.parametrize("change", CHANGES)
def test_what_nobody_changed_but_is_changed(journal: Journal, tmp_path: Path, change: str) -> None:
    journal._db.execute(change)
    read = CHANGES[change]
    if read is not None:
        with pytest.raises(JournalDamaged):
            read(journal)
    with pytest.raises(JournalDamaged):
        batch_seal.check(journal._db.conn)
    journal.close()
    assert not checking.check(tmp_path / "journal.db").whole


#: What changed by itself in one row -> what the journal does to that row afterwards.
LATER: dict[str, Callable[[Journal], Any]] = {
    "UPDATE batch SET own = 4096": lambda journal: journal.take_in_batch("b", [], [], 0, 0, whole=True),
    "UPDATE batch SET twice = 4096": lambda journal: journal.judge_in_batch("b", [(3, "kind", "{}", False)]),
    "UPDATE batch_comment SET account = '@other' WHERE number = 3": lambda journal: journal.judge_in_batch(
        "b", [(3, "kind", "{}", True)]
    ),
    "UPDATE batch_comment SET released = 1 WHERE number = 1": lambda journal: journal.rejudge_in_batch(
        "b", 1, "kind", "{}"
    ),
    "UPDATE batch_comment SET verdict = '{}' WHERE number = 1": lambda journal: journal.release_in_batch(
        "b", "attack", None, released=True
    ),
}


@pytest.mark.parametrize("change", LATER)
def test_what_nobody_changed_is_not_sealed_as_if_it_were_right(journal: Journal, change: str) -> None:
    journal._db.execute(change)
    LATER[change](journal)
    with pytest.raises(JournalDamaged):
        batch_seal.check(journal._db.conn)


def test_a_journal_of_the_shape_before_is_sealed_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    made = Journal(path)
    batch(made)
    before = made.listed_in_batch("b", released=True), made.batch("b"), made.missed_in_batch("b")
    made.close()
    with closing(engine.connect(path)) as connection:
        for table, column in (("batch", "seal"), ("batch_comment", "came"), ("batch_unread", "seal")):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("ALTER TABLE batch_comment DROP COLUMN judged")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = '0008_batch_seal'")
        batch_seal.check(connection)
    journal = Journal(path)
    assert (journal.listed_in_batch("b", released=True), journal.batch("b"), journal.missed_in_batch("b")) == before
    batch_seal.check(journal._db.conn)
    assert journal._db.execute("SELECT count(*) FROM batch_comment WHERE came IS NULL").fetchone() == (0,)
    assert steps.name == "journal"


def test_rows_are_given_without_what_says_that_they_are_sound() -> None:
    assert batch_seal.sound([(1, "a", 2), (1, "b", 3)]) == [("a", 2), ("b", 3)]
    with pytest.raises(JournalDamaged):
        batch_seal.sound([(1, "a"), (0, "b")])
    assert "sealed" in sql_batch.UNSOUND
