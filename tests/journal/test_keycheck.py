from __future__ import annotations

import os
from pathlib import Path

import pytest

from creator_coach.journal import engine, keycheck
from creator_coach.journal.engine import Key
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged, JournalLocked
from tests.journal.made import full_entry

PAGE = keycheck.PAGE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.db"
    journal = Journal(path, "öppna")
    journal.save(full_entry())
    journal.close()
    return path


def spoil(path: Path, start: int, end: int) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:start] + bytes(each ^ 0xFF for each in whole[start:end]) + whole[end:])


def opens(path: Path, passphrase: str = "öppna") -> bool:
    with_it = Journal(path, passphrase)
    found = list(with_it.each()) == [full_entry()]
    with_it.close()
    return found


def test_it_says_nothing_of_the_passphrase_and_less_than_the_journal(path: Path) -> None:
    shown = keycheck.beside(path).read_text()
    assert engine.salt_of(path) is not None
    assert (engine.salt_of(path) or b"").hex() in shown
    assert "öppna" not in shown
    assert Key("öppna").raw(engine.salt_of(path) or b"").hex() not in shown


@pytest.mark.parametrize("kept", [True, False])
def test_a_spoilt_first_page_is_damage_and_a_wrong_passphrase_is_wrong(path: Path, kept: bool) -> None:
    spoil(path, 100, 200)
    if not kept:
        keycheck.beside(path).unlink()
    with pytest.raises(JournalDamaged):
        Journal(path, "öppna")
    with pytest.raises(JournalLocked):
        Journal(path, "fel")


def test_a_spoilt_salt_is_known_from_the_key_check_and_mended(path: Path) -> None:
    spoil(path, 0, 16)
    with pytest.raises(JournalLocked):
        Journal(path, "fel")
    journal = Journal(path, "öppna")
    journal.save(full_entry())
    journal._db.execute("PRAGMA user_version=1")
    journal.close()
    keycheck.beside(path).unlink()
    assert opens(path)


def test_a_spoilt_salt_and_page(path: Path) -> None:
    spoil(path, 0, 500)
    with pytest.raises(JournalDamaged):
        Journal(path, "öppna")


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"{}", b"[]", b'{"checks": {"zz": "00"}, "sum": 0}'])
def test_losing_it_locks_nobody_out_and_it_is_made_anew(path: Path, content: bytes | None) -> None:
    before = keycheck.read(path)
    keycheck.beside(path).unlink()
    if content is not None:
        keycheck.beside(path).write_bytes(content)
    with pytest.raises(JournalLocked):
        Journal(path, "fel")
    assert opens(path)
    assert keycheck.read(path) == before


def test_one_that_was_changed_is_not_believed(path: Path) -> None:
    shown = keycheck.beside(path).read_text()
    keycheck.beside(path).write_text(shown.replace(shown[40:44], "0000"))
    assert keycheck.read(path) == {}
    assert opens(path)


def test_one_that_cannot_be_written_is_no_hindrance(path: Path) -> None:
    keycheck.beside(path).unlink()
    keycheck.beside(path).mkdir()
    assert opens(path)


def test_the_check_of_another_passphrase_locks_nobody_out(path: Path) -> None:
    other = Key("andra")
    keycheck.write(path, keycheck.checked(other, [engine.salt_of(path) or b"", os.urandom(16)]))
    assert opens(path)


def test_a_journal_without_a_lock_has_none(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    keycheck.beside(path).write_text("old")
    Journal(path).close()
    assert not keycheck.beside(path).exists()


def test_what_is_locked_is_seen_by_the_bytes(path: Path, tmp_path: Path) -> None:
    open_one = tmp_path / "open.db"
    Journal(open_one).close()
    assert keycheck.looks_locked(path)
    assert not keycheck.looks_locked(open_one)
    for each in (path, open_one):
        spoil(each, 0, 16)
    assert keycheck.looks_locked(path)
    assert not keycheck.looks_locked(open_one)
    (tmp_path / "empty").touch()
    assert not keycheck.looks_locked(tmp_path / "empty")


def test_a_first_page_of_noise_makes_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path).close()
    path.write_bytes(os.urandom(PAGE) + path.read_bytes()[PAGE:])
    with pytest.raises(JournalDamaged):
        Journal(path)


def test_a_file_of_one_page_is_vouched_for_by_that_page_alone(path: Path) -> None:
    salt = engine.salt_of(path)
    path.write_bytes(path.read_bytes()[:PAGE])
    keycheck.beside(path).unlink()
    assert keycheck.vouched(path, Key("öppna")) == salt is not None
    assert keycheck.vouched(path, Key("annat")) is None
