from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from creator_coach.journal import batch_seal, checking, engine
from creator_coach.journal.migrations import NAMES, steps
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Search
from creator_coach.reading.types import Kind
from tests.journal.files import make_v2, make_v7
from tests.journal.files.make_v1 import DELETED, DRAFT, KEPT, V1
from tests.journal.made import reading

#: Step -> the shape it leaves behind. A released step is never edited: add another.
SHAPES = {
    "0001_first": "5d70",
    "0002_corrections": "87a1",
    "0003_search": "ba90",
    "0004_checksum": "2cb1",
    "0005_looked_back": "1f4e",
    "0006_reply": "2094",
    "0007_batch": "d5cc",
    "0008_batch_seal": "442b",
}


def test_the_steps_are_these() -> None:
    assert tuple(SHAPES) == NAMES
    assert steps.name == "journal"


def test_a_released_step_is_frozen() -> None:
    shapes: dict[str, str] = {}
    with closing(engine.connect(Path(":memory:"))) as connection:
        database = Database(connection, execute_plugins=False)
        for step in steps._migrations:
            step.fn(database)
            shape = database.execute("SELECT sql FROM sqlite_master WHERE name NOT LIKE '%sqlite%' ORDER BY name")
            shapes[step.name] = hashlib.sha256(repr(shape.fetchall()).encode()).hexdigest()[:4]
    assert shapes == SHAPES


@pytest.fixture
def v1(tmp_path: Path) -> Path:
    return Path(shutil.copy(V1, tmp_path / "journal.db"))


def test_a_journal_of_version_1_opens(v1: Path) -> None:
    journal = Journal(v1)
    assert list(journal.each()) == KEPT
    assert [found.id for found in journal.each(Search("surdeg mäter"))] == [KEPT[1].id]
    assert journal.unfinished() == [DRAFT]
    journal.restore(DELETED.id)
    assert journal.find(Search()).entries[0] == DELETED


def test_a_journal_of_version_2_opens(tmp_path: Path) -> None:
    journal = Journal(Path(shutil.copy(make_v2.V2, tmp_path / "journal.db")))
    [alarmed, *others] = journal.each()
    assert (alarmed.id, others) == (make_v2.ALARMED.id, KEPT)
    assert journal.corrections() == make_v2.SAID
    assert journal.memory.recall(make_v2.TEXT, reading(make_v2.TEXT, kind=Kind.THREAT)) == make_v2.SAID[0]


def test_children_go_with_their_entry(tmp_path: Path) -> None:
    journal = Journal(Path(shutil.copy(make_v2.V2, tmp_path / "journal.db")))
    journal._db.execute("DELETE FROM entry")
    for table in ("verdict", "answer", "left_kernel", "own_kernel", "feeling", "safety_step", "reply", "wording"):
        assert journal._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        journal._db.execute("INSERT INTO feeling VALUES ('nobody', 0, 'glad')")


def test_a_journal_of_version_7_opens_and_its_batches_are_sealed(tmp_path: Path) -> None:
    path = Path(shutil.copy(make_v7.V7, tmp_path / "journal.db"))
    with closing(engine.connect(path)) as connection:
        batch_seal.check(connection)  # there is nothing to check yet
    journal = Journal(path)
    some, none = sorted(journal.batches(), key=lambda each: each.id)
    assert (some.id, some.name, some.taken, some.read, some.own, some.twice) == (make_v7.SOME, make_v7.NAME, 5, 3, 1, 1)
    assert (none.id, none.taken) == (make_v7.NONE, 0)
    assert [journal.text_in_batch(some.id, each.number) for each in make_v7.COMMENTS] == [
        each.text for each in make_v7.COMMENTS
    ]
    assert [(each.number, each.released) for each in journal.listed_in_batch(some.id, released=True)] == [
        (0, False),
        (1, True),
        (3, False),
    ]
    assert journal.missed_in_batch(some.id) == [(4, 4, "quotes")]
    assert {make_v7.LATER, make_v7.REPLIED} <= set(journal.each())
    batch_seal.check(journal._db.conn)
    assert checking.check(path).whole
