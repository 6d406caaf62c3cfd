from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import engine
from creator_coach.journal.lenient import LenientReader, leniently
from creator_coach.journal.store import Journal
from tests.journal.made import entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    journal = Journal(tmp_path / "journal.db")
    for n in range(3):
        journal.save(entry(f"Text {n}", n, id=f"{n}"))
    journal.close()
    return tmp_path / "journal.db"


def test_rows_come_by_the_names_of_their_columns(path: Path) -> None:
    with closing(LenientReader(lambda: leniently(engine.connect(path)))) as reader:
        found = list(reader.rows("SELECT id, text AS words FROM entry WHERE id > ? ORDER BY id", "0"))
    assert found == [{"id": "1", "words": "Text 1"}, {"id": "2", "words": "Text 2"}]


def test_what_it_stumbles_over_ends_the_rows_and_opens_the_file_again(path: Path) -> None:
    opened: list[Any] = []

    def open_it() -> Any:
        opened.append(leniently(engine.connect(path)))
        return opened[-1]

    with closing(LenientReader(open_it)) as reader:
        assert list(reader.rows("SELECT * FROM nothing_of_the_kind")) == []
        assert len(opened) == 2
        assert len(list(reader.rows("SELECT id FROM entry"))) == 3


def test_a_text_with_a_spoilt_letter_is_read_all_the_same(path: Path) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("UPDATE entry SET title = CAST(x'68656aff' AS TEXT) WHERE id = '0'")
    with closing(LenientReader(lambda: leniently(engine.connect(path)))) as reader:
        assert [row["title"] for row in reader.rows("SELECT title FROM entry WHERE id = '0'")] == ["hej\ufffd"]
