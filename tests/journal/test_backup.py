from __future__ import annotations

import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from creator_coach.journal import backup, checking, copying
from creator_coach.journal.engine import connect
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalBusy, JournalDamaged, JournalLocked, JournalUnwritable, Preview
from tests.journal.made import NOON, entry, full_entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_a_copy_is_whole_while_the_journal_is_open(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path, passphrase)
    assert path.with_name("journal.db-wal").stat().st_size > 0
    assert list(Journal(copy, passphrase).each()) == [full_entry()]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_copy_of_a_locked_journal_is_locked(path: Path) -> None:
    journal = Journal(path, "öppna")
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path, "öppna")
    assert b"Surdeg" not in copy.read_bytes()


def test_the_newest_three_are_kept_whatever_the_day(path: Path) -> None:
    journal = Journal(path)
    made = [backup.make(journal._db.conn, path) for _ in range(5)]
    assert backup.copies(path) == made[2:]


def test_no_copy_is_half_made(path: Path) -> None:
    journal = Journal(path)
    backup.folder(path).touch()
    with pytest.raises(JournalUnwritable):
        backup.make(journal._db.conn, path)
    assert backup.copies(path) == []


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_what_is_purged_is_gone_from_the_copies_too(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    for each in (full_entry(), entry("Stannar kvar", id="b")):
        journal.save(each)
    copy = backup.make(journal._db.conn, path, passphrase)
    journal.delete(full_entry().id, NOON)
    assert journal.purge() == 1
    assert [each.id for each in Journal(copy, passphrase).each()] == ["b"]
    on_disk = b"".join(each.read_bytes() for each in path.parent.rglob("*") if each.is_file())
    assert "Säg temat".encode() not in on_disk
    assert connect(copy, passphrase).execute("SELECT count(*) FROM answer").fetchone() == (0,)


def test_a_copy_that_cannot_be_cleared_is_told_of(path: Path) -> None:
    journal = Journal(path)
    journal.save(full_entry())
    backup.make(journal._db.conn, path).write_bytes(b"spoilt" * 2000)
    journal.delete(full_entry().id, NOON)
    with pytest.raises(JournalDamaged):
        journal.purge()
    assert journal.get(full_entry().id) is None


def test_nothing_to_forget_touches_no_copy(path: Path) -> None:
    journal = Journal(path)
    backup.make(journal._db.conn, path).write_bytes(b"spoilt")
    assert journal.purge() == 0


def filled(path: Path, passphrase: str | None = None, count: int = 2) -> Journal:
    journal = Journal(path, passphrase)
    for n in range(count):
        journal.save(entry(f"Text {n}", n, id=str(n)))
    return journal


def spoil(path: Path) -> None:
    """One letter of the first text, or a page if it is locked."""
    whole = path.read_bytes()
    changed = whole.replace(b"Text 0", b"Tezt 0")
    path.write_bytes(changed if changed != whole else whole[: 3 * 4096] + bytes(4096) + whole[4 * 4096 :])


BOTH = pytest.mark.parametrize("passphrase", [None, "öppna"])


def test_a_clock_that_was_set_back_changes_no_order(path: Path) -> None:
    journal = filled(path)
    later = backup.folder(path) / "journal-20990101T120000.000000Z.db"
    backup.make(journal._db.conn, path).rename(later)
    made = [backup.make(journal._db.conn, path) for _ in range(2)]
    assert backup.copies(path) == [later, *made]
    times = [each.made for each in backup.listed(path)]
    assert times == sorted(times, reverse=True)


@BOTH
def test_the_first_change_of_a_day_makes_one(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    assert backup.copies(path) == []  # there was nothing to keep before the first one
    journal.close()
    again = Journal(path, passphrase)
    assert backup.copies(path) == []
    for n in range(3):
        again.save(entry(f"Mer {n}", id=f"m{n}"))
    [only] = backup.listed(path, passphrase)
    assert (only.entries, again.backup_failed) == (2, None)
    third = Journal(path, passphrase)
    third.save(entry("Samma dag", id="x"))
    assert len(backup.copies(path)) == 1
    only.path.rename(only.path.with_name("journal-20200101T120000.000000Z.db"))
    third.copied = None
    third.save(entry("Ny dag", id="y"))
    assert [each.entries for each in backup.listed(path, passphrase)] == [6, 2]


@BOTH
def test_one_is_made_by_another_connection_while_somebody_writes(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    made = backup.make_daily_beside(path, passphrase)
    assert made is not None
    journal.save(entry("Efteråt", id="after"))
    assert [each.entries for each in backup.listed(path, passphrase)] == [2]
    assert backup.make_daily_beside(path, passphrase) is None  # one a day
    journal.close()


def test_nothing_to_copy_is_not_copied(path: Path) -> None:
    Journal(path).close()
    assert backup.make_daily_beside(path) is None
    assert backup.copies(path) == []


def test_a_copy_that_fails_does_not_keep_the_words_from_being_kept(path: Path) -> None:
    filled(path).close()
    backup.folder(path).touch()
    journal = Journal(path)
    journal.save(entry("Viktigt", id="v"))
    assert journal.get("v") is not None
    assert isinstance(journal.backup_failed, JournalUnwritable)


@BOTH
def test_they_are_listed_with_what_is_in_them(path: Path, passphrase: str | None) -> None:
    assert backup.listed(path, passphrase) == []
    journal = filled(path, passphrase)
    first = backup.make(journal._db.conn, path, journal._key)
    journal.save(entry("Till", id="t"))
    second = backup.make(journal._db.conn, path, journal._key)
    (backup.folder(path) / "journal-notes.db").write_text("not one of ours")
    found = backup.listed(path, passphrase)
    assert [(each.path, each.entries, each.size) for each in found] == [
        (second, 3, second.stat().st_size),
        (first, 2, first.stat().st_size),
    ]
    assert backup.preview(path, first, passphrase) == Preview(found[1], (NOON + timedelta(minutes=1), NOON), NOON, 3)
    first.write_bytes(b"spoilt" * 4096)
    second.write_bytes(b"")
    assert [each.entries for each in backup.listed(path, passphrase)] == [None, None]
    with pytest.raises(JournalDamaged):
        backup.preview(path, first, passphrase)


@BOTH
def test_restoring_is_undone_by_restoring(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    copy = backup.make(journal._db.conn, path, journal._key)
    journal.delete("0", NOON)
    journal.save(entry("Nyare", id="n"))
    with pytest.raises(JournalBusy):
        backup.restore(path, copy, passphrase)
    journal.close()
    before = backup.restore(path, copy, passphrase)
    old = Journal(path, passphrase)
    assert {each.id for each in old.each()} == {"0", "1"}
    old.close()
    backup.restore(path, before, passphrase)
    new = Journal(path, passphrase)
    assert ({each.id for each in new.each()}, len(new.trash())) == ({"1", "n"}, 1)
    assert copy in backup.copies(path)


@BOTH
def test_a_backup_that_is_not_whole_is_not_put_in_place(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    copy = backup.make(journal._db.conn, path, journal._key)
    journal.close()
    before = path.read_bytes()
    spoil(copy)
    with pytest.raises(JournalDamaged):
        backup.restore(path, copy, passphrase)
    assert path.read_bytes() == before


def test_a_backup_with_another_passphrase(path: Path) -> None:
    filled(path, "öppna").close()
    filled(path.with_name("other.db"), "annat").close()
    with pytest.raises(JournalLocked):
        backup.restore(path, path.with_name("other.db"), "öppna")


@BOTH
def test_the_newest_good_one_is_found_and_the_damaged_journal_is_kept(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase, 40)
    good = backup.make(journal._db.conn, path, journal._key)
    bad = backup.make(journal._db.conn, path, journal._key)
    worse = backup.make(journal._db.conn, path, journal._key)
    journal.close()
    spoil(bad)
    worse.write_bytes(b"spoilt" * 4096)
    spoil(path)
    damaged = path.read_bytes()
    found = backup.newest_good(path, passphrase)
    assert found is not None
    assert (found.path, found.entries) == (good, 40)
    kept = backup.restore(path, found.path, passphrase)
    assert (backup.damaged(path), kept.read_bytes()) == ([kept], damaged)
    assert Journal(path, passphrase).count() == 40


@BOTH
def test_a_journal_that_does_not_open_at_all_is_kept_too(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    copy = backup.make(journal._db.conn, path, journal._key)
    journal.close()
    path.write_bytes(path.read_bytes()[:5000])
    cut = path.read_bytes()
    kept = backup.restore(path, copy, passphrase)
    assert (kept.read_bytes(), kept.name[:16]) == (cut, "journal-damaged-")
    assert Journal(path, passphrase).count() == 2


@BOTH
def test_a_journal_that_is_gone(path: Path, passphrase: str | None) -> None:
    journal = filled(path, passphrase)
    copy = backup.make(journal._db.conn, path, journal._key)
    journal.close()
    for empty in (False, True):
        path.unlink()
        if empty:
            path.touch()
        assert backup.restore(path, copy, passphrase) == copy
        assert backup.preview(path, copy, passphrase).here == 2
        again = Journal(path, passphrase)
        assert again.count() == 2
        again.close()


def test_no_good_one(path: Path) -> None:
    assert backup.newest_good(path) is None


@BOTH
def test_a_copy_in_a_folder_of_ones_own(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    journal = filled(path, passphrase)
    stick = tmp_path / "stick"
    with pytest.raises(JournalUnwritable):
        backup.copy_to(path, stick, passphrase)
    stick.mkdir()
    copies = {backup.copy_to(path, stick, passphrase) for _ in range(2)}
    [copy] = copies
    assert copy.name == f"journal-{datetime.now().astimezone():%Y-%m-%d}.db"
    assert [each.name for each in stick.iterdir()] == [copy.name]
    assert (b"Text 1" in copy.read_bytes()) is (passphrase is None)
    journal.close()
    assert Journal(copy, passphrase).count() == 2
    with pytest.raises(JournalLocked):
        backup.copy_to(path, stick, "fel")


def test_a_copy_that_is_not_the_same_is_not_kept(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path).close()
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(copying, "sums", lambda _: object())
    with pytest.raises(JournalDamaged):
        backup.copy_to(path, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


def test_only_copies_of_this_journal_are_removed(path: Path) -> None:
    journal = filled(path)
    first, second = (backup.make(journal._db.conn, path) for _ in range(2))
    backup.remove(path, [first, path, path.parent / "elsewhere.db"])
    assert backup.copies(path) == [second]
    assert path.exists()
    backup.remove_all(path)
    assert backup.copies(path) == []


def test_what_is_purged_is_gone_from_what_search_goes_by_in_the_copies(path: Path) -> None:
    journal = filled(path)
    journal.save(full_entry())
    copy = backup.make(journal._db.conn, path)
    journal.delete(full_entry().id, NOON)
    journal.purge()
    assert b"surdeg" not in copy.read_bytes()
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    assert checking.check(copy).whole


def test_what_is_not_in_the_main_file_yet_is_set_aside_with_it(path: Path) -> None:
    journal = filled(path, "öppna")
    kept = backup.set_aside(path)
    journal.save(entry("Senare", id="s"))
    assert Journal(kept, "öppna").count() == 2
