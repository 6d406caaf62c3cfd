"""The coach at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal.types import JournalError
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
