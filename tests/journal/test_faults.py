"""What the world does to a journal, done for real: each has its own name, and nothing that was kept is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from creator_coach.journal import backup, checking, lock, salvage
from creator_coach.journal.store import Journal
from creator_coach.journal.types import DiskFull, JournalError, JournalUnwritable
from tests.journal.made import entry, full_entry

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
#: A program that is not root's: for root nothing is forbidden.
NOBODY = """
import os, sys
from pathlib import Path
from creator_coach.journal import opening
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalError
os.setuid(65534)
try:
    Journal(Path(sys.argv[1]))
except JournalError as problem:
    print(type(problem).__name__)
"""


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of one and a half megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1536k", "tmpfs", str(disk)]
    if not ROOT or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root can make a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def filled(path: Path, passphrase: str | None = None) -> Journal:
    journal = Journal(path, passphrase)
    journal.save(full_entry())
    return journal


def still_there(path: Path, passphrase: str | None = None) -> None:
    """It opens, is whole, and has what was kept; nothing half-made is left beside it."""
    journal = Journal(path, passphrase)
    assert journal.get(full_entry().id) == full_entry()
    journal.close()
    assert checking.check(path, passphrase).whole
    assert not [each for each in path.parent.rglob("*") if ".new" in each.name or ".relocked" in each.name]


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_a_full_disk(small: Path, passphrase: str | None) -> None:
    path = small / "journal.db"
    journal = filled(path, passphrase)
    with pytest.raises(DiskFull):
        list(map(journal.save, (entry("fullt " * 20_000, id=str(n)) for n in range(1000))))
    kept = journal.count()
    journal.close()
    still_there(path, passphrase)
    again = Journal(path, passphrase)
    assert again.count() == kept
    again.close()


DEEDS: dict[str, Callable[[Path], object]] = {
    "a lock": lambda path: lock.change(path, None, "öppna"),
    "a backup": lambda path: backup.make(Journal(path)._db.conn, path),
    "restoring": lambda path: backup.restore(path, backup.copies(path)[0]),
    "mending": salvage.mend,
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_disk_that_is_full_in_the_middle(small: Path, deed: Callable[[Path], object]) -> None:
    path = small / "journal.db"
    journal = filled(path)
    backup.make(journal._db.conn, path)
    journal.close()
    room = os.statvfs(small).f_bavail * os.statvfs(small).f_frsize
    (small / "films").write_bytes(bytes(room - path.stat().st_size // 2))
    before = {each: each.read_bytes() for each in backup.copies(path)}
    with pytest.raises(DiskFull):
        deed(path)
    (small / "films").unlink()
    still_there(path)
    assert {each: each.read_bytes() for each in before} == before


def test_no_room_for_the_copy_of_the_day_is_no_reason_not_to_save(small: Path) -> None:
    path = small / "journal.db"
    filled(path).close()
    room = os.statvfs(small).f_bavail * os.statvfs(small).f_frsize
    (small / "films").write_bytes(bytes(room - 128 * 1024))
    journal = Journal(path)
    journal.save(entry("Ändå kvar", id="a"))
    assert isinstance(journal.backup_failed, DiskFull)
    assert journal.get("a") is not None


def test_a_disk_that_may_only_be_read(small: Path) -> None:
    path = small / "journal.db"
    filled(path).close()
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    for deed in (Journal, lambda it: lock.change(it, None, "öppna")):
        with pytest.raises(JournalUnwritable):
            deed(path)
    with pytest.raises(JournalUnwritable):
        backup.copy_to(path, small)
    assert path.read_bytes() == before
    subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
    still_there(path)


def test_a_journal_that_is_somebody_elses(tmp_path: Path) -> None:
    if not ROOT:
        pytest.skip("only root can be somebody else")
    path = tmp_path / "journal.db"
    filled(path).close()
    for folder in (tmp_path, *list(tmp_path.parents)[:-2]):
        if folder.stat().st_uid == 0 and folder != Path("/tmp"):
            folder.chmod(0o755)
    found = subprocess.run(
        [sys.executable, "-c", NOBODY, str(path)], capture_output=True, text=True, check=False, env=os.environ
    )
    assert found.stdout.strip() == "JournalUnwritable", found.stderr
    still_there(path)


def test_a_folder_that_went_away_and_came_back(tmp_path: Path) -> None:
    path = tmp_path / "here" / "journal.db"
    journal = filled(path)
    path.parent.rename(tmp_path / "away")
    for deed in (
        lambda: journal.save(entry()),
        lambda: backup.make(journal._db.conn, path),
        lambda: backup.copy_to(path, tmp_path),
        lambda: lock.change(path, None, "öppna"),
        lambda: checking.check(path),
    ):
        with pytest.raises(JournalUnwritable):
            deed()
    (tmp_path / "away").rename(path.parent)
    journal.save(entry("Igen", id="a"))
    assert journal.count() == 2


def test_every_error_says_nothing_of_the_words(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    filled(path).close()
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(JournalError) as caught:
        Journal(path)
    assert str(caught.value) == ""
