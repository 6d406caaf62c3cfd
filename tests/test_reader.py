"""Reading without a journal, here and on another thread."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.journal.types import Entry, EntryState
from creator_coach.reader import Reader
from creator_coach.reading.types import Kind
from creator_coach.reply.types import HARSH, Barb, Tone

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


FILE = Path(__file__).with_name("content") / "replies_2.jsonl"
#: Replies that the words were not made by; how sure the ear must be was chosen on them.
UNSEEN = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


def test_a_reply_is_heard_as_well_as_looked_up() -> None:
    reader = Reader()
    heard = {each["text"]: (each["tone"], reader.look_over(each["text"])) for each in UNSEEN}
    calm = [text for text, (tone, found) in heard.items() if tone in (Tone.WARM, Tone.MATTER_OF_FACT) and found.warning]
    missed = [text for text, (tone, found) in heard.items() if tone in (Tone.SHARP, Tone.HARSH) and not found.warning]
    assert len(calm) <= 1, calm
    assert len(missed) <= 7, missed


def test_what_is_only_heard_is_sharp_and_its_swap_takes_it_out() -> None:
    reader = Reader()
    text = "Då föreslår jag att du letar upp en kanal som passar dina höga krav bättre."
    found = reader.look_over(text)
    assert (found.tone, found.warning and found.warning.barb) == (Tone.SHARP, Barb.HOT)
    assert Barb.HOT not in HARSH
    assert found.warning is not None
    assert reader.look_over(found.warning.swap.words).warning is None
    assert reader.look_over(text, kept=[found.warning.span.of(text)]).warning is None


def test_several_texts_are_read_together_as_they_are_one_by_one() -> None:
    texts = ["The sound is too low.", "Tack, det här hjälpte mig.", "", "You are an idiot.", "😀", "ljud " * 400]
    together = Coach().prepare_all(texts)()
    assert [(each.comment.text, each.kind, each.kernels) for each in together] == [
        (one.comment.text, one.kind, one.kernels) for one in map(Coach().read, texts)
    ]
    assert Coach().prepare_all([])() == []
