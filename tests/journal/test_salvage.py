from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from creator_coach.journal import backup, checking, keycheck, salvage
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, JournalDamaged, JournalLocked, Salvaged
from tests.journal.files.make_v1 import DELETED, DRAFT, KEPT, V1
from tests.journal.made import MISSED, NOON, correction, entry, full_entry, reading

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, passphrase: str | None) -> Path:
    """A closed journal of 61 entries, one of them in the trash, and a correction."""
    path = tmp_path / "journal.db"
    journal = Journal(path, passphrase)
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    for n in range(60):
        journal.save(entry(f"Text {n} " * 80, n, id=f"{n:032}"[::-1]))
    journal.delete("1".ljust(32, "0"), NOON)
    journal.close()
    return path


def everything(path: Path, passphrase: str | None) -> dict[str, Entry]:
    journal = Journal(path, passphrase)
    found = {each.id: each for each in [*journal.each(), *journal.unfinished(), *(it.entry for it in journal.trash())]}
    journal.close()
    return found


def test_of_a_whole_journal_everything_is_saved(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    before, to = path.read_bytes(), tmp_path / "to.db"
    assert salvage.salvage(path, passphrase, to) == Salvaged(60, 0, 0, path)
    assert everything(to, passphrase) == everything(path, passphrase)
    assert path.read_bytes() == before
    saved = Journal(to, passphrase)
    assert [each.danger for each in saved.corrections()] == [True]
    assert len(saved.trash()) == 1
    assert saved.memory.known


def test_with_any_one_page_gone_the_rest_is_saved(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    whole, before = path.read_bytes(), everything(path, passphrase)
    saved = []
    for page in range(1, len(whole) // PAGE, 3):
        path.write_bytes(whole[: page * PAGE] + os.urandom(PAGE) + whole[(page + 1) * PAGE :])
        to = tmp_path / f"{page}.db"
        try:
            found = salvage.salvage(path, passphrase, to)
        except JournalDamaged:  # the page on which the table begins, or all tables are named
            saved.append(0)
            continue
        got = everything(to, passphrase)
        assert found.saved == len(got)
        wrong = [each for entry_id, each in got.items() if before.get(entry_id) != each]
        assert len(wrong) <= found.doubtful
        assert found.saved + found.lost >= len(before) or found.saved >= len(before) // 2
        saved.append(found.saved)
    assert sorted(saved)[len(saved) // 4] >= len(before) - 10  # of most pages, no more than their own entries are lost


def test_a_letter_that_changed_is_saved_and_told_of(path: Path, tmp_path: Path) -> None:
    if keycheck.looks_locked(path):
        pytest.skip("in a locked journal the whole page is gone")
    whole = path.read_bytes()
    path.write_bytes(
        whole.replace("Ljudet är för lågt i".encode(), "Ljudet är för l\xffgt i".encode("latin-1") + b"  ", 1)
    )
    path.write_bytes(whole.replace(b"Text 7 Text 7 Text", b"Text 8 Text 7 T\xffxt"))
    found = salvage.salvage(path, None, tmp_path / "to.db")
    assert (found.saved, found.doubtful, found.lost) == (60, 1, 0)
    assert "T\ufffdxt" in everything(tmp_path / "to.db", None)["7".ljust(32, "0")].text


def test_the_wrong_passphrase_is_not_damage(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    if passphrase is None:
        return
    for wrong in (None, "fel"):
        with pytest.raises(JournalLocked):
            salvage.salvage(path, wrong, tmp_path / "to.db")


@pytest.mark.parametrize("start", [0, 100])
def test_a_spoilt_first_page_of_a_locked_journal(
    path: Path, passphrase: str | None, start: int, tmp_path: Path
) -> None:
    """Its key check still knows the salt; but nothing says any more where the tables begin."""
    whole = path.read_bytes()
    path.write_bytes(whole[:start] + os.urandom(PAGE - start) + whole[PAGE:])
    with pytest.raises(JournalDamaged):
        salvage.salvage(path, passphrase, tmp_path / "to.db")


def test_nothing_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"Hej, jag heter K" * 512)
    with pytest.raises(JournalDamaged):
        salvage.salvage(tmp_path / "journal.db", None, tmp_path / "to.db")
    assert not (tmp_path / "to.db").exists()


def test_a_journal_of_the_first_shape(tmp_path: Path) -> None:
    path = Path(shutil.copy(V1, tmp_path / "journal.db"))
    assert salvage.salvage(path, None, tmp_path / "to.db") == Salvaged(4, 0, 0, path)
    assert everything(tmp_path / "to.db", None) == {each.id: each for each in [*KEPT, DRAFT, DELETED]}


def test_what_was_not_in_the_main_file_yet_is_saved_too(tmp_path: Path, passphrase: str | None) -> None:
    journal = Journal(tmp_path / "journal.db", passphrase)
    journal.save(full_entry())
    assert salvage.salvage(tmp_path / "journal.db", passphrase, tmp_path / "to.db").saved == 1
    assert everything(tmp_path / "to.db", passphrase) == {full_entry().id: full_entry()}


def test_mending_keeps_the_damaged_file_under_a_clear_name(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    whole = path.read_bytes()
    spoilt = whole[: len(whole) - 4 * PAGE] + os.urandom(PAGE) + whole[len(whole) - 3 * PAGE :]
    path.write_bytes(spoilt)
    with pytest.raises(JournalDamaged):
        Journal(path, passphrase)
    told = salvage.salvage(path, passphrase, tmp_path / "told.db")
    for end in (".new", ".new-wal", ".new-shm"):  # left by a mending that was cut off
        path.with_name(path.name + end).write_bytes(os.urandom(PAGE))
    found = salvage.mend(path, passphrase)
    assert (found.saved, found.doubtful, found.lost) == (told.saved, told.doubtful, told.lost)
    assert list(path.parent.glob("*.new*")) == []
    assert found.damaged.name.startswith("journal-damaged-")
    assert found.damaged.read_bytes() == spoilt
    assert backup.damaged(path) == [found.damaged]
    assert len(everything(path, passphrase)) == found.saved >= 55
    assert checking.check(path, passphrase).whole


def test_a_correction_outlives_an_entry_that_is_lost(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "journal.db"
    journal = Journal(path, passphrase)
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    journal.save(entry("En annan", id="b" * 32))
    journal._db.execute("PRAGMA foreign_keys=OFF")
    journal._db.execute("DELETE FROM entry WHERE id = ?", (full_entry().id,))
    journal.close()
    assert salvage.mend(path, passphrase).saved == 1
    mended = Journal(path, passphrase)
    assert [each.entry for each in mended.corrections()] == [None]
    mended.close()
