"""The journal's corrections: kept, known again, and gone with their entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import backup, seal, sql
from creator_coach.journal.engine import connect
from creator_coach.journal.memory import Memory
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Correction, Entry, JournalUnwritable
from creator_coach.reading.types import Kind
from tests.journal.made import ALARM, MISSED, NOON, correction, entry, reading

TEXT = "Nästa gång du lägger upp något kommer jag förbi och säger vad jag tycker om det där"
NEARLY = TEXT.replace("förbi", "forbi")
APP = reading(TEXT, kind=Kind.OPINION)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Journal:
    return Journal(path)


def corrected(journal: Journal, text: str = TEXT, minutes: int = 0, entry_id: str = "a" * 32, **said: Any) -> Entry:
    """An entry of `text` that the person has corrected."""
    word = correction(minutes, entry=entry_id, **said)
    return journal.correct(entry(text, id=entry_id), reading(text, kind=Kind.COMPLAINT), word)


def test_the_entry_and_the_word_are_both_kept(path: Path, journal: Journal) -> None:
    kept = corrected(journal)
    assert kept.kind is Kind.COMPLAINT
    journal.close()
    again = Journal(path)
    assert list(again.each()) == [kept]
    assert again.corrections() == [correction(entry=kept.id)]
    assert again.memory.recall(NEARLY, APP) == correction(entry=kept.id)


def test_it_is_known_again_at_once(journal: Journal) -> None:
    corrected(journal)
    assert journal.memory.recall(TEXT, APP) is not None


def test_the_entry_and_the_word_are_kept_together_or_not_at_all(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sql, "KNOW", "INSERT INTO nowhere VALUES (?, ?, ?, ?, ?, ?, ?)")
    with pytest.raises(Exception, match="nowhere"):
        corrected(journal)
    assert (list(journal.each()), journal.corrections()) == ([], [])


def test_the_last_word_on_an_entry_counts_against_what_the_app_said_first(journal: Journal) -> None:
    corrected(journal, **MISSED)
    corrected(journal, minutes=1, said=Kind.ATTACK, kind=Kind.MOCKERY, danger=False)
    assert journal.corrections() == [correction(1, entry="a" * 32, kind=Kind.MOCKERY)]
    recalled = journal.memory.recall(TEXT, APP)
    assert recalled is not None
    assert recalled.kind is Kind.MOCKERY


def test_another_text_in_the_same_entry_is_another_comment(journal: Journal) -> None:
    corrected(journal)
    corrected(journal, "En helt annan kommentar som klistrades in i stället", 1)
    assert len(journal.corrections()) == 2
    assert journal.memory.recall(TEXT, APP) is not None


def test_saving_an_entry_later_changes_no_word(journal: Journal) -> None:
    kept = corrected(journal)
    journal.save(replace(kept, text="Annat", reading=None))
    assert journal.corrections() == [correction(entry=kept.id)]


def test_a_deleted_entrys_words_are_not_known_until_it_is_restored(path: Path, journal: Journal) -> None:
    kept = corrected(journal)
    journal.delete(kept.id, NOON)
    assert journal.memory == Memory(journal.memory.salt)
    assert Journal(path).memory.recall(TEXT, APP) is None
    assert len(journal.corrections()) == 1
    journal.restore(kept.id)
    assert journal.memory.recall(TEXT, APP) is not None


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_what_is_purged_is_not_known_again_but_counted(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    a_month_later = 30 * 24 * 60  # today's date is in every journal: it was made today
    kept = corrected(journal, minutes=a_month_later, **ALARM)
    backup.make(journal._db.conn, path, passphrase)
    assert passphrase or b"2026-12-22" in b"".join(each.read_bytes() for each in path.parent.rglob("*.db*"))
    marks = journal._db.execute("SELECT words, signs, numbers, negations, pieces FROM wording").fetchone()
    journal.delete(kept.id, NOON)
    assert journal.purge() == 1
    assert journal.corrections() == [correction(made=datetime(2026, 12, 1, tzinfo=UTC), **ALARM)]
    assert Journal(path, passphrase).memory.known == ()
    on_disk = b"".join(each.read_bytes() for each in path.parent.rglob("*") if each.is_file())
    assert [mark for mark in (*marks, kept.id.encode(), b"2026-12-22") if mark in on_disk] == []
    copy = connect(backup.copies(path)[0], passphrase)
    assert copy.execute("SELECT count(*) FROM wording").fetchone() == (0,)


def test_no_word_of_a_comment_is_in_the_corrections(journal: Journal) -> None:
    corrected(journal)
    for table in ("correction", "wording"):
        row = journal._db.execute(f"SELECT * FROM {table}").fetchone()
        found = b" ".join(value if isinstance(value, bytes) else str(value).encode() for value in row)
        assert not [word for word in TEXT.split() if len(word) > 2 and word.encode() in found]


def test_every_journal_has_its_own_salt(tmp_path: Path) -> None:
    one, two = (Journal(tmp_path / name) for name in ("a.db", "b.db"))
    assert len(one.memory.salt) == 32
    assert one.memory.salt != two.memory.salt


def test_words_of_another_version_are_passed_over(path: Path, journal: Journal) -> None:
    corrected(journal)
    journal._db.execute("UPDATE correction SET kind = 'praise_song'")
    seal.put_words(journal._db.conn)
    again = Journal(path)
    assert (again.corrections(), again.memory.known) == ([], ())


def test_a_journal_whose_corrections_cannot_be_read_opens_all_the_same(
    path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(*_: Any) -> Correction:
        raise JournalUnwritable

    corrected(journal)
    monkeypatch.setattr("creator_coach.journal.rows.known_from", spoilt)
    assert Journal(path).memory == Memory()
