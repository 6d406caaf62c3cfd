from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from creator_coach.journal import checking
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Health, JournalDamaged, JournalLocked, JournalTooNew
from tests.journal.files.make_v1 import V1
from tests.journal.made import MISSED, NOON, correction, entry, full_entry, reading


@pytest.fixture
def path(tmp_path: Path, passphrase: str | None) -> Path:
    path = tmp_path / "journal.db"
    journal = Journal(path, passphrase)
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    for n in range(20):
        journal.save(entry("Långt " * 300, n, id=str(n)))
    journal.delete("3", NOON)
    journal.close()
    return path


def change(path: Path, passphrase: str | None, statement: str) -> None:
    journal = Journal(path, passphrase)
    journal._db.execute("PRAGMA foreign_keys=OFF")
    journal._db.execute(statement)
    journal.close()


def test_a_whole_journal_also_while_it_is_open(path: Path, passphrase: str | None) -> None:
    before = path.read_bytes()
    assert checking.check(path, passphrase) == Health(20)
    assert path.read_bytes() == before
    journal = Journal(path, passphrase)
    journal.save(entry(id="ny"))
    assert checking.check(path, passphrase) == Health(21)
    assert Health(20).whole


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE entry SET note = 'a' WHERE id = '1'", Health(20, ("1",), True, False)),
        ("UPDATE correction SET kind = 'kind'", Health(20, (), False, True)),
        ("UPDATE answer SET entry = 'nobody' WHERE position = 0", Health(20, (full_entry().id,), False, False)),
        ("UPDATE folded SET comment = x'61'", Health(20, (), True, False)),
        ("DELETE FROM listed WHERE entry = '1'", Health(20, (), True, False)),
    ],
)
def test_what_is_wrong_is_told(path: Path, passphrase: str | None, statement: str, found: Health) -> None:
    change(path, passphrase, statement)
    assert checking.check(path, passphrase) == found
    assert not found.whole


def test_a_spoilt_page(path: Path, passphrase: str | None) -> None:
    """Found, or in the way of opening it at all."""
    whole, found = path.read_bytes(), []
    for page in range(2, len(whole) // 4096, 7):
        path.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        with suppress(JournalDamaged):
            found.append(checking.check(path, passphrase).file)
    assert not any(found)
    assert len(found) > 5


def test_what_cannot_be_opened_is_no_matter_of_health(path: Path, passphrase: str | None) -> None:
    with pytest.raises(JournalLocked):
        checking.check(path, "fel")
    change(path, passphrase, "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('journal', '9999_x')")
    with pytest.raises(JournalTooNew):
        checking.check(path, passphrase)


def test_a_journal_of_an_older_shape() -> None:
    assert checking.check(V1) == Health(2)


@pytest.mark.parametrize("size", [0, checking.SMALL])
def test_at_a_glance_a_file_cut_short_is_seen_at_any_size(
    path: Path, passphrase: str | None, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "SMALL", size)
    whole = path.read_bytes()
    path.write_bytes(whole[:-4096])
    with pytest.raises(JournalDamaged):
        Journal(path, passphrase)


def test_at_a_glance_a_large_journal_is_not_read_through(
    path: Path, passphrase: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    journal = Journal(path, passphrase)
    journal._db.conn.set_trace_callback(asked.append)
    monkeypatch.setattr(checking, "SMALL", 0)
    checking.glance(journal._db.conn, path)
    assert "integrity_check" not in " ".join(asked)
    monkeypatch.undo()
    checking.glance(journal._db.conn, path)
    assert "integrity_check" in " ".join(asked)


def test_search_is_made_anew(path: Path, passphrase: str | None) -> None:
    change(path, passphrase, "UPDATE folded SET comment = x'61'")
    assert checking.check(path, passphrase, search=False).whole
    checking.search_anew(path, passphrase)
    Journal(path, passphrase).close()
    assert checking.check(path, passphrase) == Health(20)
