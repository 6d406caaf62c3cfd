"""What of a file goes into the journal: nothing twice, the last change wins, the person's trash is theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from creator_coach.journal.exchange import Parcel
from creator_coach.journal.merge import loose, plan
from creator_coach.journal.types import Correction, Entry, Incoming
from creator_coach.reading.types import Kind
from tests.journal.made import NOON, correction, entry

A, B = "a" * 32, "b" * 32


def later(made: Entry, text: str) -> Entry:
    return replace(made, text=text, changed=made.changed + timedelta(minutes=1))


def parcel(*entries: Entry, words: tuple[Correction, ...] = ()) -> Parcel:
    return Parcel(entries, words)


def test_an_entry_is_new_the_same_changed_or_older() -> None:
    mine = entry(id=A)
    theirs = later(mine, "Andra ord")
    assert plan(parcel(mine), parcel(), ()).counted == Incoming(new=1)
    assert plan(parcel(mine), parcel(mine), ()).counted == Incoming(same=1)
    assert plan(parcel(theirs), parcel(mine), ()).counted == Incoming(changed=1)
    assert plan(parcel(mine), parcel(theirs), ()).counted == Incoming(older=1)


def test_only_what_is_new_or_later_is_kept() -> None:
    mine, theirs = entry(id=A), later(entry(id=A), "Andra ord")
    assert plan(parcel(mine), parcel(), ()).entries == (mine,)
    assert plan(parcel(theirs), parcel(mine), ()).entries == (theirs,)
    assert plan(parcel(mine), parcel(theirs), ()).entries == ()


def test_of_two_that_were_changed_at_once_the_one_here_stays() -> None:
    mine = entry(id=A)
    made = plan(parcel(replace(mine, text="Andra ord")), parcel(mine), ())
    assert (made.entries, made.counted) == ((), Incoming(older=1))


def test_what_is_in_the_trash_stays_there() -> None:
    made = plan(parcel(entry(id=A), words=(correction(entry=A),)), parcel(), {A})
    assert made.entries == ()
    assert made.counted == Incoming(binned=1, corrections=1)
    assert made.corrections == (loose(correction(entry=A)),)


def test_what_cannot_be_read_is_told() -> None:
    assert plan(Parcel(unreadable=3), parcel(), ()).counted == Incoming(unreadable=3)


def test_a_loose_correction_says_the_month_alone() -> None:
    made = loose(correction(entry=A))
    assert made.entry is None
    assert made.made.isoformat() == "2026-11-01T00:00:00+00:00"
    assert loose(made) == made


def words(file: Parcel, here: Parcel) -> tuple[Correction, ...]:
    return plan(file, here, ()).corrections


def test_a_correction_comes_with_its_entry() -> None:
    file = parcel(entry(id=A), words=(correction(entry=A), loose(correction())))
    assert words(file, parcel()) == file.corrections


def test_nothing_is_counted_twice() -> None:
    file = parcel(entry(id=A), words=(correction(entry=A), loose(correction()), loose(correction())))
    assert words(file, file) == ()
    assert len(words(file, parcel(entry(id=A), words=file.corrections[:2]))) == 1


@pytest.mark.parametrize(("minutes", "kept"), [(1, True), (0, False), (-1, False)])
def test_of_two_corrections_of_the_same_words_the_last_counts(minutes: int, kept: bool) -> None:
    theirs = correction(minutes, entry=A, kind=Kind.FEEDBACK)
    found = words(parcel(entry(id=A), words=(theirs,)), parcel(entry(id=A), words=(correction(entry=A),)))
    assert found == ((theirs,) if kept else ())


def test_a_correction_of_words_that_will_not_be_here_is_loose() -> None:
    mine = later(entry(id=A), "Andra ord")
    theirs = correction(entry=A)
    assert words(parcel(entry(id=A), words=(theirs,)), parcel(mine)) == (loose(theirs),)
    assert words(parcel(words=(correction(entry=B),)), parcel()) == (loose(theirs),)


def test_a_correction_of_words_that_are_replaced_is_still_counted_once() -> None:
    mine, theirs = correction(entry=A), correction(2, entry=A)
    file = parcel(later(entry(id=A), "Andra ord"), words=(theirs, loose(mine)))
    assert words(file, parcel(entry(id=A), words=(mine,))) == (theirs,)


def test_two_words_on_one_entry_in_one_file() -> None:
    """No file of ours has that; the last is kept all the same, and the first is under it."""
    first, second = correction(entry=A), correction(1, entry=A, kind=Kind.FEEDBACK)
    assert words(parcel(entry(id=A), words=(first, second)), parcel()) == (first, second)
    assert words(parcel(entry(id=A), words=(second, first)), parcel()) == (second,)


def test_an_entry_without_changes_keeps_its_correction() -> None:
    here = parcel(entry(id=A, minutes=0), words=(correction(entry=A), correction()))
    assert words(parcel(), here) == ()
    assert here.entries[0].created == NOON
