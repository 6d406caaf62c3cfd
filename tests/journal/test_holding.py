from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal import holding
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalBusy
from tests.journal.made import full_entry


def test_nobody_else_opens_it_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = Journal(path)
    journal.save(full_entry())
    with pytest.raises(JournalBusy), holding.held(path, None):
        raise AssertionError
    journal.close()
    with holding.held(path, None):
        assert [each.name for each in tmp_path.iterdir()] == ["journal.db"]
        with pytest.raises(JournalBusy):
            Journal(path)
    assert list(Journal(path).each()) == [full_entry()]
