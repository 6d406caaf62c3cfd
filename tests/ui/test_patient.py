"""A coach that waits for its word lists, where waiting does no harm."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event, Thread

import pytest

from creator_coach.journal.types import Entry, EntryState
from creator_coach.reading.types import Kind
from creator_coach.ui.patient import PatientCoach, warm


def test_without_anything_to_wait_for_it_reads_at_once() -> None:
    assert PatientCoach().read("The sound jumps every time you cut.").language == "en"


@pytest.mark.parametrize("corrected", [False, True])
def test_what_is_begun_waits_until_the_lists_are_read(corrected: bool) -> None:
    coach, may_end, now = PatientCoach(), Event(), datetime.now(UTC)
    coach.warming = Thread(target=may_end.wait)
    coach.warming.start()
    entry = Entry("a", now, now, EntryState.OPEN, "Hello")
    work = coach.reconsider(entry, Kind.KIND, False, now) if corrected else coach.prepare("Hello")
    assert coach.reader is None
    read = Thread(target=work)
    read.start()
    assert read.is_alive()
    may_end.set()
    read.join(timeout=20)
    assert not read.is_alive()
    assert coach.reader is not None


def test_warming_leaves_both_languages_ready() -> None:
    warm()
    coach = PatientCoach()
    assert coach.say(coach.read("Hm"), "sv") != coach.say(coach.read("Hm"), "en")
