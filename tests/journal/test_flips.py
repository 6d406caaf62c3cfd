"""A bit that flips anywhere in the file, or an end that is missing: told of, or of no consequence; never a lie."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from creator_coach.journal import backup, checking
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalDamaged, Search
from tests.journal.made import MISSED, NOON, batch, correction, entry, full_entry, reading
from tests.journal.many import entries

#: How many times each of the two journals is damaged.
FLIPS = int(os.environ.get("CREATOR_COACH_FLIPS", "250"))


def fill(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    for each in entries(70):
        journal.save(each)
    journal.correct(full_entry(), reading(), correction(entry=full_entry().id, **MISSED))
    for n in range(3):
        journal.save(entry(f"Bort {n}", n, id=f"gone {n}", tags=("ljud",)))
        journal.delete(f"gone {n}", NOON)
    while journal.tidy():
        pass
    journal.save(entry("Inte i registret än", 7, id="fresh"))
    batch(journal)
    journal.close()


def kept(journal: Journal) -> Any:
    """What the person kept; never wrong."""
    ids = [full_entry().id, "fresh", *(f"gone {n}" for n in range(3)), *(each.id for each in entries(70))]
    comments = journal.listed_in_batch("b", released=True), journal.waiting_in_batch("b", 9)
    words = [journal.text_in_batch("b", number) for number in range(4)]
    return [journal.get(each) for each in ids], journal.corrections(), journal.known(), comments, words


def found(journal: Journal) -> Any:
    """What is found by lists and indexes; if that is wrong, a full check says so."""
    words = ("ljud", "a", "inte i registret", "video", "xyz")
    hits = [[each.id for each in journal.each(Search(word, in_comments=True))] for word in words]
    lists = list(journal.each()), journal.unfinished(), journal.trash()
    counts = journal.tags(), journal.platforms(), journal.count(), journal.how_many(Search("e"))
    many = journal.batches(), journal.counts_in_batch("b"), list(journal.verdicts_in_batch("b", ["attack", "danger"]))
    return hits, lists, counts, many, journal.sent_in_batch("b", ["attack"]), journal.missed_in_batch("b")


def damages(whole: bytes, chance: Random) -> Iterator[bytes]:
    for n in range(FLIPS):
        at = chance.randrange(len(whole)) if n % 5 else chance.randrange(4096)  # the first page most of all
        if n % 10 == 9:
            yield whole[:at]
        else:
            yield whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]


def looked_at(path: Path, passphrase: str | None, before: tuple[Any, Any]) -> str:
    """What became of it. Raises AssertionError for a lie, and JournalLocked, which would be another."""
    try:
        journal = Journal(path, passphrase)
    except JournalDamaged:
        return "told when opened"
    try:
        assert kept(journal) == before[0]
        right = found(journal) == before[1]
    except JournalDamaged:
        return "told when read"
    finally:
        journal._db.close()
    if right:
        return "right"
    assert not checking.check(path, passphrase).whole
    return "told when checked"


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_never_a_lie_and_never_a_wrong_passphrase(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "journal.db"
    fill(path, passphrase)
    journal = Journal(path, passphrase)
    before = kept(journal), found(journal)
    journal.close()
    whole, happened = path.read_bytes(), Counter[str]()
    for damaged in damages(whole, Random(7)):
        for each in tmp_path.glob("journal.db-*"):
            each.unlink()
        backup.remove_all(path)
        path.write_bytes(damaged)
        if len(damaged):
            happened[looked_at(path, passphrase, before)] += 1
    assert happened["told when opened"] > FLIPS / 10
