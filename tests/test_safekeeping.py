"""The journal as a file, as the window reaches it."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.coach import Coach
from creator_coach.journal.types import JournalBusy, JournalDamaged, JournalLocked
from creator_coach.safekeeping import Safekeeping

WORDS = "four calm words"


@pytest.fixture
def safe(tmp_path: Path) -> Safekeeping:
    """A journal with one draft, closed."""
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin("The sound jumps.")
    coach.journal.back_up()
    coach.close()
    return Safekeeping(tmp_path / "journal.db")


def texts(safe: Safekeeping, passphrase: str | None = None) -> list[str]:
    coach = Coach.at(safe.path, passphrase)
    try:
        return [entry.text for entry in coach.drafts()]
    finally:
        coach.close()


def test_no_journal_yet(tmp_path: Path) -> None:
    safe = Safekeeping(tmp_path / "journal.db")
    assert not safe.exists
    assert not safe.is_locked()


def test_a_lock_is_set_changed_and_taken_away(safe: Safekeeping) -> None:
    assert safe.exists
    assert not safe.is_locked()
    safe.change(None, WORDS)
    assert safe.is_locked()
    assert texts(safe, WORDS) == ["The sound jumps."]
    with pytest.raises(JournalLocked):
        safe.change("something else", None)
    assert safe.is_locked()
    safe.change(WORDS, None)
    assert not safe.is_locked()
    assert texts(safe) == ["The sound jumps."]


def test_an_open_journal_is_busy(safe: Safekeeping) -> None:
    coach = Coach.at(safe.path)
    with pytest.raises(JournalBusy):
        safe.change(None, WORDS)
    coach.close()
    assert not safe.is_locked()


def test_copies_are_listed_looked_into_restored_and_removed(safe: Safekeeping, tmp_path: Path) -> None:
    copy = safe.listed(None)[0].path
    assert safe.copies()[-1] == copy
    coach = Coach.at(safe.path)
    coach.delete_everything(backups=False)
    coach.close()
    assert texts(safe) == []
    assert safe.preview(copy, None).backup.path == copy
    before = safe.restore(copy, None)
    assert texts(safe) == ["The sound jumps."]
    assert before.is_file()
    (tmp_path / "stick").mkdir()
    assert safe.copy_to(tmp_path / "stick", None).is_file()
    safe.remove([copy])
    assert not copy.exists()


def test_a_damaged_journal_has_a_good_copy_and_can_be_mended(safe: Safekeeping) -> None:
    content = bytearray(safe.path.read_bytes())
    content[4096:12288] = b"\x55" * 8192
    safe.path.write_bytes(content)
    with pytest.raises(JournalDamaged):
        texts(safe)
    good = safe.newest_good(None)
    assert good is not None
    assert good.path in [backup.path for backup in safe.listed(None)]
    mended = safe.mend(None)
    assert mended.damaged.read_bytes() == bytes(content)
    texts(safe)


def test_a_passphrase_that_cannot_be_kept_is_no_hindrance(safe: Safekeeping) -> None:
    """There is no keyring in the tests."""
    assert not safe.can_remember()
    assert not safe.remember(WORDS)
    assert safe.recall() is None
    safe.forget()


def test_a_journal_in_use_can_be_looked_through(tmp_path: Path) -> None:
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin("The sound jumps.")
    found = Safekeeping(tmp_path / "journal.db").check(None)
    coach.close()
    assert found.whole


def test_the_copy_of_the_day_is_made_once(safe: Safekeeping) -> None:
    assert safe.copy_today(None) is None  # the fixture has made one
    safe.remove(safe.copies())
    made = safe.copy_today(None)
    assert made in safe.copies()
    assert safe.copy_today(None) is None


def test_a_plain_journal_says_so_itself(tmp_path: Path) -> None:
    safe = Safekeeping(tmp_path / "journal.db")
    assert not safe.is_plain()
    Coach.at(safe.path).close()
    assert safe.is_plain()
    safe.change(None, "a long passphrase")
    assert not safe.is_plain()
    safe.path.write_bytes(b"SQL")
    assert not safe.is_plain()
