from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from creator_coach.journal import looking
from creator_coach.journal.replies import Reply
from creator_coach.journal.store import Journal
from creator_coach.journal.types import EntryState, Found, Search, Trashed
from tests.journal.made import NOON, entry, full_entry


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


def test_an_empty_journal_has_nothing(journal: Journal) -> None:
    assert journal.find(Search()) == Found()
    assert (journal.tags(), journal.platforms(), journal.trash(), journal.unfinished()) == ((), (), [], [])
    assert (journal.count(), journal.how_many(Search()), list(journal.each())) == (0, 0, [])


def test_each_goes_through_all_pages(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "LONG_PAGE", 2)
    kept = [entry(str(number), -number) for number in range(5)]
    for made in kept:
        journal.save(made)
    assert list(journal.each()) == kept
    assert list(journal.each(Search("finns inte"))) == []


def test_replies_that_wait_come_in_the_order_in_which_their_rest_ends(journal: Journal) -> None:
    later, sooner = (
        replace(entry(id=name * 32), reply=Reply("Hej", NOON, NOON + timedelta(minutes=minutes)))
        for name, minutes in (("a", 60), ("b", 20))
    )
    copied = replace(entry(id="c" * 32), reply=replace(later.reply, copied=True))
    declined = replace(entry(id="d" * 32), reply=replace(later.reply, declined=True))
    written = replace(entry(id="e" * 32), reply=Reply("Hej"))
    gone = replace(entry(id="f" * 32), reply=later.reply)
    for made in (later, sooner, copied, declined, written, gone):
        journal.save(made)
    journal.delete(gone.id, NOON)
    assert journal.waiting() == [sooner, later]
    journal.save(replace(sooner, reply=Reply()))
    assert journal.waiting() == [later]


def test_the_trash_tells_since_when(journal: Journal) -> None:
    kept = [full_entry(), entry("b", 1), entry("c", 2, state=EntryState.DRAFT), entry("d", 3)]
    for number, made in enumerate(kept):
        journal.save(made)
        if number < 3:
            journal.delete(made.id, NOON - timedelta(days=number))
    assert journal.trash() == [Trashed(made, NOON - timedelta(days=number)) for number, made in enumerate(kept[:3])]


def test_what_is_unfinished_is_the_newest_first(journal: Journal) -> None:
    kept = [entry("a", 1, state=EntryState.DRAFT), entry("b", 2, state=EntryState.OPEN), entry("c", 3)]
    for made in kept:
        journal.save(made)
    assert journal.unfinished() == [kept[1], kept[0]]
