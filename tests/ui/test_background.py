"""Work away from the window's thread, and the same at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.background import TURN, Background, Inline

#: Nothing that is waited for here takes longer, in seconds.
PATIENCE = 20


class Held:
    """Work that is not done until the test says so."""

    def __init__(self) -> None:
        self.begun, self.may_end = Event(), Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.may_end.wait(PATIENCE)
        return "held"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture(params=["inline", "background"])
def runner(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Inline]:
    made = Inline() if request.param == "inline" else Background()
    yield made
    made.close()


def fail() -> str:
    raise ZeroDivisionError


def test_what_came_of_it_is_handed_over(runner: Inline) -> None:
    told: list[object] = []
    runner.busy_changed.connect(told.append)
    runner.ask(lambda: "done", told.append)
    runner.finish()
    assert told == [True, False, "done"]
    assert not runner.busy
    runner.finish()
    runner.drop()
    assert told == [True, False, "done"]


def test_one_may_ask_again_when_the_answer_comes(runner: Inline) -> None:
    told: list[str] = []

    def again(found: str) -> None:
        told.append(found)
        if len(told) < 3:
            runner.ask(lambda: found + "a", again)

    runner.ask(lambda: "a", again)
    for _ in range(3):
        runner.finish()
    assert told == ["a", "aa", "aaa"]


def test_at_once_a_fault_goes_to_whoever_asked() -> None:
    runner = Inline()
    with pytest.raises(ZeroDivisionError):
        runner.ask(fail, print)
    assert not runner.busy


def test_it_is_done_elsewhere_and_answered_here(background: Background, qtbot: QtBot) -> None:
    places: list[int] = []

    def work() -> int:
        return get_ident()

    def then(place: int) -> None:
        places.extend([place, get_ident()])

    background.ask(work, then)
    qtbot.waitUntil(lambda: bool(places))
    assert places[0] != places[1] == get_ident()


def test_a_later_request_makes_an_earlier_one_stale(background: Background, qtbot: QtBot) -> None:
    held, told = Held(), list[str]()
    background.ask(held, told.append)
    assert held.begun.wait(PATIENCE)
    background.ask(fail, told.append)
    background.ask(lambda: "third", told.append)
    held.may_end.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert told == ["third"]


def test_what_was_dropped_is_not_answered(background: Background, qtbot: QtBot) -> None:
    held, told = Held(), list[str]()
    background.ask(held, told.append)
    assert held.begun.wait(PATIENCE)
    assert background.busy
    background.drop()
    assert not background.busy
    held.may_end.set()
    background.ask(lambda: "next", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["next"]


@pytest.mark.parametrize("end", [Background.drop, Background.close])
def test_nothing_comes_after_the_end(qtbot: QtBot, end: Callable[[Background], None]) -> None:
    held, told, background = Held(), list[str](), Background()
    background.ask(held, told.append)
    assert held.begun.wait(PATIENCE)
    held.may_end.set()
    end(background)
    background.close()
    background.finish()
    assert told == []


def test_a_fault_is_raised_again_where_the_crash_hook_sees_it(background: Background, qtbot: QtBot) -> None:
    with qtbot.capture_exceptions() as seen:
        background.ask(fail, print)
        qtbot.waitUntil(lambda: bool(seen))
    assert [kind for kind, _, _ in seen] == [ZeroDivisionError]
    assert not background.busy


def test_a_fault_that_nobody_waits_for_is_not_raised(background: Background, qtbot: QtBot) -> None:
    told: list[str] = []
    with qtbot.capture_exceptions() as seen:
        background.ask(fail, print)
        background.ask(lambda: "next", told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert seen == []


def test_it_may_go_while_something_is_being_done(qtbot: QtBot) -> None:
    held, told, background = Held(), list[str](), Background()
    background.ask(held, told.append)
    assert held.begun.wait(PATIENCE)
    held.may_end.set()
    del background
    qtbot.wait(1)
    assert told == []


def test_the_window_gets_its_turn_soon(background: Background) -> None:
    assert sys.getswitchinterval() == pytest.approx(TURN)
