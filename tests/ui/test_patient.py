"""A coach that waits for its word lists."""

from __future__ import annotations

from threading import Event, Thread

from creator_coach.ui.patient import PatientCoach, warm


def test_without_anything_to_wait_for_it_reads_at_once() -> None:
    assert PatientCoach().read("The sound jumps every time you cut.").language == "en"


def test_it_waits_until_the_lists_are_read() -> None:
    coach, may_end = PatientCoach(), Event()
    coach.warming = Thread(target=may_end.wait)
    coach.warming.start()
    read = Thread(target=lambda: coach.read("Hello"))
    read.start()
    assert read.is_alive()
    may_end.set()
    read.join(timeout=20)
    assert not read.is_alive()


def test_warming_leaves_both_languages_ready() -> None:
    warm()
    coach = PatientCoach()
    assert coach.say(coach.read("Hm"), "sv") != coach.say(coach.read("Hm"), "en")
