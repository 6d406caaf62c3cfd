"""Rests end when their time is out, whatever is done to the clock; and nothing ticks when nothing rests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.journal.replies import Reply
from creator_coach.journal.types import DiskFull, Entry, EntryState
from creator_coach.reading.types import Comment, Grounds, Kind, Reading, Why
from creator_coach.ui.resting import MINUTE_MS, Resting
from tests.ui.fakes import FakeCoach

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class Time:
    """A clock that can be set, and time that only goes on."""

    def __init__(self) -> None:
        self.clock = NOON
        self.gone = 100.0

    def pass_by(self, minutes: float) -> None:
        self.clock += minutes * MINUTE
        self.gone += minutes * 60


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def resting(qapp: QApplication, coach: FakeCoach, time: Time) -> Resting:
    return Resting(lambda: coach, None, lambda: time.clock, lambda: time.gone)


def entry(name: str = "a", minutes: int = 20, kind: Kind = Kind.FEEDBACK) -> Entry:
    reading = Reading(Comment("x"), "en", kind, Grounds.FAIR, Why.USABLE)
    reply = Reply("Hi", NOON, NOON + minutes * MINUTE)
    return Entry(name, NOON, NOON, EntryState.OPEN, "x", reading=reading, reply=reply)


def keep(coach: FakeCoach, *entries: Entry) -> None:
    coach.store.kept = {each.id: each for each in entries}


def told(resting: Resting) -> list[str]:
    found: list[str] = []
    resting.rested.connect(lambda each: found.append(each.id))
    return found


def test_nothing_ticks_when_nothing_rests_and_otherwise_once_a_minute(resting: Resting, coach: FakeCoach) -> None:
    resting.refresh()
    assert not resting._timer.isActive()
    keep(coach, entry())
    resting.refresh()
    assert resting._timer.isActive()
    assert resting._timer.interval() == MINUTE_MS == 60_000
    assert not resting._timer.isSingleShot()


def test_the_end_is_told_once_and_then_nothing_ticks(resting: Resting, coach: FakeCoach, time: Time) -> None:
    done = told(resting)
    keep(coach, entry("a", 2), entry("b", 5))
    resting.refresh()
    for _ in range(8):
        time.pass_by(1)
        resting.look()
    assert done == ["a", "b"]
    assert not resting._timer.isActive()
    assert [left for _, left in resting.waiting] == [timedelta(0)] * 2
    resting.refresh()
    resting.look()
    assert done == ["a", "b"]


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=365)])
def test_a_clock_set_back_makes_no_rest_longer(resting: Resting, coach: FakeCoach, time: Time, back: timedelta) -> None:
    done = told(resting)
    keep(coach, entry("a", 20))
    resting.refresh()
    time.pass_by(15)
    time.clock -= back
    assert resting.left(entry("a", 20)) == 5 * MINUTE
    time.pass_by(5)
    resting.look()
    assert done == ["a"]


def test_after_a_restart_what_is_left_goes_on_and_a_clock_set_back_costs_at_most_the_whole(
    coach: FakeCoach, time: Time, qapp: QApplication
) -> None:
    keep(coach, entry("a", 20))
    time.pass_by(15)
    again = Resting(lambda: coach, None, lambda: time.clock, lambda: time.gone)
    again.refresh()
    assert again.waiting[0][1] == 5 * MINUTE
    time.clock -= timedelta(days=2)
    once_more = Resting(lambda: coach, None, lambda: time.clock, lambda: time.gone)
    once_more.refresh()
    assert once_more.waiting[0][1] == 20 * MINUTE


def test_what_was_over_before_the_app_was_opened_is_listed_and_not_told(
    resting: Resting, coach: FakeCoach, time: Time
) -> None:
    done = told(resting)
    time.pass_by(60)
    keep(coach, entry("a", 20))
    resting.refresh()
    resting.look()
    assert ([each.id for each, _ in resting.waiting], done) == (["a"], [])
    assert not resting._timer.isActive()


def test_a_computer_that_slept_wakes_to_a_rest_that_is_over(resting: Resting, coach: FakeCoach, time: Time) -> None:
    done = told(resting)
    keep(coach, entry())
    resting.refresh()
    time.clock += timedelta(hours=8)
    resting.look()
    assert done == ["a"]


def test_a_threat_and_what_is_copied_or_declined_do_not_wait(resting: Resting, coach: FakeCoach) -> None:
    keep(coach, entry("a", kind=Kind.THREAT))
    resting.refresh()
    assert resting.waiting == []


def test_a_timer_that_comes_a_moment_early_is_on_time(resting: Resting, coach: FakeCoach, time: Time) -> None:
    done = told(resting)
    keep(coach, entry("a", 1))
    resting.refresh()
    time.pass_by(0.98)
    resting.look()
    assert done == ["a"]


def test_forgetting_and_a_journal_that_does_not_answer(resting: Resting, coach: FakeCoach) -> None:
    keep(coach, entry())
    resting.refresh()
    resting.restart()
    resting.forget()
    assert resting.waiting == []
    assert not resting._timer.isActive()
    resting.restart()
    assert not resting._timer.isActive()
    coach.store.failing = DiskFull()
    resting.refresh()
    assert resting.waiting == []
