from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal import index, index_check
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged
from tests.journal.made import NOON, entry
from tests.journal.many import entries


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """With entries in the index, some that wait for it, and some that changed since they were put into it."""
    journal = Journal(tmp_path / "journal.db")
    for each in entries(index.FULL + 10):
        journal.save(each)
    journal.save(entry("Ljudet är lågt", id="a", tags=("ljud",)))
    while journal.tidy():
        pass
    journal.save(entry("Ljudet är högt", id="a", tags=("ljud", "volym")))
    journal.save(entry("Nytt", id="b"))
    journal.delete("b", NOON)
    return journal


def test_a_whole_one(journal: Journal) -> None:
    index_check.check(journal._db.conn)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE listed SET gone = 1 WHERE entry = 'a'",
        "UPDATE listed SET second = second + 1 WHERE entry = 'a'",
        "INSERT INTO listed SELECT 1, 'c', 1, 0, 0, NULL, NULL, NULL, 0, x''",
        "UPDATE label SET words = 'lyd' WHERE words = 'volym'",
        "UPDATE folded SET own = x'61' WHERE place = (SELECT place FROM listed WHERE entry = 'b')",
        "UPDATE piece SET own = own + 1 WHERE token = ''",
        "INSERT INTO own_index (rowid, tokens) VALUES (999, 'abc')",
        "INSERT INTO every_index (every_index) VALUES ('delete-all')",
    ],
)
def test_what_does_not_go_with_the_entries(journal: Journal, change: str) -> None:
    journal._db.execute(change)
    with pytest.raises(JournalDamaged):
        index_check.check(journal._db.conn)


def test_one_of_another_version_is_made_anew_anyway(journal: Journal) -> None:
    index.wipe(journal._db.conn)
    index_check.check(journal._db.conn)
