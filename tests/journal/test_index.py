"""What search goes by: in step with the entries, and nothing left of what is gone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import engine, index
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, EntryState, Reflection, Search
from tests.journal import many
from tests.journal.made import NOON, entry, full_entry

MADE = ("listed", "label", "folded", "stale", "piece")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


def noted(words: str, **changes: Any) -> Entry:
    return entry("Kommentaren", reflection=Reflection(note=words), **changes)


def rows(journal: Journal, table: str) -> int:
    return int(journal._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def tidied(journal: Journal) -> Journal:
    while journal.tidy():
        pass
    return journal


def sound(journal: Journal) -> None:
    """That FTS5 finds its own tables in order, and that the pieces are counted right."""
    for table in ("own_index", "every_index"):
        journal._db.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    for column in ("own", "every"):
        journal._db.execute(f"CREATE VIRTUAL TABLE temp.{column}_seen USING fts5vocab('main', '{column}_index', 'row')")
        wrong = journal._db.execute(
            f"""
            SELECT count(*) FROM temp.{column}_seen AS seen LEFT JOIN piece ON token = term
            WHERE length(term) = 3 AND {column} IS NOT doc
            """
        ).fetchone()
        assert wrong == (0,)
        journal._db.execute(f"DROP TABLE temp.{column}_seen")


def test_what_was_saved_waits_and_is_taken_in(journal: Journal) -> None:
    journal.save(full_entry())
    assert (rows(journal, "stale"), rows(journal, "piece")) == (1, 0)
    assert not journal.tidy()
    assert rows(journal, "stale") == 0
    assert rows(journal, "piece") > 50
    sound(journal)


def test_many_are_taken_in_together(journal: Journal) -> None:
    for number in range(index.FULL + 1):
        assert rows(journal, "piece") == 0
        journal.save(noted(f"lapp {number}"))
    assert rows(journal, "stale") == index.FULL + 1 - index.BATCH
    assert journal.how_many(Search("lapp")) == index.FULL + 1


def test_saving_the_same_again_changes_nothing(journal: Journal) -> None:
    journal.save(full_entry())
    tidied(journal)
    tables = [*MADE, "own_index_data", "every_index_data"]
    before = [journal._db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    journal.save(full_entry())
    assert [journal._db.execute(f"SELECT * FROM {table}").fetchall() for table in tables] == before
    assert not journal.tidy()


def test_what_was_changed_is_found_by_its_new_words_only(journal: Journal) -> None:
    made = noted("gammalt sånt")
    journal.save(made)
    tidied(journal)
    changed = replace(made, reflection=Reflection(note="nytt"))
    for _ in range(2):
        journal.save(changed)
        assert [journal.how_many(Search(words)) for words in ("gammalt", "ga", "nytt")] == [0, 0, 1]
        tidied(journal)
    sound(journal)


def test_pieces_that_no_text_has_any_more_are_gone(journal: Journal) -> None:
    journal.save(noted("kvar"))
    tidied(journal)
    before = journal._db.execute("SELECT * FROM piece").fetchall()
    for made in (full_entry(), noted("helt andra ord")):
        journal.save(made)
        tidied(journal)
        journal.delete(made.id, NOON)
        journal.purge()
    assert journal._db.execute("SELECT * FROM piece").fetchall() == before
    sound(journal)


@pytest.mark.parametrize("taken_in", [True, False])
def test_nothing_is_left_of_what_was_purged(journal: Journal, taken_in: bool) -> None:
    journal.save(full_entry())
    if taken_in:
        tidied(journal)
    journal.delete(full_entry().id, NOON)
    journal.purge()
    assert [rows(journal, table) for table in MADE] == [0] * len(MADE)
    assert journal._db.execute("SELECT count(*) FROM own_index WHERE own_index MATCH 'lju'").fetchone() == (0,)


def test_a_draft_that_never_was_found_is_not_taken_out(journal: Journal) -> None:
    made = noted("hej", state=EntryState.DRAFT)
    journal.save(made)
    assert rows(journal, "listed") == 0
    index.remove(journal._db.conn, made.id)


def test_another_version_is_made_anew(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    kept = list(many.entries(30))
    many.fill(journal, kept)
    journal.delete(kept[0].id, NOON)
    journal._db.execute("UPDATE search_state SET version = 'another'")
    journal._db.execute("DELETE FROM listed")
    journal.close()
    again = Journal(tmp_path / "journal.db")
    assert list(again.each()) == kept[:0:-1]
    assert [found.id for found in again.each(Search(in_trash=True))] == [kept[0].id]
    tidied(again)
    sound(again)


def test_a_copy_of_an_older_shape_has_nothing_to_forget(tmp_path: Path) -> None:
    copy = Path(shutil.copy(Path(__file__).parent / "files" / "v1.db", tmp_path / "copy.db"))
    connection = engine.connect(copy)
    index.forget(connection, ["a" * 32])
    connection.close()


@pytest.mark.parametrize("version", [index.VERSION, "another"])
def test_a_copy_forgets_what_is_purged(journal: Journal, version: str) -> None:
    for made in (full_entry(), noted("kvar")):
        journal.save(made)
    tidied(journal)
    journal._db.execute("UPDATE search_state SET version = ?", (version,))
    index.forget(journal._db.conn, [full_entry().id])
    assert rows(journal, "listed") == (1 if version == index.VERSION else 0)
    assert index.whole(journal._db.conn) is (version == index.VERSION)
