"""The coach at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal.types import JournalBusy, JournalError, JournalLocked
from creator_coach.ui.opening import Opening


def test_the_journal_is_opened_when_it_is_first_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    opening = Opening(path)
    opening.warm()
    opening.close()
    assert not path.exists()
    coach = opening()
    assert path.exists()
    assert opening() is coach
    opening.close()


def test_a_journal_that_does_not_open_is_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"not a journal, but something else" * 200)
    opening = Opening(path)
    with pytest.raises(JournalError):
        opening()
    path.unlink()
    assert opening().drafts() == []
    opening.close()


def test_reading_waits_for_the_word_lists(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "journal.db")
    coach = opening()
    opening.warm()
    assert coach.read("The sound jumps every time you cut.").language == "en"
    warming = coach.warming  # type: ignore[attr-defined]
    assert not warming.is_alive()
    opening.close()


WORDS = "four calm words"


def test_locked_nobody_gets_a_coach_until_it_is_unlocked(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "journal.db")
    opening.unlock(WORDS)
    opening().begin("The sound jumps.")
    opening.lock()
    assert (opening.locked, opening.passphrase) == (True, None)
    with pytest.raises(JournalLocked):
        opening()
    with pytest.raises(JournalLocked):
        opening.unlock("something else")
    assert opening.locked
    opening.unlock(WORDS)
    assert [entry.text for entry in opening().drafts()] == ["The sound jumps."]
    assert (opening.locked, opening.passphrase) == (False, WORDS)
    opening.close()


def test_handed_over_the_file_can_be_worked_on(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "journal.db")
    opening().begin("The sound jumps.")
    assert opening.hand_over() is None
    with pytest.raises(JournalBusy):
        opening()
    opening.safe.change(None, WORDS)
    opening.take_back(WORDS)
    assert [entry.text for entry in opening().drafts()] == ["The sound jumps."]
    assert opening.safe.is_locked()
    opening.close()


def test_the_word_lists_are_read_once_however_often_it_is_opened(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "journal.db")
    opening.unlock(WORDS)
    opening.warm()
    first = opening().warming  # type: ignore[attr-defined]
    opening.lock()
    opening.unlock(WORDS)
    opening.warm()
    assert opening().warming is first  # type: ignore[attr-defined]
    first.join()
    opening.close()


def test_work_beside_makes_no_second_copy_of_the_day(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "journal.db")
    opening().begin("Nobody asked for this.")  # the first change of the day, when there was nothing to copy yet
    assert opening.safe.copies() == []
    opening.beside(lambda coach: coach.delete_everything(backups=False))()
    assert opening.safe.copies() == []
    assert opening().drafts() == []
    opening.close()
