from __future__ import annotations

import errno
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from creator_coach.journal import engine
from creator_coach.journal.types import (
    DiskFull,
    JournalBusy,
    JournalDamaged,
    JournalError,
    JournalUnwritable,
)

MEANT = [
    ("SQLITE_BUSY", 5, JournalBusy),
    ("SQLITE_BUSY_SNAPSHOT", 517, JournalBusy),
    ("SQLITE_FULL", 13, DiskFull),
    ("SQLITE_READONLY_DBMOVED", 1032, JournalUnwritable),
    ("SQLITE_CANTOPEN", 14, JournalUnwritable),
    ("SQLITE_IOERR_WRITE", 778, JournalUnwritable),
    ("SQLITE_IOERR_SHORT_READ", 522, JournalDamaged),
    ("SQLITE_CORRUPT_VTAB", 267, JournalDamaged),
]


@pytest.mark.parametrize(("_name", "code", "meant"), MEANT)
def test_the_worlds_doing_has_a_name(_name: str, code: int, meant: type[JournalError]) -> None:
    error = sqlcipher.OperationalError("hemliga ord")
    error.sqlite_errorcode = code
    with pytest.raises(meant) as caught, engine.kindly():
        raise error
    assert "hemliga" not in repr(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("database disk image is malformed", JournalDamaged),
        ("database or disk is full", DiskFull),
        ("disk I/O error", JournalUnwritable),
    ],
)
def test_so_has_what_sqlciphers_own_functions_say(said: str, meant: type[JournalError]) -> None:
    error = sqlcipher.OperationalError(said)
    error.sqlite_errorcode = sqlcipher.SQLITE_ERROR
    with pytest.raises(meant), engine.kindly():
        raise error


def test_a_text_that_was_never_text_is_damage(tmp_path: Path) -> None:
    connection = engine.connect(tmp_path / "a.db")
    with pytest.raises(JournalDamaged), engine.kindly():
        connection.execute("SELECT CAST(x'ff' AS TEXT)").fetchall()


def test_a_key_is_made_once_for_each_salt_and_any_passphrase_of_the_same_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = engine.Key("ä")
    made = key.raw(b"a" * 16)
    assert engine.Key("a\u0308").raw(b"a" * 16) == made != key.raw(b"b" * 16)
    monkeypatch.setattr(engine, "ROUNDS", 3)
    assert key.raw(b"a" * 16) == made
    assert engine.Key.of(key) is key
    assert engine.Key.of("") is engine.Key.of(None) is None


def test_our_own_mistakes_pass_through() -> None:
    with pytest.raises(sqlcipher.ProgrammingError), engine.kindly():
        raise sqlcipher.ProgrammingError


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, JournalUnwritable),
        (errno.EROFS, JournalUnwritable),
        (errno.ENOENT, JournalUnwritable),
    ],
)
def test_so_have_the_disks_refusals(number: int, meant: type[JournalError]) -> None:
    with pytest.raises(meant), engine.kindly():
        raise OSError(number, "")


def test_it_is_durable_and_leaves_nothing_behind(tmp_path: Path) -> None:
    connection = engine.connect(tmp_path / "a.db")
    engine.settle(connection)
    asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema")
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }


@pytest.mark.parametrize("passphrase", ["lösen'ord", 'a"b', " ", "å" * 500, "a\0b", "\ud800", "x'" + "ab" * 32 + "'"])
def test_any_passphrase_opens_what_it_locked(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "a.db"
    for wanted in (0, 7):
        connection = engine.connect(path, passphrase)
        assert engine.application_id(connection) == wanted
        connection.execute("PRAGMA application_id=7")
        connection.execute("VACUUM")
        connection.close()


def test_a_passphrase_may_be_typed_on_any_keyboard(tmp_path: Path) -> None:
    connection = engine.connect(tmp_path / "a.db", "ä")
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert engine.application_id(engine.connect(tmp_path / "a.db", "a\u0308")) == 0
    assert engine.application_id(engine.connect(tmp_path / "a.db", "a")) is None


def test_a_wrong_key_is_not_announced(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.db").write_bytes(b"\xf0" * 8192)
    assert engine.application_id(engine.connect(tmp_path / "a.db", "fel")) is None
    assert capfd.readouterr() == ("", "")


def test_a_busy_file_is_no_answer(tmp_path: Path) -> None:
    holder = engine.connect(tmp_path / "a.db")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(JournalBusy), engine.kindly():
        engine.application_id(engine.connect(tmp_path / "a.db"))
    holder.execute("ROLLBACK")


def test_a_file_that_is_not_there_or_too_short_has_no_salt(tmp_path: Path) -> None:
    assert engine.salt_of(tmp_path / "a.db") is None
    (tmp_path / "a.db").write_bytes(b"short")
    assert engine.salt_of(tmp_path / "a.db") is None


def test_what_cannot_be_said_in_letters_is_damage() -> None:
    """SQLite names a table in what it says; where a flipped bit has spoilt the name, Python cannot read that."""
    with pytest.raises(JournalDamaged), engine.kindly():
        b"no such table: \xc5x".decode()
