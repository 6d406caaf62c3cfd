"""A journal out and in again: byte for byte the same, nothing twice, all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from creator_coach.journal import backup
from creator_coach.journal.exchange import Parcel, from_json, to_json
from creator_coach.journal.merge import loose
from creator_coach.journal.parcels import gathered, preview, take_in
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Correction, DiskFull, Entry, EntryState, Incoming
from creator_coach.reading.types import Kind
from tests.journal.made import ALARM, NOON, correction, entry, full_entry, reading

A, B, C = (letter * 32 for letter in "abc")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "mine" / "journal.db")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "other" / "journal.db", "hemligt")
    yield made
    made.close()


def fill(journal: Journal) -> None:
    """Every field, a draft, a hard text, one in the trash, and corrections of each sort."""
    journal.save(replace(full_entry(A), title="Om ljudet", tags=("ljud", "\ud83d\ude00")))
    journal.save(entry("Hård \0 text \ud83d", 1, id=B, state=EntryState.DRAFT))
    journal.save(entry("Ska bort", 2, id=C))
    journal.save(entry("En till", 3, id="d" * 32))
    for entry_id, words in ((A, {}), (B, ALARM), (C, {}), ("d" * 32, {})):
        made = journal.get(entry_id)
        assert made is not None
        journal.correct(made, reading(made.text, marks=(), perspectives=(), kernels=(), leave=()), said(made, **words))
    journal.save(replace(entry("Andra ord", 4, id="d" * 32)))
    journal.delete(C, NOON)


def said(made: Entry, **words: Any) -> Correction:
    return correction(entry=made.id, **words)


def test_out_in_and_out_again_is_the_same_to_the_byte(journal: Journal, other: Journal) -> None:
    fill(journal)
    out = to_json(gathered(journal))
    brought = take_in(other, from_json(out))
    assert brought == Incoming(new=3, corrections=4)
    assert to_json(gathered(other)) == out
    assert gathered(other).entries == gathered(journal).entries


def test_what_goes_along(journal: Journal) -> None:
    fill(journal)
    found = gathered(journal)
    assert {each.id for each in found.entries} == {A, B, "d" * 32}  # a draft too; not the trash
    bound = [each.entry for each in found.corrections if each.entry]
    assert sorted(bound) == [A, B]
    assert [each for each in found.corrections if not each.entry] == [loose(correction())] * 2


def test_what_the_person_said_is_known_there_too(journal: Journal, other: Journal) -> None:
    fill(journal)
    text = full_entry().text
    app = reading(text, kind=Kind.OPINION)
    assert other.memory.recall(text, app) is None
    take_in(other, gathered(journal))
    known = other.memory.recall(text, app)
    assert known is not None
    assert known.kind is Kind.COMPLAINT


def test_taking_it_in_again_changes_nothing(journal: Journal, other: Journal) -> None:
    fill(journal)
    file = from_json(to_json(gathered(journal)))
    take_in(other, file)
    again = Incoming(same=3)
    assert preview(other, file) == again
    before = len(backup.copies(other._path))
    assert take_in(other, file) == again
    assert len(backup.copies(other._path)) == before  # nothing to do, so nothing to copy
    fill_back = take_in(journal, file)
    assert fill_back == Incoming(same=3)


def test_a_look_changes_nothing(journal: Journal) -> None:
    assert preview(journal, Parcel((full_entry(A),))) == Incoming(new=1)
    assert preview(None, Parcel((full_entry(A),), unreadable=2)) == Incoming(new=1, unreadable=2)
    assert gathered(journal) == Parcel()


def test_the_last_change_wins_and_the_trash_is_left_alone(journal: Journal) -> None:
    fill(journal)
    mine = journal.get(A)
    assert mine is not None
    later = replace(mine, text="Nya ord", reading=None, changed=mine.changed + timedelta(days=1))
    file = Parcel((later, entry("Ska bort", 2, id=C), entry("Äldre", id="d" * 32)))
    assert take_in(journal, file) == Incoming(changed=1, older=1, binned=1)
    assert journal.get(A) == later
    assert [each.entry.id for each in journal.trash()] == [C]


def test_a_later_word_on_the_same_words_wins(journal: Journal) -> None:
    fill(journal)
    mine = journal.get(A)
    assert mine is not None
    word = correction(5, entry=A, kind=Kind.FEEDBACK)
    assert take_in(journal, Parcel((mine,), (word,))) == Incoming(same=1, corrections=1)
    assert [each.kind for each in journal.corrections() if each.entry == A] == [Kind.FEEDBACK]
    assert len(journal.corrections()) == 4


def test_there_is_a_copy_from_before(journal: Journal, other: Journal) -> None:
    fill(journal)
    other.save(entry("Min egen", id="e" * 32))
    take_in(other, gathered(journal))
    copy = Journal(backup.copies(other._path)[-1], "hemligt")
    assert [each.text for each in gathered(copy).entries] == ["Min egen"]
    copy.close()


def test_all_or_nothing(journal: Journal, other: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(journal)
    put, kept = Journal._put, [0]

    def third_time_full(self: Journal, made: Entry) -> None:
        kept[0] += 1
        if kept[0] == 3:
            raise DiskFull
        put(self, made)

    monkeypatch.setattr(Journal, "_put", third_time_full)
    with pytest.raises(DiskFull):
        take_in(other, gathered(journal))
    assert gathered(other) == Parcel()
    monkeypatch.undo()
    assert take_in(other, gathered(journal)).new == 3


def test_a_backup_is_made_when_asked(journal: Journal) -> None:
    fill(journal)
    made = journal.back_up()
    assert made in backup.copies(journal._path)
