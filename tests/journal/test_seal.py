from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal import seal, sql
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, JournalDamaged
from tests.journal.made import MISSED, NOON, correction, entries, entry, full_entry, reading

CHANGES = [
    "UPDATE entry SET text = replace(text, 'klant', 'klent')",
    "UPDATE entry SET changed = '2020-01-01T00:00:00+00:00'",
    "UPDATE entry SET strength_before = 8",
    "UPDATE entry SET title = x''",
    "UPDATE entry SET deleted = '2020-01-01T00:00:00+00:00'",
    "UPDATE answer SET words = 'a' WHERE position = 0",
    "UPDATE left_kernel SET kernel = 5 WHERE position = 1",
    "DELETE FROM feeling WHERE position = 1",
    "INSERT INTO tag VALUES ('00000000000000000000000000000000', 99, 'ny')",
    "UPDATE seal SET digest = x'00'",
    "DELETE FROM seal",
]
SAID = [
    "UPDATE correction SET danger = 0",
    "UPDATE correction SET kind = 'kind'",
    "UPDATE wording SET pieces = x''",
    "UPDATE secret SET salt = x'00'",
    "DELETE FROM wording_seal",
]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


@pytest.mark.parametrize("change", CHANGES)
def test_an_entry_that_nobody_changed_but_is_changed(journal: Journal, change: str) -> None:
    for each in (full_entry(), entry("En annan", id="b")):
        journal.save(each)
    journal._db.execute(change + (" WHERE id <> 'b'" if change.startswith("UPDATE entry") else ""))
    assert "b" not in seal.broken(journal._db.conn) or change == "DELETE FROM seal" or "UPDATE seal" in change
    assert full_entry().id in seal.broken(journal._db.conn)
    with pytest.raises(JournalDamaged):
        journal.get(full_entry().id)
    with pytest.raises(JournalDamaged):
        journal.delete(full_entry().id, NOON)


@pytest.mark.parametrize("change", SAID)
def test_a_correction_that_nobody_changed_but_is_changed(journal: Journal, change: str) -> None:
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    journal._db.execute(change)
    for look in (journal.corrections, journal.known):
        with pytest.raises(JournalDamaged):
            look()


def test_what_the_journal_does_itself_is_no_damage(journal: Journal) -> None:
    kept = journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    journal.correct(kept, reading(), correction(1, entry=kept.id))
    journal.save(entry(id="b"))
    journal.delete(kept.id, NOON)
    journal.restore(kept.id)
    journal.delete(kept.id, NOON)
    journal.purge()
    assert seal.broken(journal._db.conn) == []
    assert len(journal.corrections()) == 1
    assert journal._db.execute("SELECT count(*) FROM wording_seal").fetchone() == (0,)


def test_everything_is_sealed_anew_for_another_version(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id))
    for table in ("seal", "correction_seal", "wording_seal"):
        journal._db.execute(f"UPDATE {table} SET digest = x'00'")  # as another version made them
    journal.close()
    monkeypatch.setattr(seal, "VERSION", "2")
    again = Journal(journal._path)
    assert again.get(full_entry().id) is not None
    assert len(again.corrections()) == 1
    assert seal.whole(again._db.conn)


@pytest.mark.parametrize("pair", [(["a", "b"], ["ab", ""]), ([1], ["1"]), ([None], ["None"]), ([b"a"], ["a"])])
def test_no_two_rows_have_the_same_digest(pair: tuple[list[Any], list[Any]]) -> None:
    assert seal._of(pair[0]) != seal._of(pair[1])


def test_a_row_that_only_the_index_has(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.save(full_entry())
    monkeypatch.setattr(sql, "SOME", sql.SOME + " AND 0")
    with pytest.raises(JournalDamaged):
        journal.get(full_entry().id)


@given(each=entries(), deleted=st.booleans())
@settings(max_examples=60, deadline=None)
def test_the_seal_of_what_is_given_is_the_seal_of_what_is_read_back(each: Entry, *, deleted: bool) -> None:
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "journal.db")
        journal.save(full_entry(each.id))
        if deleted:
            journal.delete(each.id, NOON)
        journal.save(each)
        assert not seal.broken(journal._db.conn)
        connection = journal._db.conn
        given_digest = connection.execute("SELECT digest FROM seal").fetchone()
        seal.put(connection, [each.id])
        assert connection.execute("SELECT digest FROM seal").fetchone() == given_digest
        journal.close()


def test_every_changed_entry_is_found_in_every_batch(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "_BATCH", 2)
    for name in "abcde":
        journal.save(entry("Text", id=name))
    journal._db.execute("UPDATE entry SET title = 'ny' WHERE id IN ('a', 'c', 'd', 'e')")
    assert sorted(seal.broken(journal._db.conn)) == ["a", "c", "d", "e"]
