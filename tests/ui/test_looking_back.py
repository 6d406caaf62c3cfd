"""The whole journal read a little at a time, on a coach in memory."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Entry, JournalBusy, JournalDamaged, Reflection
from creator_coach.ui import looking_back
from creator_coach.ui.background import Background, Inline
from creator_coach.ui.looking_back import Counted, LookingBack
from tests.journal.made import correction, entry, reading
from tests.ui.fakes import FakeCoach

TODAY = date(2026, 11, 22)


def made(count: int) -> list[Entry]:
    """Entries of as many days, the last one today."""
    said = Reflection(before=7, after=3, own_kernels=("The greenhouse",))
    return [entry(minutes=-n * 24 * 60, id=f"{n:032}", reading=reading(), reflection=said) for n in range(count)]


@pytest.fixture(params=[Inline, Background])
def runner(request: pytest.FixtureRequest) -> Iterator[Inline]:
    each: Inline = request.param()
    yield each
    each.close()


Look = Callable[[int], LookingBack]


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach()


@pytest.fixture
def opened(coach: FakeCoach, runner: Inline, qtbot: QtBot) -> Look:
    def look(count: int) -> LookingBack:
        coach.store.kept = {each.id: each for each in made(count)}
        return LookingBack(lambda: coach, runner, lambda: TODAY)

    return look


def counted(looking: LookingBack, qtbot: QtBot, act: Callable[[], None]) -> Counted:
    with qtbot.waitSignal(looking.counted):
        act()
    assert looking.found is not None
    return looking.found


def test_all_is_read_and_counted(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(70)
    coach.store.words = [correction()]
    assert looking.found is None
    found = counted(looking, qtbot, looking.look)
    assert (found.entries, found.figures.entries, found.figures.eased, found.wrong.readings) == (70, 70, 70, 71)
    assert not looking.busy


def test_it_is_told_how_far_it_has_come(opened: Look, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(looking_back, "SETTLED", 2)
    looking = opened(70)
    told: list[tuple[int, int]] = []
    looking.progressed.connect(lambda read, there: told.append((read, there)))
    counted(looking, qtbot, looking.look)
    assert told == [(40, 70), (70, 70)]


def test_what_is_known_is_not_read_again_until_it_changes(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(6)
    counted(looking, qtbot, looking.look)
    looking.look()
    assert not looking.busy
    coach.store.kept.popitem()
    looking.change()
    assert counted(looking, qtbot, looking.look).entries == 5


def test_a_period_counts_its_own_days(opened: Look, qtbot: QtBot) -> None:
    looking = opened(400)
    counted(looking, qtbot, looking.look)
    for period, there in (("month", 30), ("weeks", 70), ("year", 365), ("all", 400)):
        found = counted(looking, qtbot, lambda period=period: looking.choose(period))  # type: ignore[misc]
        assert (found.figures.entries, found.entries) == (there, 400)


def test_an_entry_that_was_changed_is_counted_as_it_is_now(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(6)
    counted(looking, qtbot, looking.look)
    marked = replace(next(iter(coach.store.kept.values())), settled=(("topic:cut", TODAY),))
    found = counted(looking, qtbot, lambda: looking.take(marked))
    assert found.figures.points[0].settled == TODAY
    assert looking.marked("topic:cut") == (marked.id,)
    assert looking.marked("word:zebra") == ()


def test_one_that_was_not_read_makes_it_read_all_of_it(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(6)
    counted(looking, qtbot, looking.look)
    new = made(7)[-1]
    coach.store.kept[new.id] = new
    assert counted(looking, qtbot, lambda: looking.take(new)).entries == 7


def test_a_plan_to_ask_about(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(5)
    old = entry(minutes=-9 * 24 * 60, reflection=made(1)[0].reflection)
    plan = replace(old, reflection=replace(old.reflection, answers=((list(reading().questions)[1], "If so"),)))
    coach.store.kept[plan.id] = plan
    assert counted(looking, qtbot, looking.look).plan == plan.id


def test_what_was_read_is_let_go_of(opened: Look, qtbot: QtBot) -> None:
    looking = opened(6)
    counted(looking, qtbot, looking.look)
    looking.forget()
    assert (looking.found, looking._seen) == (None, {})
    assert counted(looking, qtbot, looking.look).entries == 6


def test_a_journal_that_is_closed_for_a_moment_is_waited_for(
    opened: Look, coach: FakeCoach, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(looking_back, "PATIENCE_MS", 1)
    looking = opened(6)
    coach.store.failing = JournalBusy()
    looking.look()
    looking._read()
    assert looking.busy
    coach.store.failing = None
    assert counted(looking, qtbot, lambda: None).entries == 6


def test_a_damaged_journal_is_told_of(opened: Look, coach: FakeCoach, qtbot: QtBot) -> None:
    looking = opened(6)
    coach.store.failing = JournalDamaged()
    with qtbot.waitSignal(looking.failed) as told:
        looking.look()
    assert told.args == ["JournalDamaged"]
    assert not looking.busy
    coach.store.failing = None
    assert counted(looking, qtbot, looking.look).entries == 6


def test_the_search_for_garbage_goes_on_after_counting(opened: Look, qtbot: QtBot) -> None:
    looking = opened(6)
    counted(looking, qtbot, looking.look)
    assert gc.isenabled()
