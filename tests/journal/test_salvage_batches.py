from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import engine, salvage, salvage_batches
from creator_coach.journal.batches import Batch, Kept
from creator_coach.journal.lenient import LenientReader, leniently
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged, Salvaged
from tests.journal.made import batch, entry

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, passphrase: str | None) -> Path:
    """A closed journal of one entry and a batch."""
    journal = Journal(tmp_path / "journal.db", passphrase)
    journal.save(entry("Hej"))
    batch(journal)
    journal.close()
    return tmp_path / "journal.db"


def changed(path: Path, passphrase: str | None, *changes: str) -> None:
    journal = Journal(path, passphrase)
    for change in changes:
        journal._db.execute(change)
    journal.close()


def saved(path: Path, passphrase: str | None, to: Path) -> tuple[Salvaged, Batch, list[Kept], list[tuple[int, str]]]:
    told = salvage.salvage(path, passphrase, to)
    journal = Journal(to, passphrase)
    [found] = journal.batches()
    listed, waiting = journal.listed_in_batch(found.id, released=True), journal.waiting_in_batch(found.id, 99)
    journal.close()
    return told, found, listed, waiting


def test_of_a_whole_journal_the_whole_batch_is_saved(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    journal = Journal(path, passphrase)
    before = journal.batch("b"), journal.listed_in_batch("b", released=True), journal.waiting_in_batch("b", 99)
    missed, words = journal.missed_in_batch("b"), journal.text_in_batch("b", 0)
    journal.close()
    told, *after = saved(path, passphrase, tmp_path / "to.db")
    assert tuple(after) == before
    assert (told.saved, told.lost) == (1, 0)
    journal = Journal(tmp_path / "to.db", passphrase)
    assert journal.missed_in_batch("b") == missed
    assert journal.text_in_batch("b", 0) == words


def test_a_journal_with_nothing_but_a_batch_is_saved(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    batch(journal)
    journal.close()
    told, found, *_ = saved(tmp_path / "journal.db", None, tmp_path / "to.db")
    assert (told.saved, told.lost, found.taken) == (0, 0, 4)
    Journal(tmp_path / "empty.db").close()
    with pytest.raises(JournalDamaged):
        salvage.salvage(tmp_path / "empty.db", None, tmp_path / "to2.db")


def test_a_comment_that_is_not_as_it_came_is_left_out(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    changed(path, passphrase, "UPDATE batch_comment SET text = 'other' WHERE number = 1")
    told, found, listed, _ = saved(path, passphrase, tmp_path / "to.db")
    assert [each.number for each in listed] == [0, 2]
    assert (found.taken, told.lost) == (3, 1)


def test_what_was_made_of_a_comment_is_made_anew(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    changed(path, passphrase, "UPDATE batch_comment SET verdict = '{}' WHERE number = 1")
    told, found, listed, waiting = saved(path, passphrase, tmp_path / "to.db")
    assert [each.number for each in listed] == [0, 2]
    assert [number for number, _ in waiting] == [1, 3]
    assert (found.taken, found.read, told.lost) == (4, 2, 0)


def test_a_batch_that_is_not_as_it_was_counts_what_is_there(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    changed(path, passphrase, "UPDATE batch SET rows = 4096, taken = 4096", "UPDATE batch_unread SET line = 9")
    told, found, *_ = saved(path, passphrase, tmp_path / "to.db")
    assert (found.name, found.taken, found.rows, found.whole, found.unread) == ("file.csv", 4, 4, True, 0)
    assert told.lost == 0


def test_comments_whose_batch_is_gone_have_one_without_a_name(
    path: Path, passphrase: str | None, tmp_path: Path
) -> None:
    changed(
        path,
        passphrase,
        "PRAGMA foreign_keys=OFF",
        "UPDATE batch SET begun = 'then'",
        "UPDATE batch_unread SET seal = x'00'",
    )
    _, found, listed, _ = saved(path, passphrase, tmp_path / "to.db")
    assert (found.id, found.name, found.taken) == ("b", "", 4)
    assert [each.number for each in listed] == [0, 1, 2]
    changed(path, passphrase, "PRAGMA foreign_keys=OFF", "UPDATE batch_comment SET batch = 'c' WHERE number = 0")
    _, found, listed, _ = saved(path, passphrase, tmp_path / "again.db")
    assert (found.id, found.taken) == ("b", 3)


def pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """The file with one page after the other spoilt."""
    whole = path.read_bytes()
    for page in range(1, len(whole) // PAGE):
        yield page, whole[: page * PAGE] + os.urandom(PAGE) + whole[(page + 1) * PAGE :]


def test_with_any_one_page_gone_nothing_is_wrong(path: Path, passphrase: str | None, tmp_path: Path) -> None:
    journal = Journal(path, passphrase)
    texts = {number: journal.text_in_batch("b", number) for number in range(4)}
    listed = {each.number: each for each in journal.listed_in_batch("b", released=True)}
    journal.close()
    whole = 0
    for page, spoilt in pages(path):
        path.write_bytes(spoilt)
        to = tmp_path / f"{page}.db"
        try:
            salvage.salvage(path, passphrase, to)
        except JournalDamaged:
            continue
        journal = Journal(to, passphrase)
        for found in journal.batches():
            there = [number for number in range(4) if journal.text_in_batch(found.id, number) is not None]
            whole += len(there) == 4
            assert all(journal.text_in_batch(found.id, number) == texts[number] for number in there)
            assert all(each == listed[each.number] for each in journal.listed_in_batch(found.id, released=True))
        journal.close()
    assert whole > 5


def test_what_lies_between_two_spoilt_pages_is_read_by_its_place(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    batch(journal)
    journal.close()

    class Spoilt(LenientReader):
        """Each way leads to one row only, and the third row cannot be read at all."""

        def rows(self, statement: str, *values: Any) -> Iterator[dict[str, Any]]:
            found = list(super().rows(statement, *values))
            if statement in salvage_batches._WAYS:
                return iter(found[:1])
            return iter([] if values == (3,) else found)

    with closing(Spoilt(lambda: leniently(engine.connect(tmp_path / "journal.db")))) as reader:
        [found] = salvage_batches.read(reader)
    assert [each.number for each in found.comments] == [0, 1, 3]
    assert found.lost == 1
