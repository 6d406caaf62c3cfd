"""Reading without a journal, here and on another thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.journal.types import Entry, EntryState
from creator_coach.reader import Reader
from creator_coach.reading.types import Kind

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPINION = "I just don't agree with you about this, sorry."


def test_it_reads_and_says_without_a_journal() -> None:
    reader = Reader()
    assert reader.memory is None
    reading = reader.read(OPINION, language="en")
    assert not reading.corrected
    assert reader.say(reading, "sv") != reader.say(reading, "en")
    assert reader.read(OPINION, kind=Kind.KIND).corrected


def test_it_says_who_reads() -> None:
    assert isinstance(Reader().reader, str)


def test_what_is_begun_may_be_ended_on_another_thread(tmp_path: Path) -> None:
    coach = Coach.at(tmp_path / "journal.db")
    with ThreadPoolExecutor(1) as elsewhere:
        reading = elsewhere.submit(coach.prepare(OPINION)).result()
        assert reading == coach.read(OPINION)
        entry = coach.begin(OPINION)
        kept = coach.journal.correct(entry, *elsewhere.submit(coach.reconsider(entry, Kind.KIND, False, NOON)).result())
        assert (kept.kind, kept.changed) == (Kind.KIND, NOON)
        assert elsewhere.submit(coach.prepare(OPINION)).result().kind is Kind.KIND
    coach.close()


def test_what_was_said_before_counts_as_it_was_when_the_reading_was_begun(tmp_path: Path) -> None:
    coach = Coach.at(tmp_path / "journal.db")
    begun = coach.prepare(OPINION)
    coach.correct(coach.begin(OPINION), Kind.KIND)
    assert not begun().corrected
    assert coach.read(OPINION).corrected
    coach.close()


def test_the_persons_word_is_held_against_the_apps_own() -> None:
    reader = Reader()
    app = reader.read(OPINION)
    entry = Entry("a", NOON, NOON, EntryState.OPEN, OPINION, reading=app)
    reading, word = reader.reconsider(entry, Kind.THREAT, False, NOON)()
    assert (reading.kind, reading.corrected) == (Kind.THREAT, True)
    assert (word.said, word.kind, word.danger, word.made, word.entry) == (app.kind, Kind.THREAT, True, NOON, "a")
