from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal import backup, checking, copying, engine, keycheck, lock
from creator_coach.journal.store import Journal
from creator_coach.journal.types import DiskFull, JournalBusy, JournalDamaged, JournalLocked, Relocked, Search
from tests.journal.made import NOON, correction, entry, full_entry, reading

WORDS = "Säg temat".encode(), b"Surdeg", b"klant", b"ledsen"
CHANGES = [(None, "öppna"), ("öppna", "annat"), ("öppna", None), ("", "öppna"), ("öppna", ""), ("öppna", "öppna")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def filled(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id))
    journal.save(entry("Borta", id="b"))
    journal.delete("b", NOON)
    for _ in range(2):
        backup.make(journal._db.conn, path, journal._key)
    journal.close()


def on_disk(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_the_same_journal_under_another_lock(path: Path, old: str | None, new: str | None) -> None:
    filled(path, old)
    before = Journal(path, old)
    kept, said, bin_ = list(before.each()), before.corrections(), before.trash()
    before.close()
    copies = backup.copies(path)
    assert lock.change(path, old, new) == Relocked(len(copies) + 1, ())
    assert lock.is_locked(path) is bool(new)
    assert set(copies) < set(backup.copies(path))
    assert {each.entries for each in backup.listed(path, new)} == {1}
    assert all(lock.is_locked(each) is bool(new) for each in backup.copies(path))
    after = Journal(path, new)
    assert (list(after.each()), after.corrections(), after.trash()) == (kept, said, bin_)
    assert list(after.each(Search("surdeg"))) == kept
    after.close()
    assert checking.check(path, new).whole
    if old != new and (old or new):
        with pytest.raises(JournalLocked):
            Journal(path, old)
    assert {each.name for each in path.parent.iterdir()} <= {"journal.db", "backups", "journal.db.keycheck"}
    assert keycheck.beside(path).exists() is bool(new)


def test_once_it_is_locked_no_word_lies_open_beside_it(path: Path) -> None:
    filled(path, None)
    assert all(word in on_disk(path.parent) for word in WORDS)
    lock.change(path, None, "öppna")
    assert not any(word in on_disk(path.parent) for word in WORDS)


def test_what_cannot_be_read_is_left_and_told_of(path: Path) -> None:
    filled(path, "öppna")
    first, *_ = backup.copies(path)
    first.write_bytes(b"spoilt" * 4096)
    foreign = first.with_name("journal-20200101T000000.000000Z.db")
    Journal(foreign, "tredje").close()
    keycheck.beside(foreign).unlink()
    lying_open = path.with_name("journal-damaged-20200101T000000.000000Z.db")
    lying_open.write_bytes(b"ord " * 4096)
    found = lock.change(path, "öppna", "annat")
    assert set(found.left) == {first, foreign, lying_open}
    assert backup.listed(path, "annat")[-1].entries is None


def test_the_copy_from_before_is_made_anew_as_well(path: Path) -> None:
    journal = Journal(path)
    journal.save(full_entry())
    journal.close()
    assert lock.change(path, None, "öppna") == Relocked(1, ())
    [copy] = backup.listed(path, "öppna")
    assert copy.entries == 1


@pytest.mark.parametrize("passphrase", [None, "fel", ""])
def test_a_wrong_passphrase_changes_nothing(path: Path, passphrase: str | None) -> None:
    filled(path, "öppna")
    before = on_disk(path.parent)
    with pytest.raises(JournalLocked):
        lock.change(path, passphrase, "annat")
    assert on_disk(path.parent) == before
    assert not lock.fits(path, passphrase)
    assert lock.fits(path, "öppna")


def test_a_journal_that_is_open_is_busy(path: Path) -> None:
    journal = Journal(path)
    with pytest.raises(JournalBusy):
        lock.change(path, None, "öppna")
    journal.save(full_entry())


@pytest.mark.parametrize("broken", ["export", "same"])
def test_if_it_cannot_be_done_nothing_has_changed(path: Path, broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path, "öppna")
    whole = getattr(copying, broken)
    calls: list[int] = []

    def fails(*args: object) -> object:
        calls.append(1)
        if len(calls) == 3:
            raise DiskFull
        return whole(*args)

    monkeypatch.setattr(copying, broken, fails)
    with pytest.raises(DiskFull):
        lock.change(path, "öppna", None)
    assert {each.suffix for each in path.parent.rglob("*") if each.is_file()} == {".db", ".keycheck"}
    assert {each.entries for each in backup.listed(path, "öppna")} == {1}
    Journal(path, "öppna").close()


def test_damage_is_found_before_anything_is_replaced(path: Path) -> None:
    filled(path, None)
    whole = path.read_bytes()
    path.write_bytes(whole[: 5 * 4096] + b"\xff" * 4096 + whole[6 * 4096 :])
    with pytest.raises(JournalDamaged):
        lock.change(path, None, "öppna")
    assert not lock.is_locked(path)


def test_there_is_no_lock_on_what_is_not_there(path: Path) -> None:
    assert not lock.is_locked(path)


def test_the_key_is_made_as_sqlcipher_makes_it_by_default(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this locks opens with the passphrase alone in any SQLCipher 4; its rounds are SQLCipher's own, or more."""
    monkeypatch.undo()
    assert (
        int(engine.connect(Path(":memory:")).execute("PRAGMA cipher_default_kdf_iter").fetchone()[0]) <= engine.ROUNDS
    )
    filled(path, "öppna")
    plain = engine.connect(Path(":memory:"))
    plain.execute("ATTACH DATABASE ? AS there KEY ?", (str(path), "öppna"))
    assert plain.execute("SELECT count(*) FROM there.entry").fetchone() == (2,)


def test_until_the_new_lock_is_there_the_old_passphrase_is_vouched_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the two steps the file has its old lock: should its first page be spoilt then, the key is still known."""
    filled(path, "öppna")

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(copying, "put", full)
    with pytest.raises(DiskFull):
        lock.change(path, "öppna", "annat")
    salt = engine.salt_of(path)
    assert salt is not None
    assert keycheck.read(path)[salt] == keycheck.checked(engine.Key("öppna"), [salt])[salt]
